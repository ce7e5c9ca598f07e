/**
 * General Russian words and what is said for them in English; `?` marks what asks, `<` what stands behind what it
 * belongs to, nothing after the colon leaves the word out. Words of the field stand in the glossary of the knowledge files.
 */
export const RUSSIAN_WORDS = `
кто был: ?who was
кто была: ?who was
кто были: ?who were
самый первый: first
кто: ?who
кому: ?who
кем: ?who
кто такой: ?who is
кто такая: ?who is
кто такие: ?who are
кто является: ?who is
кто сейчас: ?who is the current
что: ?what
что такое: ?what is
что это: ?what is
что это такое: ?what is
что значит: ?what is the meaning of
что означает: ?what is the meaning of
как расшифровывается: ?what is the full name of
как переводится: ?what is the meaning of
как называется: ?what is the name of
как зовут: ?who is
каков: ?what is
какова: ?what is
каково: ?what is
каковы: ?what are
какой: ?which
какая: ?which
какое: ?which
какие: ?what are
каких: ?which
каким: ?which
какими: ?which
какого: ?which
каком: ?which
какую: ?which
какому: ?which
какие страны: ?which countries are
какие государства: ?which states are
какие организации: ?which organisations are
в каком году: ?in which year
в каком городе: ?in which city
в какой стране: ?in which country
какого числа: ?on what date
с какого года: ?since when
когда: ?when
где: ?where
куда: ?where
откуда: ?where
сколько: ?how many
сколько раз: ?how many times
сколько лет: ?how many years
как долго: ?how long
как часто: ?how often
раз в сколько лет: ?how often
почему: ?why
зачем: ?why
отчего: ?why
как: ?how
каким образом: ?how
для чего: ?what is the purpose of
чем занимается: ?what does
чем: ?what
чего: ?what
чему: ?what
чей: ?whose
чья: ?whose
чьей: ?whose
ли: ?is
является ли: ?is
являются ли: ?are
верно ли: ?is
правда что: ?is
может ли: ?can
могут ли: ?can
есть ли: ?is there
является: is
являются: are
являлся: was
являлась: was
был: was
была: was
было: was
были: were
стал: became
стала: became
стали: became
стать: become
на какую сумму: ?how much money
какая сумма: ?how much money
в чём: ?what
в чем: ?what
москва: Moscow
ереван: Yerevan
лондон: London
париж: Paris
вашингтон: Washington
токио: Tokyo
сеул: Seoul
брюссель: Brussels
женева: Geneva
сейчас: now
теперь: now
сегодня: now
ныне: now
нынешний: current
нынешняя: current
текущий: current
действующий: current
на данный момент: now
на сегодняшний день: now
в настоящее время: now
последний раз: last
в: in
во: in
о: about
об: about
из: of
для: for
и: and
или: or
не: not
кроме: except
между: between
после: after
вместо: instead of
во время: during
год: year
дата: date
день: day
месяц: month
лет: years
раз: times
город: city
столица: capital
имя: name
название: name
человек: person
люди: people
всего:
все: all
всех: all
список: list
перечисли: ?list
перечислите: ?list
назови: ?name
назовите: ?name
расскажи:
расскажите:
объясни:
объясните:
скажи:
скажите:
подскажите:
пожалуйста:
мне:
привет:
здравствуйте:
основной: main
главный: main
ключевой: main
полный: full
полноправный: full
полноправный член: full member
генеральный секретарь: secretary general
генсек: secretary general
заместитель генерального секретаря: deputy secretary general
исполнительный директор: executive director
министр иностранных дел: foreign minister
министры иностранных дел: foreign ministers
премьер-министр: prime minister
президент: president
представитель: representative
государства-члены: member states
страны-члены: member states
государства-участники: member states
страны-участники: member states
страны-участницы: member states
государства-наблюдатели: observer states
страны-наблюдатели: observer states
организации-наблюдатели: observer organisations
входит в: is a member of
входят в: are members of
состоит в: is a member of
состоят в: are members of
состоит: member
прошёл: held
прошла: held
прошли: held
проходил: held
проходила: held
проходили: held
проходит: held
пройдёт: held
состоялся: held
состоялась: held
состоялись: held
состоится: held
проводится: held
проводятся: held
провели: held
проведён: held
проведена: held
принимал: hosted
принимала: hosted
находится: located
расположен: located
расположена: located
размещается: located
принимаются: made
принимается: made
принято: adopted
основал: founded
основан: founded
основана: founded
основано: founded
основание: founding
основатель: founder
раньше: before
ранее: before
впервые: first
необходимо: needed
нужно: needed
можно: can
международный: international
региональный: regional
деятельность: activities
работа: work
работает: work
существует: exist
мир: world
председательство: chairmanship
председательствует: chair
председательствовал: chaired
председательствовала: chaired
председательствовали: chaired
председатель: chair
среди: among
какой-нибудь: any
какая-нибудь: any
какой-либо: any
какая-либо: any
длится: last
продолжается: last
отмечается: celebrated
отмечают: celebrated
празднуют: celebrated
статус: status
решение: decision
цель: objective
решает: decide
страна: country
страны: countries
стран: countries
странам: countries
государства: states
государств: states
члены: members
членов: members
членами: members
наблюдатели: observers
наблюдателей: observers
наблюдателями: observers
создать: create
создан: founded
создана: founded
создано: founded
создали: founded
создание: founding
покидал: left
покидала: left
покидали: left
покинул: left
покинула: left
вышел из: left
вышла из: left
участвовал: attended
участвовала: attended
присутствовал: attended
присутствовала: attended
приехал: attended
возглавлял: led
возглавляла: led
возглавил: led
руководил: led
руководила: led
вступил: joined
вступила: joined
вступили: joined
присоединился: joined
присоединилась: joined
присоединились: joined
подписал: signed
подписала: signed
подписали: signed
предложил: proposed
предложила: proposed
проводились: held
организации: organisations
саммиты: summits
саммитов: summits
зачем нужна: ?what is the purpose of
зачем нужно: ?what is the purpose of
находятся: located
до: before
курс: exchange rate
решения: decisions
цели: objectives
срок: term
задачи: tasks
принципы: principles
по:
называется: called
называют: called
значит: mean
означает: mean
чем занимаются: ?what do
что делает: ?what does
до какого года: ?until when
до какого времени: ?until when
до каких пор: ?until when
будет: will
будут: will
оба: both
обе: both
участник: member
участники: members
участница: member
основательница: founder
страны-основатели: founding members
страны-основательницы: founding members
государства-основатели: founding members
страны-учредители: founding members
финансируется: funded
финансируют: fund
обязательный: mandatory
обязательны: mandatory
добровольный: voluntary
добровольны: voluntary
правда ли: ?is
какая страна: ?which country
какое государство: ?which state
какая организация: ?which organisation
какие документы: ?which documents
какой документ: ?which document
какой город: ?which city
какая тема: ?what is theme
какой был: ?what was
какая была: ?what was
какова была: ?what was
каков был: ?what was
каковы были: ?what were
из какой страны: ?from which country
в какие годы: ?in which years
в какие сроки: ?when
в каком месяце: ?in which month
в какой день: ?on what date
какого числа и года: ?on what date
в каких годах: ?in which years
к какому году: ?by when
за что: ?why
из-за чего: ?why
по какой причине: ?why
с какой целью: ?what is the purpose of
ради чего: ?what is the purpose of
на чьи деньги: ?how is funded
за чей счёт: ?how is funded
на какие деньги: ?how is funded
на какие средства: ?how is funded
откуда деньги: ?how is funded
откуда берутся деньги: ?how is funded
на сколько лет: ?for how many years
на какой срок: ?for how long
как давно: ?since when
с каких пор: ?since when
о чём: ?what about
о чем: ?what about
про что: ?what about
чьи: ?whose
чьё: ?whose
чьего: ?whose
кто такой был: ?who was
кто же: ?who
что же: ?what
когда же: ?when
где же: ?where
что именно: ?what
кто именно: ?who
сколько всего: ?how many
сколько стоит: ?how much costs
сколько стоил: ?how much cost
сколько стоила: ?how much cost
сколько стоило: ?how much cost
сколько денег: ?how much money
сколько человек: ?how many people
сколько людей: ?how many people
какое количество: ?how many
какая доля: ?what share
какой процент: ?what percent
сколько процентов: ?what percent
каким способом: ?how
когда и где: ?when and where
где и когда: ?where and when
кто и когда: ?who and when
что говорится: ?what say
что сказано: ?what say
что написано: ?what say
что говорил: ?what said
что сказал: ?what said
что сказала: ?what said
что заявил: ?what said
что заявила: ?what said
что произошло: ?what happened
что случилось: ?what happened
что было: ?what happened
не может: cannot
не могут: cannot
нельзя: cannot
одни:
другие:
вообще:
вообще-то:
собственно:
как-то:
когда-то:
когда-нибудь:
где-нибудь:
просто:
простыми словами:
своими словами:
коротко:
вкратце:
именно:
всё-таки:
все-таки:
уже:
ещё:
же:
ведь:
вот:
туда:
там:
тут:
так:
так и:
это так:
самый: most
самая: most
самое: most
интересно:
хочу узнать:
хотел бы узнать:
хотелось бы узнать:
хочу знать:
не подскажете:
не скажете:
можете сказать:
можешь сказать:
кто-нибудь знает:
напомни:
напомните:
слушай:
слушайте:
спасибо:
народ:
ребята:
дайте: give
взяли в члены: admitted as member
взять в члены: admitted as member
приняли в члены: admitted as member
принять в члены: admitted as member
приняли в: admitted to
принят в: admitted to
принята в: admitted to
приняты в: admitted to
принимают в: admitted to
получает председательство: hold the chairmanship
дают председательство: hold the chairmanship
получил статус наблюдателя: became an observer
получила статус наблюдателя: became an observer
получило статус наблюдателя: became an observer
получили статус наблюдателя: became an observer
стал наблюдателем: became an observer
стала наблюдателем: became an observer
стали наблюдателями: became observers
стал членом: became a member
стала членом: became a member
стали членами: became members
стал участником: became a member
стала участником: became a member
участвует в: part of
участвуют в: part of
участвует ли: ?is part of
является членом: is a member of
являются членами: are members of
является участником: is a member of
является наблюдателем: is an observer
встал во главе: led
стоит во главе: heads
стоял во главе: led
во главе с: led by
два года: 2 years
три года: 3 years
четыре года: 4 years
пять лет: 5 years
одновременно: also
официально: officially
полноценный: full
полноценный член: full member
полноправное членство: full membership
официальное название: official name
сокращение: abbreviation
как сокращённо называется: ?what is the abbreviation of
как полностью называется: ?what is the full name of
полное название: full name
как пишется: ?what is the spelling of
как звучит: ?what is
на английском: English
по-английски: English
по-русски: Russian
на русском: Russian
по-китайски: Chinese
на китайском: Chinese
по-казахски: Kazakh
на казахском: Kazakh
по-корейски: Korean
по-турецки: Turkish
по-азербайджански: Azerbaijani
имеет ли: ?does have
имеются ли: ?are there
существует ли: ?is there
существуют ли: ?are there
бывают ли: ?are there
будет ли: ?will
было ли: ?was
был ли: ?was
была ли: ?was
были ли: ?were
основатели: founding members
основателей: founding members
как финансируется: ?how is funded
утвердили: approved
утвердил: approved
утвердила: approved
утверждён: approved
утверждена: approved
утверждено: approved
одобрили: approved
записаны в: of
записанные в: of
записано в: of
прописаны в: of
прописанные в: of
перечислены в: of
перечисленные в: of
изложены в: of
изложенные в: of
закреплены в: of
закреплённые в: of
содержатся в: of
содержащиеся в: of
названы в: of
кто из: ?which
какие из: ?which
какая из: ?which
какой из: ?which
приезжал: came
приезжала: came
приезжали: came
приехала: came
приехали: came
съехались: came
замминистры: deputy ministers
замминистра: deputy minister
замминистры иностранных дел: deputy foreign ministers
принял председательство: took over the chairmanship
приняла председательство: took over the chairmanship
приняло председательство: took over the chairmanship
передал председательство: handed over the chairmanship
передала председательство: handed over the chairmanship
передало председательство: handed over the chairmanship
из скольких: ?how many
из чего состоит: ?what consist
до сих пор: still
по версии: according to
по мнению: according to
по словам: according to
согласно: according to
кого: ?whom did
сменил: replaced
сменила: replaced
сменили: replaced
придумал: proposed
придумала: proposed
придумали: proposed
отвечает: responsible for
отвечают: responsible for
в организацию приняли: admitted
приняли в организацию: admitted
в состав приняли: admitted
приняли в состав: admitted
вошёл в состав: joined
вошла в состав: joined
вошли в состав: joined
вышедшие из: left
вышедшая из: left
вышедший из: left
вышедшие: left
покинувшие: left
вошедшие в: joined
ушедшие: left
тянет: delays
тянут: delay
затягивает: delays
затягивают: delay
`;

/**
 * General Russian words and what is said for them in English; `?` marks what asks, nothing after the colon
 * leaves the word out. Words of the field stand in the glossary of the knowledge files.
 */
export const RUSSIAN_WORDS = `
кто был: ?who was
кто была: ?who was
кто были: ?who were
самый первый: first
кто: ?who
кого: ?who
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
правда ли: ?is
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
основатели: founders
основателей: founders
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
`;

/** General Turkish words and what is said for them in English; the form of `RUSSIAN_WORDS`. */
export const TURKISH_WORDS = `
yaptı:
yapıyor:
yapmış:
yapar:
misiniz:
ne kadarını: ?how much
kim: ?who is
kimdir: ?who is
kimler: ?who are
kimlerdir: ?who are
kimin: ?whose
kime: ?who
kim tarafından: ?who
kimler tarafından: ?who
ne: ?what
nedir: ?what is
neler: ?what are
nelerdir: ?what are
neyi: ?what
neye: ?what
ne demek: ?what is the meaning of
ne demektir: ?what is the meaning of
ne anlama gelir: ?what is the meaning of
ne anlama geliyor: ?what is the meaning of
açılımı nedir: ?what is the full name of
neyin kısaltması: ?what is the full name of
neyin kısaltmasıdır: ?what is the full name of
ne zaman: ?when
hangi yıl: ?in which year
hangi yılda: ?in which year
hangi tarihte: ?when
nerede: ?where
nerede bulunuyor: ?where located
nerededir: ?where
nerde: ?where
neresi: ?where
neresidir: ?where
nereye: ?where
nereden: ?where
hangi: ?which
hangi ülkeler: ?which countries are
hangi devletler: ?which states are
hangi örgütler: ?which organisations are
hangi kuruluşlar: ?which organisations are
hangi ülke: ?which country
hangi şehirde: ?in which city
hangi şehir: ?which city
hangileri: ?what are
hangileridir: ?what are
hangisi: ?which
hangisidir: ?which
kaç: ?how many
kaçtır: ?how many
kaç tane: ?how many
kaç kez: ?how many times
kaç kere: ?how many times
kaç defa: ?how many times
kaç yılda bir: ?how often
ne sıklıkla: ?how often
ne kadar: ?how long
ne kadar sürer: ?how long
kaçıncı: ?which
neden: ?why
niçin: ?why
niye: ?why
ne için: ?what is the purpose of
nasıl: ?how
nasıl bir: ?what is
mı: ?is
mi: ?is
mu: ?is
mü: ?is
mıdır: ?is
midir: ?is
mudur: ?is
müdür: ?is
mıydı: ?was
miydi: ?was
muydu: ?was
müydü: ?was
değil mi: ?is
değil: not
değildir: not
olmayan: not
var mı: ?is there
moskova: Moscow
erivan: Yerevan
londra: London
paris: Paris
washington: Washington
tokyo: Tokyo
seul: Seoul
brüksel: Brussels
cenevre: Geneva
şu an: now
şu anda: now
şu anki: current
şimdi: now
şimdiki: current
bugün: now
güncel: current
mevcut: current
şimdiye kadar:
bugüne kadar:
yıl: year
yılı: year
yılında:
tarih: date
tarihi: date
gün: day
ay: month
kez: times
defa: times
kere: times
şehir: city
başkent: capital
ad: name
adı: name
isim: name
ismi: name
kişi: person
tam adı: full name
açılımı: full name
ülkesi: country
toplam: total
bütün: all
tüm: all
tamamı: all
liste: list
listesi: list
listele: ?list
sırala: ?list
anlat:
açıkla:
söyle:
lütfen:
merhaba:
ve: and
veya: or
ya da: or
arasında: <between
sonra: <after
önce: <before
beri: <since
bu yana: <since
içinde: in
dışında: <except
hakkında: <about
ilgili: <about
ile ilgili: <about
konusunda: <about
dair: <about
öncesinde: <before
sonrasında: <after
itibaren: <since
boyunca: <during
sırasında: <during
karşı: <against
yerine: <instead of
hariç: <except
temel: main
ana: main
başlıca: main
tam: full
tam üye: full member
üye ülke: member states
üye ülkeler: member states
üye devletler: member states
üye devlet: member states
gözlemci ülkeler: observer states
gözlemci ülke: observer states
gözlemci devletler: observer states
gözlemci devlet: observer states
gözlemci kuruluşlar: observer organisations
gözlemci örgütler: observer organisations
genel sekreter: secretary general
genel sekreter yardımcısı: deputy secretary general
icra direktörü: executive director
yürütme direktörü: executive director
dışişleri bakanı: foreign minister
dışişleri bakanları: foreign ministers
cumhurbaşkanı: president
başbakan: prime minister
dönem başkanı: chair
dönem başkanlığı: chairmanship
başkanlık: chairmanship
düzenlendi: held
düzenlenmiştir: held
düzenlenen: held
düzenlenecek: held
yapıldı: held
yapılacak: held
yapılan: held
gerçekleşti: held
gerçekleştirildi: held
gerçekleştirilecek: held
toplandı: held
toplanır: held
bulunuyor: located
bulunmaktadır: located
yer alıyor: located
alınır: made
alınıyor: made
alınmaktadır: made
kuruluş: founding
kuruluşu: founding
kuruldu: founded
kurulmuştur: founded
öneren: proposed
önerdi: proposed
önerildi: proposed
önerilmiştir: proposed
önerisi: proposal
ortaya attı: proposed
ortaya çıktı: originated
görev: task
görevi: task
görevleri: task
yönetiyor: head
yönetir: head
sahip:
oldu: became
uluslararası: international
bölgesel: regional
çalışma: work
çalışmalar: work
çalışır: work
dünya: world
İngilizce: English
düzenleniyor: held
düzenlenir: held
yapılıyor: held
yapılır: held
yapılmıştır: held
düzenledi: held
sürüyor: last
sürer: last
kutlanıyor: celebrated
kutlanır: celebrated
kutlanmaktadır: celebrated
statü: status
statüsünde: status
karar: decision
kararlar: decisions
amaç: objective
amacı: objective
amaçlar: objectives
amaçları: objectives
hedefleri: objectives
ülkeler: countries
üyeler: members
üyeleri: members
gözlemciler: observers
gözlemcileri: observers
zirveler: summits
kurucu üyeler: founding members
kurucu üye: founding members
kurucu: founder
kurulması: founding
kurulmasını: founding
kurdu: founded
ayrılan: left
ayrıldı: left
katıldı: joined
zirvesine katıldı: attended summit
zirveye katıldı: attended summit
toplantısına katıldı: attended meeting
katılan ülke: joined country
mutabakat zaptı: memorandum
mutabakat muhtırası: memorandum
anlaşma imzaladı: signed agreement
yönetiyordu: led
yönetti: led
başkanlık etti: chaired
başkanlık ediyor: chair
imzalandı: signed
ev sahipliği yaptı: hosted
kabul edildi: adopted
süresi: term
ilkeler: principles
ilkeleri: principles
neydi: ?what was
nelerdi: ?what were
kimdi: ?who was
ne yapar: ?what does
ne yapıyor: ?what does
ne zamana kadar: ?until when
ne zamandan beri: ?since when
ne zaman bitiyor: ?until when
ne zaman sona eriyor: ?until when
ikisi: both
her ikisi de: both
finanse ediliyor: funded
finanse edilir: funded
gönüllü: voluntary
zorunlu: mandatory
hangi ülkeden: ?from which country
hangi ülkede: ?in which country
hangi ülkenin: ?which country
hangi ülkeye: ?which country
hangi ülkeleri: ?which countries
hangi yıllarda: ?in which years
hangi yıllar arasında: ?in which years
hangi yıla kadar: ?until when
hangi yıldan beri: ?since when
hangi ayda: ?in which month
hangi gün: ?on what date
hangi günde: ?on what date
ayın kaçında: ?on what date
hangi tarih: ?on what date
hangi konuda: ?about what
hangi alanda: ?which area
hangi alanı: ?which area
hangi alanlar: ?which areas are
hangi alandan: ?which area
hangi belge: ?which document
hangi kuruluş: ?which organisation
hangi örgüt: ?which organisation
hangi kurum: ?which body
hangi dilde: ?in which language
hangi diller: ?what languages
hangi şehre: ?which city
hangi şehirden: ?from which city
hangi görevde: ?what office
hangi görevdeydi: ?what office
hangi görevi: ?what office
hangi nedenle: ?why
hangi sebeple: ?why
hangi amaçla: ?what is the purpose of
kimden: ?from whom
kimde: ?who
kimlerin: ?whose
kimlere: ?who
kimlerden: ?who
kimle: ?with whom
kiminle: ?with whom
kimlerle: ?with whom
kim oldu: ?who became
kim olacak: ?who will be
nesi: ?what
neyin: ?of what
neyle: ?with what
neyden: ?of what
nereden geliyor: ?where from
nerelerde: ?where
neredeydi: ?where was
ne oldu: ?what happened
neler oldu: ?what happened
ne olmuştu: ?what happened
ne dedi: ?what said
ne demişti: ?what said
ne söyledi: ?what said
neler söyledi: ?what said
ne diyor: ?what say
ne der: ?what say
ne demiş: ?what said
ne yazıyor: ?what say
ne yaptı: ?what did
ne işe yarar: ?what is the purpose of
ne işe yarıyor: ?what is the purpose of
ne amaçla: ?what is the purpose of
amacı ne: ?what is the purpose of
adı ne: ?what is the name of
adı nedir: ?what is the name of
ne ad: ?what name
ne kadardı: ?how much
ne kadara: ?how much
ne kadardır: ?how much
kaç para: ?how much money
kaça: ?how much money
kaç kişi: ?how many people
kaç kişiydi: ?how many people
kaç yıl: ?how many years
kaç yıldır: ?for how many years
kaç yıllık: ?for how many years
kaç yıllığına: ?for how many years
kaç katlı: ?how many storeys
yüzde kaç: ?what percent
yüzde kaçı: ?what percent
yüzde kaçını: ?what percent
ne büyüklükte: ?how large
ne zamandır: ?since when
ne zamandan itibaren: ?since when
neden dolayı: ?why
ne diye: ?why
nasıl oldu: ?how
var mıdır: ?is there
var mıydı: ?was there
yok mu: ?is there
mıdır acaba: ?is
mısın:
misin:
musun:
müsün:
mısınız:
musunuz:
verir misin:
verir misiniz:
söyler misin:
söyler misiniz:
anlatır mısın:
biliyor musun:
biliyor musunuz:
bilen var mı:
acaba:
aslında:
peki:
yani:
zaten:
artık: now
tam olarak:
gerçekten:
bile:
hiç: ever
bir:
bu:
o:
diye:
olarak:
merak ediyorum:
öğrenmek istiyorum:
teşekkürler:
selam:
arkadaşlar:
rica etsem:
bana:
sırayla:
başkanlığını yürüttü: chaired
başkanlığı yürüttü: held the chairmanship
başkanlığını yürütüyor: chair
dönem başkanlığını yürüttü: held the chairmanship
dönem başkanlığı yaptı: chaired
dönem başkanlığını üstlendi: took the chairmanship
dönem başkanlığını devraldı: took over the chairmanship
dönem başkanlığını devretti: handed over the chairmanship
başkanlığı devraldı: took over the chairmanship
başkanlığını devraldı: took over the chairmanship
başkanlığı devretti: handed over the chairmanship
başkanlığını yaptı: chaired
başkanlık yaptı: chaired
eş başkanlık etti: co-chaired
eş başkanlık yaptı: co-chaired
üye oldu: became a member
üye olmuş: became a member
üye olan: member
üye olabilir: can become a member
üye olamıyor: cannot become a member
üye olamaz: cannot become a member
üye olmak: become a member
üyeliğe kabul edildi: admitted as member
üyeliğe kabul: admitted as member
üye olarak kabul edildi: admitted as member
gözlemci oldu: became an observer
gözlemci statüsü kazandı: became an observer
gözlemci statüsü aldı: became an observer
değişiklik: change
değişiklik yapıldı: changed
başkan yardımcısı: vice president
genel merkezi: headquarters
genel merkez: headquarters
merkezi: headquarters
merkez: headquarters
resmi adı: official name
resmi: official
ne adla: ?what name
aynı şey: same
ne durumda: ?what is status
neye göre: ?how
açtı: opened
açıldı: opened
açılışını yaptı: opened
açılışı: opening
taşındı: moved
taşınmıştı: moved
girmedi: not included
katılmadı: not attended
gelmedi: not come
gitmedi: not go
yapamıyor: cannot
edemiyor: cannot
olamıyor: cannot
iştirak etti: attended
boyut: dimension
boyutu: dimensions
boyutlar: dimensions
nasıl finanse ediliyor: ?how is funded
nasıl finanse edilir: ?how is funded
parası nereden geliyor: ?how is funded
hangi belgeler: ?which documents
yürüttü: held
yürütüyor: holds
yürütmüştür: held
yürütmüş: held
yürüten: holding
ne iş yaptı: ?what did
ne iş yapıyor: ?what does
ne iş yapar: ?what does
ne gibi: ?what
ne tür: ?what kind of
örnek: example
bugüne kadarki:
şimdiye kadarki:
dönem başkanları: chairs
temeli atıldı: foundation stone laid
temeli: foundation stone
göre: <according to
kimi: ?whom did
ikame etti: replaced
`;

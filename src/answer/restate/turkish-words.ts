/** General Turkish words and what is said for them in English; the form of `RUSSIAN_WORDS`. */
export const TURKISH_WORDS = `
yaptı:
yapıyor:
yapmış:
yapar:
misiniz:
mısınız:
ne kadarını: ?how much
kim: ?who is
kimdir: ?who is
kimler: ?who are
kimlerdir: ?who are
kimin: ?whose
kime: ?who
kimi: ?who
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
arasında: between
sonra: after
önce: before
beri: since
bu yana: since
içinde: in
dışında: except
hakkında: about
ilgili: about
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
başkanlığını yürütüyor: chair
imzalandı: signed
ev sahipliği yaptı: hosted
kabul edildi: adopted
süresi: term
ilkeler: principles
ilkeleri: principles
neydi: ?what was
nelerdi: ?what were
kimdi: ?who was
ne iş yapar: ?what does
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
`;

import { STOP_WORDS } from '../stop-words.ts';
import type { Language } from './language.ts';

/**
 * Words that say how a sentence is built and what it asks for, not what it is about; in every form, because
 * no ending is cut off them. Those of Chinese are the words that its dictionary segmentation gives.
 */
const RUSSIAN = `а без более бы был была были было быть в вам вами вас ваш во вот все всё всего всех всей вы где да
  даже для до его ее её ей ему если есть еще ещё же за здесь и из или им ими имеет имел иметь имеют именно их к
  каждый каждого каждая как каков какова каково каковы какая какие каким какими каких какого какое какой каком
  какому какою какую когда кого ко ком кому которая которого которое которой котором которому которую которые
  которых которым которыми который кто куда кем ли либо лишь между мне много можно мой мы на над нам наш не него
  нее неё ней нет нем нём ни них но ну о об один однако он она они оно от откуда ото очень по под подскажите
  пожалуйста после почему при про расскажите скажи скажите с свой своя своё свое свои своего своей своих своим
  своем сам сама само сами себя себе собой со так также такое такой такая такие там та те тем то того той только
  том тому тот ту ты у уж уже чего чей чья чье чьё чем чему через что чтобы чьи эта эти это этого этой этом этому
  этот эту этих этим являться является являются являлся являлась являлось являлись сейчас теперь сегодня зачем
  насколько ныне нынче ради около сколько год года году`;

const TURKISH = `acaba ama ancak artık aslında az bana bazı bazıları belki ben beni benim beri bile bir biri biz
  bize bizim bu buna bunda bundan bunlar bunu bunun burada böyle çok çünkü da daha dahi de değil değildir den dan
  diğer diye dolayı dolayısıyla e eden eder edilen edildi edilir edilmiş ediyor edilmektedir etti ettiği en fakat
  gibi göre hakkında halen hangi hangileri hangileridir hangisi hangisidir hani hem hep hepsi her hiç için ile ilgili
  ise işte ki kadar kaç kaçı kaçıncı karşı kendi kendine kendisi kim kimdi kimdir kime kimi kimin kimler kimlerdir kimse
  lütfen mı mi mu mü mıdır midir mudur müdür mıydı miydi muydu müydü nasıl nasıldır ne neden nedeniyle nedir neydi neredeydi nedenle
  nelerdir neler nerede neredeki nerededir nereden neresi neresidir nereye niçin niye o olan olarak oldu olduğu
  olduğunu olmak olmuş olmuştur olsa olup olur oluyor ona ondan onlar onların onu onun oradan orada oysa öyle pek
  peki rağmen sadece sanki sen siz söyle şey şimdi şöyle şu tarafından tüm üzere üzerinde var vardı vardır ve veya
  ya yani yapan yapılan yerine yine yok yoksa zaten zaman nın nin nun nün ın in un ün dır dir dur dür ta te tan ten
  ya ye yı yi yu yü na nı ni nu sı si su sü la le yla yle bugün günümüzde şu`;

const CHINESE = `的 了 在 是 吗 呢 吧 啊 有 和 与 及 或 于 为 被 把 从 到 对 这 那 哪 谁 什么 怎么 怎样 怎么样 如何 为什么
  为何 何时 何处 何地 什么时候 哪里 哪儿 哪个 哪些 哪位 哪年 哪一年 哪一个 哪种 多少 几 几个 多久 请问 请 告诉 告诉我 我
  你 他 她 它 我们 你们 他们 它们 其 该 此 这个 那个 这些 那些 个 位 名 也 都 就 又 而 而且 但 但是 因为 所以 由 之 以 将 会
  能 可以 可 被 让 给 向 着 过 地 得 不 没有 没 还 很 最 更 等 所 则 并 并且 如果 虽然 时 时候 是否 是不是 有没有 哪几个 现在
  目前 如今 当前 今天 谁是 是谁 的是 是在 都是 就是 也是 中 里 上 下 年 月 日 号 叫 叫做 称为 有关 关于`;

/** The function words of each language, as they are written. */
export const FUNCTION_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [...STOP_WORDS],
  ru: RUSSIAN.split(/\s+/u),
  tr: TURKISH.split(/\s+/u),
  zh: CHINESE.split(/\s+/u),
};

/** General Chinese words and what is said for them in English; the form of `RUSSIAN_WORDS`. */
export const CHINESE_WORDS = `
几年开一次: ?how often
哪几点: ?what points
谁: ?who
谁是: ?who is
是谁: ?who is
何人: ?who
哪位: ?who
什么: ?what
什么是: ?what is
是什么: ?what is
什么意思: ?what is the meaning of
是什么意思: ?what is the meaning of
代表什么: ?what is the full name of
什么时候: ?when
什么时间: ?when
何时: ?when
何年: ?when
哪年: ?when
哪一年: ?in which year
哪一天: ?when
哪里: ?where
哪儿: ?where
在哪: ?where
在哪里: ?where
在哪儿: ?where
设在哪里: ?where located
位于哪里: ?where located
何处: ?where
何地: ?where
什么地方: ?where
在什么地方: ?where
哪个城市: ?which city
在哪个城市: ?in which city
哪座城市: ?which city
哪个国家: ?which country
哪国: ?which country
哪些国家: ?which countries are
哪几个国家: ?which countries are
哪些组织: ?which organisations are
哪些国际组织: ?which organisations are
哪些: ?what are
有哪些: ?what are
是哪些: ?what are
哪几个: ?what are
哪个: ?which
哪一个: ?which
哪: ?which
多少: ?how many
多少个: ?how many
有多少: ?how many
有多少个: ?how many
几个: ?how many
有几个: ?how many
几: ?how many
几次: ?how many times
多少次: ?how many times
多久: ?how long
多长时间: ?how long
多久一次: ?how often
多久举行一次: ?how often held
多久召开一次: ?how often held
每隔多久: ?how often
每几年: ?how often
几年一次: ?how often
为什么: ?why
为何: ?why
怎么: ?how
怎样: ?how
怎么样: ?how
如何: ?how
吗: ?is
是否: ?is
是不是: ?is
有没有: ?is there
能否: ?can
是吗: ?is
现任: current
莫斯科: Moscow
埃里温: Yerevan
伦敦: London
巴黎: Paris
华盛顿: Washington
东京: Tokyo
首尔: Seoul
布鲁塞尔: Brussels
日内瓦: Geneva
现在: now
目前: now
当前: now
如今: now
现时: current
历任: all former
历届: all
所有: all
全部: all
一共:
总共:
共有:
列出: ?list
列举: ?list
名单: list
请问:
请:
介绍:
介绍一下:
告诉我:
你好:
年: year
日期: date
时间: date
天: day
月: month
城市: city
首都: capital
名字: name
名称: name
全称: full name
全名: full name
英文: English
中文: Chinese
人: person
国家: country
国: country
世界: world
国际: international
地区: regional
主要: main
正式: full
正式成员: full member
正式成员国: full member
成员国: member states
会员国: member states
成员: member
观察员国: observer states
观察国: observer states
观察员组织: observer organisations
秘书长: secretary general
副秘书长: deputy secretary general
执行主任: executive director
外长: foreign minister
外交部长: foreign minister
总统: president
总理: prime minister
主席国: chair
轮值主席国: chair
举行: held
召开: held
举办: held
开: held
成为: became
成为成员: became a member
第一次: first
第一届: first
第一任: first
首任: first
首次: first
首届: first
第二次: second
第二届: second
第三次: third
第三届: third
第四次: fourth
第四届: fourth
第五次: fifth
第五届: fifth
第六次: sixth
第六届: sixth
第七次: seventh
第七届: seventh
最近一次: latest
最新一次: latest
最后一次: latest
上一次: last
上次: last
上届: last
上一届: last
下一次: next
下次: next
下届: next
下一届: next
之间: between
作出: made
做出: made
属于: belong to
在: in
于: in
由: by
和: and
与: and
或: or
不: not
不是: not
担任: 
任: 
当: 
作为: as
为: 
关于: about
提出: proposed
发起: proposed
倡议: proposed
决定: decision
决策: decision
成立: founded
成立于: founded
创立: founded
建立: founded
创始成员国: founding members
创始成员: founding members
创始国: founding members
宗旨: objective
目标: objective
目的: objective
退出: left
退出过: left
领导: led
参加: attended
参加了: attended
出席: attended
出席了: attended
加入: joined
加入了: joined
签署: signed
签署了: signed
庆祝: celebrated
主办: hosted
主办了: hosted
举办了: held
举行了: held
召开了: held
召开过: held
举行过: held
一次: 
过: 
负责协调: coordinates
协调: coordinates
之前的: before
之后的: after
新: new
安全观: security concept
新安全观: new security concept
峰会: summits
任期: term
原则: principles
安全理念: security concept
到什么时候: ?until when
到哪一年: ?until when
什么时候结束: ?until when
从哪里来: ?where from
还是: or
都: both
担任主席国: chair
自愿: voluntary
自愿的: voluntary
强制: mandatory
强制的: mandatory
职责: task
做什么: ?what does
负责什么: ?what does
`;

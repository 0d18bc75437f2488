/**
 * Cities, as packed.ts reads them: a class of size is 1 for a million and more, 2 for 300,000, 3 for 100,000.
 * Made by build/gazetteer.mjs from GeoNames data, geonames.org, CC BY 4.0.
 */
export const cities = `
A Coruna	ES31uva9	A Coruña
A Coruña	ES31uva9
A Yun Pa	VN456hxh
Aachen	DE31xlqx
Aalborg	DK31k9di
Aalen	DE41rfw7
Aalst	BE41o35k
Aarsal	LB45v63	Aarsâl
Aarsâl	LB45v63
Aba	NG11efpb
Abadan	IR3348j
Abadan	TM43h2r
Abadeh	IR43489
Abadeh	IR411qu	Ābādeh
Abaetetuba	BR3211yg
Abakaliki	NG31efnv
Abakan	RU3weuk
Abalak	NE41gh2t
Abancay	PE42cmsi
Abasan al Kabirah	PS460y5	Abasān al Kabīrah
Abashiri	JP419o39
Abasān al Kabīrah	PS460y5
Abay	KZ4wq7u
Abbiategrasso	IT41w8gl
Abbotsford	CA33i2f3
Abbottabad	PK3pee8
Abdu Rahiman Nagar	IN47y7ok
Abeche	TD359nd	Abéché
Abengourou	CI31d5pp
Abeokuta	NG21efjn
Abepura	ID418n1j
Aberdare	GB41kysr
Aberdeen	GB31kyso
Aberdeen	HK31304t
Abha	SA32deq
Abhar	IR433wq
Abidjan	CI11d5pe
Abiko	JP319aj0
Abilene	US32s343
Abingdon	GB41kyr8
Abington	US432z71
Abinsk	RU4ciyh
Abiy Adi	ET47ern	Ābīy Ādī
Abnub	EG37s2l	Abnūb
Abnūb	EG37s2l
Abobo	CI11d5ox
Abohar	IN3rf6z
Aboisso	CI41d5oj
Abomey	BJ31fcp7
Abomey-Calavi	BJ21fcp6
Abomsa	ET47eqw
Abou el Hassan	DZ41hrzb
Abovyan	AM4d83m
Abqaiq	SA42asw
Abrantes	ES46vk18
Abreu e Lima	BR3211xw
Abu Arish	SA42dcr	Abū 'Arīsh
Abu Dhabi	AE16a20
Abu Ghurayb	IQ2257x	Abū Ghurayb
Abu Hammad	EG47rsn	Abū Ḩammād
Abu Hayl	AE46a2n	Abū Hayl
Abu Hummus	EG47rqw	Abū Ḩummuş
Abu Jibeha	SD485sl
Abu Kabir	EG37rp1	Abū Kabīr
Abu Qir	EG47rjk	Abū Qīr
Abu Qurqas	EG47rj9	Abū Qurqāş
Abu Road	IN4rf6q	Ābu Road
Abu Suweir-el-Mahatta	EG47rcc
Abu Tij	EG37rbo	Abū Tīj
Abu Tisht	EG47rbf	Abū Ţisht
Abu Zabad	SD485h8	Abū Zabad
Abu al Matamir	EG47s02	Abū al Maţāmīr
Abu al-Kahsib	IQ284627	Abū al-Kahṣīb
Abu an Numrus	EG47rzl	Abū an Numrus
Abucay	PH4114oy
Abuja	NG11efey
Abyei	SD485g4
Abyek	IR433q3	Ābyek
Abyek	IR433q2	Ābyek
Abéché	TD359nd
Abū Arīsh	SA42dcr	Abū 'Arīsh
Abū Ghurayb	IQ2257x
Abū Hayl	AE46a2n
Abū Kabīr	EG37rp1
Abū Qurqāş	EG47rj9
Abū Qīr	EG47rjk
Abū Tīj	EG37rbo
Abū Zabad	SD485h8
Abū al Maţāmīr	EG47s02
Abū al-Kahṣīb	IQ284627
Abū an Numrus	EG47rzl
Abū Ţisht	EG47rbf
Abū Ḩammād	EG47rsn
Abū Ḩummuş	EG47rqw
Acacias	ES46vjzw
Acacias	CO4273o1	Acacías
Acacías	CO4273o1
Acailandia	BR33rdoq	Açailândia
Acambaro	MX42e5pv	Acámbaro
Acapulco de Juarez	MX223qfq	Acapulco de Juárez
Acapulco de Juárez	MX223qfq
Acara	BR4211xe	Acará
Acarau	BR4211ww	Acaraú
Acaraú	BR4211ww
Acarigua	VE326889
Acará	BR4211xe
Acayucan	MX423qeq
Accra	GH11dfeg
Accrington	GB41kyqy
Acerra	IT41w8fp
Achaguas	VE42687m
Achalpur	IN3rf6m
Acharnes	GR45ouo	Acharnés
Acharnés	GR45ouo
Acheng	CN317p1z
Achim	DE41rfpd
Achinsk	RU3wesl
Acilia-Castel Fusano-Ostia Antica	IT31w8fn
Acireale	IT41i4wu
Acopiara	BR4211w7
Acornhoek	ZA4lxwh
Acre	IL46c6h
Acton	GB41kyox
Actopan	MX423qdp
Acu	BR4211w1	Açu
Acámbaro	MX42e5pv
Ad Dana	SY43qgj	Ad Dānā
Ad Darbasiyah	SY43nuv	Ad Darbāsīyah
Ad Darbāsīyah	SY43nuv
Ad Darwa	MA41ipd0
Ad Dasmah	KW464kg
Ad Dawadimi	SA42d4l	Ad Dawādimī
Ad Dawādimī	SA42d4l
Ad Dilam	SA42d4a
Ad Dilinjat	EG47r6r	Ad Dilinjāt
Ad Dilinjāt	EG47r6r
Ad Dindar	SD485br
Ad Dir'iyah	SA42d48	Ad Dir'īyah
Ad Dir'īyah	SA42d48
Ad Douiem	SD485b5
Ad Dujayl	IQ424z3
Ad Dānā	SY43qgj
Ad-Damazin	SD385ce
Ad-Damir	SD385cd
Ad-Dindar	SD47th28
Adachi	JP26jibd
Adam	OM467bt
Adamantina	BR422fwl
Adana	TR16z1v
Adapazarı	TR3g4wi
Addis Ababa	ET17e6r
Addison	US42wnoo
Adeje	ES41i2bp
Adelaide	AU118jex
Adelaide Hills	AU44ciqs
Adelanto	US4362sg
Aden	YE18wd1
Adenta	GH44jxq9
Adet	ET47eh5	Ādēt
Adh Dhayd	AE46a1l
Adigrat	ET37ebh	Ādīgrat
Adilabad	IN3rf5c	Ādilābād
Adilcevaz	TR46z14
Adirampattinam	IN4re9o
Adis Zemen	ET47e57	Ādīs Zemen
Adiwerna	ID3zelr
Adjumani	UG451pd
Adler	RU4cisz
Admiralteisky	RU352agp
Ado-Ekiti	NG21ef3v
Adoni	IN3rf53
Adrano	IT41i4w9
Adrar	DZ41hrt9
Adre	TD459k5	Adré
Adré	TD459k5
Adwa	ET47e1p
Adzope	CI41d5jy	Adzopé
Adzopé	CI41d5jy
Adıyaman	TR36z0y
Afak	IQ424yi
Affery	CI41d1iu
Afgooye	SO41erd
Afif	SA42d2i
Afikpo	NG41ef0a
Aflao	GH41df2l
Aflou	DZ41hrr5
Afogados da Ingazeira	BR4211ua
Afonso Claudio	BR422fvt	Afonso Cláudio
Afonso Cláudio	BR422fvt
Afragola	IT41w8db
Afrin	SY43qei	Afrīn
Afrīn	SY43qei
Afsin	TR46z08	Afşin
Afua	BR4211u5	Afuá
Afula	IL46c70
Afurada de Baixo	PT41msst
Afuá	BR4211u5
Afyonkarahisar	TR36z07
Afşin	TR46z08
Aga	EG47r3a
Agadez	NE31ggyd
Agadir	MA21iwlg
Agano	JP471q7y
Agar	IN4rf43
Agaro	ET47dxx	Āgaro
Agartala	IN2rf3u
Agbor	NG41eesr
Agboville	CI41d5hw
Agdas	AZ4cl82	Ağdaş
Agege	NG21eerr
Agen	FR41t4mi
Ageo	JP313zle
Aghdam	AZ436ob
Aghjabadi	AZ4cl88
Aghsu	AZ4cl7l
Agia Paraskevi	GR45nuq	Agía Paraskeví
Agioi Anargyroi	GR44z5ib	Ágioi Anárgyroi
Agios Dimitrios	GR45noy
Aglipay	PH4114g8
Agnibilekrou	CI41d5ho	Agnibilékrou
Agnibilékrou	CI41d5ho
Agogo	GH41deyp
Agourai	MA41iwcu	Agouraï
Agouraï	MA41iwcu
Agra	IN1rf2z
Agrigento	IT41i4w4
Agrinio	GR45owo	Agrínio
Agrínio	GR45owo
Agrı	TR36mxb	Ağrı
Agua Boa	BR43rdp6	Água Boa
Agua Dulce	MX423qad
Agua Prieta	MX42e5a4
Agua Rasa	BR474e8f
Agua Rasa	BR422fpe	Água Rasa
Aguachica	CO4273kx
Aguai	BR422frd	Aguaí
Aguas Belas	BR4211ra	Águas Belas
Aguas Claras	BR37ehcm	Águas Claras
Aguas Lindas de Goias	BR33rdpk	Águas Lindas de Goiás
Aguascalientes	MX22e59d
Aguaí	BR422frd
Agudos	BR422fnd
Aguelmous	MA41iway
Aguie	NE41ggwo	Aguié
Aguilares	AR42aveo
Aguilas	ES41i28t	Águilas
Aguié	NE41ggwo
Agulu	NG41eem4
Agustin Codazzi	CO429a7z	Agustín Codazzi
Agustín Codazzi	CO429a7z
Agía Paraskeví	GR45nuq
Ahar	IR333l4
Ahaus	DE41rfe7
Ahfir	MA41iw6c
Ahilyanagar	IN2rf24
Ahlat	TR46yun
Ahlen	DE41rfcn
Ahlone	MM4shvw
Ahmadpur	IN4rf23
Ahmadpur East	PK3pe8d
Ahmed Bel Hadj	DZ41hrjb
Ahmedabad	IN1rf29
Ahmedgarh	IN4818hw
Ahouanou	CI41jns2
Ahrensburg	DE41rf8r
Ahu	CN412ywl
Ahuachapan	SV424w2q	Ahuachapán
Ahuachapán	SV424w2q
Ahuntsic-Cartierville	CA33i351
Ahvaz	IR233gg
Ahwatukee Foothills	US43b0aq
Ahwiaa	GH41dbnh
Aibak	AF4o66w	Aībak
Aigaleo	GR45ovx	Aigáleo
Aigáleo	GR45ovx
Aihara	JP213zkp
Aihui	CN317p1q
Aiken	US42pxij
Ain Abid	DZ41hrf9	Aïn Abid
Ain Arnat	DZ41hrex	Aïn Arnat
Ain Attig	MA47klsv	Aïn Attig
Ain Azel	DZ41hrev	Aïn Azel
Ain Beida	DZ31hren	Aïn Beïda
Ain Beni Mathar	MA41iw0q	Aïn Beni Mathar
Ain Benian	DZ41hreb	Aïn Benian
Ain Bessem	DZ41hre4	Aïn Bessem
Ain Defla	DZ41hrd0	Aïn Defla
Ain Deheb	DZ41hrcx	Aïn Deheb
Ain El Aouda	MA41iw17
Ain Fakroun	DZ41hr9i	Aïn Fakroun
Ain Harrouda	MA41ivyh	Aïn Harrouda
Ain Kercha	DZ41hr8b	Aïn Kercha
Ain M'Lila	DZ41hr6q	Aïn M'Lila
Ain Merane	DZ41hr6y	Aïn Merane
Ain Oulmene	DZ41hr63	Aïn Oulmene
Ain Oussera	DZ41hr5w	Aïn Oussera
Ain Sefra	DZ41hr53	Aïn Sefra
Ain Smara	DZ41hr4m	Aïn Smara
Ain Sukhna	EG44h7ic
Ain Taoujdat	MA41ivwm	Aïn Taoujdat
Ain Taya	DZ41hr48	Aïn Taya
Ain Temouchent	DZ41hr3x	Aïn Temouchent
Ain Touta	DZ41hr39	Aïn Touta
Ain el Bell	DZ41hrbs	Aïn el Bell
Ain el Berd	DZ41hrbo	Aïn el Berd
Ain el Bya	DZ41hrbi	Aïn el Bya
Ain el Hadjel	DZ41hrb1
Ain el Hammam	DZ41hraw	Aïn el Hammam
Ain el Melh	DZ41hraa	Aïn el Melh
Ain el Turk	DZ41hr9z	Aïn el Turk
Aira	JP46wvlq
Airdrie	CA43i373
Airdrie	GB41kyml
Airmadidi	ID4zeib
Airoli	IN34c0z3
Aisai	JP44281w
Ait Melloul	MA366dcm
Ait Ourir	MA41iupd
Ait Yazza	MA41iuf0
Aix-en-Provence	FR31t4eq
Aizawl	IN3rf0y
Aizu-Wakamatsu	JP342804
Ajaccio	FR41t4e6
Ajanur	IN46h5ge	Ajānūr
Ajapnyak	AM3ikc4
Ajax	CA33i395
Ajdabiya	LY31wrd
Ajegunle	NG21j0fg
Ajim	TN41h0wh
Ajka	HU41tiat
Ajlun	JO35din	Ajlūn
Ajlūn	JO35din
Ajman	AE26a10
Ajmer	IN2rf07
Ajānūr	IN46h5ge
Akademgorodok	RU4weqe
Akademicheskoe	RU352agu
Akaiwa	JP46wwb8
Akalkot	IN4rezv
Akanda	GA47ixgv
Akashi	JP213lwe
Akatsi	GH41dep3
Akatsuka	JP453qxg
Akbarpur	IN4rezi
Akbou	DZ41hqwu
Akcaabat	TR4g4qb	Akçaabat
Akcakale	TR46yq8	Akçakale
Akcakoca	TR4g4p4	Akçakoca
Akcapınar	TR46ynv	Akçapınar
Akersberga	SE41mgci	Åkersberga
Aketi	CD44q3k
Akhaltsikhe	GE4d778
Akhisar	TR46yje
Akhmim	EG37r25	Akhmīm
Akhmīm	EG37r25
Akhtubinsk	RU4cigm
Aki-takata	JP46ww4r
Akihabara	JP470pi7
Akim Oda	GH41d81g
Akiruno	JP46ww53
Akishima	JP3427zo
Akita	JP219ahy
Akividu	IN4rez7	Akivīdu
Akivīdu	IN4rez7
Akkarampalle	IN44civp
Akluj	IN4reyx	Aklūj
Aklūj	IN4reyx
Akola	IN2reyp
Akonolinga	CM41bx4w
Akot	IN4reye
Akouda	TN41h0vt
Akoupe	CI41d5df	Akoupé
Akoupé	CI41d5df
Akowonjo	NG21j0h4
Akra	IQ39jwe	Ākra
Akron	US332a9w
Aksaray	TR26yds
Aksay	RU4cid5
Aksehir	TR46ydm	Akşehir
Aksu	KZ4wo5m
Aksum	ET47dr8
Aktau	KZ3d35g
Aktobe	KZ2d35f
Aku	NG41edye
Akure	NG21edx5
Akureyri	IS41kfui
Akwatia	GH41dehv
Akçaabat	TR4g4qb
Akçakale	TR46yq8
Akçakoca	TR4g4p4
Akçapınar	TR46ynv
Akşehir	TR46ydm
Al Aaroui	MA41ihfh
Al Abyar	LY41wqn	Al Abyār
Al Abyār	LY41wqn
Al Ahmadi	KW264jz	Al Aḩmadī
Al Ain City	AE26a0h
Al Ajaylat	LY31bkqd
Al Alam	IQ443aeu	Al-'Alam
Al Aluas	LY47jxl4	Al-'Alūaṣ
Al Alūaṣ	LY47jxl4	Al-'Alūaṣ
Al Amarah	IQ224uw	Al 'Amārah
Al Amārah	IQ224uw	Al 'Amārah
Al Aqiq	SA42cx7	Al 'Aqīq
Al Aqiq	SA42cx8	Al 'Aqīq
Al Aqīq	SA42cx7	Al 'Aqīq
Al Aqīq	SA42cx8	Al 'Aqīq
Al Asabi'ah	LY41bl2x	Al Aşābi'ah
Al Ashir min Ramadan	EG37kjx	Al 'Āshir min Ramaḑān
Al Awwamiyah	SA42cvi	Al 'Awwāmīyah
Al Awwāmīyah	SA42cvi	Al 'Awwāmīyah
Al Ayn as Sukhnah	EG47pf9	Al 'Ayn as Sukhnah
Al Ayyat	EG47qxj	Al 'Ayyāţ
Al Ayyāţ	EG47qxj	Al 'Ayyāţ
Al Ayzariyah	PS463zr	Al 'Ayzarīyah
Al Ayzarīyah	PS463zr	Al 'Ayzarīyah
Al Aziziyah	LY41bl2j	Al 'Azīzīyah
Al Aziziyah	IQ424t8	Al 'Azīzīyah
Al Azīzīyah	LY41bl2j	Al 'Azīzīyah
Al Azīzīyah	IQ424t8	Al 'Azīzīyah
Al Aşābi'ah	LY41bl2x
Al Aḩmadī	KW264jz
Al Bab	SY33q9u	Al Bāb
Al Bada'a	AE47t68k
Al Bada'i al Wusta	SA48iyx	Al Badā'i' al Wusţá
Al Badari	EG47qx2	Al Badārī
Al Badrashayn	EG47qwx
Al Badā'i al Wusţá	SA48iyx	Al Badā'i' al Wusţá
Al Badārī	EG47qx2
Al Bahah	SA42cu9
Al Bajur	EG47qwh	Al Bājūr
Al Balyana	EG47qvv	Al Balyanā
Al Balyanā	EG47qvv
Al Basaliyah Bahri	EG47qv1	Al Başalīyah Baḩrī
Al Basrah al Qadimah	IQ18bnh	Al Başrah al Qadīmah
Al Battaliyah	SA42ct7	Al Baţţālīyah
Al Bawiti	EG47quq	Al Bawīţī
Al Bawīţī	EG47quq
Al Bayadiyah	EG47qun	Al Bayāḑīyah
Al Bayda	YE41plo
Al Bayda	LY31wpr	Al Bayḑā'
Al Bayāḑīyah	EG47qun
Al Bayḑā	LY31wpr	Al Bayḑā'
Al Başalīyah Baḩrī	EG47qv1
Al Başrah al Qadīmah	IQ18bnh
Al Baţţālīyah	SA42ct7
Al Birah	PS463zo	Al Bīrah
Al Brouj	MA41io0j
Al Bukayriyah	SA42cs6	Al Bukayrīyah
Al Bukayrīyah	SA42cs6
Al Burayj	PS460y1
Al Buraymi	OM4678l	Al Buraymī
Al Buraymī	OM4678l
Al Burayqah	LY41bh9m
Al Burj	EG47qts
Al Bāb	SY33q9u
Al Bājūr	EG47qwh
Al Bīrah	PS463zo
Al Diwaniyah	IQ224z6
Al Fahahil	KW464j7	Al Faḩāḩīl
Al Fallujah	IQ324qm	Al Fallūjah
Al Fallūjah	IQ324qm
Al Farwaniyah	KW464jb	Al Farwānīyah
Al Farwānīyah	KW464jb
Al Fashn	EG37qsx
Al Faw	IQ324qe	Al Fāw
Al Fayyum	EG27qso
Al Faḩāḩīl	KW464j7
Al Fintas	KW464j8	Al Finţās
Al Finţās	KW464j8
Al Fqih Ben Calah	MA31imou	Al Fqih Ben Çalah
Al Fqih Ben Çalah	MA31imou
Al Fuhays	JO45dge	Al Fuḩayş
Al Fulah	SD484un	Al Fūlah
Al Furjan	AE47t68v
Al Fuḩayş	JO45dge
Al Fāw	IQ324qe
Al Fūlah	SD484un
Al Ghanayim	EG47qs5	Al Ghanāyim
Al Ghanim	QA48tqz	Al Ghānim
Al Ghanāyim	EG47qs5
Al Ghurayfah	LY41bl0d
Al Ghānim	QA48tqz
Al Hamidiyah	AE48w51	Al Ḩamīdīyah
Al Hammam	EG47qpv	Al Ḩammām
Al Hamul	EG47qpp	Al Ḩāmūl
Al Harithah	IQ424o9	Al Hārithah
Al Hasaheisa	SD484rn
Al Hasakah	SY23q43	Al Ḩasakah
Al Hawamidiyah	EG37qor	Al Ḩawāmidīyah
Al Hawatah	SD484rc	Al Ḩawātah
Al Hayy	IQ424nq	Al Ḩayy
Al Hazm	YE41pb3	Al Ḩazm
Al Hilal al Gharbiyah	QA48tpv	Al Hilāl al Gharbīyah
Al Hilal ash Sharqiyah	QA48tq0	Al Hilāl ash Sharqīyah
Al Hilaliyya	SD484r2	Al Hilāliyya
Al Hillah	IQ224nn
Al Hilāl al Gharbīyah	QA48tpv
Al Hilāl ash Sharqīyah	QA48tq0
Al Hilāliyya	SD484r2
Al Hindiyah	IQ324nk	Al Hindīyah
Al Hindīyah	IQ324nk
Al Hirak	SY43q4b	Al Ḩirāk
Al Hoceima	MA21iu6p	Al Hoceïma
Al Hoceïma	MA21iu6p
Al Hudaydah	YE21p9z	Al Ḩudaydah
Al Hufuf	SA32cjn	Al Hufūf
Al Hufūf	SA32cjn
Al Hurshah	LY41bkyi	Al Ḩurshah
Al Husayniyah	EG47qn9	Al Ḩusaynīyah
Al Hārithah	IQ424o9
Al Ibrahimiyah	EG47qmn	Al Ibrāhīmīyah
Al Ibrāhīmīyah	EG47qmn
Al Idwah	EG47qmi	Al 'Idwah
Al Jadid	LY31bkxk	Al Jadīd
Al Jadīd	LY31bkxk
Al Jahra	KW464iv	Al Jahrā'
Al Jahrā	KW464iv	Al Jahrā'
Al Jammaliyah	EG47qkl	Al Jammālīyah
Al Jammālīyah	EG47qkl
Al Jawf	LY41wn6
Al Jazeera Aba	SD47fsbd
Al Jubayhah	JO45de5
Al Jubayl	SA32cfv
Al Jumayl	LY31bkww
Al Jumum	SA42cfd	Al Jumūm
Al Jumūm	SA42cfd
Al Jurf	AE451o2b
Al Karama	AE43zevn
Al Khabra	SA42cen	Al Khabrā'
Al Khabrā	SA42cen	Al Khabrā'
Al Khaburah	OM4675b	Al Khābūrah
Al Khafji	SA42cec	Al Khafjī
Al Khafjī	SA42cec
Al Khankah	EG47qhs	Al Khānkah
Al Kharj	SA22cdl
Al Kharjah	EG47qhn	Al Khārjah
Al Khawr	QA467qi
Al Khums	LY31bkw1
Al Khurmah	SA42cca
Al Khusus	EG27qgq	Al Khuşūş
Al Khuşūş	EG27qgq
Al Khābūrah	OM4675b
Al Khānkah	EG47qhs
Al Khārjah	EG47qhn
Al Kiswah	SY43py6
Al Lith	SA42cat	Al Līth
Al Līth	SA42cat
Al Madinah	IQ324gy	Al Madīnah
Al Madīnah	IQ324gy
Al Mahallah al Kubra	EG27qf1	Al Maḩallah al Kubrá
Al Mahawil	IQ424gv	Al Maḩāwīl
Al Mahbulah	KW464ie	Al Mahbūlah
Al Mahbūlah	KW464ie
Al Mahmudiyah	IQ224gs	Al Maḩmūdīyah
Al Mahmudiyah	EG47qer	Al Maḩmūdīyah
Al Majaz	AE351oil
Al Malikiyah	SY43pwa	Al Mālikīyah
Al Manaqil	SD384jx	Al Manāqil
Al Manqaf	KW464ia
Al Mansurah	EG27qd5
Al Mansurah	QA48tpr	Al Manşūrah
Al Manzalah	EG37qcy
Al Manāqil	SD384jx
Al Manşūrah	QA48tpr
Al Maraghah	EG47qcs	Al Marāghah
Al Marj	LY41wlj
Al Marāghah	EG47qcs
Al Mash'iliyah	SA47g7j8	Al Mash'ilīyah
Al Mash'ilīyah	SA47g7j8
Al Matar al Atiq	QA47aehf	Al Maţār al 'Atīq
Al Matariyah	EG37qbw	Al Maţarīyah
Al Mawsil al Jadidah	IQ124fz	Al Mawşil al Jadīdah
Al Mawşil al Jadīdah	IQ124fz
Al Mayadin	SY43puw	Al Mayādīn
Al Mayādīn	SY43puw
Al Maţarīyah	EG37qbw
Al Maţār al Atīq	QA47aehf	Al Maţār al 'Atīq
Al Maḩallah al Kubrá	EG27qf1
Al Maḩmūdīyah	IQ224gs
Al Maḩmūdīyah	EG47qer
Al Maḩāwīl	IQ424gv
Al Mijlad	SD484im
Al Minshah	EG47qdh	Al Minshāh
Al Minshāh	EG47qdh
Al Miqdadiyah	IQ324fq	Al Miqdādīyah
Al Miqdādīyah	IQ324fq
Al Mishkhab	IQ424fo	Al Mishkhāb
Al Mishkhāb	IQ424fo
Al Mithnab	SA42c7f
Al Mizhar First	AE47t68m
Al Mubarraz	SA32c6l
Al Muharraq	BH3680s
Al Munayzilah	SA42c5f
Al Murar al Qadim	AE44wboe	Al Murar al Qadīm
Al Murar al Qadīm	AE44wboe
Al Muteena	AE47t68l
Al Mālikīyah	SY43pwa
Al Qa'im	IQ41z3e	Al Qā'im
Al Qadarif	SD284hi
Al Qahirah al Jadidah	EG24ucap	Al Qāhirah al Jadīdah
Al Qamishli	SY33ps1	Al Qāmishlī
Al Qanatir al Khayriyah	EG47q93	Al Qanāţir al Khayrīyah
Al Qanayat	EG47q90	Al Qanāyāt
Al Qantarah	EG47q8y	Al Qanţarah
Al Qanāyāt	EG47q90
Al Qanāţir al Khayrīyah	EG47q93
Al Qanţarah	EG47q8y
Al Qararah	PS445cft	Al Qarārah
Al Qaryatayn	SY43prl
Al Qarārah	PS445cft
Al Qassasin	EG47q81	Al Qaşşāşīn
Al Qatif	SA42c1r	Al Qaţīf
Al Qawasim	LY41bkrc	Al Qawāsim
Al Qawāsim	LY41bkrc
Al Qaşşāşīn	EG47q81
Al Qaţīf	SA42c1r
Al Qitena	SD484g6	Al Qiţena
Al Qiţena	SD484g6
Al Qubbah	LY41wjn
Al Qunaytirah	SY43pqu	Al Qunayţirah
Al Qunayţirah	SY43pqu
Al Qurayn	EG47q72
Al Qurnah	IQ324dt
Al Qusayr	SY43pqi	Al Quşayr
Al Qusayr	EG47q6r	Al Quşayr
Al Qusiyah	EG47q6m	Al Qūşīyah
Al Qutayfah	SY43pq8	Al Quţayfah
Al Quşayr	SY43pqi
Al Quşayr	EG47q6r
Al Quţayfah	SY43pq8
Al Qā'im	IQ41z3e
Al Qāhirah al Jadīdah	EG24ucap
Al Qāmishlī	SY33ps1
Al Qūşīyah	EG47q6m
Al Safa	AE451jcr
Al Sajaah	AE47t692
Al Shamkhah City	AE4767ug
Al Ubur	EG37evbl	Al-'Ubūr
Al Ubūr	EG37evbl	Al-'Ubūr
Al Unayzah	QA467dz	Al 'Unayzah
Al Waheda	AE43zevb
Al Wajh	SA42bxh
Al Wakrah	QA467p7
Al Waqf	EG47q53
Al Warqaa	AE451j8a
Al Wasitah	EG47q4w	Al Wāsiţah
Al Wasl	AE43zevs
Al Wāsiţah	EG47q4w
Al Yamun	PS463wn	Al Yāmūn
Al Yāmūn	PS463wn
Al Āshir min Ramaḑān	EG37kjx	Al 'Āshir min Ramaḑān
Al Ḩammām	EG47qpv
Al Ḩamīdīyah	AE48w51
Al Ḩasakah	SY23q43
Al Ḩawāmidīyah	EG37qor
Al Ḩawātah	SD484rc
Al Ḩayy	IQ424nq
Al Ḩazm	YE41pb3
Al Ḩirāk	SY43q4b
Al Ḩudaydah	YE21p9z
Al Ḩurshah	LY41bkyi
Al Ḩusaynīyah	EG47qn9
Al Ḩāmūl	EG47qpp
Al'met'yevsk	RU3cheo
Al-Fashaqah	SD47th29
Al-Faw	SD47th2a	Al-Fāw
Al-Fāw	SD47th2a
Al-Hamdaniya	IQ41zbi
Al-Junaynah	SD384o7
Al-Kharijah	EG47ixd1	Al-Khārijah
Al-Khārijah	EG47ixd1
Al-Kut	IQ224hn
Al-Minya al-Jadidah	EG47ixd3	Al-Minyā al-Jadīdah
Al-Minyā al-Jadīdah	EG47ixd3
Al-Musayab	IQ324f3
Al-Qasim	IQ424ea	Al-Qāsim
Al-Qutaynah	SD47th2b	Al-Quṭaynah
Al-Quṭaynah	SD47th2b
Al-Qāsim	IQ424ea
Al-Tabqa	SY43p06
Ala'er	CN3wsa1	Ālā'ĕr
Alabaster	US42vio2
Alabel	PH411480
Alafaya	US43rq53
Alaghsas	NE41ggua
Alagoinhas	BR322flq
Alahabad	PK46v8nv
Alajuela	CR425p17
Alam Damai	MY47t62d
Alamar	CU324i56
Alamata	ET47dph
Alameda	US43631t
Alaminos	PH41146e
Alamogordo	US438wtf
Aland	IN4rexo
Alandur	IN3rexk
Alangad	IN46nppy
Alankod	IN46tosw	Ālankōd
Alanya	TR26y5a
Alapayevsk	RU4wemq
Alappuzha	IN3revd
Alasehir	TR46y4s	Alaşehir
Alasia	NG31edob
Alatyr	RU4ci6l	Alatyr'
Alaşehir	TR46y4s
Alba Iulia	RO4eprm
Albacete	ES31i26q
Albany	US331ggi
Albany	US42hks8
Albany	US43eeg4
Albany	AU418jd7
Albany Park	US42wnr8
Alberton	ZA3lxox
Albertslund	DK41k9e2
Albi	FR41t4c5
Albstadt	DE41rev7
Albu Kamal	SY43qls	Ālbū Kamāl
Albuquerque	US238wvr
Alcabideche	PT41cp93
Alcala de Guadaira	ES41i245	Alcalá de Guadaira
Alcala de Henares	ES31v3lk	Alcalá de Henares
Alcalá de Guadaira	ES41i245
Alcalá de Henares	ES31v3lk
Alcamo	IT41i4vv
Alcantarilla	ES41i23s
Alcazar de San Juan	ES41i237	Alcázar de San Juan
Alchevsk	UA3fapg
Alcobendas	ES31v3kn
Alcorcon	ES31v3k4	Alcorcón
Alcorcón	ES31v3k4
Alcoy	ES41i22a
Alcázar de San Juan	ES41i237
Aldaia	ES41i21p
Alderetes	AR42avb3
Aldershot	GB41kykk
Alegrete	BR422fi6
Aleksandrov	RU4ci46
Alekseyevka	RU4chq6
Aleksin	RU4chni
Alem Paraiba	BR422fhd	Além Paraíba
Alemaya	ET47dne
Alencon	FR41t4ba	Alençon
Alengad	IN46tpg4	Alengād
Alengād	IN46tpg4
Alenquer	BR4211m4
Alençon	FR41t4ba
Aleppo	SY13n7z
Ales	FR41t4b4	Alès
Alessandria	IT41w88z
Alesund	NO41vsw0	Ålesund
Alexandra	ZA3lxn2
Alexandria	EG17qle
Alexandria	US32tokb
Alexandria	US42kh4m
Alexandria	RO4eppi
Alexandroupoli	GR4fsm8
Alexeyevka	RU4cht8
Aley	LB360dl
Alfenas	BR422fh7
Alfortville	FR41t4at
Algeciras	ES31i1zx
Alghero	IT41w88k
Algiers	DZ11hqs8
Algonquin	US42wnt2
Algorta	ES41v3f0
Algueirao	PT41cp2h	Algueirão
Algueirão	PT41cp2h
Alhambra	US33az9v
Alhambra	US4363as
Alhaurin de la Torre	ES41i1z6	Alhaurín de la Torre
Alhaurín de la Torre	ES41i1z6
Ali Abad-e Katul	IR43352	Alī Ābād-e Katūl
Ali Mendjeli	DZ46o5g4
Ali Sabih	DJ44ttw
Ali al Gharbi	IQ424mi	Alī al Gharbī
Aliaga	PH411420
Aliaga	TR46y2y	Aliağa
Alianca	BR4211ky	Aliança
Aliança	BR4211ky
Aliayabiagba	NG31edlu
Aliağa	TR46y2y
Alicante	ES21i1yy
Alicia	PH41140u
Alief	US42s3l5
Aligarh	IN2rew9	Alīgarh
Aligudarz	IR4331t	Alīgūdarz
Alimos	GR45lv2	Álimos
Alimosho	NG21j0gk
Alindao	CF455yf
Alipur	PK4pe33
Alipur Duar	IN4revv	Alīpur Duār
Aliso Viejo	US4363dn
Aliwal North	ZA4lxl9
Alkmaar	NL41n5jv
Allanridge	ZA4lxkn
Allapattah	US42gux9
Allapuram	IN4818l8
Allen	US42s3mk
Allentown	US332zgv
Allinagaram	IN4revb
Almada	PT41cp21
Almaty	KZ1wprk
Almeirim	BR4211jz
Almelo	NL41n5jj
Almenara	BR422few
Almendares	CU324hzr
Almendralejo	ES41i1wl
Almere Stad	NL31n5jb
Almeria	ES31i1we	Almería
Almería	ES31i1we
Almirante Tamandare	BR322feu	Almirante Tamandaré
Almirante Tamandaré	BR322feu
Almora	IN4rev2
Aloha	US43eepn
Alor Setar	MY2117qt
Alpharetta	US42hkza
Alphen aan den Rijn	NL41n5j7
Alsdorf	DE41reil
Alsergrund	AT479sg0
Alt-Hohenschonhausen	DE44yn1c	Alt-Hohenschönhausen
Alt-Hohenschönhausen	DE44yn1c
Alta Gracia	AR42av5f
Altadena	US4363np
Altagracia de Orituco	VE4267wg
Altamira	BR3211je
Altamira	MX423q31
Altamonte Springs	US42gv11
Altamura	IT41w85m
Altay	KZ4wi3a
Altenburg	DE41re8d
Alto Barinas	VE322ra7
Alto De Pinheiros	BR474e8g
Alto Hama	AO41zpef
Alto Hospicio	CL32bl67
Alto Molocue	MZ4mklz
Altona	DE31qedc
Altoona	US432zir
Altos	BR4211h1
Altrincham	GB41kygq
Altuf'yevskiy	RU4a494
Aluche	ES46vk11
Alushta	UA4fajt
Alvalade	PT444jci
Alvand	IR485m
Alvaro Obregon	MX223bxj	Álvaro Obregón
Alvorada	BR3221sh
Alwar	IN2reua
Alytus	LT4cvss
Alzira	ES41i235
Alès	FR41t4b4
Além Paraíba	BR422fhd
Alī al Gharbī	IQ424mi
Alī Ābād-e Katūl	IR43352
Alīgarh	IN2rew9
Alīgūdarz	IR4331t
Alīpur Duār	IN4revv
Am Timan	TD459ay
Ama	JP46wvm3
Amadeo	PH4113t8
Amadora	PT31cows
Amagasaki	JP213zcb
Amagi	JP413zbz
Amahai	ID4zedj
Amaigbo	NG31edgp
Amakusa	JP44f4hp
Amalapuram	IN4retz	Amalāpuram
Amalner	IN4retv
Amalāpuram	IN4retz
Amambai	BR422fbb
Amami	JP44cj55
Amancio	CU424hvk
Amanfrom	GH31defk
Amangarh	PK4pe0p
Amarante do Maranhao	BR4211fv	Amarante do Maranhão
Amarante do Maranhão	BR4211fv
Amarapura	MM3shmt
Amaravati	IN37at0l
Amargosa	BR422faq
Amarillo	US33a8cp
Amasya	TR3g49b
Amatitlan	GT4255kn	Amatitlán
Amatitlán	GT4255kn
Ambad	IN4res7
Ambah	IN4res4	Ambāh
Ambajogai	IN4rery	Ambājogāi
Ambala	IN3rerw	Ambāla
Ambala Sadar	IN37u04o
Ambalangoda	LK4qtpy
Ambalantota	LK4qtps
Ambalavao	MG4n8e8
Ambanja	MG4n87g
Ambarawa	ID4zecj
Ambarnath	IN3ret3
Ambasamudram	IN4rerd
Ambato	EC226glt
Ambato Boeny	MG4n7uh
Ambatofinandrahana	MG4n7tz
Ambatolampy	MG4n7n4
Ambatondrazaka	MG4n7db
Ambattur	IN2rerc
Amberg	DE41rddc
Ambikapur	IN3reqz	Ambikāpur
Ambikāpur	IN3reqz
Ambilobe	MG4n72b
Amboasary	MG4n6pq
Ambodimanga II	MG4n69b
Ambon	ID2zebv
Ambositra	MG4n4mo
Ambovombe	MG4n4lk
Ambur	IN3reqn
Ambāh	IN4res4
Ambājogāi	IN4rery
Ambāla	IN3rerw
Amdjarass	TD45ocoh
Ameca	MX42e4ra
Amecameca	MX423q03
Americana	BR322f9z
Americo Brasiliense	BR422f9u	Américo Brasiliense
Amersfoort	NL31n5hp
Ames	US42vvua
Amherst	US331gop
Amherst	US42xn9a
Ami	JP419ahn
Amiens	FR31t40u
Amin'yevo	RU4cha2
Aminpur	IN469kdp	Amīnpur
Amir Kola	IR432rt	Amīr Kolā
Amirdzhan	AZ4cl4t
Amizmiz	MA41itt0
Amizour	DZ41hqjl
Amla	IN4repj
Amlai	IN47y7pr
Amlapura	ID4z6fp
Amlapura city	ID473hhp
Amli	IN4repc	Āmli
Amman	JO15d8p
Ammi Moussa	DZ41hqj7
Amnat Charoen	TH4yqtg
Amol	IR332r2	Āmol
Amontada	BR4211ef
Amora	PT41cou8
Amozoc de Mota	MX423pzl
Ampang	MY3116v4
Ampanihy	MG4n47t
Ampara	LK4qtmr
Amparafaravola	MG4n44u
Amparo	BR422f93
Amran	YE41oik	Amrān
Amravati	IN2reny
Amreli	IN3renv
Amritsar	IN1renq
Amroha	IN3reno
Amrān	YE41oik
Amstelveen	NL41n5h2
Amsterdam	NL21n5gy
Amsterdam-Zuidoost	NL43wa29
Amuda	SY43pny	Āmūdā
Amudalavalasa	IN4rene	Amudālavalasa
Amudālavalasa	IN4rene
Amuntai	ID4ze9x
Amur	IN4rend	Āmūr
Amursk	RU417gmd
Amvrosiivka	UA4fajk
Américo Brasiliense	BR422f9u
Amīnpur	IN469kdp
Amīr Kolā	IR432rt
An Hai	VN4y69w	An Hải
An Hải	VN4y69w
An Khe	VN4y68y	An Khê
An Khê	VN4y68y
An Muileann gCearr	IE41rhrt
An Nabk	SY43pmx
An Najmah	QA48tps
An Nasiriyah	EG49b76	An Nāşirīyah
An Nasiriyah	LY41bknb	An Nāşirīyah
An Nhon	VN2y66c	An Nhơn
An Nhơn	VN2y66c
An Nimas	SA42bt5
An Nu'maniyah	IQ3249q	An Nu'mānīyah
An Nu'mānīyah	IQ3249q
An Nubariyah	EG48riv	An Nūbārīyah
An Nuhud	SD3847f	An Nuhūd
An Nuhūd	SD3847f
An Nusayrat	PS460wl	An Nuşayrāt
An Nuşayrāt	PS460wl
An Nāşirīyah	EG49b76
An Nāşirīyah	LY41bknb
An Nūbārīyah	EG48riv
An-Najaylah	EG47ixd5
Anaco	VE322q0u
Anah	IQ44107d
Anaheim	US2363vm
Anaiyur	IN46y0el	Ānaiyūr
Anakapalle	IN4ren4
Anakaputhur	IN45xr02
Anamur	TR46xv8
Anan	JP413za5
Anand	IN3ren1
Anandpur	IN4remx
Ananindeua	BR2211dh
Anantapur	IN3remo
Anantnag	IN3remj
Anapa	RU4ch7q
Anapolis	BR222f8f	Anápolis
Anapu	BR43rdr9
Anat al Qadimah	IQ424at	Anat al Qadīmah
Anat al Qadīmah	IQ424at
Anbu	CN312yv8
Anbyon-up	KP414ad4	Anbyŏn-ŭp
Anbyŏn-ŭp	KP414ad4
Ancaster	CA44xl3g
Anchorage	US33i0ko
Ancien-Prozi	CI47jxi3
Ancona	IT41w835
Ancud	CL42bl0v
Anda	CN317p16
Andapa	MG4n2li
Anderanboukan	ML41gqy2	Andéranboukan
Anderlecht	BE31o2yp
Andernach	DE41rd0u
Anderson	US42xefs
Andijon	UZ2wgnw
Andilamena	MG4n2ea
Andimeshk	IR332nw	Andīmeshk
Andisheh	IR36gvrz	Andīsheh
Andkhoy	AF4omb6
Andong	KR313l56
Andover	GB41kyek
Andover	US42zinq
Andradas	BR422f7i
Andradina	BR422f7c
Andria	IT41w82o
Andujar	ES41i1sa	Andújar
Andulo	AO41zubw
Andéranboukan	ML41gqy2
Andújar	ES41i1sa
Andīmeshk	IR332nw
Andīsheh	IR36gvrz
Aneho	TG41er5i	Aného
Anekal	IN4rekx
Anfu	CN412yua
Anfu	CN414w6v
Ang Mo Kio New Town	SG314dzh
Angamali	IN4rekq	Angamāli
Angamāli	IN4rekq
Angarsk	RU317gk3
Angat	PH4113gd
Angeles City	PH2113g1
Angers	FR31t3vc
Anglet	FR41t3u4
Angoche	MZ3mkgg
Angol	CL42bkz1
Angono	PH3113fd
Angouleme	FR41t3tq	Angoulême
Angoulême	FR41t3tq
Angra dos Reis	BR322f5d
Angren	UZ3wgnp
Angri	IT41w82f
Angul	IN4rekh
Anguo	CN4x7uh
Angyalfold	HU41ti02	Angyalföld
Angyalföld	HU41ti02
Anhanguera	BR474e86
Anie	TG41er59	Anié
Anié	TG41er59
Anjangaon	IN4rek4
Anjar	IN4rejx	Anjār
Anjarah	JO45d84
Anjiang	CN412ytf
Anjo	JP313z9q	Anjō
Anju	KP414abh
Anjār	IN4rejx
Anjō	JP313z9q
Ankang	CN212cg9
Ankara	TR16xu2
Ankeny	US42vvxs
Ankleshwar	IN4rejd
Anlan	CN41511k
Anliu	CN312ysk
Anloga	GH41de78
Anlong	CN412ysj
Anlong Veaeng	KH4139i2
Anlu	CN412ysg
Ann	MM3shd4
Ann Arbor	US32ytvb
Annaba	DZ21hqev
Annaka	JP413z9m
Annandale	US42tous
Annapolis	US42l6cq
Annecy	FR41t3s7
Annex	CA478kav
Anning	CN312nvy
Annino	RU4auit
Annino	RU4hkdc
Ano Liosia	GR45oe0	Áno Liósia
Anqing	CN212yrt
Anqiu	CN212yrq
Ansan-si	KR213l3a
Ansbach	DE41rctc
Anseong	KR413l34
Anserma	CO42733d
Anshan	CN117p0o
Anshun	CN212yr4
Anta	IN4reis
Antakalnis	LT4cvrl
Antakya	TR26xtv
Antalaha	MG4mym8
Antalya	TR16xtt
Antananarivo	MG1mycc
Antanifotsy	MG4my4l
Antelope	US43643t
Antequera	ES41i1ri
Antibes	FR41t3ps
Antigua Guatemala	GT4255jn
Antiguo Cuscatlan	SV424w0y	Antiguo Cuscatlán
Antiguo Cuscatlán	SV424w0y
Antioch	US33646g
Antipolo	PH21139h
Antofagasta	CL22bkwj
Antony	FR41t3ov
Antratsyt	UA4facr
Antsalova	MG4mxaj
Antsirabe	MG3mwz2
Antsiranana	MG3mwy1
Antsohihy	MG4mwtn
Antsohimbondrona	MG4mwt7
Antu	CN417msq
Antwerp	BE21o2wy
Anupgarh	IN4rei6	Anūpgarh
Anuradhapura	LK4qtc9
Anusawari	TH48183g
Anwen	CN4538r4
Anwen	CN412yqu	Ānwén
Anxiang	CN453ie9
Anyama	CI31d56c
Anyang	CN1129ji
Anyang-si	KR213l2q
Anyuan	CN412yq4
Anzhero-Sudzhensk	RU4we9y
Anzio	IT41w80t
Anápolis	BR222f8f
Aného	TG41er5i
Anūpgarh	IN4rei6
Aobadai	JP453tt7
Aoji-ri	KP417u67
Aomori	JP319o0y
Aonla	IN4rehu
Aosta	IT41w80l
Aoulef	DZ41hq97
Aoulouz	MA41itel
Aourir	MA41itdo
Aoxi	CN412yos
Ap Long Thanh	VN4y575	Ấp Long Thạnh
Ap Mot	VN45ocxt	Ấp Một
Apac	UG451fe
Apache Junction	US43azlb
Apalit	PH311371
Aparecida	BR422ez1
Aparecida de Goiania	BR23rdrq	Aparecida de Goiânia
Aparecida de Goiânia	BR23rdrq
Aparri	PH41136m
Apartado	CO42732e	Apartadó
Apartadó	CO42732e
Apatity	RU4cgkt
Apatzingan	MX32e4m8	Apatzingán
Apatzingán	MX32e4m8
Apeldoorn	NL31n5ei
Apex	US42nft4
Apia	WS42ehqt
Apizaco	MX423px4
Apodi	BR421174
Apomu	NG41ecxi
Apopa	SV324w0h
Apopka	US42gv7a
Apostoles	AR421nh3	Apóstoles
Apostolove	UA4facd
Apple Valley	US4364az
Apple Valley	US42zir2
Appleton	US434ecw
Aprilia	IT41w7zh
Apsheronsk	RU4cgjl
Apucarana	BR322exy
Apóstoles	AR421nh3
Aq Qala	IR44d3pt	Āq Qalā
Aqaba	JO45dhy
Aqrah	IQ42492
Aqsay	KZ4d35h
Aqsu	CN2wsak
Aquidauana	BR422exk
Aquiraz	BR421167
Ar Rabiyah	KW48bfl	Ar Rābiyah
Ar Radisiyah Qibli	EG47pwf	Ar Radīsīyah Qiblī
Ar Radīsīyah Qiblī	EG47pwf
Ar Rahad	SD4841p
Ar Rahmaniyah	EG47pw6	Ar Raḩmānīyah
Ar Ram wa Dahiyat al Barid	PS463tm	Ar Rām wa Ḑāḩiyat al Barīd
Ar Ramtha	JO35d5s	Ar Ramthā
Ar Ramthā	JO35d5s
Ar Raqqah	SY23pgb
Ar Rashidiyah	AE468l1	Ar Rāshidīyah
Ar Rass	SA42bo3
Ar Rastan	SY43pg2
Ar Rayayinah	LY41bkjz	Ar Rayāyinah
Ar Rayna	IL46bra
Ar Rayyan	QA367og	Ar Rayyān
Ar Rayyān	QA367og
Ar Rayāyinah	LY41bkjz
Ar Raḩmānīyah	EG47pw6
Ar Rifa	BH3893i	Ar Rifā'
Ar Rifā	BH3893i	Ar Rifā'
Ar Riqqah	KW464gw
Ar Riyad	EG48x0v	Ar Riyāḑ
Ar Riyāḑ	EG48x0v
Ar Rudayyif	TN41h0dl
Ar Rumaylah	AE451o0q
Ar Rumaythah	IQ42459
Ar Rumaythiyah	KW464gu	Ar Rumaythīyah
Ar Rumaythīyah	KW464gu
Ar Rutbah	IQ42451	Ar Ruţbah
Ar Ruways	AE469u8
Ar Ruţbah	IQ42451
Ar Rābiyah	KW48bfl
Ar Rām wa Ḑāḩiyat al Barīd	PS463tm
Ar Rāshidīyah	AE468l1
Ar'ara BaNegev	IL44zhkr
Ar-Rawdah	EG47ixd7	Ar-Rawḍah
Ar-Rawḍah	EG47ixd7
Ara Ar'ara	IL46c4n	Ara-'Ar'ara
Ara Damansara	MY47l7e4
Ara-dong	KR413l1g
Arabi	ET37d8l	Ārabī
Arabkir	AM37tzom
Aracaju	BR222eww
Aracataca	CO42731b
Aracati	BR42115e
Aracatuba	BR322ewj	Araçatuba
Araci	BR422ewe
Aracoiaba da Serra	BR422ew9	Araçoiaba da Serra
Aracruz	BR422ew8
Aracuai	BR422ew6	Araçuaí
Arad	RO3epim
Arad	IL46c4p
Aragua de Barcelona	VE4267nw
Araguaina	BR32114t	Araguaína
Araguari	BR322evq
Araguatins	BR42114p
Araguaína	BR32114t
Araioses	BR42114n
Arak	IR232fr	Arāk
Arakawa	JP36j35j
Arakkonam	IN4reh3
Aral	KZ4wpo9
Arambagh	IN4regy	Arāmbāgh
Aramoko-Ekiti	NG41ecwp
Aran Bidgol	IR432fm	Ārān Bīdgol
Aranda de Duero	ES41v311
Arandas	MX42e4ks
Aranjuez	ES41v30h
Arantangi	IN4regg	Arantāngi
Arantāngi	IN4regg
Arao	JP46pn3s
Arapiraca	BR32113z
Arapongas	BR322euu
Araquari	BR422euf
Arar	SA32bq8
Ararangua	BR422eu4	Araranguá
Araranguá	BR422eu4
Araraquara	BR322ety
Araras	BR322etq
Ararat	AM43r0v
Araria	IN4rege	Arāria
Araripina	BR42111n
Araruama	BR322esj
Arashiyama	JP44cje7
Arauca	CO427306
Araucaria	BR322es1	Araucária
Araucária	BR322es1
Araure	VE3267ll
Arawa	PG4190ux
Araxa	BR322erv	Araxá
Araxá	BR322erv
Arayat	PH41131t
Araçatuba	BR322ewj
Araçoiaba da Serra	BR422ew9
Araçuaí	BR422ew6
Arba Minch	ET37d67
Arbatache	DZ41hq4f
Arcadia	US4364e5
Arcahaie	HT327yxc
Arcella	IT4798wj
Archway	GB370fo8
Arcola East	CA4839iw
Arcos	BR422ern
Arcos de la Frontera	ES41i1q9
Arcot	IN4reg0
Arcoverde	BR42110w
Ardabil	IR232ej	Ardabīl
Ardabīl	IR232ej
Ardakan	IR432e9	Ardakān
Ardakān	IR432e9
Ardamata	SD47th2c	Ārdamatā
Arden-Arcade	US44bmh2
Ardesen	TR4g47h	Ardeşen
Ardeşen	TR4g47h
Arecibo	PR42psjv
Areka	ET47d49	Āreka
Arendal	NO41vsjv
Arenella	IT476pbk
Arequipa	PE12clru
Arezzo	IT31w7xg
Arfoud	MA41in3g
Arganda	ES41v2uc
Arganzuela	ES33w9rb
Argenteuil	FR31t3ec
Argungu	NG41ectz
Argyroupoli	GR45o3o	Argyroúpoli
Argyroúpoli	GR45o3o
Arhribs	DZ41hq1j
Arhus	DK31k970	Århus
Aribinda	BF41enfq
Arica	CL32bkrl
Aricanduva	BR474e8i
Ariel	IL44vqoy
Arif Wala	PK36p51d
Arifwala	PK2pdv6
Arima	TT424miz
Ariquemes	BR426k33
Arish	EG37qyy	Arīsh
Arjawinangun	ID3ze3e
Arjona	CO4272w2
Arkadag	TM481x8x
Arkalyk	KZ4wpm9
Arkhangel'sk	RU2cgc9
Arles	FR41t3be
Arlington	US22s4co
Arlington	US32tp1h
Arlington	US42xndo
Arlington Heights	US42wo6b
Arlit	NE31ggih
Armacao dos Buzios	BR422em7	Armação dos Búzios
Armant	EG47pwq
Armavir	RU3cg8q
Armavir	AM4d7sn
Armação dos Búzios	BR422em7
Armenia	CO2272vs
Armyansk	UA4fab7
Arnavutkoy	TR3g458	Arnavutköy
Arnavutköy	TR3g458
Arnhem	NL31n5d9
Arni	IN4regm
Arnold	GB41ky6e
Arnsberg	DE41rcgf
Aroa	VE4267hl
Arona	ES41i1ny
Aroor	IN46bt33
Arrah	IN3rehf
Arrah	CI41d53n
Arraial do Cabo	BR422el7
Arraijan	PA427m8d	Arraiján
Arraiján	PA427m8d
Arras	FR41t374
Arrecife	ES41i1nm
Arrecifes	AR42aul8
Arrentela	PT41cooh
Arris	DZ41hpyc
Arroyo Naranjo	CU324hcm
Arroyomolinos	ES41v2mk
Arsen'yev	RU417gek
Arshyntseve	UA4faaz
Arsi Negele	ET4559li
Arsikere	IN4redu
Arsuz	TR36e9v
Art Khwajah	AF4olvu	Ārt Khwājah
Artashat	AM43r0j
Artem	RU317ge8	Artëm
Artemisa	CU424hbs
Artemovskiy	RU4we6g	Artëmovskiy
Artigas	UY421t7y
Artik	AM4d7zr
Artur Alvim	BR374e85
Artur Nogueira	BR422ejn
Artux	CN3rgzz
Artëm	RU317ge8
Artëmovskiy	RU4we6g
Aru	CD44pxb
Arua	UG451cv
Arucas	ES41i1m7
Aruja	BR422ejl	Arujá
Arujá	BR422ejl
Aruppukkottai	IN4redg
Arusha	TZ23gh9
Arvada	US33802v
Arvi	IN4redb	Ārvi
Arwal	IN4reda
Aryanah	TN31h0db
Arys	KZ4wplk
Arzamas	RU3cg38
Arzano	IT41w7u5
Arzew	DZ41hpxt
Arāk	IR232fr
Arāmbāgh	IN4regy
Arāria	IN4rege
Arīsh	EG37qyy
As Sadd	QA48trg
As Saff	EG47pp8	Aş Şaff
As Safirah	SY43p3r	As Safīrah
As Safīrah	SY43p3r
As Sahil	EG47pp0	As Sāḩil
As Salahat	EG47lhk	Aş Şalāḩāt
As Salamiyah	SY43j9v	As Salamīyah
As Salamīyah	SY43j9v
As Salihiyah al Jadidah	EG49apa	Aş Şāliḩīyah al Jadīdah
As Salimiyah	KW364g8	As Sālimīyah
As Sallum	EG47pob	As Sallūm
As Sallūm	EG47pob
As Salt	JO35d3m	As Salţ
As Salţ	JO35d3m
As Samawah	IQ3240y
As Samu	PS463l3	As Samū'
As Samū	PS463l3	As Samū'
As Sanamayn	SY43p2t	Aş Şanamayn
As Santah	EG47pnt	As Sanţah
As Sanţah	EG47pnt
As Sarw	EG47pnl
As Satwah	AE48934	As Saţwah
As Sawani	LY41bkgs	As Sawānī
As Sawānī	LY41bkgs
As Saţwah	AE48934
As Siba'iyah	EG47pn3	As Sibā'īyah
As Sibā'īyah	EG47pn3
As Sinbillawayn	EG37pmv	As Sinbillāwayn
As Sinbillāwayn	EG37pmv
As Suki	SD483vj	As Sūkī
As Sulayyil	SA42bdc
As Sultah al Jadidah	QA48tpk	As Sulţah al Jadīdah
As Sulţah al Jadīdah	QA48tpk
As Suwayq	OM366yj
As Suwayrah	IQ423yz	Aş Şuwayrah
As Sālimīyah	KW364g8
As Sāḩil	EG47pp0
As Sūkī	SD483vj
As-Suwayda	SY43p14
Asaba	NG41ecpo
Asadabad	IR4328o	Asadābād
Asadabad	AF4om1j	Asadābād
Asadābād	IR4328o
Asadābād	AF4om1j
Asahi	JP419agl
Asahikawa	JP219o05
Asaita	ET47cz5
Asaka	JP314voj
Asaka	UZ4wfnb
Asakuchi	JP46wweu
Asakura	JP46wwf1
Asakusa	JP413z2v
Asamankese	GH41ddy4
Asan	KR413fji
Asansol	IN2recq	Āsansol
Asasa	ET47cz9	Āsasa
Asbe Teferi	ET47cyy	Āsbe Teferī
Asbest	RU4we5e
Aschaffenburg	DE41rcaw
Ascoli Piceno	IT41w7tp
Asela	ET37cy2	Āsela
Asenovgrad	BG4fq2a
Ash Shafa	SA48sfk	Ash Shafā
Ash Shafā	SA48sfk
Ash Shamiyah	IQ4243p	Ash Shāmīyah
Ash Sharqat	IQ31y9d	Ash Sharqāt
Ash Sharqāt	IQ31y9d
Ash Shatrah	IQ3243i	Ash Shaţrah
Ash Shaykh Zuwayd	EG47kqn
Ash Shaţrah	IQ3243i
Ash Shuhada	EG47pqp	Ash Shuhadā'
Ash Shuhadā	EG47pqp	Ash Shuhadā'
Ash Shāmīyah	IQ4243p
Ash-Shaykh Zayid	EG47ixd8	Ash-Shaykh Zāyid
Ash-Shaykh Zāyid	EG47ixd8
Asha	RU4cg1g
Ashaiman	GH31ddvd
Ashburn	US42tp5y
Ashburn	US42wo9r
Ashdod	IL36c3x
Asheville	US42ng0a
Ashford	GB41ky4b
Ashgabat	TM13h53
Ashikaga	JP313z1p
Ashiya	JP413z15
Ashkelon	IL36c3o
Ashmont	US42xnhe
Ashmun	EG37ptc	Ashmūn
Ashmūn	EG37ptc
Ashoknagar	IN4rec9
Ashoknagar Kalyangarh	IN34cix9
Ashta	IN4rec6
Ashta	IN4rec8
Ashtarak	AM4d7zh
Ashton-under-Lyne	GB41ky37
Ashuganj City	BD3pzhx
Asilah	MA41it1b
Asker	NO41vsbl
Asmar	AF4olyl	Āsmār
Asmara	ER27cw4
Asni	MA41it0b
Asnieres-sur-Seine	FR41t318	Asnières-sur-Seine
Asnières-sur-Seine	FR41t318
Asosa	ET47cvw	Āsosa
Aspen Hill	US42l6ld
Aspern	AT41nmuj
Aspropyrgos	GR45o1p	Asprópyrgos
Asprópyrgos	GR45o1p
Assa	MA41iszo
Assen	NL41n5ch
Assi Bou Nif	DZ41hgfl
Assin Foso	GH46tso7
Assis	BR322ej2
Assis Chateaubriand	BR43rdsy
Assiut	EG27plz
Astana	KZ1wpoh
Astanajapura	ID3ze08
Astaneh-ye Ashrafiyeh	IR4323b	Āstāneh-ye Ashrafīyeh
Astara	AZ436jh
Astara	IR43238	Āstārā
Asti	IT41w7sq
Aston	GB41ky1v
Astoria	US331gy0
Astrakhan	RU2cfwx
Asuncion	PY121pul	Asunción
Asuncion Mita	GT4255hz	Asunción Mita
Asunción	PY121pul
Asunción Mita	GT4255hz
Aswan	EG27pm8	Aswān
Aswān	EG27pm8
At Tafilah	JO45d1y	Aţ Ţafīlah
At Taj	LY41wc2	At Tāj
At Tall	SY43ozh
At Tall al Kabir	EG47pjy	At Tall al Kabīr
At Tall al Kabīr	EG47pjy
At Taraf	SA42bav	Aţ Ţaraf
At Tarif	EG45eh3r	Aţ Ţārif
At Tāj	LY41wc2
Atakpame	TG41er2m	Atakpamé
Atakpamé	TG41er2m
Atalaia	BR4210us
Atamaria	ES41i1la	Atamaría
Atamaría	ES41i1la
Atambua	ID4zdzz
Atami	JP413z01
Atani	NG31ecij
Ataq	YE41nz2
Atar	MR41f1g6
Atarra	IN4reac
Atarut	PS463ks	Aţārūt
Atascocita	US42s4kk
Atasehir	TR244wtx	Ataşehir
Ataşehir	TR244wtx
Atbara	SD383uf
Atbasar	KZ4wphy
Atebubu	GH41ddom
Atfih	EG47pl1	Aţfīḩ
Ath Thumamah Khamsun	QA47aehi	Ath Thumāmah Khamsūn
Ath Thumamah Sab'ah wa Arba'un	QA47aehg	Ath Thumāmah Sab'ah wa Arba'ūn
Ath Thumamah Sittah wa Arba'un	QA47aehh	Ath Thumāmah Sittah wa Arba'ūn
Ath Thumāmah Khamsūn	QA47aehi
Ath Thumāmah Sab'ah wa Arba'ūn	QA47aehg
Ath Thumāmah Sittah wa Arba'ūn	QA47aehh
Athani	IN4re9s
Athens	GR25nzn
Athens	US32hllu
Athi River	KE44axf
Athis-Mons	FR41t2y4
Athiyannur	IN47y7oh
Athlone	ZA3208l0
Athlone	IE41z0ow
Ati	TD41g7xs
Atibaia	BR322ehz
Atlanta	US22hlnb
Atlantic City	US42ogn6
Atlantis	ZA4208kw
Atlixco	MX423prk
Atmakur	IN4re9l	Atmakūr
Atmakūr	IN4re9l
Atrauli	IN4re9a	Atraulī
Atraulī	IN4re9a
Atsiaman	GH31dfdr
Atsugi	JP313lwb
Attili	IN4re8y
Attingal	IN4re8w
Attleboro	US42xnjr
Attock City	PK3pdrt
Attur	IN4re8t
Atyrau	KZ3d335
Aubagne	FR41t2xd
Aubervilliers	FR41t2w2
Auburn	US43g0h9
Auburn	US42vjgs
Auburn	AU41ao6h
Auburn Gresham	US450tbo
Auchi	NG41ecf0
Auckland	NZ11b0p1
Auderghem	BE41o2s0
Augsburg	DE21rbgc
Augusta	US42hlpv
Augusta	IT41i4su
Augusto Correa	BR4210tt	Augusto Corrêa
Augusto Corrêa	BR4210tt
Aulnay-sous-Bois	FR41t2pd
Aungban	MM4shcx
Auraiya	IN4re88
Aurangabad	IN1re85
Aurangabad	IN3re84	Aurangābād
Aurangābād	IN3re84
Aurich	DE41rbbq
Aurillac	FR41t2ls
Aurora	US23806z
Aurora	US32wodl
Aurora	CA43i7i1
Ausa	IN4re7v
Austin	US22s4o6
Autazes	BR4210tg
Autlan de Navarro	MX42e49x	Autlán de Navarro
Autlán de Navarro	MX42e49x
Auxerre	FR41t2gz
Avadi	IN2re7m
Avan	AM4d7z4
Avaniyapuram	IN46y0fp	Avaniyāpuram
Avaniyāpuram	IN46y0fp
Avare	BR422egr	Avaré
Avaré	BR422egr
Avdiyivka	UA4fa8y
Avedøre	DK41k90r
Aveiro	PT41ms7n
Avellaneda	AR24hij9
Avellino	IT41w7qy
Aventura	US42gvel
Aversa	IT41w7qo
Avezzano	IT41w7qk
Avignon	FR41t2ch
Avila	ES41v2gg	Ávila
Aviles	ES41v2gf	Avilés
Avilés	ES41v2gf
Avondale	US43b06l
Avondale	US42wog0
Avtovo	RU4cfpa
Avtozavodskyi	UA378saa
Avvocata	IT476pbl
Awa	JP46ww4t
Awaji	JP46ww4y
Awasa	ET27crl
Awash	ET47cri	Āwash
Aweil	SS47t5b
Awka	NG31ecbp
Awlad Saqr	EG48rv5	Awlād Şaqr
Awlād Şaqr	EG48rv5
Awoshi	GH4519md
Awsim	EG47pg8	Awsīm
Awsīm	EG47pg8
Aya Nagar	IN47u00d
Ayabe	JP413yy1
Ayacucho	PE32cljf
Ayagoz	KZ4wpgk
Ayapel	CO4272qt
Ayase	JP46wvlm
Aydun	JO45d0o	Aydūn
Aydın	TR36x3i
Aydūn	JO45d0o
Aykel	ET47cp6	Āykel
Aylesbury	GB41kxxr
Aylmer	CA43s7hy
Aymanam	IN44ie6o
Ayn al Arab	SY43oww	Ayn al 'Arab
Ayodhya	IN4re6m
Ayorou	NE41ggfs
Ayr	GB41kxxg
Ayvalık	TR46wz5
Az Za'ayin	QA467nb	Az̧ Z̧a'āyin
Az Zabadani	SY43orf	Az Zabadānī
Az Zabadānī	SY43orf
Az Zahiriyah	PS463ie	Az̧ Z̧āhirīyah
Az Zahra	LY41bk6f	Az Zahrā'
Az Zahrā	LY41bk6f	Az Zahrā'
Az Zarqa	EG48zmz	Az Zarqā
Az Zarqā	EG48zmz
Az Zawiyah	LY31bk62	Az Zāwīyah
Az Zayniyah Qibli	EG47pdk	Az Zaynīyah Qiblī
Az Zaynīyah Qiblī	EG47pdk
Az Zubayr	IQ323t1
Az Zulayl	JO46gt5u	Az̧ Z̧ulayl
Az Zulfi	SA32b5x	Az Zulfī
Az Zulfī	SA32b5x
Az Zuwaydah	PS445cja	Az Zuwāydah
Az Zuwaytinah	LY41w70	Az Zuwaytīnah
Az Zuwaytīnah	LY41w70
Az Zuwāydah	PS445cja
Az Zāwīyah	LY31bk62
Azadshahr	IR42din	Āzādshahr
Azamgarh	IN3re6b
Azare	NG31ec6r
Azarshahr	IR43zbp6	Āz̄arshahr
Azazga	DZ41hpob
Azcapotzalco	MX223pox
Azemmour	MA41isq9
Azhiyur	IN46i5q7	Azhiyūr
Azhiyūr	IN46i5q7
Azilal	MA41isnu
Azimpur	BD44l2ei
Azla	MA41j4ik
Azna	IR431y9	Aznā
Azna	IR431y8	Aznā
Aznakayevo	RU4cfku
Aznā	IR431y9
Aznā	IR431y8
Azogues	EC426geq
Azov	RU4cfkm
Azrou	MA41iskw
Azua	DO423a1c
Azul	AR421ndz
Azumino	JP4427z3
Azuqueca de Henares	ES41v2dy
Azusa	US43654f
Azzaba	DZ41hpkr
Az̧ Z̧a'āyin	QA467nb
Az̧ Z̧ulayl	JO46gt5u
Az̧ Z̧āhirīyah	PS463ie
Açailândia	BR33rdoq
Açu	BR4211w1
Aïn Abid	DZ41hrf9
Aïn Arnat	DZ41hrex
Aïn Attig	MA47klsv
Aïn Azel	DZ41hrev
Aïn Beni Mathar	MA41iw0q
Aïn Benian	DZ41hreb
Aïn Bessem	DZ41hre4
Aïn Beïda	DZ31hren
Aïn Defla	DZ41hrd0
Aïn Deheb	DZ41hrcx
Aïn Fakroun	DZ41hr9i
Aïn Harrouda	MA41ivyh
Aïn Kercha	DZ41hr8b
Aïn M'Lila	DZ41hr6q
Aïn Merane	DZ41hr6y
Aïn Oulmene	DZ41hr63
Aïn Oussera	DZ41hr5w
Aïn Sefra	DZ41hr53
Aïn Smara	DZ41hr4m
Aïn Taoujdat	MA41ivwm
Aïn Taya	DZ41hr48
Aïn Temouchent	DZ41hr3x
Aïn Touta	DZ41hr39
Aïn el Bell	DZ41hrbs
Aïn el Berd	DZ41hrbo
Aïn el Bya	DZ41hrbi
Aïn el Hammam	DZ41hraw
Aïn el Melh	DZ41hraa
Aïn el Turk	DZ41hr9z
Ağdaş	AZ4cl82
Ağrı	TR36mxb
Aībak	AF4o66w
Aş Şaff	EG47pp8
Aş Şalāḩāt	EG47lhk
Aş Şanamayn	SY43p2t
Aş Şuwayrah	IQ423yz
Aş Şāliḩīyah al Jadīdah	EG49apa
Aţ Ţafīlah	JO45d1y
Aţ Ţaraf	SA42bav
Aţ Ţārif	EG45eh3r
Aţfīḩ	EG47pl1
Aţārūt	PS463ks
Ba Dinh	VN34c8vq
Ba Vi	VN3y1ep	Ba Vì
Ba Vì	VN3y1ep
Ba Đon	VN3xmg1	Ba Đồn
Ba Đồn	VN3xmg1
Baalbek	LB45xu2
Baardheere	SO41eaa
Bab Ezzouar	DZ31hpj2
Babahoyo	EC426gea
Babamba	CD44puh
Babanusah	SD483my	Babanūsah
Babanūsah	SD483my
Babarpur	IN4640la	Bābarpur
Babati	TZ43ggw
Babila	SY43opq	Babīlā
Babile	ET47cmt	Babīlē
Babina	IN4re5m	Babīna
Babol	IR331uj	Bābol
Babolsar	IR431ue	Bābolsar
Babor	DZ43zkhk
Baboua	CF41f8j5
Babu	CN412yo2
Babushkin	RU4cffi
Babīlā	SY43opq
Babīlē	ET47cmt
Babīna	IN4re5m
Bac Giang	VN2y413	Bắc Giang
Bac Kan	VN4y41e	Bắc Kạn
Bac Lieu	VN3y3zm	Bạc Liêu
Bac Ninh	VN3y3yx	Bắc Ninh
Bac Quang	VN3y3yo	Bắc Quang
Bac Tu Liem	VN27zc31	Bắc Từ Liêm
Bacabal	BR3210se
Bacau	RO3epa4	Bacău
Bach Mai	VN4y405	Bạch Mai
Bachuan	CN312yns
Backnang	DE41razk
Baclaran	PH4112kt
Bacolod City	PH2112jg
Bacoor	PH2112ic
Bacău	RO3epa4
Bad Hersfeld	DE41ravz
Bad Homburg vor der Hohe	DE41ravw	Bad Homburg vor der Höhe
Bad Homburg vor der Höhe	DE41ravw
Bad Kreuznach	DE41ravc
Bad Nauheim	DE41raur
Bad Oeynhausen	DE41raui
Bad Salzuflen	DE41ratq
Bad Vilbel	DE41rasp
Bada Barabil	IN4re4q	Bada Barabīl
Bada Barabīl	IN4re4q
Badagara	IN4re4n
Badajoz	ES31i1jg
Badalona	ES31v2dg
Badami	IN4re4h	Bādāmi
Badarganj	BD4pekj
Bade	TW3zta5
Baden-Baden	DE41raxs
Badepalli	IN469l7o	Bādepalli
Badessa	ET47x8t2
Badin	PK3pdmf
Badiyah	OM466x2	Badīyah
Badlapur	IN3re3c
Badr	EG48wnd
Badr	EG491b4
Badr Hunayn	SA42b4w	Badr Ḩunayn
Badr Ḩunayn	SA42b4w
Badulla	LK4qszb
Baduria	IN4re2m	Badūria
Badvel	IN4re2l
Badīyah	OM466x2
Badūria	IN4re2m
Baekrajan	ID4zdrz
Bafang	CM41bwos
Bafata	GW41ewra	Bafatá
Bafatá	GW41ewra
Bafia	CM41bwoq
Bafoulabe	ML41gqqb	Bafoulabé
Bafoulabé	ML41gqqb
Bafoussam	CM21bwol
Bafq	IR431rj	Bāfq
Bafra	TR4g3qf
Baft	IR431rb	Bāft
Bagaha	IN3re2b
Bagaha	IN4re2c
Bagalkot	IN3re28
Bagamoyo	TZ43gga
Bagasra	IN4re1w
Bagbera	IN46nptq
Bagcılar	TR2g3q4	Bağcılar
Bage	BR422ee4	Bagé
Bageqi	CN45cqkv
Bagerhat	BD3pekh
Bagh	PK4pdko	Bāgh
Baghdad	IQ123ra
Bagheria	IT41i4sc
Baghestan	IR482op2	Bāghestān
Baghlan	AF3olg4	Baghlān
Baghlān	AF3olg4
Baghpat	IN4re0q	Bāghpat
Bagneux	FR41t24x
Bagnolet	FR41t24r
Bago	MM3rvg2
Bago City	PH311265
Bagong Barrio	PH411254
Bagong Silang	PH37rxj6
Bagong Silangan	PH347zfv
Bagre	BR4210qw
Bagru	IN450wxj
Baguio	PH31121u
Bagé	BR422ee4
Bahacheve	UA4esnc
Bahadurganj	IN4rdzg	Bahādurganj
Bahadurgarh	IN3rdzf
Baharak	AF4olep	Bahārak
Baharampur	IN3rdz0
Baharestan	IR38z9b	Bahārestān
Baharkah	IQ323qk	Baḥarkah
Bahau	MY4116lz
Bahawalnagar	PK3pdhn
Bahawalnagar	PK3sjub
Bahawalpur	PK2pdhk
Bahcelievler	TR24jh2z	Bahçelievler
Baherden	TM43h4e	Bäherden
Baheri	IN4rdyu
Bahia Blanca	AR32aubi	Bahía Blanca
Bahia de Caraquez	EC426gdt	Bahía de Caráquez
Bahir Dar	ET27ckk
Bahjoi	IN4rdyo
Bahla	OM466wz	Bahlā'
Bahlā	OM466wz	Bahlā'
Bahraigh	IN3rdyf
Bahçelievler	TR24jh2z
Bahía Blanca	AR32aubi
Bahía de Caráquez	EC426gdt
Bahādurganj	IN4rdzg
Bahārak	AF4olep
Bahārestān	IR38z9b
Bai'anba	CN45049u
Baia Farta	AO31zu96	Baía Farta
Baia Mare	RO3ep6q
Baiao	BR4210qk	Baião
Baicheng	CN217oyx
Baicheng	CN47c5hb
Baichihe	CN412yle
Baidi	CN4500qq
Baidoa	SO31dso
Baidyabati	IN3rdxw	Baidyabāti
Baidyabāti	IN3rdxw
Baie-Mahault	GP424q5z
Baihe	CN4501ix
Baihecun	CN412yjp
Baihua	CN412yj0
Baijiantan	CN4ws9m
Baikonur	KZ4wlw8
Bail-Hongal	IN4rdxh
Bailin	CN412ygl
Bailundo	AO41c3dm
Baimajing	CN412yfb
Baiquan	CN417oy5
Bairagnia	IN4rdx0	Bairāgnia
Bairro Militar	GW484h4d
Bairro Novo	PT41ms4d
Bairro Parque Nossa Senhora do Carmo	BR47ecql
Bairro da Penha	BR37ecqf
Bairāgnia	IN4rdx0
Bais	PH4111xg
Baise	CN212xfx
Baisha	CN312ych
Baisha	CN412ycw
Baishan	CN317ozc
Baisheng	CN450e0g
Baishikante	CN47e81k
Baishishan	CN417oxt
Baitao	CN412y9e
Baixi	CN412y8e
Baixo Guandu	BR422ead
Baiyang	CN412xvc
Baiyin	CN312y6w
Baizi	CN412y5l
Baião	BR4210qk
Baja	HU41ths5
Bajil	YE41nq8	Bājil
Bajitpur	BD4pekc	Bājitpur
Bajos de Haina	DO4239z4
Bakau	GM41fqlc
Bakau New Town	GM47ixgz
Bake	CN450eb8
Bakersfield	US2365d6
Bakhchysaray	UA4fa4p
Bakhmach	UA4fa4n
Bakhmut	UA4faae
Bakhri	IN4rdvc
Bakhtiarpur	IN44jgox
Bakhtiyarpur	IN4rdv8	Bakhtiyārpur
Bakhtiyārpur	IN4rdv8
Baki	ID4zdny
Baki	SO44sg0s
Bako	ET47cjs
Bakri	MY41153b
Baksan	RU4cf7a
Baku	AZ1ckzw
Bakwa	CD34pt7
Bakıxanov	AZ4hnsz
Balabanovo	RU4cf61
Balad	IQ423pc
Balaghat	IN4rdul	Bālāghāt
Balagtas	PH4111s8
Balai Pungut	ID4zdm0
Balaka	MW4jz15
Balaklava	UA4fa3m
Balakliya	UA4fa3i
Balakouya	CI41d4ro
Balakovo	RU3cf50
Balanbale	SO47cib
Balanga	PH4111qj
Balangir	IN4rdu3	Balāngīr
Balapur	IN4rdtw	Bālāpur
Balashikha	RU3cf48
Balashov	RU4cf44
Balasore	IN3rdsv
Balatah	PS463ha	Balāţah
Balayan	PH4111lc
Balbala	DJ24jxae
Balbriggan	IE41rl6y
Balcarce	AR421ndd
Balcon de la Lisa	CU324h10	Balcón de la Lisa
Balcón de la Lisa	CU324h10
Baldivis	AU44yy55
Baldwin Park	US4365gq
Bale Hawassa	ET47c8d
Bale Robe	ET472br
Baleyara	NE41ggaf	Baléyara
Balfour	ZA4lw44
Bali	IN3rdr7	Bāli
Balikpapan	ID2zdjz
Balingen	DE41ram9
Baliuag	PH3111bv
Baliwan	CN414w6x
Baljurashi	SA42b3g
Balkanabat	TM43gpc
Balkh	AF3ol96
Ballarat	AU31anur
Ballari	IN2rcyl
Ballarpur	IN4rdrp
Ballerup	DK41k8yd
Ballia	IN4rdrk
Ballincollig	IE41rl5p
Ballwin	US42lsa7
Balneario Camboriu	BR322e9r	Balneário Camboriú
Balneário Camboriú	BR322e9r
Balombo	AO31zu8k
Balotra	IN4rdqv
Balqash	KZ4wpba
Balrampur	IN4rdqt	Balrāmpur
Balrāmpur	IN4rdqt
Balsas	BR3210i9
Balta	UA4fa2e
Balti	MD3d9bh	Bălţi
Baltim	EG47p8o	Balţīm
Baltimore	US22l6rm
Baltiysk	RU41jxte
Balu	CN412y41
Balulang	PH41114t
Balung	ID4zdi4
Balurghat	IN3rdqc	Bālurghāt
Balvanera	AR33zgj0
Balykchy	KG4wq8s
Balzar	EC426gcp
Baléyara	NE41ggaf
Balāngīr	IN4rdu3
Balāţah	PS463ha
Balıkesir	TR36wl1
Balţīm	EG47p8o
Bam	IR431d4
Bama	NG31eboy
Bama	BF41ena2
Bamako	ML11gqlw
Bamaur	IN4rdpm	Bāmaur
Bamba	ML41gqlk
Bamban	PH411135
Bambang	PH41112n
Bambanglipuro	ID4zdhe
Bambari	CF455ng
Bamberg	DE41rajc
Bambey	SN44kes4
Bamenda	CM21bwim
Bamyan	AF4ol7u	Bāmyān
Ban Ang Sila	TH4yqqi
Ban Aranyik	TH44vv35
Ban I Chang	TH3osyy
Ban Khlong Bang Phran	TH44gtxb
Ban Khlong Bang Sao Thong	TH4ye04
Ban Khlong Prawet	TH3yold
Ban Khoan	LA46p0i8
Ban Ko Sire	TH4or0y
Ban Lak Song	TH44gtxs
Ban Lam Luk Ka	TH4ynrr
Ban Mai	TH4ybsb
Ban Na	TH4os69
Ban Phaeo	TH4ylq9
Ban Phai	TH4ylpz
Ban Pong	TH4orb7
Ban Ratsada	TH44805k
Ban Samae Dam	TH3yl0t
Ban Sang	TH4ykwx
Ban Talat Yai	TH4nydw
Ban Tha Kham	TH4ykd4
Banamba	ML41gqki
Banan	CN214xk5
Banbury	GB41kxp2
Banco Filipino Homes	PH452wzx
Banda	IN4rdna
Banda	IN3rdn9	Bānda
Banda Aceh	ID3q1vy
Bandar	ID4q1vu
Bandar Abbas	IR231bl
Bandar Baharu	MY41169z
Bandar Bukit Raja	MY37t60x
Bandar Country Homes	MY47t629
Bandar Kinrara	MY47t5zk
Bandar Labuan	MY44civz
Bandar Lampung	ID1ytsl
Bandar Mahkota Cheras	MY37rxy6
Bandar Nabawan	MY41161u
Bandar Saujana Utama	MY47t634
Bandar Seri Alam	MY37t64g
Bandar Seri Begawan	BN41310q
Bandar Sri Damansara	MY47go3d
Bandar Sunway	MY36kxmz
Bandar Tasik Puteri	MY37t639
Bandar Tun Hussein Onn	MY47t5s3
Bandar Utama	MY37t64l
Bandar-e Anzali	IR331bj	Bandar-e Anzalī
Bandar-e Anzalī	IR331bj
Bandar-e Emam Khomeyni	IR452n6s
Bandar-e Genaveh	IR42vk9	Bandar-e Genāveh
Bandar-e Genāveh	IR42vk9
Bandar-e Kangan	IR42rf3	Bandar-e Kangān
Bandar-e Kangān	IR42rf3
Bandar-e Lengeh	IR431b5
Bandar-e Mahshahr	IR331b3	Bandar-e Māhshahr
Bandar-e Māhshahr	IR331b3
Bandar-e Torkaman	IR431at
Bandarban	BD2pek6	Bāndarban
Bandeirantes	BR422e68
Bandiagara	ML41gqix
Bandikui	IN4rdma	Bāndīkūi
Bandipura	IN4rdm6
Bandjoun	CM41bwgo
Bando	JP4427yy	Bandō
Bandundu Province	CD31do45
Bandung	ID1zdf9
Bandırma	TR3g3j9
Bandō	JP4427yy
Baneh	IR3318w	Bāneh
Banepa	NP4rihr	Banepā
Banepā	NP4rihr
Banes	CU424gzh
Banfield	AR421nco
Banfora	BF31en8d
Bang Bon	TH34z3h8
Bang Bua Thong	TH4ypoy
Bang Kapi	TH3ypn0
Bang Khae	TH346luo
Bang Khae Nuea	TH48183d
Bang Khlo	TH4ypm0
Bang Khun Si	TH48183q
Bang Khun Thian	TH3yplp
Bang Kruai	TH4ypka
Bang Lamung	TH4ypjz
Bang Na	TH4yqkz
Bang Phai	TH48183e
Bang Phlat	TH4yqjm
Bang Rak	TH4ypfy
Bang Sue	TH342pw1
Bang Sue subdistrict	TH48183l
Banga	PH4110vd
Banga	PH4110vc	Bañga
Bangangte	CM41bwfl	Bangangté
Bangangté	CM41bwfl
Bangaon	IN3rdl8
Bangaon	IN4rdl6
Bangarapet	IN4rdl4
Bangarda Chhota	IN46d43t	Bāngarda Chhota
Bangarmau	IN4rdl2	Bāngarmau
Bangassou	CF455ki
Bangi	MY4116kt
Bangil	ID4zde7
Bangkalan	ID4zddm
Bangkok	TH1yhs6
Bangkok Noi	TH3ypl0
Bangkok Riverside	TH46242b
Bangkok Yai	TH4ypkx
Bangor	GB41kxos
Bangor	US42y928
Bangsar	MY47laen
Bangued	PH4110q6
Bangui	CF21f80t
Banha	EG37p80	Banhā
Banhā	EG37p80
Bani	DO4239xf	Baní
Bani Mazar	EG37p64	Banī Mazār
Bani Na'im	PS463gv	Banī Na'īm
Bani Suhayla	PS460xo	Banī Suhaylā
Bani Suwayf	EG37p51	Banī Suwayf
Bani Suwayf al Jadidah	EG49ag1	Banī Suwayf al Jadīdah
Bani Ubayd	EG47p4x	Banī 'Ubayd
Bani Walid	LY41bk2g
Bani Yas City	AE4763pg
Baniachang	BD4peka
Banigbe	BJ41fc8t	Banigbé
Banigbé	BJ41fc8t
Banikoara	BJ41fc8l
Baniyas	SY43ol2	Bāniyās
Banja Luka	BA31won1
Banjar	ID3zdbu
Banjar	ID4zdbs
Banjaran	ID3zdbn
Banjarbaru	ID3zdbd
Banjarmasin	ID2zdb9
Banjul	GM41fqk4
Banka	IN4rdk9	Bānka
Bankass	ML41gqgh
Bankra	IN4swp7
Bankstown	AU41anqr
Bankura	IN3rdjk	Bānkura
Banmankhi Bazar	IN47tzya
Banning	US4365lc
Bannu	PK1pd5w
Banqiao	TW2zslp
Bansbaria	IN3rdiw	Bānsbāria
Bansi	IN4rdio	Bānsi
Banska Bystrica	SK41tm0y	Banská Bystrica
Banská Bystrica	SK41tm0y
Banstead	GB41kxob
Banswara	IN3rdi6	Bānswāra
Bantay	PH4110lo
Bantayan	PH4110lf
Banting	MY4116kd
Bantul	ID4zd8n
Bantval	IN4rdht	Bantvāl
Bantvāl	IN4rdht
Banyo	CM41bwdm
Banyumas	ID4zd7z
Banyuwangi	ID3zd7h
Baní	DO4239xf
Banī Mazār	EG37p64
Banī Na'īm	PS463gv
Banī Suhaylā	PS460xo
Banī Suwayf	EG37p51
Banī Suwayf al Jadīdah	EG49ag1
Banī Ubayd	EG47p4x	Banī 'Ubayd
Bao Loc	VN3y1ir	Bảo Lộc
Bao'an	CN17x8zw
Bao'an Centre	CN37x90z
Baocheng	CN412xxk
Baoding	CN112xzf
Baoji	CN16ij6f
Baojia	CN412xym
Baola	IN4rdho	Bāola
Baoqing	CN417ovi
Baoshan	CN112xxx
Baoshan	CN2rgy1
Baoshan	CN317ova
Baotou	CN117ov4
Baoying	CN412xx6
Bapatla	IN4rdhb	Bāpatla
Baprola	IN463z11	Bāprola
Baq'a	SA42b0k	Baq'ā'
Baq'ā	SA42b0k	Baq'ā'
Baqa el Gharbiya	IL46c2b	Bāqa el Gharbīya
Baqershahr	IR48l9l	Bāqershahr
Baqubah	IQ323ly
Bar	UA4fa1p
Bar Bigha	IN4rdda
Barabai	ID4zd74
Barabinsk	RU4wdtw
Baracoa	CU424gyi
Baradero	AR421ncm
Barah	SD483gc	Bārah
Barajas de Madrid	ES41v280
Barakaldo	ES31un9p
Baraki	DZ31hpdh
Baraki Barak	AF4ol2y
Barakpur	IN3rdf0	Bārākpur
Baramati	IN4rder	Bārāmati
Baramula	IN4rdel	Bāramūla
Baran	IN3rdek	Bārān
Baranagar	IN3rdei
Baranoa	CO4272mr
Baranovichi	BY3difx
Barao de Cocais	BR422e5a	Barão de Cocais
Barasat	IN3rde1	Bārāsat
Barauli	IN4rddp
Barauni	IN46nptx
Baraut	IN4rddg
Barbacena	BR322e4q
Barbacha	DZ41hpdf
Barbalha	BR4210fe
Barbera del Valles	ES41unjg	Barberà del Vallès
Barberena	GT4255ge
Barberton	ZA4lvvi
Barberà del Vallès	ES41unjg
Barbigha	IN45domk
Barbil	IN44c0z1
Barbosa	CO4272lx
Barcarena	BR3210f1
Barcellona Pozzo di Gotto	IT41i4rh
Barcelona	ES11v260
Barcelona	VE22678v
Barda	AZ4ckz5
Barddhaman	IN2rdd1	Barddhamān
Barddhamān	IN2rdd1
Bardejov	SK4fjjk
Bardoli	IN4rdcu	Bārdoli
Bareilly	IN2rdcl
Bareli	IN4rdcd
Barendrecht	NL41n56q
Bargarh	IN4rdbw
Bargny	SN41cbbe
Bargny Guedj	SN41cbbd	Bargny Guèdj
Bargny Guèdj	SN41cbbd
Bargny Ngoude	SN41jmly
Barh	IN4rdbl	Bārh
Barhiya	IN4rday
Bari	IT21w7in
Bari	IN4rdas	Bāri
Bariadi	TZ33gea
Barika	DZ41hpct
Barinas	VE22678i
Barinitas	VE42678c
Baripada	IN3rdam	Baripāda
Baripāda	IN3rdam
Bariq	SA47ftrh
Bariri	BR422e3t
Barishal	BD3smyx
Barka	OM466tx	Barkā'
Barkam	CN412xwk
Barking	GB31kxn1
Barkā	OM466tx	Barkā'
Barlad	RO4eoea	Bârlad
Barletta	IT41w7ic
Barmbek-Nord	DE44q0mu
Barmbek-Sud	DE44q0mv	Barmbek-Süd
Barmbek-Süd	DE44q0mv
Barmer	IN4rd9h	Bārmer
Barnagar	IN4rd9d
Barnala	IN3rd9b	Barnāla
Barnaul	RU2wds5
Barnet	GB41kxlz
Barneveld	NL41n567
Barnsley	GB41kxlo
Barnstable	US42xnu3
Barnstaple	GB41kxll
Barnāla	IN3rd9b
Barogo	BF41en3o
Barpeta	IN4rd8j
Barpeta Road	IN44ciwx
Barquisimeto	VE12677u
Barra	BR422e3p
Barra	IT41w7i8
Barra Bonita	BR422e2g
Barra Funda	BR474e8p
Barra Mansa	BR322dyk
Barra Velha	BR422dxh
Barra da Tijuca	BR44c9jy
Barra de Sao Francisco	BR422e16	Barra de São Francisco
Barra de São Francisco	BR422e16
Barra do Choca	BR422e1n	Barra do Choça
Barra do Choça	BR422e1n
Barra do Corda	BR4210bx
Barra do Dande	AO41c38d
Barra do Garcas	BR422e0l	Barra do Garças
Barra do Garças	BR422e0l
Barra do Pirai	BR422e03	Barra do Piraí
Barra do Piraí	BR422e03
Barra dos Coqueiros	BR422dzm
Barracas	AR421nc6
Barranca	PE42cldw
Barrancabermeja	CO3272kx
Barrancas	CO4272kq
Barranco	PE42cldu
Barranqueras	AR421nbw
Barranquilla	CO1272kb
Barras	BR4210af
Barreiras	BR322dx3
Barreirinha	BR42108q
Barreirinhas	BR42108k
Barreiro	PT41codb
Barreiros	BR42107k
Barretos	BR322dtf
Barri de Sant Andreu	ES46vjwc
Barri de les Corts	ES46vjwd
Barrie	CA33ibyz
Barriera di Lanzo	IT475p00
Barriera di Milano	IT46pydr
Barrinha	BR422dss
Barros Blancos	UY460fvr
Barrow in Furness	GB41kxkh
Barry	GB41kxkb
Barshi	IN3rd88
Bartlesville	US42p3cz
Bartlett	US42qolz
Bartlett	US42woml
Bartolome Maso	CU424gtx	Bartolomé Masó
Bartolomé Masó	CU424gtx
Bartın	TR4g3ip
Barueri	BR222dqp
Baruipur	IN4rd7k
Baruni	IN4rd7h	Bāruni
Baruta	VE32675j
Barwala	IN4rd73	Barwāla
Barwani	IN4rd6y	Barwāni
Barwāla	IN4rd73
Barwāni	IN4rd6y
Barysaw	BY3dieg
Barão de Cocais	BR422e5a
Basaksehir	TR344wtz	Başakşehir
Basankusu	CD41do11
Basauri	ES43zjgv
Basavakalyan	IN4rd67
Basavana Bagevadi	IN4rd66	Basavana Bāgevādi
Basavana Bāgevādi	IN4rd66
Basel	CH31l1pg
Bashan	CN312xwh
Basildon	GB31kxj6
Basingstoke	GB31kxj4
Basirhat City	IN3rd5j
Basirpur	PK4pczc
Basmat	IN4rd5h
Basoda	IN4rd5c
Basoko	CD44pau
Basrah	IQ124ss
Bassano del Grappa	IT41w7h5
Bassar	TG41eqts
Bassila	BJ41fc71
Basti	IN3rd4w	Bastī
Bastia	FR41t1jk
Bastī	IN3rd4w
Basudebpur	IN4rd4r	Bāsudebpur
Basuo	CN212xwa
Basyun	EG47oze	Basyūn
Basyūn	EG47oze
Bat Khela	PK4pcvm
Bat Yam	IL36c1o
Bata	GQ31dify
Batabo	SY43oha
Batac City	PH41101v
Batala	IN3rd4g	Batāla
Batam	ID13qxpf
Batang	ID3zd21
Batangas	PH311008
Batatais	BR422dpw
Bataysk	RU3cek4
Bath	GB31kxil
Bath Beach	US431hfz
Bathinda	IN3rcme
Bathurst	AU41ani0
Bati	ET47cdt	Batī
Batie	BF41en1p	Batié
Batifa	IQ423hd
Batikent	TR29ha5
Batié	BF41en1p
Batley	GB41kxig
Batman	TR26wbw
Batna	DZ31hpb8
Baton Rouge	US32khxg
Batouri	CM41bw9z
Battagram	PK2pcw1
Battambang	KH3139f9
Battaramulla South	LK4qsms
Battersea	GB43zei2
Batticaloa	LK4qsmp
Battipaglia	IT41w7gg
Battir	PS463fb
Battle Creek	US42yukh
Batu	ID3zd0g
Batu Caves	MY3116v2
Batu Gajah	MY4116xw
Batu Pahat	MY3114y7
Batumi	GE3d6y4
Baturaden	ID4zcu3
Baturaja	ID3zcu1
Baturite	BR42101u	Baturité
Baturité	BR42101u
Batāla	IN3rd4g
Batī	ET47cdt
Bau	MY4116dn
Bauan	PH410zs7
Bauang	PH410zrz
Baubau	ID3zcsl
Bauchi	NG21ebbi
Baudhuinville	CD44h9k
Baulkham Hills	AU41angw
Bauru	BR222don
Bauta	CU424gsc
Bautzen	DE41r9op
Bavet	KH4137nw
Bawana	IN4rd2v	Bawāna
Bawku	GH41dd87
Bawshar	OM266t8
Bawāna	IN4rd2v
Bay	PH410zq7
Bay City	US42yul8
Bayambang	PH310zon
Bayamo	CU324grx
Bayamon	PR32pspb	Bayamón
Bayamón	PR32pspb
Bayan	CN417out
Bayan	KW464f3	Bayān
Bayan Hot	CN412xv9
Bayan Lepas	MY3116ta
Bayan Nur	CN171qgi
Bayana	IN4rd2k	Bayāna
Bayanan	PH410zob
Bayandai	CN47en55
Bayanhongor	MN417kb9
Bayawan	PH310zn0
Bayburt	TR4g3fe
Bayeux	BR42101g
Bayiji	CN412xv1
Bayji	IQ323g7	Bayjī
Bayjī	IQ323g7
Baynjiwayn	IQ423mk
Bayombong	PH410zkx
Bayonne	US4317o5
Bayonne	FR41t1ez
Bayramaly	TM4q56a
Bayreuth	DE41r9n5
Bayside	US431hi9
Bayt Hanina	PS463e7	Bayt Ḩanīnā
Bayt Hanun	PS460xm	Bayt Ḩānūn
Bayt Jala	PS463dw	Bayt Jālā
Bayt Jālā	PS463dw
Bayt Lahya	PS460xl	Bayt Lāhyā
Bayt Lāhyā	PS460xl
Bayt al Faqih	YE41nen	Bayt al Faqīh
Bayt al Faqīh	YE41nen
Bayt Ḩanīnā	PS463e7
Bayt Ḩānūn	PS460xm
Baytown	US42s5i3
Bayugan	PH310zjo
Bayview-Hunters Point	US479vex
Bayān	KW464f3
Bayāna	IN4rd2k
Bazar-Korgon	KG4wrkd
Bazar-e Yakawlang	AF4o19h	Bāzār-e Yakāwlang
Bazarak	AF4umyi	Bāzārak
Bazhong	CN1753h8
Baía Farta	AO31zu96
Bañga	PH4110vc
Bağcılar	TR2g3q4
Başakşehir	TR344wtz
Baḥarkah	IQ323qk
Be'er Ya'aqov	IL46c11
Bealanana	MG4mwla
Beau Bassin-Rose Hill	MU3k19p
Beaufort West	ZA4lvj5
Beaumont	US32s5p9
Beaumont	US4366ey
Beauport	CA43rkrq
Beauvais	FR41t11y
Beavercreek	US42okuw
Beaverton	US43eggw
Beawar	IN3rd22	Beāwar
Bebedja	TD41g7im	Bébédja
Bebedouro	BR422do8
Beberibe	BR421010
Bebington	GB41kxfq
Bechar	DZ31hpa2	Béchar
Beckenham	GB41kxfl
Beckum	DE41r9ie
Becontree	GB33zepi
Bedele	ET47cbr	Bedelē
Bedelē	ET47cbr
Bedesa	ET47cbj	Bedēsa
Bedford	GB31kxf2
Bedford	US42s5s6
Bediondo	TD41g7gj	Bédiondo
Bedok New Town	SG314dzy
Bedong	MY4116av
Bedworth	GB41kxen
Bedzin	PL41uiuf	Będzin
Bedēsa	ET47cbj
Beed	IN3rc7n
Beersheba	IL36c16
Begamganj	IN4rd1p
Begampur	IN463z0p
Begoua	CF31f7ou	Bégoua
Beguedo	BF41en0i	Béguédo
Begusarai	IN3rd1d
Behbahan	IR330rb	Behbahān
Behbahān	IR330rb
Behshahr	IR430qe
Bei'an	CN217ot9
Beibei	CN312xue
Beichengqu	CN417o27
Beidao	CN412xtb
Beidou	TW4zt49
Beigang	TW4zt7u
Beihai	CN212xs1
Beijing	CN112xr2
Beiliu	CN312nmn
Beimeng	CN412xpo
Beining	CN317nwx
Beipiao	CN317osm
Beira	MZ2mk0l
Beirut	LB15xkd
Beisu	CN412xo0
Beitbridge	ZW4j6sl
Beiwangli	CN412xnb
Beja	PT41coax
Beja	TN41h006	Béja
Bejaad	MA47kls7	Bejaâd
Bejaia	DZ31hp4h	Béjaïa
Bejaâd	MA47kls7
Bejuma	VE426742
Bek'oji	ET47c9a	Bek'ojī
Bek'ojī	ET47c9a
Bekalta	TN41h0te
Bekasi	ID1zco2
Bekescsaba	HU4fhfp	Békéscsaba
Bekobod	UZ4wgiq
Bektemir	UZ4wgik
Bekwai	GH41dd6g
Bel Air	PH410zi3
Bel Air North	US44bkav
Bel Air South	US44bkaw
Bel-Air	FR47mj88
Bela	IN4rd0e
Bela Bela	ZA4k6tq
Bela Cruz	BR42100k
Bela Vista	BR474e9l
Bela Vista de Goias	BR422dlg	Bela Vista de Goiás
Bela Vista de Goiás	BR422dlg
Belagavi	IN2rcz9
Belalcazar	CO426qeu	Belalcázar
Belalcázar	CO426qeu
Belawan	ID3q1tg
Belaya Kalitva	RU4ce3v
Belebey	RU4ce2w
Beled Hawo	SO479r5i
Beledweyne	SO41dqk
Belek	TR46w4s
Belem	BR474e8q
Belem	BR120zzi	Belém
Belen	PE42a1k3
Belfast	GB21kxdc
Belford Roxo	BR222dku
Belfort	FR41t0vz
Belgorod	RU2ce1k
Belgrade	RS1gzmw
Belgrano	AR321nal
Beliatta	LK4qsk2
Belize City	BZ424set
Bell	US4366ki
Bell Gardens	US4366l3
Bell Ville	AR42atqj
Bella Vista	DO3239j2
Bella Vista	AR421na5
Bellampalli	IN44civq
Belleville	CA43ieu4
Belleville	US42iqtx
Belleville	US4317r1
Bellevue	US33g16q
Bellevue	US430j99
Bellflower	US4366ny
Bellingham	US43g177
Bellinzona	CH41l1of
Bello	CO2272e8
Belmont Cragin	US42wouy
Belo Horizonte	BR122dkf
Belo Jardim	BR420zxw
Belogorsk	RU417fyn
Beloit	US434fd7
Belorechensk	RU4cdwl
Beloretsk	RU4cdw9
Belovo	RU4wdhh
Belpahar	IN463ksc
Belém	BR120zzi
Bembereke	BJ41fc4u	Bembèrèkè
Bembla et Mnara	TN47th9g
Bembèrèkè	BJ41fc4u
Bemowo	PL3gmyj
Ben Ahmed	MA41isa4
Ben Arous	TN41gzrz
Ben Cat	VN2y1cs	Bến Cát
Ben Gardane	TN41gzqn
Ben Guerir	MA41is8i
Ben Jerrar	MA41irvz
Ben Mehidi	DZ41hoh2
Ben Taieb	MA41iru8
Ben Tre	VN3y1ag	Bến Tre
Benalmadena	ES41i1bn	Benalmádena
Benalmádena	ES41i1bn
Bend	US43egmr
Bende	NG41eb6v
Bender	MD3d9ap
Bendigo	AU31an5n
Benevento	IT41w7dv
Benevides	BR420zxc
Benfica	AO31c149
Benfica	PT41coaa
Bengaluru	IN1rdlh
Bengbu	CN212xko
Benghazi	LY21w5b
Bengkayang	ID4zci3
Bengkulu	ID2zchq
Benguela	AO21zu5r
Beni	CD34p0x
Beni Amrane	DZ41hoo3
Beni Douala	DZ41hon3
Beni Enzar	MA41is4q
Beni Khalled	TN41gzys
Beni Khiar	TN41gzyq
Beni Mellal	MA31is0x
Beni Mered	DZ41hoku
Beni Mester	DZ41hoko
Beni Saf	DZ41hojp
Beni Tamou	DZ41hoix
Beni Yakhlef	MA41iu3o
Benidorm	ES41i1a8
Benin City	NG11eb6b
Benipur	IN466wws
Benito Juarez	MX22a18u
Benito Juarez	MX245447	Benito Juárez
Benito Juárez	MX245447
Benjamin Constant	BR426jy0
Benoa	ID4zch1
Benoni	ZA2lv42
Benoy	TD41g790
Bensalem	US4330wr
Bensekrane	DZ41hoe9
Bensheim	DE41r8zm
Benslimane	MA41irun
Bensonhurst	US431hzj
Bentleigh East	AU41an3u
Bentley	GB41kxai
Bento Goncalves	BR322dix	Bento Gonçalves
Bento Gonçalves	BR322dix
Benton	US42fwjd
Bentong Town	MY4125am
Bentonville	US42fwjw
Bentota	LK4qshm
Bentung	MY4114xn
Benxi	CN217org
Beoumi	CI41d4cj	Béoumi
Beppu	JP313yum
Bera	BD4pxay
Berasia	IN4rcwx
Berastagi	ID4q1sz
Berat	AL41waec
Berazategui	AR321n9n
Berber	SD483fe
Berbera	SO31dpv
Berberati	CF31f7fi	Berbérati
Berbérati	CF31f7fi
Bercham	MY34g6iy
Berchem	BE41o289
Berdsk	RU4wde6
Berdyansk	UA3f9qb
Berdychiv	UA4f9q1
Bere	TD41g782	Béré
Berehove	UA4f9pj
Berekum	GH41dd3p
Berestovskyi	UA483nqi
Berestyn	UA4f3ic
Berezan	UA4f9ol
Berezhany	UA4f9o6
Berezniaky	UA4832gw
Berezniki	RU3cddi
Berezovskiy	RU4wda5	Berëzovskiy
Bergama	TR46w0i
Bergamo	IT31w7dg
Bergedorf	DE34c96r
Bergen	NO31vrlw
Bergen op Zoom	NL41n4yx
Bergheim	DE41r8km
Bergisch Gladbach	DE31r8i5
Bergkamen	DE41r8i0
Beringen	BE41o262
Berisso	AR421n9k
Berkane	MA31irt7
Berkeley	US3366v8
Berlin	DE11r8cv
Berlin Kopenick	DE41pul5	Berlin Köpenick
Berlin Köpenick	DE41pul5
Bermejo	BO42c34i
Bern	CH31l1o0
Bernau bei Berlin	DE41r8b4
Bernburg	DE41r8ah
Berrahal	DZ41ho7c
Berrechid	MA31isfk
Berriane	DZ41ho6m
Berrouaghia	DZ41ho6b
Bertioga	BR422dic
Bertoua	CM31bw1j
Beruniy	UZ4wgib
Beruwala	LK4qsgb
Berwick	AU41an1b
Berwyn	US42woz9
Beryozovsky	RU4wda3
Berëzovskiy	RU4wda5
Besancon	FR31t0df	Besançon
Besançon	FR31t0df
Besbes	DZ41ho5k
Beshariq	UZ4wgi6
Besikduzu	TR4g39r	Beşikdüzü
Beslan	RU4cczd
Besni	TR46vy1
Besuki	ID4zcba
Bet She'an	IL46byj
Bet Shemesh	IL36byg
Betafo	MG4muxe
Betamcherla	IN4rcw0
Bethal	ZA4luuo
Bethel Park	US43312f
Bethesda	US42l7ef
Bethlehem	ZA4lut4
Bethlehem	US433135
Bethlehem	PS463dn
Bethune	FR41t0a2	Béthune
Betim	BR222di4
Betong	MY41187a
Bettendorf	US42vx49
Bettiah	IN3rcvd
Betul	IN3rcv9	Betūl
Betūl	IN3rcv9
Beveren	BE41o227
Beverley	GB41kx7t
Beverly	US42xoeh
Beverly Cove	US42xoen
Beverly Hills	US436755
Beverwijk	NL41n4uu
Bexhill-on-Sea	GB41kx7l
Bexley	GB31kx7j
Beykonak	TR46jv4
Beylagan	AZ436gy
Beylikduzu	TR244wu0	Beylikdüzü
Beylikdüzü	TR244wu0
Beypazarı	TR4g371
Beypore	IN4rcuy
Beysehir	TR46vtz	Beyşehir
Beyşehir	TR46vtz
Bezerros	BR420zvu
Beziers	FR41t05d	Béziers
Beāwar	IN3rd22
Bełchatow	PL41uiu5	Bełchatów
Bełchatów	PL41uiu5
Beşikdüzü	TR4g39r
Bhabhua	IN4rcur
Bhachau	IN4rcuq	Bhachāu
Bhachāu	IN4rcuq
Bhadasar	IN4rcub	Bhādāsar
Bhadgaon	IN4rcu2
Bhadohi	IN4rctr
Bhadra	IN4rctm	Bhādra
Bhadrachalam	IN4rctk	Bhadrāchalam
Bhadrak	IN3rcth
Bhadravati	IN47fzuo
Bhadravati	IN3rctd	Bhadrāvati
Bhadreswar	IN3rctc
Bhadrāchalam	IN4rctk
Bhadrāvati	IN3rctd
Bhagalpur	IN2rcss	Bhāgalpur
Bhairab Bazar	BD3pejz	Bhairab Bāzār
Bhairab Bāzār	BD3pejz
Bhaisa	IN4rcrd
Bhakkar	PK3pcnz
Bhalki	IN4rcqj	Bhālki
Bhalswa Jahangirpur	IN363z3z	Bhālswa Jahangirpur
Bhalwal	PK4pcn7
Bhamo	MM4sguy
Bhandara	IN4rcpr	Bhandāra
Bhandaria	BD4vo1m	Bhāndāria
Bhandāra	IN4rcpr
Bhanga	BD457c3o
Bharatpur	NP2rifx
Bharatpur	IN3rco0
Bharthana	IN4rcnb
Bharuch	IN3rcn8	Bharūch
Bharūch	IN3rcn8
Bhatapara	IN4rcms	Bhātāpāra
Bhatara	BD2pwya
Bhatkal	IN4rcmb
Bhatpara	IN2rcm2	Bhātpāra
Bhatpara Abhaynagar	BD4pejw	Bhātpāra Abhaynagar
Bhavani	IN4rclh	Bhavāni
Bhavnagar	IN2rclc
Bhavāni	IN4rclh
Bhawana	PK2pcka
Bhawani Mandi	IN4rcl7	Bhawāni Mandi
Bhawanipatna	IN4rcl3	Bhawānipatna
Bhawāni Mandi	IN4rcl7
Bhawānipatna	IN4rcl3
Bhayandar	IN2rcku
Bhera	PK4pcjt
Bheramara	BD4pejy	Bherāmāra
Bherāmāra	BD4pejy
Bhetia	IN3rck0
Bhilai	IN2rcjn
Bhilai Charoda	IN47tzz5
Bhilwara	IN2rcjc
Bhimavaram	IN3rciz
Bhimdatta	NP4ri1j
Bhimunipatnam	IN4rcii	Bhīmunipatnam
Bhind	IN3rcie
Bhinmal	IN4rci8	Bhīnmāl
Bhisho	ZA3luiq
Bhiwadi	IN34c137
Bhiwandi	IN2rchp
Bhiwani	IN3rchn	Bhiwāni
Bhiwāni	IN3rchn
Bhokar	IN4rcgp
Bhola	BD4smyw
Bhongir	IN4rcg8	Bhongīr
Bhongīr	IN4rcg8
Bhopal	IN1rcg1
Bhubaneswar	IN2rcfd
Bhuj	IN3rcf8
Bhupalpally	IN47gehc
Bhusawal	IN3rcea
Bhādra	IN4rctm
Bhādāsar	IN4rcub
Bhāgalpur	IN2rcss
Bhālki	IN4rcqj
Bhālswa Jahangirpur	IN363z3z
Bhāndāria	BD4vo1m
Bhātpāra	IN2rcm2
Bhātpāra Abhaynagar	BD4pejw
Bhātāpāra	IN4rcms
Bhīmunipatnam	IN4rcii
Bhīnmāl	IN4rci8
Bi'r al Abd	EG48sgu	Bi'r al 'Abd
Biak	ID4zc98
Biantang	CN412xjw
Bianzhuang	CN412xjq
Biaora	IN4rcdu
Biarritz	FR41t04d
Biała Podlaska	PL4gmwf
Białołeka	PL3gmuf
Białystok	PL3gmth
Biba	EG47owm	Bibā
Biberach an der Riß	DE41r7sf
Bibiani	GH41dd1w
Bibir Hat	BD43th7s
Bibirevo	RU3ccs0
Bibā	EG47owm
Bicester	GB41kx69
Bichena	ET47c1a
Bida	NG21eb49
Bidar	IN3rcd6
Bidasar	IN4rcd4	Bīdāsar
Bidbid	OM466s1
Bidur	MY4116yf
Biebrich	DE41r7n7
Bielany	PL3gmsd
Bielefeld	DE21r7lu
Biella	IT41w7a3
Bielsko-Biala	PL31uilm
Bien Hoa	VN1y18z	Biên Hòa
Bienczyce	PL4gmr4	Bieńczyce
Bietigheim-Bissingen	DE41r7h0
Bieńczyce	PL4gmr4
Biga	TR4g365
Biguacu	BR422dgz	Biguaçu
Biguaçu	BR422dgz
Bihac	BA41woe6	Bihać
Bihar Sharif	IN3rcck	Bihār Sharīf
Biharamulo	TZ43gci
Bihariganj	IN4rccn	Bihārīganj
Bihat	IN46hi1h	Bihāt
Bihać	BA41woe6
Bihta	IN4rccg	Bihtā
Bihtā	IN4rccg
Bihār Sharīf	IN3rcck
Bihārīganj	IN4rccn
Bihāt	IN46hi1h
Bijar	IR430fd	Bījār
Bijaynagar	IN4rccc
Bijeljina	BA41wod6
Bijie	CN112xit
Bijnor	IN4rcbj
Bijuri	IN47y7ps
Bikaner	IN2rcb5
Bikramganj	IN4rcav
Bila Tserkva	UA3f9id
Bilajari	AZ4ckzq
Bilara	IN4rcan	Bilāra
Bilasipara	IN4rcah	Bilāsipāra
Bilaspur	IN2rcad	Bilāspur
Bilaspur	IN4rcaa	Bīlāspur
Bilbao	ES21v1lm
Bilbeis	EG37ovs
Bilecik	TR4g35y
Bilhorod-Dnistrovskyi	UA4f9i8
Bilimora	IN2rc9m
Billerica	US42xogh
Billericay	GB41kx4o
Billingham	GB41kx4g
Billings	US33cw4e
Billstedt	DE41r7ed
Bilohirsk	UA4f9u3
Bilohorodka	UA4f9u6
Bilopillia	UA4f9tb
Biloxi	US42mpbi
Bilqas	EG37ov9	Bilqās
Bilqās	EG37ov9
Biltine	TD458y6
Bilychi	UA4f9vb
Bilāra	IN4rcan
Bilāsipāra	IN4rcah
Bilāspur	IN2rcad
Bim Son	VN4y18v	Bỉm Sơn
Bima	ID3zc6v
Bimbila	GH41dd0y
Bimbo	CF21f79l
Bin Jawwad	LY41bjuq	Bin Jawwād
Bin Jawwād	LY41bjuq
Bin Xian	CN417oqz
Bina	IN445txn	Bīna
Binalbagan	PH410z51
Binan	PH210z3v	Biñan
Binangonan	PH310z3a
Binche	BE41o1z6
Bindki	IN4rc8k
Bindura	ZW4j6mt
Binga	CD44ovb
Bingerville	CI41d470
Binghamton	US431i9l
Bingol	TR36vqy	Bingöl
Bingöl	TR36vqy
Binh Minh	VN45317p	Bình Minh
Binh Thanh	VN214tkk	Bình Thạnh
Binh Thuy	VN3y14f	Bình Thủy
Binjai	ID3q1rv
Binmaley	PH410yzg
Binnish	SY43oaj
Binonga	PH410yyt
Bintulu	MY3118ni
Biny Selo	AZ4ckwo
Binyamina-Giv'at Ada	IL46bxu	Binyamina-Giv'at 'Ada
Binyamina-Giv'at Ada	IL478k25
Binzhou	CN212xhs
Bir Jdid	MA41irpq
Bir el Ater	DZ41ho06
Bir el Djir	DZ41ho02
Biratnagar	NP3rif2
Birecik	TR46vqe
Birendranagar	NP33q29n
Bireun	ID4q1rq
Birganj	NP3rif1	Birgañj
Birgaon	IN467xrp
Birgañj	NP3rif1
Birigui	BR322dgl
Birine	DZ41hnzg
Birjand	IR330dr	Bīrjand
Birkat as Sab	EG47ott	Birkat as Sab'
Birkenhead	GB21kx31
Birkhadem	DZ41hnzb
Birmingham	GB11kx2r
Birmingham	US32eszf
Birmitrapur	IN4rc6q
Birni N Konni	NE41g8ys
Birnin Gaoure	NE41g8yr	Birnin Gaouré
Birnin Gaouré	NE41g8yr
Birnin Kebbi	NG31eb03
Birobidzhan	RU417frn
Birpara	IN44c4zn
Birsk	RU4ccot
Biruaca	VE426713
Biryulevo	RU3ccnr	Biryulëvo
Biryulevo Zapadnoye	RU4blr2	Biryulëvo Zapadnoye
Biryulëvo	RU3ccnr
Biryulëvo Zapadnoye	RU4blr2
Bisalpur	IN4rc61	Bīsalpur
Bisauli	IN4rc5w
Bisceglie	IT41w793
Bishan	CN312xhl
Bishan New Town	SG414c3j
Bishkek	KG2wrj7
Bishnupur	IN4rc5i
Bishoftu	ET37a36
Bishops Stortford	GB41kx1m
Bishrampur	IN4rc52	Bishrāmpur
Bishrāmpur	IN4rc52
Biskra	DZ31hnyq
Bislig	PH410yu7
Bismarck	US43dwwp
Bismil	TR46vpj
Bissau	GW21ewdz
Bistrita	RO4eoa9	Bistriţa
Bistriţa	RO4eoa9
Biswan	IN4rc4r	Biswān
Biswān	IN4rc4r
Bitam	GA41fh2i
Bitkine	TD41g6yc
Bitlis	TR46vpd
Bitola	MK4gzk2
Bitonto	IT41w78r
Bitterfeld-Wolfen	DE41r6tg
Bittou	BF41emtk
Bitung	ID3zc3h
Biu	NG41eayb
Biyala	EG47osm	Biyalā
Biyalā	EG47osm
Biyang	CN412xh8
Biysk	RU3wd4y
Bizen	JP46wvu2
Bizerte	TN31gzya
Biên Hòa	VN1y18z
Biñan	PH210z3v
Bla	ML41gq5p
Blackburn	GB31kx0k
Blackpool	GB31kwyr
Blacksburg	US42trgl
Blacktown	AU41amk3
Blagodarnyy	RU4ccks
Blagoevgrad	BG4fpqf
Blagoveshchensk	RU317fqp
Blagoveshchensk	RU4ccj8
Blaine	US42zkez
Blainville	CA43ij6e
Blanchardstown	IE41rkny
Blanes	ES41v1ka
Blantyre	MW2jyy3
Blauwgrond	SR420jjm
Blauwput	BE41o1wg
Bletchley	GB41kwvr
Blida	DZ21hnx5
Blitar	ID3zc1w
Bloemfontein	ZA2lu1x
Bloemhof	ZA4lu0h
Blois	FR41szo5
Blolequin	CI41d43f	Bloléquin
Bloléquin	CI41d43f
Bloomfield	US4317xf
Bloomington	US42zkhf
Bloomington	US42j6xj
Bloomington	US42wpf0
Blora	ID4zc1k
Bloxwich	GB41kwv5
Blue Mountains	AU43xsms
Blue Springs	US42ltts
Bluefields	NI425lqg
Blumenau	BR222dg0
Blyth	GB41kwur
Bnei Brak	IL36c0q
Bni Bouayach	MA46ivmj
Bo	SL31fnls
Bo Đe	VN382ckd	Bồ Đề
Boa Esperanca	BR422df0	Boa Esperança
Boa Esperança	BR422df0
Boa Viagem	BR420zsg
Boa Vista	BR226jx0
Boadilla del Monte	ES41v1jq
Boardman	US432c20
Bobbili	IN4rc3y
Bobigny	FR41szn7
Boblingen	DE41r69g	Böblingen
Bobo-Dioulasso	BF21emso
Bobruysk	BY3dih0
Boca Chica	DO4239d4
Boca Raton	US42gwxn
Boca do Acre	BR426jwc
Bocaiuva	BR422d5t	Bocaiúva
Bocaiúva	BR422d5t
Bocaranga	CF41f72p
Bocaue	PH410ymh
Bocholt	DE41r68t
Bochum	DE21r68o
Bocoio	AO31zu3z
Bocono	VE4266x0	Boconó
Boconó	VE4266x0
Bodh Gaya	IN4rc3h
Bodhan	IN4rc3j
Bodinayakkanur	IN4rc3g	Bodināyakkanūr
Bodināyakkanūr	IN4rc3g
Boditi	ET47bsl	Bodītī
Bodoco	BR420zn9	Bodocó
Bodocó	BR420zn9
Bodrum	TR46voj
Bodupal	IN46klef	Bodupāl
Bodupāl	IN46klef
Bodø	NO41vqy9
Bodītī	ET47bsl
Boedo	AR421n8j
Boende	CD44oqg
Bogale	MM4sgs9
Bogande	BF41ems3	Bogandé
Bogandé	BF41ems3
Bogdanovich	RU4wd1c
Bogenhausen	DE41r5xq
Boghni	DZ41hnwr
Bognor Regis	GB41kwta
Bogo	CM41bvm5
Bogor	ID1zbyx
Bogoroditsk	RU4cc4n
Bogorodsk	RU4cc3s
Bogorodskoye	RU3cc29
Bogota	CO12727l	Bogotá
Bogotá	CO12727l
Bogra	BD3sntd
Bohicon	BJ41fc15
Bohodukhiv	UA4f9au
Bohodukhivskyi	UA482nue
Bohuniya	UA3f9aa
Bohuslav	UA4f9a3
Boisar	IN4rc2w
Boise	US33bqit
Boituva	BR422d44
Bojnurd	IR330bg	Bojnūrd
Bojnūrd	IR330bg
Bojonegoro	ID4zbyb
Bokaro	IN2rc2q	Bokāro
Boke	GN41fxjg	Boké
Bokhtar	TJ3q5xn
Bokoro	TD41g6uh
Boksburg	ZA2ltbo
Boké	GN41fxjg
Bokāro	IN2rc2q
Bol	TD41g6ub
Bol'soj Kamen	RU417fi7	Bol'šoj Kamen'
Bol'šoj Kamen	RU417fi7	Bol'šoj Kamen'
Bolarum	IN469kds	Bolārum
Boldumsaz	TM4cw8t
Bole	CN352nee
Bolenge	CD41dnmq
Bolesławiec	PL41uia3
Bolgatanga	GH41dcv9
Bolhrad	UA4f99d
Boli	CN417oqq
Bolingbrook	US42wpht
Bollate	IT41w76z
Bolobo	CD41dnm4
Bologna	IT21w76w
Bolpur	IN4rc2a
Bolton	GB31kwsl
Bolu	TR3g33o
Bolvadin	TR46vlb
Bolzano	IT31w76h
Bolārum	IN469kds
Bom Conselho	BR420zlw
Bom Despacho	BR422d3g
Bom Jardim	BR420zkr
Bom Jardim	BR47pqze
Bom Jesus da Lapa	BR422d19
Bom Jesus do Itabapoana	BR422d0x
Bom Retiro	BR422d07
Boma	CD31dnku
Boma la Ngombe	TZ43gb0
Bonab	IR430pl	Bonāb
Bonan	CN4rg8n
Bonao	DO4239a9
Bondoukou	CI31d3uo
Bondowoso	ID4zbt6
Bondy	FR41szd3
Bonga	ET47bou
Bongabon	PH410ybu
Bongaigaon	IN4rc1l
Bongor	TD41g6se
Bongouanou	CI41d3u1
Bonita Springs	US42gx11
Bonito	BR420zg4
Bonn	DE21r5hr
Bonn Hardtberg	DE43upza
Bonon	CI34o8qr
Bonoua	CI41d3tb
Bonoufla	CI41d3ta
Bontang	ID3zbqy
Bonāb	IR430pl
Bootle	GB41kwri
Bopal	IN47u043
Bor	RU4c9vd
Bor	RS4gzgo
Bor	TR46vl3
Bor	SS4832x
Borama	SO21ded
Boras	SE41mb5h	Borås
Borazjan	IR3303l	Borāzjān
Borba	BR420zcr
Bordeaux	FR31sz6m
Bordj Bou Arreridj	DZ31hnv9
Bordj Ghdir	DZ41hnty
Bordj Menaiel	DZ41hntl	Bordj Menaïel
Bordj Menaïel	DZ41hntl
Bordj Zemoura	DZ41hnt0
Bordj el Bahri	DZ41hnud
Bordj el Kiffan	DZ31hnu5
Borehamwood	GB41kwr6
Borgerhout	BE41o1mn
Borgo San Paolo	IT41vwd3
Borisoglebsk	RU4c9rh
Borivli	IN2rbzk
Borj Cedria	TN43zfym
Borken	DE41r5bo
Borlange	SE41mb27	Borlänge
Borlänge	SE41mb27
Bornheim	DE41r58f
Boromo	BF41emna
Borongan	PH410y5x
Borough Park	US331iqm
Borovichi	RU4c9h6
Borsad	IN4rbz2
Borshchahivka	UA370gbk
Bortnychi	UA4f91m
Borujen	IR43026	Borūjen
Borujerd	IR33024	Borūjerd
Boryeong	KR413c8n
Boryslav	UA4f94l
Boryspil	UA4f94c
Borzya	RU417fda
Borås	SE41mb5h
Borāzjān	IR3303l
Borūjen	IR43026
Borūjerd	IR33024
Bosaso	SO41de5
Bosconia	CO427246
Bosconia	CO4291xg
Boseong	KR46y89z
Boshan	CN312xft
Bosque Saude	BR37da83	Bosque Saúde
Bosque Saúde	BR37da83
Bossangoa	CF41f6mc
Bosse	UA482nuk
Bossier City	US42kjif
Boston	US22xor0
Boston	GB41kwpu
Botad	IN3rbyq
Botataung	MM4sgor
Bothaville	ZA4lshm
Bothell	US43g1x1
Botosani	RO4ent3	Botoşani
Botou	CN412xfk
Botoşani	RO4ent3
Botshabelo	ZA2lsgu
Bottrop	DE31r4yk
Botucatu	BR322csw
Bou Arfa	DZ41hnos	Boû Arfa
Bou Hanifia el Hamamat	DZ41hncp
Bou Ismail	DZ41hna3	Bou Ismaïl
Bou Ismaïl	DZ41hna3
Bou Izakarn	MA41ir4y
Bou Saada	DZ31hmup	Bou Saâda
Bou Saâda	DZ31hmup
Bou Tlelis	DZ41hmqn
Bouafle	CI31d3pw	Bouaflé
Bouaflé	CI31d3pw
Bouake	CI21d3po	Bouaké
Bouaké	CI21d3po
Bouar	CF41f6ja
Bouarfa	MA41irkl
Boucherville	CA43ilaz
Boudjima	DZ41hnid
Boudouaou	DZ41hni5
Boufarik	DZ41hngt
Bougaa	DZ41hng4
Bougadoum	MR41f11t
Bougara	DZ41hnfv
Bougouni	ML41gpz3
Bouinan	DZ41hnaq
Bouira	DZ41hnam	Bouïra
Boujdour	EH41gshh
Boujniba	MA43wbgl
Boukadir	DZ41hn9o
Bouknadel	MA41icfe
Boulder	US33bhov
Boulogne-Billancourt	FR31syu9
Boulogne-sur-Mer	FR41syu5
Boulsa	BF41emhm
Boumahra Ahmed	DZ41hn32
Boumerdas	DZ41h125
Boumhel El Bassatine	TN476077
Boumia	MA41iqw9
Boundiali	CI41d3mc
Bountiful	US43fpki
Bourem	ML41gpvt
Bourg-en-Bresse	FR41syqp
Bourges	FR41syql
Bournemouth	GB31kwon
Bourzanga	BF41emf1
Bouskoura	MA31iqom
Bousse	BF41emet	Boussé
Bousso	TD41g6jc
Boussé	BF41emet
Bouznika	MA41iqhj
Bouïra	DZ41hnam
Bowangshan	CN4446cx
Bowie	US42l7tz
Bowling Green	US42juj8
Bowling Green	US432c74
Bowmanville	CA43ilqn
Boyampalaiyam	IN46ux1i	Boyampālaiyam
Boyampālaiyam	IN46ux1i
Boyarka	UA4f90b
Boyeros	CU3453s7
Boyle Heights	US4368z1
Boynton Beach	US42gx51
Boyolali	ID4zbo4
Boyolangu	ID4zbo2
Bozeman	US43cx6n
Bozhou	CN112xey
Bozuyuk	TR46vcd	Bozüyük
Bozüyük	TR46vcd
Boû Arfa	DZ41hnos
Bracknell	GB41kwm9
Braco do Norte	BR422csb	Braço do Norte
Bradenton	US42gx5w
Bradford	GB21kwlt
Braga	PT31mrrk
Bragado	AR42ate2
Braganca	BR320zbi	Bragança
Braganca	PT41mrrf	Bragança
Braganca Paulista	BR322cro	Bragança Paulista
Bragança	BR320zbi
Bragança	PT41mrrf
Bragança Paulista	BR322cro
Brahmanbaria	BD3smz2	Brāhmanbāria
Brahmapur	IN2rby6
Braila	RO3enpa	Brăila
Braine-l'Alleud	BE41o1du
Braintree	GB41kwka
Braintree	US44bjyc
Brajarajnagar	IN4rby2
Brak	LY41bjse
Brakpan	ZA2ls39
Bramhapuri	IN4rbxz
Brampton	CA23im5g
Brandenburg an der Havel	DE41r4ni
Brandon	US32gx79
Brandon	CA43imk8
Brant	CA43immn
Brantford	CA33immu
Bras	BR422cqy	Brás
Brasilandia	BR374e8r
Brasilia	BR122cqq	Brasília
Brasilia de Minas	BR422cqp	Brasília de Minas
Brasov	RO3enno	Braşov
Brasschaat	BE41o1ct
Brasília	BR122cqq
Brasília de Minas	BR422cqp
Brateyevo	RU3c95p
Bratislava	SK21tlv0
Bratsk	RU317yyr
Braunschweig	DE31r4e8
Bray	IE41rkli
Brazlandia	BR422cqh	Brazlândia
Brazlândia	BR422cqh
Brazzaville	CG11cg8n
Braço do Norte	BR422csb
Braşov	RO3enno
Brcko	BA41wnup	Brčko
Brea	US43693q
Breda	NL31n4e9
Brejo	BR420z89
Brejo Santo	BR420z6p
Brejo da Madre de Deus	BR420z7i
Bremen	DE21r3wk
Bremerhaven	DE31r3w0
Bremerton	US43g23a
Brena	PE478r54	Breña
Brent	GB21kwg5
Brentwood	US431iyl
Brentwood	US43695e
Brentwood	GB41kwfy
Brentwood	US42qrvc
Brentwood	US43695f
Brentwood Estates	US42qrvm
Brescia	IT31w6wi
Brest	BY2dhtu
Brest	FR31sy70
Bretten	DE41r3rc
Breu Branco	BR43rdyl
Breves	BR320z69
Brezina	DZ41hmky
Breña	PE478r54
Bria	CF4553v
Briarwood	US43ybhc
Brick	US431823
Bridgend	GB41kwf7
Bridgeport	US33588k
Bridgeport	US42wpq5
Bridgetown	BB420bf8
Bridgewater	US44xvzs
Bridgwater	GB41kwei
Bridlington	GB41kweg
Brighouse	GB41kwe3
Brighouse-City Centre	CA43in9l
Brighton	GB31kwdy
Brighton	US42xp21
Brighton	US438271
Brighton	US431j0v
Brighton Beach	US431j0x
Brighton Park	US42wpr1
Brigittenau	AT479sg1
Brikama	GM41fqgp
Brindisi	IT41w6vs
Brisbane	AU11algz
Bristol	GB21kwcz
Bristol	US43589f
Briton Ferry	GB41kwcs
Brits	ZA3lrnp
Britz	DE41r3mj
Brive-la-Gaillarde	FR41sxxy
Brixton	GB43zepp
Brno	CZ21tzgy
Brno stred	CZ43zhen	Brno střed
Brno střed	CZ43zhen
Brockton	US42xp45
Brody	UA4f8xk
Broken Arrow	US32p4gd
Bromma	SE41ma2v
Bromsgrove	GB41kwab
Bron	FR41sxwr
Bronkhorstspruit	ZA4lrkg
Brookes Point	PH410y2b
Brookfield	US434ghf
Brookhaven	US42hosy
Brookline	US42xp5m
Brooklyn	US131j4u
Brooklyn Center	US42zkxu
Brooklyn Park	US42zkxz
Broomfield	US43829n
Brossard	CA43inwd
Brovary	UA3f8wu
Brownsville	US32s8lg
Brownsville	US431j8u
Bruchsal	DE41r39k
Brugge	BE31o17n
Brugherio	IT41w6uv
Bruhl	DE41r32w	Brühl
Brumadinho	BR422cm6
Brumado	BR422cm5
Brunswick	US432clc
Brusque	BR322clr
Brussels	BE11o15u
Bryan	US42s8sw
Bryanka	UA4f8w9
Bryansk	RU2c8yc
Brzeg	PL41uhvf
Brás	BR422cqy
Brühl	DE41r32w
Brāhmanbāria	BD3smz2
Brăila	RO3enpa
Brčko	BA41wnup
Bsharri	LB45x8n
Bu'aale	SO41dcd
Buaran	ID4zblj
Bubanza	BI496n7
Bucaramanga	CO22721d
Bucha	UA4f8vq
Buchanan	LR41ctu6
Bucharest	RO1enea
Bucheon-si	KR213erg
Buchholz in der Nordheide	DE41r2b7
Buckeye	US435boe
Buckley	GB41kw56
Buckow	DE41r25m
Buco Zau	AO41c32a
Buda	HU21tgzv
Budapest	HU11tgz7
Budapest II kerulet	HU44c50r	Budapest II. kerület
Budapest II kerület	HU44c50r	Budapest II. kerület
Budapest III kerulet	HU34c50q	Budapest III. kerület
Budapest III kerület	HU34c50q	Budapest III. kerület
Budapest IV kerulet	HU44c50f	Budapest IV. kerület
Budapest IV kerület	HU44c50f	Budapest IV. kerület
Budapest VI kerulet	HU44c50c	Budapest VI. kerület
Budapest VI kerület	HU44c50c	Budapest VI. kerület
Budapest VIII kerulet	HU44c50a	Budapest VIII. kerület
Budapest VIII kerület	HU44c50a	Budapest VIII. kerület
Budapest XI kerulet	HU34c508	Budapest XI. kerület
Budapest XI kerület	HU34c508	Budapest XI. kerület
Budapest XII kerulet	HU44c507	Budapest XII. kerület
Budapest XII kerület	HU44c507	Budapest XII. kerület
Budapest XIII kerulet	HU34c50e	Budapest XIII. kerület
Budapest XIII kerület	HU34c50e	Budapest XIII. kerület
Budapest XIX kerulet	HU44c50j	Budapest XIX. kerület
Budapest XIX kerület	HU44c50j	Budapest XIX. kerület
Budapest XV kerulet	HU44c50g	Budapest XV. kerület
Budapest XV kerület	HU44c50g	Budapest XV. kerület
Budapest XVI kerulet	HU44c50h	Budapest XVI. kerület
Budapest XVI kerület	HU44c50h	Budapest XVI. kerület
Budapest XVII kerulet	HU44c50p	Budapest XVII. kerület
Budapest XVII kerület	HU44c50p	Budapest XVII. kerület
Budapest XVIII kerulet	HU44c50k	Budapest XVIII. kerület
Budapest XVIII kerület	HU44c50k	Budapest XVIII. kerület
Budapest XX kerulet	HU44c50o	Budapest XX. kerület
Budapest XX kerület	HU44c50o	Budapest XX. kerület
Budapest XXI kerulet	HU44c50n	Budapest XXI. kerület
Budapest XXI kerület	HU44c50n	Budapest XXI. kerület
Budapest XXII kerulet	HU44c50m	Budapest XXII. kerület
Budapest XXII kerület	HU44c50m	Budapest XXII. kerület
Budaun	IN3rbx7
Budge Budge	IN4rdwb
Budhana	IN4rbww	Budhāna
Budhāna	IN4rbww
Budta	PH110xva
Buduburam	GH41dcnh
Buduran	ID4zbk0
Budyonnovsk	RU4c8tm
Buea	CM31bvb6
Buena Park	US4369vb
Buenaventura	CO227210
Buenaventura	CO32720z
Buenavista	MX32a1ee
Buenavista	PH410xuh
Buenavista	ES46vk17
Bueng Kum	TH346lw8
Buenos Aires	AR121n5y
Buer	DE41r23s
Buffalo	US331jdx
Buffalo Grove	US42wq0z
Bugarama	TZ43g8v
Bugarama	RW44cqt
Bugembe	UG45102
Bugiri	UG450zp
Bugo	PH410xo9
Bugojno	BA41wniz
Bugulma	RU4c8pu
Buguma	NG31eanr
Buguruslan	RU4c8pj
Buhe	CN312xel
Buhi	PH410xlq
Buin	CL42bjji
Buique	BR420z4u	Buíque
Bujumbura	BI29482
Bukama	CD34o2y
Bukan	IR32zxt	Būkān
Bukavu	CD24o2v
Bukhara	UZ3q3jy
Bukit Batok New Town	SG314c3l
Bukit Bintang	MY36kxmn
Bukit Gambir	MY41247l
Bukit Indah	MY47laev
Bukit Jalil	MY37t66y
Bukit Kerinchi	MY47t63b
Bukit Merah Estate	SG314b72
Bukit Mertajam	MY3116sn
Bukit Panjang New Town	SG314dzj
Bukit Rahman Putra	MY27t635
Bukit Tengah	MY41243w
Bukit Timah	SG414b6w
Bukittinggi	ID3zbi2
Bukoba	TZ33g75
Bula Atumba	AO41c319
Bulacan	PH410xiy
Bulancak	TR4g2y5
Bulandshahr	IN3rbw0
Bulanık	TR46v9c
Bulaon	PH310xf6
Bulaq Abu al Ila	EG47orf	Būlāq Abū al 'Ilā
Bulawayo	ZW2j6ct
Buldana	IN4rbvx	Buldāna
Buldāna	IN4rbvx
Bullhead City	US435bwt
Buluan	PH410xc2
Bulungu	CD41dn8j
Bumahen	IR42zxj	Būmahen
Bumba	CD34o0h
Bunamwaya	UG250oz
Bunawan	PH410x9n
Bunbury	AU418hew
Bunda	TZ33g58
Bundaberg	AU41aky3
Bunde	DE41r1tq	Bünde
Bundi	IN3rbvj	Būndi
Bungoma	KE44adf
Buni	PK4pc4q
Bunia	CD24nz3
Bunkyo	JP370ppk
Bununka Kunda	GM41fqfh
Buon Ho	VN3y0j1	Buôn Hồ
Buon Ma Thuot	VN2y0gg	Buôn Ma Thuột
Bur Dubai	AE44c8v5
Buram	SD482z8	Burām
Burao	SO41d83
Burari	IN363xtx	Burāri
Burauen	PH410x2p
Buraydah	SA22aso
Burayu	ET37ixfg
Burbank	US336a2j
Burdur	TR46v7s
Bure	ET47bf9	Burē
Burewala	PK2pc3w
Burgas	BG3fpeq
Burgdorf	DE41r1lp
Burgess Hill	GB41kw2s
Burglesum	DE46wi8d
Burgos	ES31v15x
Burhaniye	TR46v75
Burhanpur	IN3rbuk	Burhānpur
Burhanuddin	BD4py2t	Burhānuddin
Burhānpur	IN3rbuk
Burhānuddin	BD4py2t
Burien	US43g2g4
Buriti	BR420z44
Buriticupu	BR47pr9g
Burj Islam	SY43o23	Burj Islām
Burj Islām	SY43o23
Burj al Arab	EG47opz	Burj al 'Arab
Burj al Arab al Jadidah	EG49az5	Burj al 'Arab al Jadīdah
Burj al Arab al Jadīdah	EG49az5	Burj al 'Arab al Jadīdah
Burjassot	ES41i0zs
Burke	US42tt32
Burla	IN4rbu2
Burleson	US42s97z
Burlingame	US436a4w
Burlington	CA33ipew
Burlington	US42njzo
Burlington	US4346v8
Burnaby	CA33ipfa
Burnley	GB31kw1k
Burnsville	US42zl9z
Burriana	ES41i0zp
Bursa	TR1g2wt
Burton upon Trent	GB31kvzs
Bury	GB41kvzf
Bury St Edmunds	GB41kvze
Burzaco	AR421n5i
Burām	SD482z8
Burāri	IN363xtx
Burē	ET47bf9
Busan	KR113em4
Buseresere	TZ43g3l
Busesa	UG450mg
Bush	EG37op4	Būsh
Bushehr	IR32zvt
Bushwick	US331jly
Busia	KE44ab9
Busia	UG450m5
Business Bay	AE37t68w
Businga	CD44nxh
Bussum	NL41n44w
Bustleton	US4332v5
Busto Arsizio	IT41w6qz
Buston	TJ4wyyv
Bustos	PH410wwr
Buta	CD44nvm
Butajira	ET47bch	Butajīra
Butajīra	ET47bch
Butanta	BR374e8s
Butare	RW44cq0
Butel	MK4huy4
Butembo	CD34nve
Butha-Buthe	LS4jzti
Buthidaung Town	MM4sgku
Butte	US43cy46
Butterworth	MY3116sk
Butterworth	ZA4lqs9
Butuan	PH210wui
Butwal	NP3riei	Butwāl
Butwāl	NP3riei
Buulobarde	SO41d55
Buurhakaba	SO41d1v
Buxar	IN3rbt7
Buxtehude	DE41r0v7
Buyale	UG44x2ph
Buyeo	KR413elo
Buynaksk	RU4c86n
Buyo	CI41d3h4
Buyukcekmece	TR344wu1	Büyükçekmece
Buzau	RO3en3n	Buzău
Buzhuang	CN47c5gl
Buzi	TW4zss8
Buzovna	AZ4ckvh
Buzuluk	RU4c857
Buzău	RO3en3n
Buíque	BR420z4u
Buôn Hồ	VN3y0j1
Buôn Ma Thuột	VN2y0gg
Bwizibwera	UG450ci
Byadgi	IN4rbt4	Byādgi
Byasanagar	IN47genr
Byblos	LB45usz
Bydgoszcz	PL21uhj2
Bytom	PL31uhha
Byumba	RW44cps
Byādgi	IN4rbt4
Bârlad	RO4eoea
Bäherden	TM43h4e
Bébédja	TD41g7im
Béchar	DZ31hpa2
Bédiondo	TD41g7gj
Bégoua	CF31f7ou
Béguédo	BF41en0i
Béja	TN41h006
Béjaïa	DZ31hp4h
Békéscsaba	HU4fhfp
Béoumi	CI41d4cj
Béré	TD41g782
Béthune	FR41t0a2
Béziers	FR41t05d
Bình Minh	VN45317p
Bình Thạnh	VN214tkk
Bình Thủy	VN3y14f
Böblingen	DE41r69g
Bünde	DE41r1tq
Büyükçekmece	TR344wu1
Bābarpur	IN4640la
Bābol	IR331uj
Bābolsar	IR431ue
Bādepalli	IN469l7o
Bādāmi	IN4re4h
Bāfq	IR431rj
Bāft	IR431rb
Bāgh	PK4pdko
Bāghestān	IR482op2
Bāghpat	IN4re0q
Bājil	YE41nq8
Bājitpur	BD4pekc
Bāli	IN3rdr7
Bālurghāt	IN3rdqc
Bālāghāt	IN4rdul
Bālāpur	IN4rdtw
Bāmaur	IN4rdpm
Bāmyān	AF4ol7u
Bānda	IN3rdn9
Bāndarban	BD2pek6
Bāndīkūi	IN4rdma
Bāneh	IR3318w
Bāngarda Chhota	IN46d43t
Bāngarmau	IN4rdl2
Bāniyās	SY43ol2
Bānka	IN4rdk9
Bānkura	IN3rdjk
Bānsbāria	IN3rdiw
Bānsi	IN4rdio
Bānswāra	IN3rdi6
Bāola	IN4rdho
Bāpatla	IN4rdhb
Bāprola	IN463z11
Bāqa el Gharbīya	IL46c2b
Bāqershahr	IR48l9l
Bārah	SD483gc
Bāramūla	IN4rdel
Bārdoli	IN4rdcu
Bārh	IN4rdbl
Bāri	IN4rdas
Bārmer	IN4rd9h
Bāruni	IN4rd7h
Bārākpur	IN3rdf0
Bārāmati	IN4rder
Bārān	IN3rdek
Bārāsat	IN3rde1
Bāsudebpur	IN4rd4r
Bāzār-e Yakāwlang	AF4o19h
Bāzārak	AF4umyi
Bălţi	MD3d9bh
Będzin	PL41uiuf
Bīdāsar	IN4rcd4
Bījār	IR430fd
Bīlāspur	IN4rcaa
Bīna	IN445txn
Bīrjand	IR330dr
Bīsalpur	IN4rc61
Būkān	IR32zxt
Būlāq Abū al Ilā	EG47orf	Būlāq Abū al 'Ilā
Būmahen	IR42zxj
Būndi	IN3rbvj
Būsh	EG37op4
Bạc Liêu	VN3y3zm
Bạch Mai	VN4y405
Bảo Lộc	VN3y1ir
Bắc Giang	VN2y413
Bắc Kạn	VN4y41e
Bắc Ninh	VN3y3yx
Bắc Quang	VN3y3yo
Bắc Từ Liêm	VN27zc31
Bến Cát	VN2y1cs
Bến Tre	VN3y1ag
Bỉm Sơn	VN4y18v
Bồ Đề	VN382ckd
Ca Mau	VN3y03v	Cà Mau
Caacupe	PY421pso	Caacupé
Caacupé	PY421pso
Caaguazu	PY421psl	Caaguazú
Caaguazú	PY421psl
Caala	AO31zu18	Caála
Caarapo	BR422b5d	Caarapó
Caarapó	BR422b5d
Cabadbaran	PH410wq8
Cabaiguan	CU424g0b	Cabaiguán
Cabaiguán	CU424g0b
Cabanatuan City	PH210wmq
Cabedelo	BR420yz2
Cabiao	PH410wf8
Cabimas	VE2266jn
Cabinda	AO21c2x3
Cabo Frio	BR322cef
Cabo San Lucas	MX32dfe6
Cabo de Santo Agostinho	BR320yyp
Cabreuva	BR422cds	Cabreúva
Cabreúva	BR422cds
Cabrobo	BR420yxt	Cabrobó
Cabrobó	BR420yxt
Cabudare	VE3266j9
Cabudwaaq	SO31cx4
Cabuyao	PH210w5d
Cacador	BR422cd6	Caçador
Cacak	RS3gz66	Čačak
Cacapava	BR422ccy	Caçapava
Cacapava do Sul	BR422ccw	Caçapava do Sul
Cacem	PT41cnxj	Cacém
Caceres	ES41i0wz	Cáceres
Caceres	BR422ccn	Cáceres
Cachoeira	BR422cc7
Cachoeira Paulista	BR422c98
Cachoeira do Sul	BR422c9g
Cachoeiras de Macacu	BR422c95
Cachoeirinha	BR374e93
Cachoeirinha	BR322c8j
Cachoeiro de Itapemirim	BR322c7s
Cacoal	BR42c4po
Cacocum	CU424fvh
Cacuaco	AO31c2ud
Cacuso	AO41c2t3
Cacém	PT41cnxj
Cadereyta	MX423p7d
Cadereyta Jimenez	MX423p7a	Cadereyta Jiménez
Cadereyta Jiménez	MX423p7a
Cadiz	PH310w28
Cadiz	ES31i0wo
Caen	FR31sxdl
Caerphilly	GB41kvwp
Caete	BR422c6f	Caeté
Caetes	BR420ypz	Caetés
Caetite	BR422c65	Caetité
Caetité	BR422c65
Caeté	BR422c6f
Caetés	BR420ypz
Cafunfo	AO44mi2q
Cagayan de Oro	PH210vzs
Cagliari	IT31i4o1
Cagnes-sur-Mer	FR41sxd7
Cagua	VE3266gt
Caguas	PR42psu8
Cahama	AO41ztvv
Cahul	MD4d97c
Cai Lay	VN3y06v	Cai Lậy
Cai Lậy	VN3y06v
Cai Rang	VN4y05z	Cái Răng
Cai Đoi Vam	VN4xh6i	Cái Đôi Vàm
Caibarien	CU424ftg	Caibarién
Caibarién	CU424ftg
Caicara del Orinoco	VE4266gh
Caicedonia	CO4271qf
Caico	BR420ymt	Caicó
Caicó	BR420ymt
Caidian	CN412xdc
Caieiras	BR322c3b
Caijia	CN412xcy
Caijiagang	CN414t6a
Cainta	PH310vt4
Cair	MK4huy6	Čair
Cairns	AU31akjh
Cairo	EG17q9i
Caivano	IT41w6oa
Caja Seca	VE4266ee
Cajamar	BR422c1q
Cajamarca	PE327a8g
Cajazeiras	BR420yk4
Cajica	CO4271om	Cajicá
Cajicá	CO4271om
Calabanga	PH410vrt
Calabar	NG21ead1
Calabozo	VE3266dw
Calaca	PH410vqn
Calais	FR41sxbe
Calama	CL32bj7n
Calamba	PH210vop
Calapan	PH410vld
Calarca	CO4271ng	Calarcá
Calarcá	CO4271ng
Calasiao	PH310vjw
Calauag	PH410viw
Calauan	PH410vio
Calbayog City	PH410vgy
Calbuco	CL42bj7a
Calcutta	ZA4lqn6
Caldas	CO4271n4
Caldas Novas	BR422c04
Caldwell	US43brhu
Caledon	CA43iqti
Caleta Olivia	AR42at03
Calexico	US436aqi
Calgary	CA13iqvm
Cali	CO1271md
Callao	PE12cktf
Caloocan	PH110v9z
Caloundra	AU41akh2
Calpulalpan	MX423p54
Caltagirone	IT41i4ne
Caltanissetta	IT41i4nc
Caluire-et-Cuire	FR41sx9k
Calulo	AO41ztp4
Calumbo	AO21c2my
Calumet City	US42wq9b
Calumpit	PH310v6q
Caluquembe	AO41ztnz
Calvia	ES41i0tp	Calvià
Calvià	ES41i0tp
Cam Le	VN455jbf	Cẩm Lệ
Cam Lo	VN4y028	Cam Lộ
Cam Lộ	VN4y028
Cam Pha	VN3y01k	Cẩm Phả
Cam Pha Mines	VN3y01h	Cẩm Phả Mines
Cam Ranh	VN3y01a
Camacari	BR322by7	Camaçari
Camacupa	AO41ztnq
Camaguey	CU224flf	Camagüey
Camagüey	CU224flf
Camajuani	CU424fl2	Camajuaní
Camajuaní	CU424fl2
Camama	AO21jjyt
Camamu	BR422by1
Camaqua	BR422bxq	Camaquã
Camaquã	BR422bxq
Camara de Lobos	PT41cnu4	Câmara de Lobos
Camaragibe	BR320ycd
Camargo	ES41v0qt
Camarillo	US436b3w
Camayenne	GN11fx7c
Camaçari	BR322by7
Cambe	BR322bwq	Cambé
Camberley	GB41kvsr
Camboriu	BR422bwg	Camboriú
Camboriú	BR422bwg
Cambrai	FR41sx7q
Cambridge	GB31kvsl
Cambridge	CA33ir1b
Cambridge	US32xpj8
Cambrils	ES41v0q0
Cambuci	BR474e8v
Cambuslang	GB41kvsf
Cambé	BR322bwq
Camden	US42oh0a
Cameta	BR320yb5	Cametá
Cametá	BR320yb5
Camiling	PH410uwz
Camocim	BR420yav
Campana	AR421n36
Campbell	US436bi1
Campbell River	CA43irdg
Campeche	MX323p3o
Campi Bisenzio	IT41w6hm
Campina	ES41i0rt	Campiña
Campina	RO4em4m	Câmpina
Campina Grande	BR220y9m
Campina Grande do Sul	BR422btx
Campinas	BR122btl
Campiña	ES41i0rt
Campo Alegre	BR420y8r
Campo Alegre de Lourdes	BR420xds
Campo Belo	BR474e8w
Campo Belo	BR422bro
Campo Bom	BR422brj
Campo Formoso	BR422bqo
Campo Grande	BR222bqb
Campo Grande	BR374e8t
Campo Largo	BR322bq0
Campo Limpo	BR322bpm
Campo Limpo Paulista	BR422bpn
Campo Magro	BR422bpi
Campo Maior	BR420y7i
Campo Mourao	BR422bph	Campo Mourão
Campo Mourão	BR422bph
Campo Novo do Parecis	BR43re15
Campo Verde	BR43re18
Campo di Marte	IT475p5n
Campobasso	IT41w6gv
Campos Novos	BR422bod
Campos do Jordao	BR422bok	Campos do Jordão
Campos do Jordão	BR422bok
Campos dos Goytacazes	BR222bot
Camucuio	AO41ztjn
Can Gio	VN4xzzk	Cần Giờ
Can Giuoc	VN3xzzs	Cần Giuộc
Can Tho	VN1xzx7	Cần Thơ
Can Đuoc	VN4xzzr	Cần Đước
Canaa dos Carajas	BR43re1h	Canaã dos Carajás
Canada de Gomez	AR42asp1	Cañada de Gómez
Canakkale	TR3g2j8	Çanakkale
Cananea	MX42e2j8
Canarsie	US431jzo
Canary Wharf	GB43zfso
Canavieiras	BR422bll
Canaã dos Carajás	BR43re1h
Canberra	AU21akbp
Cancun	MX223p21	Cancún
Cancún	MX223p21
Candaba	PH410un5
Candeias	BR422bkz
Candelaria	PH310ulm
Candi Prambanan	ID4yy8p
Canela	BR422bka
Canete	CL42cnxg	Cañete
Cangaiba	BR374e8u
Cangandala	AO41c2e0
Cangucu	BR422bjs	Canguçu
Canguçu	BR422bjs
Cangzhou	CN212xao
Canicatti	IT41i4m5	Canicattì
Canicattì	IT41i4m5
Canillas	ES41v0gz
Caninde	BR420y1l	Canindé
Canindé	BR420y1l
Cankaya	TR245319	Çankaya
Cankırı	TR4g2ic	Çankırı
Canlaon	PH410ufh
Cannes	FR41sx1k
Canning	IN4rbs8
Canning Town	GB46vjkv
Canning Vale	AU44ciqv
Cannock	GB41kvqz
Canoas	BR222bij
Canoga Park	US436bo9
Canoinhas	BR422bi4
Cansancao	BR422bi2	Cansanção
Cansanção	BR422bi2
Cantaura	VE4265xx
Cantel	GT425525
Canterbury	GB41kvqt
Canton	US42ywra
Canton	US432d5y
Cantu	IT41w6ae	Cantù
Cantù	IT41w6ae
Canuelas	AR421n0h	Cañuelas
Canvey Island	GB44pkdj
Canyon Country	US436bp4
Cao Bang	VN4xzwp	Cao Bằng
Cao Bằng	VN4xzwp
Cao Lanh	VN3xzvr	Cao Lãnh
Cao Lãnh	VN3xzvr
Caohe	CN412x96
Caojie	CN47fp39
Caoqiao	CN412x7n
Caotun	TW4zq5j
Cap-Haitien	HT327wwq	Cap-Haïtien
Cap-Haïtien	HT327wwq
Capacho Nuevo	VE429ceq
Capanema	BR420xxk
Capannori	IT41w69p
Capao Bonito	BR422bfv	Capão Bonito
Capao Redondo	BR374e88
Capao da Canoa	BR422bfm	Capão da Canoa
Capas	PH310u6a
Cape Coast	GH31dcid
Cape Coral	US32gy4q
Cape Girardeau	US42lvlq
Cape Town	ZA1207np
Capela	BR422bef
Capelinha	BR422be1
Capelle aan den IJssel	NL41n43g
Capiata	PY321ppq	Capiatá
Capiatá	PY321ppq
Capim Grosso	BR422bd4
Capitao Poco	BR420xvb	Capitão Poço
Capitão Poço	BR420xvb
Capivari	BR422bb1
Capão Bonito	BR422bfv
Capão da Canoa	BR422bfm
Caraballeda	VE4265v3
Carabanchel	ES33w9rh
Caracal	RO4emt7
Caracas	VE1265ua
Caraguatatuba	BR322b7t
Caranavi	BO42c29h
Carangola	BR422b5w
Carapicuiba	BR222b5i	Carapicuíba
Carapicuíba	BR222b5i
Caratinga	BR422b58
Carauari	BR426jo3
Carazinho	BR422b4y
Carballo	ES41v0bl
Carcar	PH410tyc
Carcassonne	FR41swwx
Cardenas	CU424f3s	Cárdenas
Cardenas	MX423ozc	Cárdenas
Cardiff	GB21kvpa
Cardona	PH410ty2
Careiro	BR428553
Cariacica	BR222b4a
Cariaco	VE4265px
Caringin	ID4zb2a
Carini	IT41i4km
Caripito	VE4265om
Carletonville	ZA3lqgp
Carlisle	GB41kvnz
Carlos Barbosa	BR422b3p
Carlow	IE41rkeg
Carlsbad	US336bwv
Carmel	US42j7je
Carmen De La Legua Reynoso	PE478kge
Carmen de Viboral	CO42715i
Carmichael	US436c00
Carmona	PH310tuq
Carnot	CF31f67b
Carol City	US42gy7m
Carol Stream	US42wqkm
Carolina	PR32pt0r
Carora	VE3265nb
Carpentersville	US42wql0
Carpi	IT41w61p
Carpina	BR420xk1
Carrao	BR474e8e
Carrara	IT41w613
Carrefour	HT23ox09
Carrigaline	IE41rkcz
Carrizal	VE4265mb
Carrollton	US32sahn
Carrollwood	US42gy8z
Carrollwood Village	US42gy92
Carsamba	TR4g2h4	Çarşamba
Carshalton	GB41kvke
Carson	US436c53
Carson City	US439wv4
Cartagena	CO22713a
Cartagena	ES31i0hm
Cartago	CO327132
Carthage	TN41gwid
Cartierville	CA43iu6t
Caruaru	BR220xi7
Carupano	VE3265ke	Carúpano
Cary	US32nky3
Carúpano	VE3265ke
Casa Grande	US435cqk
Casa Nova	BR420xh9
Casa Verde	BR474e89
Casablanca	MA11iqdg
Casal Palocco	IT43zkgt
Casale Monferrato	IT41w5v4
Casalecchio di Reno	IT41w5vk
Casalnuovo di Napoli	IT41w5u4
Casas Adobes	US435cr9
Cascais	PT41cn8a
Cascavel	BR322azf
Cascavel	BR420xh1
Cascina	IT41w5op
Casco Historico de Vallecas	ES46vjzc	Casco Histórico de Vallecas
Casco Historico de Vicalvaro	ES46vjze	Casco Histórico de Vicálvaro
Casco Histórico de Vallecas	ES46vjzc
Casco Histórico de Vicálvaro	ES46vjze
Caserta	IT41w5lm
Casilda	AR42as7j
Casimiro de Abreu	BR422ayz
Casoria	IT41w5jy
Casper	US43gra9
Castanhal	BR320xgf
Castelar	AR321mxj
Castellammare di Stabia	IT41w5fx
Castelldefels	ES41uzyh
Castello de la Plana	ES31i094	Castelló de la Plana
Castelló de la Plana	ES31i094
Castelo	BR422axv
Castelo Branco	PT41cn62
Castelvetrano	IT41i4d7
Castle Hill	AU41ak0f
Castle Rock	US43839l
Castleford	GB41kvio
Castlereagh	GB41kvhy
Castres	FR41swmf
Castricum	NL41n42v
Castro	BR422axc
Castro	CL42bica
Castro Valley	US436cgg
Castro-Urdiales	ES41uzqt
Castrop-Rauxel	DE41r0p3
Cat Ba	VN4xzt0	Cát Bà
Catacamas	HN325gk6
Catacaos	PE4279wi
Cataguases	BR422ax6
Catalao	BR322ax4	Catalão
Catalca	TR4g2fg	Çatalca
Catalina Foothills	US435cuq
Catalão	BR322ax4
Catamarca	AR32a96u
Catanduva	BR322ax0
Catania	IT21i4cs
Catanzaro	IT41i4cj
Catarman	PH410tk6
Catbalogan	PH310tjr
Catchiungo	AO31zrem
Catende	BR420xeo
Catford	GB41kvgs
Cathedral City	US436cim
Catia La Mar	VE3265f2
Catole do Rocha	BR420xcx	Catolé do Rocha
Catolé do Rocha	BR420xcx
Catonsville	US42l8yz
Catu	BR422avl
Catumbela	AO41zt2e
Cau Giay	VN354o8h	Cầu Giấy
Caucagua	VE4265en
Caucaguito	VE4265eh	Caucagüito
Caucagüito	VE4265eh
Caucaia	BR220xbx
Caucasia	CO4270xd
Caucete	AR42as4g
Cauquenes	CL42bi95
Cava De Tirreni	IT41w56x	Cava Dè Tirreni
Cava Dè Tirreni	IT41w56x
Cavite City	PH310tc9
Caxias	BR320xan
Caxias do Sul	BR222asp
Caxito	AO41c1xt
Cay	TR46u80	Çay
Cayenne	GF420how
Cazenga	AO21jjyl
Cazombo	AO4isaq
Cazombo	AO41c1wi
Caála	AO31zu18
Caçador	BR422cd6
Caçapava	BR422ccy
Caçapava do Sul	BR422ccw
Cañada de Gómez	AR42asp1
Cañete	CL42cnxg
Cañuelas	AR421n0h
Ceara-Mirim	BR420xa0	Ceará-Mirim
Ceará-Mirim	BR420xa0
Cebu City	PH210t8o
Cedar City	US43ao3a
Cedar Falls	US42vytn
Cedar Hill	US42sayj
Cedar Park	US42sb0b
Cedar Rapids	US32vyv3
Ceeldheer	SO41cg4
Ceerigaabo	SO41cdf
Cegled	HU41tgwf	Cegléd
Cegléd	HU41tgwf
Ceilandia	BR322ard	Ceilândia
Ceilândia	BR322ard
Cela	AO41zsyz
Celaya	MX22e1wb
Celbridge	IE41rk7t
Celina	US42sb2g
Celje	SI41wna5
Celle	DE41r0ol
Cendajuru	BI495ms
Cenisia	IT46pydc
Centar	HR43xv8n
Centar Zupa	MK44p1k1	Centar Župa
Centar Župa	MK44p1k1
Centenario	AR42as1s
Centenario	PE478kg8
Centennial	US3383fh
Center City	US45xfqe
Centereach	US431kgz
Central City	US474r8m
Central Coast	AU24y4jr
Central Islip	US431ki6
Centralniy	RU352agw
Centreville	US42tujj
Centro	ES444ybr
Centro Familiar la Soledad	MX459uy8
Centro Habana	CU328akn
Centurion	ZA3np81
Cepu	ID4zayz
Cerdanyola del Valles	ES41un8a	Cerdanyola del Vallès
Cerdanyola del Vallès	ES41un8a
Ceres	US436d0i
Ceres	ZA4207mx
Cerete	CO4270ui	Cereté
Cereté	CO4270ui
Cergy	FR41swbv
Cergy-Pontoise	FR353dkr
Cerignola	IT41w4zn
Cerkezkoy	TR4g256	Çerkezköy
Cerquilho	BR422app
Cerritos	US436d0v
Cerro	CU324ec4
Cerro de Pasco	PE42cjtp
Cesano Maderno	IT41w4ws
Cesena	IT41w4wd
Ceska Lipa	CZ41tyy1	Česká Lípa
Ceske Budejovice	CZ41tyxo	České Budějovice
Cesme	TR46tyb	Çeşme
Ceuta	ES43sdpn
Ceyhan	TR46tw3
Ceylanpınar	TR46tvw
Ch'iko	ET47ayb
Ch'ongdan-up	KP3149fe	Ch'ŏngdan-ŭp
Ch'osal-li	KP414i68	Ch'ŏsal-li
Ch'ŏngdan-ŭp	KP3149fe
Ch'ŏsal-li	KP414i68
Cha-am	TH4oqa7
Chabahar	IR4owe4
Chabet el Ameur	DZ41hmgh
Chacabuco	AR42arwh
Chacao	VE426599
Chachapoyas	PE4279t8
Chachoengsao	TH4yje7
Chadderton	GB46vktd
Chaeryong-ni	KP314a82	Chaeryŏng-ni
Chaeryong-up	KP414a7z	Chaeryŏng-ŭp
Chaeryŏng-ni	KP314a82
Chaeryŏng-ŭp	KP414a7z
Chagni	ET46ktcs
Chaguanas	TT424mca
Chahar Dangeh	IR42zsq	Chahār Dangeh
Chahe	CN412x4g
Chahār Dangeh	IR42zsq
Chaibasa	IN4rbqo	Chāībāsa
Chaidari	GR45krb	Chaïdári
Chaigou	CN412x47
Chaihe	CN417oom
Chaiyaphum	TH4yjdb
Chajari	AR421mu6	Chajarí
Chajarí	AR421mu6
Chak	PK4pbyu
Chak Azam Sahu	PK4pby7
Chak Five Hundred Seventy-five	PK4ox1o
Chak Jhumra	PK2p77o
Chak Thirty-one -Eleven Left	PK4p888
Chakan	IN4rbqa	Chākan
Chake Chake	TZ43fz9
Chaklasi	IN4rbps	Chaklāsi
Chaklāsi	IN4rbps
Chakradharpur	IN4rbpm
Chaksu	IN4rbfo
Chakwal	PK3pbr8
Chakwama	NG377z9h
Chalchuapa	SV424vta
Chalco	MX323oow
Chalinze	TZ43fys
Chalisgaon	IN4rbp0
Chalkida	GR45kpx	Chalkída
Chalkidona	GR4frqz	Chalkidóna
Chalkidóna	GR4frqz
Chalkída	GR45kpx
Challakere	IN4rbou
Chalon-sur-Saone	FR41sw0s	Chalon-sur-Saône
Chalon-sur-Saône	FR41sw0s
Chalons-en-Champagne	FR41sw0v	Châlons-en-Champagne
Chalus	IR32zfb	Chālūs
Chaman	PK3pbqj
Chamartin	ES31uzg7	Chamartín
Chamartín	ES31uzg7
Chamberi	ES33w9rg	Chamberí
Chambery	FR41svz2	Chambéry
Chamberí	ES33w9rg
Chambishi	ZM4jqic
Chambéry	FR41svz2
Champa	IN4rbo5	Chāmpa
Champaign	US42wqye
Champigny-sur-Marne	FR41svq9
Champoton	MX423oo9	Champotón
Champotón	MX423oo9
Chamrajnagar	IN4rbnp
Chamran	IR43yhpx	Chamrān
Chamrān	IR43yhpx
Chan Kasem	TH481837
Chanda	IN2rbk5	Chānda
Chandannagar	IN3rbmo
Chanderi	IN4rblv
Chandigarh	IN2rblm
Chandler	US335d8i
Chandpur	BD3pvl5	Chāndpur
Chandpur	IN4rbkq	Chāndpur
Chanduasi	IN3rbm7
Chang-hua	TW3zzmo
Changam-ch'on	KP317u3o
Changanacheri	IN4rbjc	Changanācheri
Changanācheri	IN4rbjc
Changbai	CN417oo9
Changcheng	CN412x2b
Changchun	CN117oo4
Changde	CN112e1d
Changdian	CN412x1q
Changhua	TW316q5v
Changji	CN3ws81
Changle	CN312wz9
Changle	CN412wzi
Changleng	CN412wz7
Changli	CN412wyw
Changling	CN417oni
Changling	CN47fruh
Changning	CN212wxn
Changning	CN412wxt
Changnyeong	KR443yg6
Changping	CN417one
Changqing	CN412wwx
Changsha	CN112wwp
Changsha	CN212ikd
Changsha	CN4501le
Changshouhu	CN450eb2
Changshu	CN14c3wa
Changtu	CN417omz
Changwon	KR113kmu
Changyi	CN212wu2
Changyon	KP4149v9	Changyŏn
Changyuan	CN312wtx
Changyŏn	KP4149v9
Changzheng	CN34o46u
Changzhi	CN112rss
Changzhi	CN212wtj
Changzhou	CN112wtc
Chania	GR45kpe	Chaniá
Chanika	TZ43fww
Chaniá	GR45kpe
Channapatna	IN4rbip
Channarayapatna	IN4rbio	Channarāyapatna
Channarāyapatna	IN4rbio
Channelview	US42sbes
Chanthaburi	TH4yj9h
Chaohu	CN312wsj
Chaoyang	CN217omg
Chaoyang	CN417ome
Chaozhou	CN112wrn
Chaozhou	TW4zzk7
Chapadao do Sul	BR43re4g	Chapadão do Sul
Chapadinha	BR420x6d
Chapadão do Sul	BR43re4g
Chapayevsk	RU4c7s3
Chapeco	BR322am0	Chapecó
Chapecó	BR322am0
Chapel Hill	US42nlhe
Chapra	IN3rbap	Chāpra
Char Bhadrasan	BD4pvd3	Char Bhadrāsan
Char Bhadrāsan	BD4pvd3
Charallave	VE32655q
Charef	DZ41hmdj
Charenton-le-Pont	FR41svd9
Charentsavan	AM4d7wx
Charikar	AF4ojrc
Charikot	NP4rie2	Chari̇̄koṭ
Chari̇̄koṭ	NP4rie2
Charkhi Dadri	IN4rbgr	Charkhi Dādri
Charkhi Dādri	IN4rbgr
Charleroi	BE31o0v5
Charlesbourg	CA43rkrx
Charleston	US32q1kk
Charleston	US42ux4z
Charleville-Mezieres	FR41svcl	Charleville-Mézières
Charleville-Mézières	FR41svcl
Charlotte	US22nljn
Charlottenburg	DE31r0nv
Charlottenlund	DK41k82c
Charlottesville	US42tuov
Charlottetown	CA43iw4g
Charqueadas	BR422al1
Charsadda	PK3pblr
Chartres	FR41sv8j
Chas	IN3rbg9
Chascomus	AR421mt4	Chascomús
Chascomús	AR421mt4
Chateauguay	CA43iw8h	Châteauguay
Chateauroux	FR41sv18	Châteauroux
Chatelet	BE41o0u8	Châtelet
Chatellerault	FR41suzh	Châtellerault
Chatenay-Malabry	FR41suyk	Châtenay-Malabry
Chatham	GB41kvax
Chatham	CA43iw95
Chatham	US42wr1w
Chatillon	FR41suxv	Châtillon
Chato	TZ43fvs
Chatou	FR41suwh
Chatra	IN4rbfs	Chatrā
Chatrā	IN4rbfs
Chatsworth	US436dbq
Chattanooga	US32qvb2
Chattogram	BD1pucl
Chatuchak	TH346lwh
Chau Phong	VN4xzhj	Châu Phong
Chau Đoc	VN4xzi4	Châu Đốc
Chauk	MM4sgff
Chaumu	IN4rbeo
Chautara	NP4ridv	Chautārā
Chautārā	NP4ridv
Chavara	IN4rbdu
Chaykovskiy	RU4c7m6
Chaïdári	GR45krb
Cheb	CZ41tyvf
Chebarkul	RU4wbum	Chebarkul'
Chebba	TN41h0ct
Chebli	DZ41hmb4
Cheboksary	RU2c7kw
Cheektowaga	US431kqf
Chefchaouen	MA41iq9b
Chefushan	CN412wq9
Chegutu	ZW4j5zz
Chekhov	RU4c7hz
Chelambra	IN47y7o3
Chelghoum el Aid	DZ41hm79	Chelghoum el Aïd
Chelghoum el Aïd	DZ41hm79
Chellalat el Adhaouara	DZ41hm6t
Chelles	FR41sul2
Chelmsford	GB31kv9u
Chelmsford	US42xq85
Chelsea	GB41kv9t
Chelsea	US42xq8f
Cheltenham	GB31kv9p
Chelyabinsk	RU1wbsz
Chemancheri	IN46i61t	Chēmanchēri
Chemini	DZ41hm6c
Chemmumiahpet	IN44civs
Chemnitz	DE31r0mc
Chemor	MY4116g2
Chenaran	IR42z1y	Chenārān
Chengalpattu	IN4rbcu
Chengde	CN217olj
Chengdu	CN112wom
Chenggu	CN312woc
Chengguan Qu	CN281xjg	Chéngguān Qū
Chenghai	CN47cvxm
Chenghua	CN312wp2
Chengqiao	CN312web
Chengtangcun	CN312fik
Chengxi	CN412wm1
Chengxian Chengguanzhen	CN412wlw
Chengxiang	CN44zzu6
Chengyang	CN412wls
Chengzhong	CN312akw
Chengzihe	CN417olc
Chenini Nahal	TN47th9h
Chenlou	CN4x7lo
Chennai	IN1r3pr
Chenshi	CN414t8o
Chenzhou	CN212wib
Chenārān	IR42z1y
Cheonan	KR213k73
Cheongju-si	KR213k2s
Cheongsong gun	KR413k0f
Cheorwon	KR413jws
Chepen	PE4279p2	Chepén
Chepén	PE4279p2
Cheraga	DZ41hm55
Cheranellur	IN46tpgz	Cheranellūr
Cheranellūr	IN46tpgz
Cheras	MY312379
Cherchell	DZ41hm4g
Cheremkhovo	RU417ewn
Cheremushki	RU3c795	Cherëmushki
Cheremushky	UA35xzhi
Cherepovets	RU2c77r
Cheria	DZ41hm3g
Cheriyamundam	IN46i9pj
Cherkasy	UA3f8g7
Cherkessk	RU3c75u
Chernaya Rechka	RU452agi
Chernihiv	UA3f8en
Chernivtsi	UA3f8e7
Chernogorsk	RU4wbme
Chernushka	RU4c6qo
Chernyakhovsk	RU4c6qb
Cherpulassery	IN452a1u
Cherry Hill	US42oh5a
Chertanovo Yuzhnoye	RU33tk9u
Cherthala	IN46fbm4
Cherukavu	IN47y7nx
Cheruvannur	IN47y7ox
Cherëmushki	RU3c795
Chesapeake	US32tut6
Cheshunt	GB41kv8w
Chester	GB41kv8s
Chester	US42pob5
Chester-le-Street	GB41kv8o
Chesterfield	GB31kv8p
Chesterfield	US42lwgg
Chestermere	CA43iwpw
Chetouane	DZ41hm2a
Chettipalaiyam	IN46ux12	Chettipālaiyam
Chettipālaiyam	IN46ux12
Chetumal	MX323ojz
Chetwayi	IN4rbdw
Cheyenne	US43grku
Cheyyar	IN4qvua
Chełm	PL4glni
Chełm	PL450lkg
Chhabra	IN4rbbh
Chhagalnaiya	BD4pejl	Chhāgalnāiya
Chhatak	BD4pejq	Chhātak
Chhatarpur	IN3rba9
Chhatarpur	IN4rba8
Chhaya	IN47u044
Chhibramau	IN4rb9n	Chhibrāmau
Chhibrāmau	IN4rb9n
Chhindwara	IN3rb9c	Chhindwāra
Chhindwāra	IN3rb9c
Chhota Gobindpur	IN47y7kv
Chhāgalnāiya	BD4pejl
Chhātak	BD4pejq
Chi Linh	VN3xzdd	Chí Linh
Chia	CO3270nn	Chía
Chiaia	IT476pbe
Chiang Mai	TH3oq6f
Chiang Rai	TH4oq6d
Chiapa de Corzo	MX423ojp
Chiayi City	TW3zzec
Chiba	JP219aev
Chibuto	MZ4mi2t
Chicacao	GT4254ra
Chicago	US12wr52
Chicago Heights	US42wr6a
Chicago Lawn	US42wr6v
Chicago Loop	US450tb5
Chichaoua	MA41iq53
Chichawatni	PK3pbe3
Chichester	GB41kv7s
Chichibu	JP413yrh
Chichicastenango	GT3254qn
Chichigalpa	NI425lie
Chiclana de la Frontera	ES41i02h
Chiclayo	PE2279ny
Chico	US336dhp
Chicoloapan	MX323ohl
Chicopee	US42xqbu
Chicoutimi	CA43iwuh
Chidambaram	IN4rb80
Chidawa	IN4rb3q
Chieri	IT41w4si
Chieti	IT41w4rw
Chifeng	CN217okz
Chiffa	DZ41hm17
Chigasaki	JP313yr4
Chigorodo	CO4270mk	Chigorodó
Chigorodó	CO4270mk
Chiguayante	CL42bhia
Chihuahua	MX22e1he
Chik Ballapur	IN4rb7n	Chik Ballāpur
Chik Ballāpur	IN4rb7n
Chika	IN4rb7w	Chīka
Chikhli	IN4rb7h
Chikmagalur	IN3rb70	Chikmagalūr
Chikmagalūr	IN3rb70
Chikodi	IN4rb6y
Chikugo	JP46wvli
Chikuma	JP4427z4
Chikusei	JP3427yp
Chikushino-shi	JP313ypo
Chilakalurupet	IN3rb6t	Chilakalūrupet
Chilakalūrupet	IN3rb6t
Chilanga Township	ZM44q0s2
Chilanzar	UZ3wgdy
Chilapa de Alvarez	MX423og6	Chilapa de Álvarez
Chilapa de Álvarez	MX423og6
Chilca	PE478kfa
Chilecito	AR42arid
Chilibre	PA427kjr
Chililabombwe	ZM3jpiw
Chilla Soroda Bangar	IN4640nd	Chilla Soroda Bāngar
Chilla Soroda Bāngar	IN4640nd
Chillan	CL32bhgw	Chillán
Chilliwack	CA33iwy4
Chilliwack-Downtown	CA481m96
Chillum	US42l9jr
Chillán	CL32bhgw
Chilmari	BD4pejj	Chilmāri
Chilmāri	BD4pejj
Chilpancingo	MX323ofq
Chimaltenango	GT4254oc
Chimbarongo	CL42bhg5
Chimbas	AR42arhk
Chimbote	PE2279mo
Chimichagua	CO4270l5
Chimoio	MZ2mhm5
Chinandega	NI325li5
Chinatown	US336dnh
Chinatown	US431kv0
Chinautla	GT3254n5
Chinch'on	KR413kgf	Chinch'ŏn
Chinch'ŏn	KR413kgf
Chincha Alta	PE32cj1p
Chinchina	CO4270kh	Chinchiná
Chinchiná	CO4270kh
Chindumbo	AO41zsoi
Chingford	GB41kv6k
Chingola	ZM3jp41
Chinhoyi	ZW4j5kx
Chiniot	PK2pbc8
Chinju	KR213kf8
Chinnachowk	IN44ciwe
Chinnamanur	IN4rb53	Chinnamanūr
Chinnamanūr	IN4rb53
Chino	US436dp5
Chino	JP413yp9
Chino Hills	US436dpd
Chinsali	ZM4jp15
Chintamani	IN4rb4h
Chinu	CO4270jw	Chinú
Chinú	CO4270jw
Chioggia	IT41w4rk
Chipata	ZM2jovi
Chipinge	ZW4j5gt
Chiplun	IN4rb47	Chiplūn
Chiplūn	IN4rb47
Chippenham	GB41kv6g
Chiquimula	GT3254ld
Chiquinquira	CO4270j5	Chiquinquirá
Chiquinquirá	CO4270j5
Chirakkal	IN46hucg
Chirala	IN4rb3u	Chīrāla
Chirchiq	UZ3wgde
Chiredzi	ZW4j5f1
Chirkunda	IN46nq9n
Chirmiri	IN37ft9n
Chirundu	ZM4jopk
Chiryu	JP413yp1	Chiryū
Chiryū	JP413yp1
Chisankane	ZM47th9w
Chishtian	PK3pbbl
Chisinau	MD2d96i
Chistopol	RU4c69i	Chistopol'
Chiswick	GB41kv5t
Chita	RU217erf
Chita	JP44281v
Chitapur	IN4rb31	Chītāpur
Chitato	AO334he
Chitose	JP419nv8
Chitradurga	IN3rb2g
Chitral	PK4pbbd
Chittaranjan	IN4rb23
Chittoor	IN3rb1t
Chittorgarh	IN3rb20
Chittur	IN4rb1s	Chittūr
Chittūr	IN4rb1s
Chitungwiza	ZW2npta
Chiure	MZ4mh04	Chiúre
Chivacoa	VE42650n
Chivilcoy	AR42arfk
Chiyoda	JP46zu4x
Chizhou	CN212weu
Chiúre	MZ4mh04
Chlef	DZ31hjxv
Chmistar	LB45q95	Chmistâr
Chmistâr	LB45q95
Cho Lon	VN2xz8y	Chợ Lớn
Choa Chu Kang New Town	SG314e9t
Choa Saidan Shah	PK4pbb1
Chockli	IN43xvn6
Chocope	PE4279jm
Chodov	CZ41tyro
Chofu	JP313yo6	Chōfu
Choi Wan	HK47jyxw
Choibalsan	MN417jxy
Choisy-le-Roi	FR41su5b
Chojnice	PL41uh9k
Chokolivka	UA4832hf
Chokwe	MZ4mgx8	Chokwé
Chokwé	MZ4mgx8
Cholargos	GR45kkt	Cholargós
Cholargós	GR45kkt
Cholet	FR41su59
Choloma	HN325g7x
Cholula	MX323ocl
Chom Thong	TH346lwj
Choma	ZM4jo50
Chomedey	CA43ix87
Chomphon	TH48183x
Chomutov	CZ41tyr9
Chon Buri	TH3yj52
Chon Thanh	VN3xz8l	Chơn Thành
Chone	EC426fer
Chong Nonsi	TH4yj4g
Chongfu	CN312weo	Chóngfú
Chongjin	KP217tqt
Chonglong	CN412wef
Chongming	CN283o03
Chongqing	CN112we2
Chongwe	ZM4jo3c
Chongxing	CN412wde
Chongzuo	CN278mos
Choornikkara	IN47y7on
Chopda	IN4rb0o
Chorfa	DZ41hm09
Chorley	GB41kv4u
Chornomors'k	UA4f620
Chorod	IN46i5p5	Chōrōd
Chortkiv	UA4f85c
Chortoq	UZ4wgeq
Chorzow	PL31uh83	Chorzów
Chorzów	PL31uh83
Choshi	JP419aec
Chosica	PE42cirj
Choudwar	IN464dhw
Christchurch	NZ21azmy
Christchurch	GB41kv4j
Chrzanow	PL41uh63	Chrzanów
Chrzanów	PL41uh63
Chu	VN3xz7l	Chũ
Chuhar Kana	PK4pb93
Chuhuyiv	UA4f84m
Chula Vista	US336dz7
Chulucanas	PE4279h5
Chum Phae	TH4yj2q
Chumakivskyi	UA382num
Chumphon	TH4oq39
Chunar	IN4rayr	Chunār
Chuncheon	KR313jps
Chunga	ZM37th9x
Chunggang	KP417tjd
Chungju	KR313jmx
Chunian	PK2pb7y
Chunār	IN4rayr
Chuo	JP37y7rz	Chūō
Chuo	JP46wwbt	Chūō
Chur	CH41l1dd
Churachandpur	IN4rayd	Churāchāndpur
Church-Yonge Corridor	CA478kb6
Churu	IN3raxw	Chūru
Churāchāndpur	IN4rayd
Chusovoy	RU4c5u2
Chust	UZ3wgcw
Chuxiong	CN212wa0
Chuzhou	CN212w9x
Chystyakove	UA4etgu
Châlons-en-Champagne	FR41sw0v
Châteauguay	CA43iw8h
Châteauroux	FR41sv18
Châtelet	BE41o0u8
Châtellerault	FR41suzh
Châtenay-Malabry	FR41suyk
Châtillon	FR41suxv
Châu Phong	VN4xzhj
Châu Đốc	VN4xzi4
Chéngguān Qū	CN281xjg
Chí Linh	VN3xzdd
Chía	CO3270nn
Chóngfú	CN312weo
Chākan	IN4rbqa
Chālūs	IR32zfb
Chāmpa	IN4rbo5
Chānda	IN2rbk5
Chāndpur	BD3pvl5
Chāndpur	IN4rbkq
Chāpra	IN3rbap
Chāībāsa	IN4rbqo
Chēmanchēri	IN46i61t
Chīka	IN4rb7w
Chīrāla	IN4rb3u
Chītāpur	IN4rb31
Chōfu	JP313yo6
Chōrōd	IN46i5p5
Chũ	VN3xz7l
Chūru	IN3raxw
Chūō	JP37y7rz
Chūō	JP46wwbt
Chơn Thành	VN3xz8l
Chợ Lớn	VN2xz8y
Ciamis	ID3zay5
Ciampea	ID3zb4n
Ciampino	IT41w4qa
Cianjur	ID3zaxy
Cianorte	BR422aim
Cibinong	ID2zau3
Cibitoke	BI497t1
Cibolo	US42sc8m
Cicero	US42wrm7
Cicero	US431kzq
Cicero Dantas	BR422aij	Cícero Dantas
Cicurug	ID4zar1
Cidade Ademar	BR374e8o
Cidade Dutra	BR374e87
Cidade Lider	BR374e8h
Cidade Ocidental	BR47qgky
Cidade Tiradentes	BR374e9k
Cidade Universitaria	PT47lu45	Cidade Universitária
Cidade Universitária	PT47lu45
Ciechanow	PL4glds	Ciechanów
Ciechanów	PL4glds
Ciego de Avila	CU324e4y	Ciego de Ávila
Ciego de Ávila	CU324e4y
Cienaga	CO4270cn	Ciénaga
Cienfuegos	CU324e3g
Cieszyn	PL41ugzt
Cieza	ES41i001
Cifuentes	CU424e36
Cigli	TR36v41	Çiğli
Cihuatlan	MX42d8o7	Cihuatlán
Cihuatlán	MX42d8o7
Cikampek	ID3zalm
Cikarang	ID3zal2
Cikupa	ID316k5b
Cilacap	ID3zahr
Cilegon	ID2zagf
Cileungsir	ID3zafy
Cileunyi	ID3zafw
Cimahi	ID2zaeo
Cimin	TR46e46
Cimitarra	CO4270bz
Cincinnati	US22omya
Cinisello Balsamo	IT41w4of
Cinkanse	BF47ixcn	Cinkansé
Cinkansé	BF47ixcn
Cintalapa de Figueroa	MX423o8p
Cipolletti	AR42ar7k
Ciputat	ID3za7m
Ciranjang-hilir	ID4163gg
Circoiscrizione I	IT483nz1
Circoiscrizione II	IT383nz2
Circoiscrizione III	IT383nz3
Circoiscrizione IV	IT483nz4
Circoiscrizione V	IT383nz5
Circoiscrizione VI	IT383nz6
Circoiscrizione VII	IT483nz7
Circoiscrizione VIII	IT383nz8
Cirebon	ID2za6y
Ciro	ET47asd
Citeureup	ID3za36
Citrus Heights	US436ehl
City of Isabela	PH410nuf
City of Port Phillip	AU364s14
City of Sammamish	US449rrx
City of Westminster	GB31kgo5
Ciudad Acuna	MX32e10g	Ciudad Acuña
Ciudad Acuña	MX32e10g
Ciudad Apodaca	MX22e4ly
Ciudad Benito Juarez	MX22dtbh	Ciudad Benito Juárez
Ciudad Benito Juárez	MX22dtbh
Ciudad Bolivar	VE2264ws	Ciudad Bolívar
Ciudad Bolivia	VE4264wr
Ciudad Bolívar	VE2264ws
Ciudad Camilo Cienfuegos	CU328akl
Ciudad Choluteca	HN425g7s
Ciudad Constitucion	MX42e10b	Ciudad Constitución
Ciudad Constitución	MX42e10b
Ciudad Delicias	MX32e108
Ciudad Fernandez	MX423o84	Ciudad Fernández
Ciudad Fernández	MX423o84
Ciudad General Escobedo	MX22duy3
Ciudad Guayana	VE2264wo
Ciudad Guzman	MX32e102	Ciudad Guzmán
Ciudad Guzmán	MX32e102
Ciudad Hidalgo	MX42e100
Ciudad Juarez	MX12e0zw	Ciudad Juárez
Ciudad Juárez	MX12e0zw
Ciudad Lazaro Cardenas	MX32eajm	Ciudad Lázaro Cárdenas
Ciudad Lineal	ES31uz8k
Ciudad Lopez Mateos	MX223psg	Ciudad López Mateos
Ciudad Lázaro Cárdenas	MX32eajm
Ciudad López Mateos	MX223psg
Ciudad Madero	MX323o82
Ciudad Mante	MX423mt0
Ciudad Melchor Muzquiz	MX42dnjj	Ciudad Melchor Múzquiz
Ciudad Melchor Múzquiz	MX42dnjj
Ciudad Mendoza	MX423o80
Ciudad Nezahualcoyotl	MX123o7x
Ciudad Obregon	MX22e0zs	Ciudad Obregón
Ciudad Obregón	MX22e0zs
Ciudad Ojeda	VE3264wn
Ciudad Piar	VE4264wl
Ciudad Real	ES41hzze
Ciudad Rio Bravo	MX423g9b	Ciudad Río Bravo
Ciudad Río Bravo	MX423g9b
Ciudad Sabinas Hidalgo	MX42dhev
Ciudad Sandino	NI42a1wm
Ciudad Satelite	PE478kf5
Ciudad Valles	MX322o5l
Ciudad Victoria	MX223o7o
Ciudad Vieja	GT4254c0
Ciudad de Huajuapan de Leon	MX423lgv	Ciudad de Huajuapan de León
Ciudad de Huajuapan de León	MX423lgv
Ciudad de Villa de Alvarez	MX32db4y	Ciudad de Villa de Álvarez
Ciudad de Villa de Álvarez	MX32db4y
Ciudad del Carmen	MX323o87
Ciudad del Este	PY221pml
Ciutat Vella	ES33w9gq
Civitanova Marche	IT41vy2e
Civitavecchia	IT41w4m3
Cixi	CN112pze
Cizre	TR36tkd
Ciénaga	CO4270cn
Clacton-on-Sea	GB41kv1q
Clamart	FR41stxr
Claremont	US436elc
Clarksville	US32qw30
Claudio	BR422afi	Cláudio
Clay	US431l3x
Clearfield	US43fqfz
Clearwater	US32gz6c
Cleburne	US42scmw
Cleethorpes	GB41kuz9
Clementi Housing Estate	SG414e00
Clermont	US42gz7c
Clermont-Ferrand	FR31sttn
Cleveland	US232e69
Cleveland	US42qw94
Cleveland Heights	US42vlew
Clichy	FR41stsl
Clifton	US4318mz
Clifton Park	US431l6p
Clinton	US42l9xb
Clinton Township	US42yxn1
Cloppenburg	DE41r0ht
Closepet	IN4qz94
Cloverdale	CA43iz58
Clovis	US336ex6
Clovis	US4392t5
Cluain Meala	IE41rk2x
Cluj-Napoca	RO3eloq
Cláudio	BR422afi
Co To	VN4xys5	Cô Tô
Co Đo	VN3xyts	Cờ Đỏ
Co Đo	VN4xz03	Cổ Đô
Coacalco	MX323o7d
Coachella	US436eye
Coalville	GB41kuu2
Coari	BR426jkr
Coatbridge	GB41kuu0
Coatepec	MX423o6b
Coatepeque	GT3254bu
Coatzacoalcos	MX223o5x
Coatzintla	MX423o5t
Coban	GT3254br	Cobán
Cobbs Creek	US42poeo
Coburg	DE41r0hb
Cobán	GT3254br
Cochabamba	BO22c0o0
Cochrane	CA43izgq
Coconut Creek	US42gza7
Cocorote	VE4264v1
Codo	BR320x00	Codó
Codó	BR320x00
Coelho Neto	BR420wzs
Coesfeld	DE41r0h5
Coeur d'Alene	US43bsmt
Coffs Harbour	AU41aj7x
Cogan	PH410tvc
Coimbatore	IN1rax5
Coimbra	PT31mqot
Coity	GB41kury
Cojutepeque	SV424vq9
Colatina	BR322ac8
Colcapirhua	BO42c0m6
Colchester	GB31kuru
Colegiales	AR421mqk
Colgong	IN4raww
Colider	BR43re4x	Colíder
Colima	MX32e0uk
Colina	CL32bgte
Colinas	BR420wyz
Colinas do Tocantins	BR4214nd
Collado-Villalba	ES41uz3u
College Park	US42la09
College Station	US32sd0g
Collegno	IT41w4gk
Collierville	US42qwrg
Collinwood	US432edk
Collo	DZ47ix9p
Colmar	FR41stk9
Colmenar Viejo	ES41uz31
Cologno Monzese	IT41w4dn
Colomba	GT4254ah
Colombes	FR41stje
Colombo	LK2qrq7
Colombo	BR322abr
Colomiers	FR41sti7
Colon	PA427k98	Colón
Colon	CU424dvn	Colón
Colon	VE425rfg	Colón
Colon	AR421mqg	Colón
Colonia Lindavista	MX34c1tz
Colonia Nativitas	MX44c1u6
Colonia del Sacramento	UY421sn9
Colonia del Sol	MX46md6c
Colonia del Valle	MX34c1tw
Colorado Springs	US23848u
Colton	US436ffj
Columbia	US32q2d4
Columbia	US32lx5q
Columbia	US42la2d
Columbia	US42qwur
Columbia Heights	US42goza
Columbus	US22onax
Columbus	US32hs8p
Columbus	US42j7za
Colíder	BR43re4x
Colón	PA427k98
Colón	CU424dvn
Colón	VE425rfg
Colón	AR421mqg
Comal	ID4za1k
Comalapa	GT42549e
Comalcalco	MX423o29
Comayagua	HN425g21
Come	BJ41fbuw	Comé
Comilla	BD2pehu
Comitan	MX323o1r	Comitán
Comitancillo	GT425495
Comitán	MX323o1r
Commack	US431lj8
Commerce City	US4384cp
Commonwealth	PH347zfr
Como	IT41w4c5
Comodoro Rivadavia	AR32aqqj
Compiegne	FR41stdu	Compiègne
Compiègne	FR41stdu
Compostela	PH410svx
Compton	US436fne
Comé	BJ41fbuw
Conakry	GN11fx6p
Conceicao do Araguaia	BR420wvp	Conceição do Araguaia
Conceicao do Coite	BR422a6s	Conceição do Coité
Conceicao do Jacuipe	BR422a72	Conceição do Jacuípe
Conceição do Araguaia	BR420wvp
Conceição do Coité	BR422a6s
Conceição do Jacuípe	BR422a72
Concepcion	PH310sub
Concepcion	CL32bgjq	Concepción
Concepcion	VE425zdy	Concepción
Concepcion	PY421pf6	Concepción
Concepcion del Uruguay	AR421mo0	Concepción del Uruguay
Concepción	CL32bgjq
Concepción	VE425zdy
Concepción	PY421pf6
Concepción del Uruguay	AR421mo0
Concon	CL42bgix	Concón
Concord	US336fon
Concord	US42nmkm
Concord	US430zic
Concordia	AR321mnx
Concordia	BR422a61	Concórdia
Concón	CL42bgix
Concórdia	BR422a61
Condado	CU424dp5
Conegliano	IT41w4b9
Coney Island	US431ll5
Confederation	CA4839i3
Conflans-Sainte-Honorine	FR41st9w
Confresa	BR43re5o
Congonhas	BR422a4n
Cono Norte	PE478kg9
Conroe	US42sdf3
Conselheiro Lafaiete	BR322a3w
Consolacao	BR44h7y0	Consolação
Consolacion	PH410ssc
Consolacion del Sur	CU424dnr	Consolación del Sur
Consolación del Sur	CU424dnr
Consolação	BR44h7y0
Constanta	RO2elfn	Constanţa
Constantine	DZ21hlwg
Constanţa	RO2elfn
Constitucion	CL42bgf2	Constitución
Constitución	CL42bgf2
Contagem	BR222a3c
Contai	IN4st39
Contramaestre	CU424dm8
Contumo	GW41ev77
Conway	US42g0ka
Cookeville	US42qx2h
Coon Rapids	US42zn0p
Coonoor	IN4raw9
Cooper City	US42gzkg
Copacabana	BR322gao
Copacabana	CO42703h
Copenhagen	DK11k4e1
Copiapo	CL32bgd4	Copiapó
Copiapó	CL32bgd4
Coppell	US42sdld
Copperas Cove	US42sdm4
Coquimbo	CL32bgcd
Coquitlam	CA33j1u2
Coral Gables	US42gzlr
Coral Springs	US32gzmt
Coram	US431lr2
Corato	IT41w49f
Corbeil-Essonnes	FR41st5f
Corby	GB41kul9
Cordoba	AR12aqlf	Córdoba
Cordoba	ES21hzuw	Córdoba
Cordoba	MX323ny8	Córdoba
Cordova	US42etfc
Core Neighbourhoods	CA4839hy
Corfu	GR41gszj
Coria del Rio	ES41hzup	Coria del Río
Coria del Río	ES41hzup
Corinto	CO42701b
Cork	IE31rjx0
Corlu	TR3g1ul	Çorlu
Cornelio Procopio	BR422a04	Cornélio Procópio
Cornella de Llobregat	ES41uyxl	Cornellà de Llobregat
Cornellà de Llobregat	ES41uyxl
Cornwall	CA43j24h
Cornélio Procópio	BR422a04
Coro	VE3264nx
Coroata	BR420wrr	Coroatá
Coroatá	BR420wrr
Corona	US336g33
Corona	US331ltf
Coronel	CL32bg9o
Coronel Fabriciano	BR3229z8
Coronel Oviedo	PY421per
Coronel Suarez	AR42aqis	Coronel Suárez
Coronel Suárez	AR42aqis
Corozal	CO426zzz
Corpus Christi	US22sdqw
Corralillo	CU424dh1
Correntina	BR4229wd
Corrientes	AR221mmp
Corroios	PT41cmsx
Corsico	IT41w45w
Cortazar	MX42e08h
Corum	TR3g1u7	Çorum
Corumba	BR4229vi	Corumbá
Corumbá	BR4229vi
Coruripe	BR4229v5
Corvallis	US43em53
Cosamaloapan	MX423nwh
Cosenza	IT41i48b
Coslada	ES41uyt4
Cosmopolis	BR4229uw	Cosmópolis
Cosmópolis	BR4229uw
Costa Mesa	US336g8w
Cotabato	PH210so3
Cote-Saint-Luc	CA43j2g8	Côte-Saint-Luc
Cotia	BR3229tw
Cotonou	BJ21fbur
Cottage Grove	US42zn3q
Cottbus	DE41r0df
Cottonwood Heights	US43fqpk
Cotui	DO4237pz	Cotuí
Cotuí	DO4237pz
Council Bluffs	US42w0gw
Country Club	US42gzrx
Courbevoie	FR41sso5
Cove	BJ41fbum	Cové
Coventry	GB21kugt
Coventry	US433x1h
Covina	US436gi7
Covington	US42jx9l
Cové	BJ41fbum
Cox Bazar	BD3smyu	Cox's Bāzār
Cox Bāzār	BD3smyu	Cox's Bāzār
Coxim	BR4229sc
Coyah	GN41fx6h
Coyhaique	CL42bgyi
Coyoacan	MX223nvf	Coyoacán
Coyoacán	MX223nvf
Coyotepec	MX423nuz
Cozumel	MX423nuf
Cradock	ZA4lpbs
Craigavon	GB41zpcw
Craigieburn	AU41aig9
Crailsheim	DE41r0d1
Craiova	RO3eky4
Cramlington	GB41kudb
Cranston	US433x23
Crateus	BR420wng	Crateús
Crateús	BR420wng
Crato	BR320wnd
Cravinhos	BR4229rt
Crawley	GB31kuc5
Creil	FR41ss9e
Crema	IT41w41d
Cremona	IT41w41a
Creteil	FR41ss76	Créteil
Crewe	GB41kuaq
Criciuma	BR3229rg	Criciúma
Criciúma	BR3229rg
Cricklewood	GB41kua8
Cristalina	BR4229qk
Cristo Rey	DO4237pb
Croix-des-Bouquets	HT327vvj
Crotone	IT41i47l
Croydon	GB31ku5l
Cruz Alta	BR4229p0
Cruz das Almas	BR4229ox
Cruzeiro	BR4229oi
Cruzeiro do Sul	BR426jio
Crystal Lake	US42wsjx
Créteil	FR41ss76
Cu Chi	VN4xyqd	Củ Chi
Cua	VE3264fq	Cúa
Cua Nam	VN4628np	Cửa Nam
Cuamba	MZ4mgdo
Cuango-Luzamba	AO41c1ok
Cuatro Caminos	ES43wa81
Cuauhtemoc	MX22a18x	Cuauhtémoc
Cuauhtemoc	MX32dzzq	Cuauhtémoc
Cuauhtémoc	MX22a18x
Cuauhtémoc	MX32dzzq
Cuautitlan	MX323nr6	Cuautitlán
Cuautitlan Izcalli	MX223ctb	Cuautitlán Izcalli
Cuautitlán	MX323nr6
Cuautitlán Izcalli	MX223ctb
Cuautla	MX323nr2
Cubal	AO41zsa5
Cubatao	BR3229nn	Cubatão
Cubatão	BR3229nn
Cubuk	TR4g1ty	Çubuk
Cucuta	CO226zrx	Cúcuta
Cuddalore	IN3rave
Cuenca	EC226f1m
Cuenca	ES41uylg
Cuernavaca	MX223nq3
Cuiaba	BR2229n2	Cuiabá
Cuiabá	BR2229n2
Cuijiaji	CN412w85
Cuilapa	GT425430
Cuimba	AO41c1nb	Cuímba
Cuito	AO21zre6	Cuíto
Cukai	MY41155d
Culiacan	MX22dztc	Culiacán
Culiacán	MX22dztc
Culleredo	ES41uyix
Cullinan	ZA4lp6l
Culver City	US436h8a
Cumana	VE2264bk	Cumaná
Cumanayagua	CU424d3f
Cumaná	VE2264bk
Cumberland	US433x3b
Cumbernauld	GB41ku2r
Cumbum	IN4r6l2
Cumra	TR46t90	Çumra
Cuneo	IT41w3xg
Cung Kiem	VN44yrrs	Cung Kiệm
Cung Kiệm	VN44yrrs
Cupang	PH410sfj
Cupertino	US436h95
Curaca	BR420whf	Curaçá
Curanilahue	CL42bfrw
Curaçá	BR420whf
Curepipe	MU4k14a
Curico	CL32bfra	Curicó
Curicó	CL32bfra
Curitiba	BR1229lb
Curitibanos	BR4229la
Currais Novos	BR420wg3
Curralinho	BR420wfj
Curridabat	CR425oa1
Cursino	BR374e8x
Curtea de Arges	RO4ekmb	Curtea de Argeş
Curtea de Argeş	RO4ekmb
Curuca	BR420wdg	Curuçá
Curug	ID3z9zb
Curumani	CO426zmf	Curumaní
Curumaní	CO426zmf
Curup	ID4z9yr
Cururupu	BR420wcc
Curuzu Cuatia	AR421mjj	Curuzú Cuatiá
Curuzú Cuatiá	AR421mjj
Curuçá	BR420wdg
Curvelo	BR4229iz
Cuscatancingo	SV424vm9
Cusco	PE22chcg
Custodia	BR420wc2	Custódia
Custódia	BR420wc2
Cutler Bay	US43rq1h
Cutral-Co	AR42aq1s	Cutral-Có
Cutral-Có	AR42aq1s
Cuttack	IN2raus
Cuxhaven	DE41r096
Cuyahoga Falls	US432f0d
Cuímba	AO41c1nb
Cuíto	AO21zre6
Cwmbran	GB41ku12
Cyangugu	RW44c46
Cyberjaya	MY444jwn
Cypress	US32ser8
Cypress	US436hc8
Cypress Hills	US431mb6
Czechowice-Dziedzice	PL41ugt0
Czeladz	PL41ugsh	Czeladź
Czeladź	PL41ugsh
Czestochowa	PL31ugpe	Częstochowa
Częstochowa	PL31ugpe
Cà Mau	VN3y03v
Cáceres	ES41i0wz
Cáceres	BR422ccn
Cái Răng	VN4y05z
Cái Đôi Vàm	VN4xh6i
Cárdenas	CU424f3s
Cárdenas	MX423ozc
Cát Bà	VN4xzt0
Câmara de Lobos	PT41cnu4
Câmpina	RO4em4m
Cícero Dantas	BR422aij
Córdoba	AR12aqlf
Córdoba	ES21hzuw
Córdoba	MX323ny8
Cô Tô	VN4xys5
Côte-Saint-Luc	CA43j2g8
Cúa	VE3264fq
Cúcuta	CO226zrx
Cần Giuộc	VN3xzzs
Cần Giờ	VN4xzzk
Cần Thơ	VN1xzx7
Cần Đước	VN4xzzr
Cầu Giấy	VN354o8h
Cẩm Lệ	VN455jbf
Cẩm Phả	VN3y01k
Cẩm Phả Mines	VN3y01h
Cổ Đô	VN4xz03
Cờ Đỏ	VN3xyts
Củ Chi	VN4xyqd
Cửa Nam	VN4628np
Da Nang	VN1xy7s
Da'an	CN412w6u
Da'il	SY43nwv	Dā'il
Daanbantayan	PH410sdg
Dabhel	IN4raui
Dabhoi	IN4raue
Dabou	CI31d3fa
Dabra	IN4ratz
Dabrowa Gornicza	PL31ugl8	Dąbrowa Górnicza
Dabwali	IN4ratt	Dabwāli
Dabwāli	IN4ratt
Dachang	CN212w40
Dachang	CN412w41
Dachau	DE41r087
Dacheng	CN414l3v
Dachnoye	RU4c5qn
Dadamtu	CN4wz0n
Dade	CN4501l8
Dadri	IN4rat8	Dādri
Dadu	PK3pb49
Daegu	KR113c5d
Daejeon	KR113c2r
Daet	PH410san
Dagenham	GB31ku05
Dagupan	PH310s86
Dagze	CN4rgpl	Dagzê
Dagzê	CN4rgpl
Dahanu	IN4rass	Dāhānu
Daharki	PK46nm6w
Dahegam	IN4raso	Dahegām
Dahegām	IN4raso
Dahmani	TN41gz8s
Dahuangshan	CN412vwg
Dai Mo	VN4xyfz	Dại Mỗ
Daik-u	MM4sfvr
Daisen	JP44281j
Daito	JP313ylc	Daitō
Daitō	JP313ylc
Daizhuang	CN4x7sd
Dajal	PK3pb2o
Dajin	CN412vtd
Dakar	SN11cap6
Dakhla	EH31gst3
Dakhla	MA453370
Dakoro	NE41gfjv
Dakota Ridge	US483nww
Dalai	CN417oh6
Dale City	US42tx3q
Dali	CN312vrh
Dali Old Town	CN47b56b
Dalian	CN112vrb
Daliang	CN312vr6
Dalianwan	CN4156jg
Daliyat al Karmel	IL46bwl
Dallas	US12sevs
Dalli Rajhara	IN4skye	Dalli Rājhara
Dalli Rājhara	IN4skye
Dalnegorsk	RU417yxb
Daloa	CI21d3cm
Dalton	US42hth1
Dalu	CN412vox
Dalung	ID484grn
Dalupura	IN3640ne	Dalūpura
Daly City	US336hh2
Dalūpura	IN3640ne
Dam Dam	IN3r9o3
Damad	SA42anh	Ḑamad
Damaia	PT41cmk8
Daman	IN4raqa
Damanhur	EG27okw
Damansara Damai	MY47g8cc
Damascus	SY13noe
Damaturu	NG41e9td
Dambulla	LK4qrjh
Damghan	IR42yi1	Dāmghān
Damiao	CN412vmv
Damietta	EG27o9s
Dammam	SA12d4w
Damoh	IN3rapf
Damoujia	CN455skq
Damxung	CN4rgr6
Damyang	KR413buq
Dana Point	US436hij
Danai	MM46fcjf
Danane	CI41d3by	Danané
Danané	CI41d3by
Danao	PH410rx8
Danbury	US42vko1
Dandeli	IN4rap2
Dandenong	AU41ahys
Danderyd	SE41m980
Dandong	CN217ofy
Dangila	ET47aco
Dangjiang	CN412vl8
Dangkao	KH4138n4
Dania Beach	US42h0as
Danjiangkou	CN412vk4
Danli	HN325fqj	Danlí
Danlí	HN325fqj
Dano	BF41em7m
Danshui	TW3zr0u
Danshui	CN312vjo
Danville	US436hjv
Danville	US42tx74
Danville	US42wspe
Daocheng	CN44zy1h
Daokou	CN412vin
Daotian	CN412vi3
Daoukro	CI31d3ak
Dapaong	TG41eqik
Dapeng	CN47b56l
Dapitan	PH410rpy
Daqing	CN117of8
Dar Bouazza	MA31iplz
Dar Chabanne	TN41gz4l
Dar Chioukh	DZ41hlpk
Dar Kulayb	BH467z1	Dār Kulayb
Dar Naim	MR46ueod
Dar as Salam	EG49iyh	Dār as Salām
Dar el Beida	DZ41hlp5	Dar el Beïda
Dar el Beïda	DZ41hlp5
Dar el Haj Taieb	TN41je5g	Dar el Haj Taïeb
Dar el Haj Taïeb	TN41je5g
Dar es Salaam	TZ13fnr
Dar'a	SY43nvd	Dar'ā
Dar'ā	SY43nvd
Dara	SN41can1
Darab	IR42yg4	Dārāb
Daraw	EG47oj8	Darāw
Darayya	SY43nv0	Dārayyā
Darbhanga	IN3ramr
Dargaz	IR42y5t
Darhan	MN417jvg
Darjiling	IN3ram3	Dārjiling
Darlington	GB41ktx5
Darmstadt	DE31qzoh
Darnah	LY31vad
Darnytskyi Masyv	UA4832hh
Darnytsya	UA2832gv
Darnytsya Car Repair Plant Microdistrict	UA481xah
Darsi	IN4ralk
Dartford	GB41ktws
Dartmouth	CA33j7ot
Darwen	GB41ktwn
Darwin	AU318fms
Darya Khan	PK4paue
Daryapur	IN4ral6	Daryāpur
Daryāpur	IN4ral6
Darāw	EG47oj8
Dasha	CN312qit
Dashahe	CN47b6nv
Dasheng	CN47c5g7
Dashi	CN450f27
Dashiqiao	CN417oe7
Dashitou	CN417oe4
Dashtobod	UZ4wf1c
Daska Kalan	PK3patw
Dasmarinas	PH210rmu	Dasmariñas
Dasmariñas	PH210rmu
Dasoguz	TM3cwau	Daşoguz
Date	JP419adw
Date	JP419nud
Datia	IN3rakb
Datong	CN117odj
Datong	CN412v9n
Datong	CN4538r6
Datteln	DE41qzkw
Datun	CN312v8x
Daudnagar	IN4rajy
Daugavpils	LV49v99
Daule	EC326ex1
Daund	IN4raji
Daur	PK3pas6
Daura	NG41e9hk
Dausa	IN4rajd
Davangere	IN2rajc
Davao	PH110rkk
Davenport	US32w0xb
David	PA427jxw
Davie	US32h0c4
Davis	US436hoo
Davtashen	AM4d7w6
Davydkovo	RU4c5hc
Dawbon	MM4sfov
Dawei	MM3rq61
Dawukou	CN312v6o
Daxi	TW4zreb
Daxing	CN312qpk
Daxing	CN412v5f
Daxing	CN414t74
Daxing'anling	CN27erxn
Daxu	CN47b56m
Daye	CN212v2u
Daye	ET47a86	Dayē
Dayr Hafir	SY43ns1	Dayr Ḩāfir
Dayr Mawas	EG47og2	Dayr Mawās
Dayr Mawās	EG47og2
Dayr al Balah	PS460xh	Dayr al Balaḩ
Dayr al Balaḩ	PS460xh
Dayr Ḩāfir	SY43ns1
Dayrah	AE269id
Dayrut	EG37ofx	Dayrūţ
Dayrūţ	EG37ofx
Dayton	US32onuk
Daytona Beach	US42h0dk
Dayē	ET47a86
Dazaifu	JP44f3hc
Dazeshan	CN47ev5r
Dazhong	CN412uzk
Dazhou	CN112v65
Daşoguz	TM3cwau
Dchira El Jihadia	MA366dbu
De Aar	ZA4lokw
DeKalb	US42wssx
DeLand	US42h0e2
DeSoto	US42sfdg
Deal	GB41ktvw
Dearborn	US42yypa
Dearborn Heights	US42yypc
Debaltseve	UA4f80l
Debark	ET47a7j	Debark'
Debica	PL4gkqs	Dębica
Debila	DZ41hlkx
Debre Birhan	ET37a52
Debre Mark'os	ET37a4c
Debre Tabor	ET37a3q
Debrecen	HU3fgow
Decan	XK4gysc	Deçan
Decatur	US42it7j
Decatur	US42ezll
Decin	CZ41tyf0	Děčín
Dededo Village	GU42eoat
Dedougou	BF41em4l	Dédougou
Dedza	MW4jxm1
Deer Park	US42sfjd
Deer Valley	US335fmr
Deerfield Beach	US42h0j3
Deesa	IN3r9vl
Deeside	GB44xw0w
Degan	CN412uy0
Degeh Bur	ET47a16
Deggendorf	DE41qze4
Deglur	IN4r9y6
Dehdasht	IR42xp7
Dehiwala-Mount Lavinia	LK3qgll
Dehloran	IR42xha	Dehlorān
Dehlorān	IR42xha
Dehradun	IN2raht
Dehu Road	IN47y7ru
Dehui	CN317ob4
Deir ez-Zor	SY33nsa
Dej	RO4ekce
Del Pilar	PH410rfl
Del Rio	US43abbg
Delano	US436iad
Delaware	US432f83
Delegacion Cuajimalpa de Morelos	MX323nsx	Delegación Cuajimalpa de Morelos
Delegación Cuajimalpa de Morelos	MX323nsx
Delft	NL41n3kx
Delgado	SV424vlq
Delhi	IN1raha
Delhi Cantonment	IN3rah8
Delicias	ES33xsi8
Delijan	IR42x8v	Delījān
Dellys	DZ41hlgn
Delmas	HT227vlu
Delmas	ZA4lo47
Delmenhorst	DE41qz83
Delmiro Gouveia	BR420wb9
Delray Beach	US42h0ks
Delta	CA33j9hr
Deltona	US42h0l6
Delījān	IR42x8v
Dembi Dolo	ET479x4	Dembī Dolo
Dembī Dolo	ET479x4
Demiyivka	UA470ep6
Demnate	MA41ipdp
Den Den	TN47603w
Den Helder	NL41n3hg
Denai Alam	MY47ilx1
Dendermonde	BE41o07x
Dengbu	CN44d30j
Dengzhou	CN312uwu
Dengzhou	CN412uws
Denia	ES41hzku
Denizli	TR26sol
Denov	UZ4q3eq
Denpasar	ID2z9p4
Denton	US32sfo3
Denver	US2385mg
Deoband	IN4ragh
Deoghar	IN3raft
Deolali	IN4rafm
Deolali	IN4rafk	Deolāli
Deoli	IN363z5s
Deolāli	IN4rafk
Deoria	IN3raeh
Depok	ID1z9p0
Depok	ID3z9ou
Deqen	CN4rgpk	Dêqên
Deqing	CN412uwl
Dera	ET479tj	Dēra
Dera Ghazi Khan	PK2papt
Dera Ismail Khan	PK2papl
Dera Murad Jamali	PK3tyav
Derbent	RU3c550
Derby	GB31ktsj
Deressia	TD41g63f	Déressia
Derhachi	UA4f7wy
Derince	TR3g1bk
Derry	GB41knx4
Derry Village	US430zwm
Des Moines	US32w18k
Des Moines	US43g5bo
Des Plaines	US42wsz0
Desarmes	HT427viq	Désarmes
Descalvado	BR4229gp
Desio	IT41w3uw
Desna	UA282ck7
Desnogorsk	RU4c50w
Desnyanskyi	UA383ocx
Dessalines	HT327vf0
Dessau	DE41qyxz
Dessie	ET379qr
Det Udom	TH4yj0c
Detmold	DE41qyxc
Detroit	US22yyvd
Deulgaon Raja	IN4racw	Deūlgaon Rāja
Deurne	BE41o03a
Deva	RO4ek9o
Devakottai	IN4raco
Develi	TR46sfv
Deventer	NL41n3az
Devinuwara	LK4qr32
Dewas	IN3raay
Dewsbury	GB41ktqu
Deyang	CN212uw1
Dezful	IR32x4w
Dezhou	CN212uvv
Deçan	XK4gysc
Deūlgaon Rāja	IN4racw
Dhabad	SO43r9p2
Dhahran	SA42b6d
Dhaka	BD1pejd
Dhaka	IN4raab	Dhāka
Dhamar	YE31ms8	Dhamār
Dhamas	SO41bcg
Dhamnod	IN4ra9a	Dhāmnod
Dhampur	IN4ra96	Dhāmpur
Dhamtari	IN3ra91
Dhamār	YE31ms8
Dhanbad	IN1ra8j
Dhandhuka	IN4ra8a
Dhangadhi	NP3ribv	Dhangaḍhi̇̄
Dhangaḍhi̇̄	NP3ribv
Dhanmondi	BD44kozq
Dhanpuri	IN47y7pu
Dhar	IN4ra64	Dhār
Dharamsala	IN4ra4g
Dharan	NP3ribo	Dharān
Dharangaon	IN4ra5m
Dharapuram	IN4ra5l
Dharashiv	IN3r104
Dharavi	IN2ra5e	Dhārāvi
Dharmabad	IN4ra55	Dharmābād
Dharmadam	IN4ra54
Dharmanagar	IN4ra50
Dharmapuri	IN4ra4v
Dharmavaram	IN3ra4q
Dharmābād	IN4ra55
Dharuhera	IN4ra46	Dhāruhera
Dharān	NP3ribo
Dhaulpur	IN3ra3p
Dhenkanal	IN4ra30	Dhenkānāl
Dhenkānāl	IN4ra30
Dhi as Sufal	YE41mre	Dhī as Sufāl
Dhirkot	PK35clo5
Dholka	IN4ra1p
Dhone	IN4ra1e
Dhoraji	IN4ra1c
Dhrangadhra	IN4ra0t	Dhrāngadhra
Dhrāngadhra	IN4ra0t
Dhubri	IN4ra0m
Dhule	IN2ra0j
Dhulian	IN4ra0h	Dhuliān
Dhuliān	IN4ra0h
Dhupgari	IN4ra02	Dhupgāri
Dhupgāri	IN4ra02
Dhuri	IN4r9zy	Dhūri
Dhāka	IN4raab
Dhāmnod	IN4ra9a
Dhāmpur	IN4ra96
Dhār	IN4ra64
Dhāruhera	IN4ra46
Dhārāvi	IN2ra5e
Dhī as Sufāl	YE41mre
Dhūri	IN4r9zy
Di An	VN2xxum	Dĩ An
Diadema	BR2229er
Dialakorodji	ML41jllq
Diamantina	BR4229eg
Diamniadio	SN41jmt4
Diamond Bar	US436iog
Diamond Harbour	IN4r9zl
Dianbu	CN414zlr
Dianra	CI41d2ln
Dianzi	CN47ev5s
Diaoyucheng	CN450f2e
Diapaga	BF41em1p
Dias d'Avila	BR4229e1	Dias d'Ávila
Dias d'Ávila	BR4229e1
Dibai	IN4r9zh
Dibaya-Lubwe	CD41dn3v
Dibba Al-Fujairah	AE469hj
Dibba Al-Hisn	AE469hr
Dibrugarh	IN3r9zc
Didao	CN317oad
Didouche Mourad	DZ41hlbl
Didwana	IN4r9z4	Dīdwāna
Didy	MG4mu63
Diebougou	BF41em0u	Diébougou
Diegonefla	CI41d31v	Diégonéfla
Diema	ML41gpa9	Diéma
Dien Bien Phu	VN4xxth
Dieppe	FR41src3
Diepsloot	ZA257us2
Dietzenbach	DE41qy8g
Diez de Octubre	CU3453s8
Diffa	NE41gf48
Dig	IN4r9z3	Dīg
Dighwara	IN4r9ya	Dighwāra
Dighwāra	IN4r9ya
Diglipur	IN4r9y7
Digos	PH310r9o
Digras	IN4r9xw
Digri	PK3pad9
Dihok	IQ222ua
Diinsoor	SO41ax5
Dijkot	PK4pad6
Dijon	FR31srb0
Dikhil	DJ44sr6
Dikirnis	EG37od8
Dila	ET379km	Dīla
Dilbeek	BE41o005
Dili	TL3z9n5
Dilijan	AM4d7w0
Dilling	SD482gy
Dimapur	IN3r9wo	Dimāpur
Dimbokro	CI41d2yn
Dimitrovgrad	RU3c4vr
Dimitrovgrad	BG4fp0n
Dimona	IL46bvk
Dimāpur	IN3r9wo
Din Daeng	TH33zh79
Dinaig	PH310r4t
Dinajpur	BD3psxf
Dinalupihan	PH410r4e
Dinapore	IN3rap9
Dinapur Nizamat	IN37tzyc
Dinar	TR46sbe
Dindarpur	IN4uxpz	Dīndārpur
Dindigul	IN3r9wf
Dinga	PK4paby
Dingjia	CN412urc
Dingtao	CN412uqa
Dingxi	CN212uq5
Dingzhou	CN312upk
Dinhata	IN4r9w4	Dīnhāta
Dinskaya	RU4c4v9
Dinslaken	DE41qy3r
Diobahika	TZ47th2e
Dioila	ML41gp6j	Dioïla
Diourbel	SN31c9w5
Diourou	ML41gp3e
Dioïla	ML41gp6j
Dipalpur	PK4pab4
Dipayal	NP43q29p
Diphu	IN4r9vx
Dipolog	PH410r1u
Dire	ML41gp33	Diré
Dire Dawa	ET279g0
Diriamba	NI425lca
Diré	ML41gp33
Dishna	EG47obn	Dishnā
Dishnā	EG47obn
District of Taher	DZ47c73k
Disuq	EG37obg	Disūq
Disūq	EG37obg
Divandarreh	IR42x24	Dīvāndarreh
Divichibazar	AZ4ckqz
Divinopolis	BR3229dc	Divinópolis
Divinópolis	BR3229dc
Divnogorsk	RU4wb3n
Divo	CI31d2vz
Diwek	ID4z9mc
Dixinn	GN31fwos
Diyarb Najm	EG47ob3
Diyarbakır	TR16s8t
Diébougou	BF41em0u
Diégonéfla	CI41d31v
Diéma	ML41gpa9
Djamaa	DZ41hl8a
Djapadji	CI47jxi5
Djelfa	DZ31hl0x
Djemmal	TN41gy0f
Djenne	ML41gp25	Djenné
Djenné	ML41gp25
Djibo	BF41elw9
Djibouti	DJ24sp5
Djidiouia	DZ41hfjs
Djougou	BJ41fbnk
Djugu	CD44nik
Dlhe diely	SK47t6ez	Dlhé diely
Dlhé diely	SK47t6ez
Dmitrov	RU4c4oz
Dnipro	UA2f7sa
Dniprorudne	UA4f7t4
Dniprovskyi	UA282ck6
Doba	TD41g5nh
Dobling	AT41jqxw	Döbling
Dobo	ID4z9lx
Dobrich	BG4fkia
Dobropillia	UA4f7rg
Dobryanka	RU4c4k2
Doddaballapura	IN4r9uh
Dodola	ET479d2
Dodoma	TZ23flw
Doetinchem	NL41n34v
Dogbo	BJ41fbn5
Dogonbadan	IR42wy6
Dogondoutchi	NE41gf01
Dogubayazıt	TR46s57	Doğubayazıt
Doha	QA267se
Dohad	IN3ras7
Dohar	BD4pefg	Dohār
Dohazari	BD4psx2	Dohazāri
Dohazāri	BD4psx2
Dohār	BD4pefg
Doilungdeqen	CN33wlhf	Doilungdêqên
Doilungdêqên	CN33wlhf
Dois Irmaos	BR4229au	Dois Irmãos
Dois Irmãos	BR4229au
Dois Vizinhos	BR4229ab
Doka	SD482do
Dokri	PK3pa8c
Dokuchayevsk	UA4f7pn
Dolgoprudnyy	RU4c4fi
Dolisie	CG31cehh
Dollard-Des Ormeaux	CA43jc2k
Dolo	ET479bi
Dolores	AR421mhq
Dolores Hidalgo	MX42e899
Dolyna	UA4f7nf
Dolynska	UA4f7o6
Dom Eliseu	BR43re91
Dom Pedrito	BR42299f
Domaa-Ahenkro	GH41dbvd
Dombivali	IN1r9t3
Dome	GH41dbyf
Domingos Martins	BR42299o
Domodedovo	RU4c491
Dompu	ID4z9jz
Don Benito	ES41hzj8
Don Carlos	PH410qvd
Don Torcuato	AR421mgy
Donaghmede	IE43zeu1
Donaustadt	AT3734wk
Doncaster	GB31ktmb
Doncaster East	AU41ahb1
Dondaicha	IN4r9sr
Dondo	MZ4lyns
Dondo	AO41c1gb
Dondo	AO41c1gc
Donetsk	UA2f7md
Donetsk	RU4c484
Dongargarh	IN4r9sc
Dongcheng	CN4151l4
Dongcun	CN412uml
Dongdu	CN412ulx
Dongfeng	CN417o9m
Donggang	TW4zpyc
Donggongon	MY4115j2
Dongguan	CN112ukh
Donghae City	KR314kif
Donghai	CN312ujt
Donghe	CN412r53
Dongkan	CN412uh7
Dongling	CN317o8k
Dongning	CN417o8b
Dongola	SD47sex
Dongsheng	CN412ucg
Dongtai	CN312ubo
Dongxi	CN412ua0
Dongxia	CN47c5hr
Dongxing	CN412u96
Dongyang	CN312dzk
Dongyang	CN450eoi
Dongying	CN212u85
Donskoy	RU4c46i
Doral	US42h0u7
Dorbod	CN417lwo
Dorcheh Piaz	IR48z80	Dorcheh Pīāz
Dorcheh Pīāz	IR48z80
Dorchester	US42xruc
Dordrecht	NL31n325
Dori	BF41eltm
Dormagen	DE41qxap
Dornbirn	AT41nlmt
Dorogomilovo	RU4c43x
Dorohoi	RO4ejyx
Doropo	CI41d2rg
Dorsten	DE41qx2i
Dortmund	DE21qx25
Dortyol	TR46s1o	Dörtyol
Dorud	IR32wue	Dorūd
Dorūd	IR32wue
Dos Hermanas	ES31hzii
Dosquebradas	CO326zfr
Dosso	NE41gey8
Dothan	US42f00u
Douai	FR41sr0o
Douala	CM11buoh
Douane	TN41jc3e
Douar Hicher	TN47th9j
Douar Tindja	TN41gz03
Douar Toulal	MA41ioh7
Douentza	ML41gov2
Douera	DZ41hke1	Douéra
Dougabougou	ML41govr
Douglas	IE41rjki
Douglasville	US42huj7
Dougnane	SN41c9r8
Douliu	TW3zovg
Dourados	BR322970
Dourbali	TD41g5cv
Douz	TN41gyuv
Douéra	DZ41hke1
Dover	GB41ktk8
Dover	US42gs7m
Dover	US43100g
Dovercourt-Wallace Emerson-Junction	CA478k9y
Dovzhansk	UA4eu15
Dowlatabad	IR48z78	Dowlatābād
Dowlatābād	IR48z78
Dowleswaram	IN47tzu0
Downers Grove	US42wt8n
Downey	US336jci
Downsview-Roding-CFB	CA478kbr
Downtown DC	US481xey
Downtown Vancouver	CA475ory
Doğubayazıt	TR46s57
Draa Ben Khedda	DZ41hkbw
Draa el Mizan	DZ41hkbk
Dracena	BR422962
Drachten	NL41n31g
Dragash	XK4gyfm
Draguignan	FR41sqwi
Drama	GR4fs6k	Dráma
Drammen	NO31vpig
Drancy	FR41sqw7
Draper	US43fr8x
Drean	DZ41hka7
Dreieich	DE41qwtw
Dresden	DE21qwoe
Dreta de l'Eixample	ES43zen6
Dreux	FR41sqve
Driouch	MA41iocp
Drobeta-Turnu Severin	RO4ejs1
Drogheda	IE41rjjp
Drohobych	UA4f7jf
Droichead Nua	IE41rhpu
Drozhzhino	RU4hkik
Drummondville	CA43jdj1
Druzhkivka	UA4d7vr
Dráma	GR4fs6k
Dschang	CM41bukc
Duaca	VE42642g
Duba	SA42ahp
Dubai	AE169hb
Dubai Festival City	AE453301
Dubai International Financial Centre	AE453315
Dubai Internet City	AE451jcj
Dubai Investments Park	AE36ktcl
Dubai Marina	AE351jbw
Dubai Silicon Oasis	AE47t68o
Dubbo	AU41ah2p
Dublin	IE11rjha
Dublin	US436jkt
Dublin	US432fkd
Dubna	RU4c3qn
Dubno	UA4f7hg
Dubrajpur	IN4r9q8	Dubrājpur
Dubravka	SK41tlcy	Dúbravka
Dubreka	GN31fwgv	Dubréka
Dubréka	GN31fwgv
Dubrājpur	IN4r9q8
Dubti	ET4798a
Dubuque	US42w1s1
Ducheng	CN412u3d
Dudley	GB31ktef
Duekoue	CI31d2ml	Duekoué
Duekoué	CI31d2ml
Duisburg	DE21qwf7
Duitama	CO426zfg
Dukuhturi	ID4z9eq
Dukuria	BD4pstu
Dulce Nombre de Culmi	HN425fnu	Dulce Nombre de Culmí
Dulce Nombre de Culmí	HN425fnu
Dullewala	PK4pa3s
Dulmen	DE41qwee	Dülmen
Duluth	US42zp3j
Duma	SY33nmo	Dūmā
Dumaguete	PH310qop
Dumai	ID2z9e5
Dumfries	GB41ktda
Dumila	TZ47th2f
Dumka	IN4r9nx
Dumraon	IN4r9nl
Dumyat al Jadidah	EG4911f	Dumyāţ al Jadīdah
Dumyāţ al Jadīdah	EG4911f
Dun Laoghaire	IE41rjfe	Dún Laoghaire
Dunakeszi	HU41tg2s
Dunaujvaros	HU41tg1q	Dunaújváros
Dunayivtsi	UA4f7ed
Dunaújváros	HU41tg1q
Duncanville	US42sgrn
Dundalk	US42lbdx
Dundalk	IE41rjgc
Dundee	GB31ktc0
Dundee	ZA4llbc
Dundo	AO334gt
Dunedin	NZ31az0q
Dunedin	US42h127
Dunfermline	GB41ktbg
Dungarpur	IN4r9mx	Dūngarpur
Dungu	CD41dn09
Dungun	MY411678
Dunhao	CN4501iy
Dunhou	CN412u10
Dunhua	CN317o66
Dunhuang	CN3ws6z
Dunkirk	FR41sqry
Dunkwa	GH41dbrs
Dunstable	GB41kt9d
Dunwoody	US42huuv
Dunyapur	PK4pa2i
Duoba	CN412u4i
Duobao	CN412u0l
Duong Minh Chau	VN45en7y	Dương Minh Châu
Dupax Del Norte	PH410qkk
Dupnitsa	BG4fkuw
Duque de Caxias	BR22294m
Dura	PS46357	Dūrā
Durame	ET47944	Duramē
Duramē	ET47944
Durazno	UY421sfb
Durban	ZA1ll8v
Durbanville	ZA4206ym
Duren	DE41qw9i	Düren
Durg	IN3r9md
Durgapur	IN2r9m7
Durham	US32noq8
Durham	GB41kt8k
Durian Tunggal	MY4116jg
Durres	AL31wa4g	Durrës
Durrës	AL31wa4g
Dursh Khela	PK4pa1r
Dushan	CN412tzm
Dushanbe	TJ2q6sy
Dusit	TH3yiy2
Dusseldorf	DE21qw2u	Düsseldorf
Duvernay	CA43jetq
Duyen Hai	VN45j5x8	Duyên Hải
Duyun	CN312tys
Duyên Hải	VN45j5x8
Duzce	TR3g0z8	Düzce
Duzhou	CN412tym
Dwarka	IN4r9l8	Dwārka
Dwarsloop	ZA4ll44
Dwārka	IN4r9l8
Dyane	IN46d3bb	Dyāne
Dyker Heights	US431n8e
Dyurtyuli	RU4c2yv
Dyāne	IN46d3bb
Dzerzhinsk	RU3c2yk
Dzerzhinskiy	RU4c2yh
Dzerzhinsky	RU452n6o
Dzhankoy	UA4f7bq
Dzierzoniow	PL41ufuc	Dzierżoniów
Dzierżoniów	PL41ufuc
Dzodze	GH41dbqv
Dédougou	BF41em4l
Déressia	TD41g63f
Désarmes	HT427viq
Dêqên	CN4rgpk
Döbling	AT41jqxw
Dörtyol	TR46s1o
Dúbravka	SK41tlcy
Dún Laoghaire	IE41rjfe
Dülmen	DE41qwee
Düren	DE41qw9i
Düsseldorf	DE21qw2u
Düzce	TR3g0z8
Dā'il	SY43nwv
Dādri	IN4rat8
Dāhānu	IN4rass
Dāmghān	IR42yi1
Dār Kulayb	BH467z1
Dār as Salām	EG49iyh
Dārayyā	SY43nv0
Dārjiling	IN3ram3
Dārāb	IR42yg4
Dąbrowa Górnicza	PL31ugl8
Dēra	ET479tj
Dębica	PL4gkqs
Děčín	CZ41tyf0
Dĩ An	VN2xxum
Dīdwāna	IN4r9z4
Dīg	IN4r9z3
Dīla	ET379km
Dīndārpur	IN4uxpz
Dīnhāta	IN4r9w4
Dīvāndarreh	IR42x24
Dūmā	SY33nmo
Dūngarpur	IN4r9mx
Dūrā	PS46357
Dương Minh Châu	VN45en7y
Dại Mỗ	VN4xyfz
E'erguna	CN417n6y
E'zhou	CN23yd7y
Eagan	US42zp6h
East Boston	US42xs3s
East Brunswick	US43196i
East Chattanooga	US32r0rv
East Concord	US431054
East Flatbush	US331ner
East Florence	US42f0m6
East Hampton	US32tyhn
East Harlem	US33rq4s
East Hartford	US42vlh7
East Hastings	CA481mcl
East Helsinki	FI37l7o8
East Honolulu	US44csh9
East Independence	US32lzi2
East Jerusalem	PS24cjcr
East Kilbride	GB41kt2d
East Lake	US42h194
East Lansing	US42yzko
East London	ZA2lkzs
East Los Angeles	US336k82
East Meadow	US431ni0
East New York	US331nip
East Norwalk	US42vlk1
East Orange	US43197l
East Pensacola Heights	US42h1a7
East Point	US42hv36
East Providence	US433x9n
East Village	US431nlp
Eastbourne	GB31kt4x
Eastleigh	GB41kt24
Eastpointe	US42yznb
Eastvale	US44tj2x
Eau Claire	US434k18
Ebbw Vale	GB41ksz1
Eberswalde	DE41qvsq
Ebetsu	JP319ntw
Ebina	JP3427zk
Ebolowa	CM31bufv	Ébolowa
Ebute Ikorodu	NG21e8pe
Ecatepec de Morelos	MX123ngs
Eccles	GB41ksyu
Ech Chettia	DZ41hk7e
Echemmaia Est	MA41iq7a
Echirolles	FR41sqmn	Échirolles
Echizen	JP46ww89
Echo Park	US460key
Ecija	ES41hzhu	Écija
Ecunna	AO41zrxi
Edappal	IN4r9kd	Edappāl
Edappāl	IN4r9kd
Edattala	IN46tpi4
Ede	NG31e8ol
Ede	NL41n2vh
Edea	CM31buen	Edéa
Eden Prairie	US42zphf
Edenvale	ZA4lkvm
Edfu	EG47mer
Edgewater	US42wtot
Edina	US42zpio
Edinburg	US42shhv
Edinburgh	GB21ksxd
Edirne	TR3g0xs
Edison	US3319a1
Edmond	US42p7ss
Edmonds	US43g68j
Edmonton	CA13jgk0
Edmonton	GB41kswx
Edogawe	JP26lazp
Edremit	TR46rtd
Edéa	CM31buen
Effiduase	GH44c24g
Effium	NG41e8mp
Efon-Alaaye	NG31e8mn
Eger	HU4fgif
Egra	IN4r9k5
Egypt Lake-Leto	US42h1go
Eha Amufu	NG41e8i6
Eidelstedt	DE44bx6d
Eiguliai	LT45pz4o
Eilat	IL46bu5
Eimsbuttel	DE31qed9	Eimsbüttel
Eimsbüttel	DE31qed9
Eindhoven	NL31n2ql
Eirunepe	BR426jep	Eirunepé
Eirunepé	BR426jep
Eisen	KR413a21
Eisenach	DE41qu0m
Eisenhuttenstadt	DE41qty1	Eisenhüttenstadt
Eisenhüttenstadt	DE41qty1
Eisenzicken	AT41nl78
Eixample	ES33w9gk
Ejido	VE32641t
Ejigbo	NG31e8h4
Ejura	GH41dbmp
Ekangala	ZA4np6m
Ekibastuz	KZ3wo6d
Ekpe	BJ41fbjv	Ekpé
Ekpoma	NG41e8d5
Ekpé	BJ41fbjv
El Abadia	DZ41hk2m
El Abiodh Sidi Cheikh	DZ41hk2f
El Achir	DZ31hk26
El Affroun	DZ41hk1s
El Ain	TN41h0tn
El Aioun	MA41io7q	El Aïoun
El Alia	TN41h0us
El Amria	DZ41hk0g
El Aouinet	DZ41hjzf
El Arrouch	DZ41hjxy
El Attaf	DZ41hjxa
El Aïoun	MA41io7q
El Bagre	CO426zbl
El Banco	CO426zat
El Bauga	SD484xa
El Bayadh	DZ41hjvz
El Cafetal	VE429ird
El Cajon	US336kmx
El Carmel	ES43wact
El Carmen de Bolivar	CO426z3u	El Carmen de Bolívar
El Carmen de Bolívar	CO426z3u
El Centro	US436kp5
El Cerrito	CO426z2f
El Dabaa	EG47r7z
El Daein	SD385bo
El Dibir	SO31aet
El Dorado Hills	US436kr3
El Ejido	ES41hza6
El Empalme	EC4268kh
El Eulma	DZ31hjrs
El Fahs	TN41gwjh
El Fasher	SD384v7
El Gara	MA41inwz
El Geneina Fort	SD384o6
El Hadjar	DZ41hjlz
El Hadjira	DZ41hjlo
El Hajeb	MA41insc
El Hamma	TN41h0r7
El Harhoura	MA41inpu
El Hatillo	VE4262zb
El Hermel	LB4601p
El Idrissia	DZ41hjgw
El Jadida	MA31inni
El Jem	TN41h0om
El Kala	DZ41hjgk
El Kef	TN41h0o2
El Kelaa des Srarhna	MA31inkr
El Khroub	DZ41hjcp
El Ksar	TN41h0je
El Kseur	DZ41hjb8
El Ksiba	MA41inee
El Limon	VE3262tt	El Limón
El Limón	VE3262tt
El Malah	DZ41hj8y
El Mansouria	MA41iu3g
El Meghaier	DZ41hj7b	El Meghaïer
El Meghaïer	DZ41hj7b
El Menia	DZ41hjpd
El Mgarsa	TN41h0lr
El Milia	DZ41hj39
El Mirage	US435gvg
El Monte	US336ksv
El Mourouj	TN36o5dp
El Negrito	HN425edq
El Nido	PH410qgt
El Obeid	SD284fv
El Oued	DZ31hj0j
El Palomar	AR421m31
El Paso	US23ac0x
El Prat de Llobregat	ES41uxz5
El Progreso	HN325dyt
El Pueblito	MX42db4r
El Puerto de Santa Maria	ES41hz27	El Puerto de Santa María
El Puerto de Santa María	ES41hz27
El Rosario	HN425dsc
El Shorouk	EG44n6im
El Sombrero	VE4261r4
El Tigre	VE3261on
El Tocuyo	VE4261mj
El Triunfo	EC426ekl
El Vendrell	ES41ukqs
El Viejo	NI425kn7
El Vigia	VE3261hn	El Vigía
El Vigía	VE3261hn
El Wak	KE44977
El'ad	IL450ngg
El-Tor	EG47pj2
Elampalloor	IN47y7o2
Elancourt	FR41sqhi	Élancourt
Elayavur	IN46hud9
Elazıg	TR26rog	Elazığ
Elazığ	TR26rog
Elbasan	AL3gsdb
Elbistan	TR46ro3
Elblag	PL31ufsf	Elbląg
Elbląg	PL31ufsf
Elche	ES31hzbz
Elda	ES41hzah
Eldersburg	US42lboz
Eldorado	AR421m7m
Eldorado do Sul	BR43re9r
Eldoret	KE2499h
Electronic City Phase I	IN44ynl1
Elektrostal	RU3c2tf	Elektrostal'
Elgin	US32wttc
Elista	RU3c2t6
Elixku	CN4rgn2
Elizabeth	US3319by
Elk Grove	US336l33
Elk Grove Village	US42wtv1
Elkhart	US42xgab
Ellenabad	IN4r9j1
Ellesmere Port Town	GB41ksts
Ellicott City	US42lbrt
Elmhurst	US331nwv
Elmhurst	US42wtxe
Elmina	MY47ij7m
Elmina	GH41dbly
Elmont	US431nx8
Elmshorn	DE41qtfp
Eloy Alfaro	EC226eog
Eltham	GB41kssa
Elur	IN4r9is	Elūr
Eluru	IN3r9ir
Elyria	US432g8n
Elūr	IN4r9is
Emalahleni	ZA2k4qu
Embajadores	ES46vjzi
Embu	KE44958
Embu das Artes	BR32292p
Embu-Guacu	BR42292o	Embu-Guaçu
Embu-Guaçu	BR42292o
Emden	DE41qt9g
Emiliano Zapata	MX423m4n
Emin	CN4ws6q
Eminabad	PK3pa1a
Eminonu	TR4g0sy	Eminönü
Eminönü	TR4g0sy
Emmeloord	NL41n2nf
Emmen	NL41n2nc
Emmen	CH41l167
Emmerich	DE41qt71
Emmiganur	IN4r9il	Emmiganūr
Emmiganūr	IN4r9il
Empalme	MX42dvo6
Empangeni	ZA4ljvs
Empoli	IT41w3p4
Emsdetten	DE41qt5d
Emure-Ekiti	NG41e83n
En Naqoura	LB45z5c	En Nâqoûra
En Nedjma	DZ41hiwl
En Nâqoûra	LB45z5c
Ena	JP442824
Encanto	US474r8b
Encarnacion	PY421pcf	Encarnación
Encarnación	PY421pcf
Enchanted Hills	US44o0so
Encheng	CN312txt
Encinitas	US436lhy
Encino	US436li1
Ende	ID4z98k
Enerhodar	UA4f7a4
Enfield	US42vlyw
Enfield Town	GB31ksr1
Engels	RU3c2rs
Englewood	US43872a
Enid	US42p7yx
Eniwa	JP46mi67
Ennepetal	DE41qsu3
Ennis	IE41rjcl
Enrique B. Magalona	PH410qf5
Enschede	NL31n2lj
Ensenada	MX22dvla
Ensenada	AR421lst
Enshi	CN312txk
Entebbe	UG3506c
Enterprise	US339yqe
Entre Rios	BR4228x0
Entrevias	ES41uxt7	Entrevías
Entrevías	ES41uxt7
Enugu	NG21e833
Enugu-Ukwu	NG41e82u
Envigado	CO326xjb
Epe	NG41e82c
Epe	NL41n2l7
Epinal	FR41sq9v	Épinal
Epinay-sur-Seine	FR41sq9g	Épinay-sur-Seine
Epping	AU41aga7
Epsom	GB41kspx
Epworth	ZW3n9l2
Eqbaliyeh	IR42g1m	Eqbālīyeh
Eqbaliyeh	IR48q1d	Eqbālīyeh
Eqbālīyeh	IR42g1m
Eqbālīyeh	IR48q1d
Eqlid	IR42wfv	Eqlīd
Eqlīd	IR42wfv
Er Roseires	SD4840r
Eramala	IN46i5q3	Erāmala
Erandol	IN4r9i1
Erattupetta	IN4r9hy	Erāttupetta
Erbaa	TR4g0rl
Erbil	IQ121na
Ercis	TR46rgq	Erciş
Erciş	TR46rgq
Ercolano	IT41w3o3
Erd	HU41tfxd	Érd
Erdaojiang	CN417o52
Erdemli	TR46rgb
Erdenet	MN417jfx
Erding	DE41qskz
Erebuni	AM3ikbs
Erechim	BR4228w9
Eregli	TR36rfu	Ereğli
Eregli	TR4g0r3	Ereğli
Ereğli	TR36rfu
Ereğli	TR4g0r3
Erftstadt	DE41qsjr
Erfurt	DE31qsjq
Ergani	TR46rf0
Erie	US4337qj
Erkelenz	DE41qsie
Erkrath	DE41qshs
Erlangen	DE31qsgv
Erlin	TW4zxwy
Ermelino Matarazzo	BR33read
Ermelo	ZA3ljk5
Ermesinde	PT41mq71
Erode	IN2r9hp
Errachidia	MA34c1ow
Erraguntla	IN4r9hk
Errenteria	ES41up8r
Eruwa	NG41e7zc
Erzincan	TR36rcd
Erzsebetvaros	HU41tfug	Erzsébetváros
Erzsébetváros	HU41tfug
Erzurum	TR26rc8
Erāmala	IN46i5q3
Erāttupetta	IN4r9hy
Es Senia	DZ41hiqs
Esbjerg	DK41k7hr
Escada	BR420w2s
Escalante	PH410qe2
Esch-sur-Alzette	LU41rges
Eschweiler	DE41qs03
Escondido	US336lmz
Escuinapa de Hidalgo	MX42dvj2
Escuintla	GT3252jf
Esenler	TR2g0ng
Esenyurt	TR2g0mz
Esfarayen	IR42wea	Esfarāyen
Esfarāyen	IR42wea
Esher	GB41kson
Esik	KZ4wnq5
Esim	GH41ddh7
Eskilstuna	SE41m7n5
Eskisehir	TR26r7m	Eskişehir
Eskişehir	TR26r7m
Eslam Qaleh	AF4ohhg
Eslamabad-e Gharb	IR42wav	Eslāmābād-e Gharb
Eslamshahr	IR29mu8
Eslāmābād-e Gharb	IR42wav
Esmeraldas	EC326eiu
Esmeraldas	BR4228ug
Esna	EG27m9l
Esperanca	BR420w1c	Esperança
Esperantina	BR420w10
Esperanza	DO42354v
Esperanza	MX42dzf8
Esperanza	AR42anbq
Esperança	BR420w1c
Espinal	CO426xhp
Espinho	PT41mq3g
Espinosa	BR4228sj
Espirito Santo do Pinhal	BR4220z3	Espírito Santo do Pinhal
Esplanada	BR4228s0
Esplugues de Llobregat	ES41uxl6
Espoo	FI2e5dq
Esposende	PT41mq2w
Espírito Santo do Pinhal	BR4220z3
Essaouira	MA41in0v
Essen	DE21qrvu
Essex	US42lbwc
Esslingen	DE41qru7
Estahban	IR42w8m	Estahbān
Estahbān	IR42w8m
Estancia	PH410qbs
Estancia	BR4228rg	Estância
Estancia Velha	BR4228qh	Estância Velha
Esteio	BR4228qb
Esteli	NI425kl6	Estelí
Estelí	NI425kl6
Estepona	ES41hyrc
Estero	US42h1oo
Estreito	BR420q3f
Estrela	BR4228nl
Estância	BR4228rg
Estância Velha	BR4228qh
Esuk Oron	NG31e7xx
Et Taiyiba	IL46bq2	Eṭ Ṭaiyiba
Et Tira	IL46bpz	Eṭ Ṭīra
Etah	IN3r9h4
Etawa	IN4rc8u	Etāwa
Etawah	IN3r9gz	Etāwah
Etlik	TR46r69
Etobicoke	CA23jj98
Ettadhamen	TN47th9k
Etterbeek	BE41nzea
Ettlingen	DE41qrqf
Ettumanur	IN4r9gu	Ettumānūr
Ettumānūr	IN4r9gu
Etwatwa	ZA36o556
Etāwa	IN4rc8u
Etāwah	IN3r9gz
Euclid	US432gek
Euclides da Cunha	BR4228lu
Eugene	US33eq3a
Euless	US42siha
Eunapolis	BR3228lm	Eunápolis
Eunos	SG44c8sj
Eunápolis	BR3228lm
Eusebio	BR420vvy	Eusébio
Euskirchen	DE41qrkc
Eusébio	BR420vvy
Evanston	US42wu7q
Evansville	US32j8wb
Evaton	ZA2ljcy
Evere	BE41nzdm
Everett	US33g6ml
Everett	US42xsnc
Evergem	BE41nzdj
Evora	PT41cmba	Évora
Evosmos	GR4fs4j	Évosmos
Evreux	FR41spoh	Évreux
Evry	FR41spo8	Évry
Ewa Gentry-West Loch	US484h9q
Ewell	GB43zepf
Ewing	US4319g7
Exeter	GB31ksls
Exmouth	GB41kslk
Extrema	BR4228l0
Extremoz	BR420vw7
Exu	BR420vvh
Eyl	SO41ab7
Eyvan	IR42s95	Eyvān
Eyvān	IR42s95
Ez Zahra	TN41jfnm
Ezeiza	AR321lo7
Ezhou	CN312tur
Ezhva	RU4c2pf
Ezza-Ohu	NG41e7s3
Ezzouhour	TN46o5i5
Ełk	PL4gk5p
Eṭ Ṭaiyiba	IL46bq2
Eṭ Ṭīra	IL46bpz
Fabijoniskes	LT4cs8v	Fabijoniškės
Fabijoniškės	LT4cs8v
Facatativa	CO326xg4	Facatativá
Facatativá	CO326xg4
Fada	TD458dc
Fada N'gourma	BF41elo6
Fadhigaradle	ET41cfw
Faenza	IT41w3mc
Fagaras	RO4ejj7	Făgăraș
Fair Lawn	US4319gt
Fair Oaks	US436lzr
Fairbanks	US43hn2h
Fairborn	US42oowv
Fairfield	US336m13
Fairfield	US42vm25
Fairfield	US42ooxf
Fairview	CA48193k
Faisalabad	PK1pa14
Fajardo	PR42puc2
Faji Kunda	GM41fqad
Falavarjan	IR48z6r	Falāvarjān
Falkenhagener Feld	DE44yn19
Falkensee	DE41qr7e
Falkirk	GB41ksjf
Fall River	US42xsrj
Fallbrook	US436m7u
Falmouth	GB41ksj7
Falun	SE41m79f
Falāvarjān	IR48z6r
Famagusta	CY4354p
Famailla	AR42an1u	Famaillá
Famaillá	AR42an1u
Fana	ML41gof7
Fandriana	MG4mtxi
Fangcheng	CN412tu2
Fangchenggang	CN37az9g
Fangcun	CN412ttr
Fangshan	CN412tsm
Fanling	HK313081
Fanlou	CN4x7ss
Fano	IT41w3k3
Faqirwali	PK4pa0h
Faqus	EG37ngd	Fāqūs
Far Rockaway	US431o8l
Fara Department	BF41elnb
Farafangana	MG4mtvq
Farafenni	GM41fqa3
Farah	AF4ohdk
Faranah	GN41fw9l
Faraskur	EG47nf5	Fāraskūr
Faratsiho	MG4mtv8
Fardis	IR33yoqd	Fardīs
Fardīs	IR33yoqd
Fareham	GB41ksik
Fargo	US330fob
Faridabad	IN1r9fz
Faridkot	IN4r9fx	Farīdkot
Faridpur	BD3psi8	Farīdpur
Faridpur	IN4r9fv	Farīdpur
Farij Kulayb	QA479wuu	Farīj Kulayb
Farij al Amir	QA47aek6	Farīj al Amīr
Farmers Branch	US42siza
Farmington	US4396m8
Farmington Hills	US42z097
Farmsen-Berne	DE44q0o2
Farnborough	GB41ksi0
Farnham	GB41ksho
Faro	PT41cm9f
Farrokh Shahr	IR42l46
Farroupilha	BR4228j9
Farrukhabad	IN3r9fq	Farrukhābād
Farrukhnagar	IN4r9fo
Farrukhābād	IN3r9fq
Farsan	IR42vze	Fārsān
Farshut	EG47net	Farshūţ
Farshūţ	EG47net
Faruka	PK4p9zm
Farīdkot	IN4r9fx
Farīdpur	BD3psi8
Farīdpur	IN4r9fv
Farīj Kulayb	QA479wuu
Farīj al Amīr	QA47aek6
Fasa	IR42vy9	Fasā
Fastiv	UA4f79c
Fasā	IR42vy9
Fate	CN417o2w
Fatehabad	IN4r9fi	Fatehābād
Fatehjang	PK4p9z7
Fatehpur	IN3r9ew
Fatehpur	IN4r9eu
Fatehpur	PK4p9yh
Fatehpur	IN4r9ev
Fatehpur Sikri	IN4r9ek	Fatehpur Sīkri
Fatehpur Sīkri	IN4r9ek
Fatehābād	IN4r9fi
Fatick	SN41c9l3
Fatih	TR2g0ie
Fatsa	TR4g0ib
Fatwa	IN4r9ec
Favara	IT41i44y
Favoriten	AT34stiy
Faya-Largeau	TD41g52e
Fayetteville	US32nq0h
Fayetteville	US42g3o6
Fayfa	SA42aaz	Fayfā'
Fayfā	SA42aaz	Fayfā'
Fayid	EG47nhr	Fāyīd
Fayzabad	AF4ohay
Fazenda Rio Grande	BR33rebn
Fazilka	IN4r9eb
Federal Way	US43g6v9
Fedj M'Zala	DZ41hig9
Feicheng	CN412tps
Feicheng	CN412cjc
Feidh el Botma	DZ41hif7
Feijo	BR426jcj	Feijó
Feijó	BR426jcj
Feira de Santana	BR2228fq
Feldkirch	AT41nkt6
Felege Neway	ET478ot
Felgueiras	PT41mpyl
Fellbach	DE41qqp0
Felling	GB41ksfe
Feltham	GB41ksf7
Fendou	CN317me1
Fengcheng	CN350eb6
Fengcheng	CN312tj4
Fengcheng	CN317o2r
Fenggang	CN412to2
Fenggao	CN412tny
Fenghua	CN412vfe
Fenghuang	CN24cjtg
Fengkou	CN412tm1
Fengolo	CI41d29b
Fengping	CN47cvw1
Fengrun	CN412tks
Fengshan	TW2zviw
Fengxiang	CN183o02
Fengyi	CN412tio
Fenhe	CN4500qp
Feni	BD4peiw
Fennpfuhl	DE44yn1d
Fenoarivo Atsinanana	MG4mtqs
Fenshui	CN412thg
Fenyi	CN412tgq
Feodosiya	UA4f76x
Feraoun	DZ41hid9
Ferdowsiyeh	IR4pil	Ferdowsīyeh
Ferdowsīyeh	IR4pil
Ferencvaros	HU41tffz	Ferencváros
Ferencváros	HU41tffz
Fereydun Kenar	IR42vuy	Fereydūn Kenār
Fereydūn Kenār	IR42vuy
Fergana	UZ3wg83
Feriana	TN41gyoj
Ferizaj	XK4gtiv
Ferkessedougou	CI41d28p	Ferkessédougou
Ferkessédougou	CI41d28p
Fernando de la Mora	PY321ov7
Fernandopolis	BR4228eg	Fernandópolis
Fernandópolis	BR4228eg
Ferokh	IN4r9e8
Ferrara	IT31w3gi
Ferraz de Vasconcelos	BR3228e6
Ferrenafe	PE4278nd	Ferreñafe
Ferreñafe	PE4278nd
Ferrol	ES41uy3p
Fes	MA11imqd
Fes al Bali	MA31imq8	Fès al Bali
Fetesti	RO4ejdu	Feteşti
Feteşti	RO4ejdu
Fethiye	TR46r13
Fianarantsoa	MG3mtoa
Fianga	TD41g51b
Fiche	ET478mj	Fichē
Fichē	ET478mj
Ficksburg	ZA4lixb
Fiditi	NG41e7l0
Fier	AL41wa2w
Fier-Cifci	AL41wa2u	Fier-Çifçi
Fier-Çifçi	AL41wa2u
Figueira da Foz	PT41mpvq
Figueres	ES41uxat
Figuil	CM41btxw
Filadelfia	IT46pye5
Filderstadt	DE41zirf
Fili	RU4c29w
Filingue	NE41gekj	Filingué
Filingué	NE41gekj
Financial District	US450tmh
Finchley	GB41ksbl
Findlay	US432gsk
Finglas	IE41rj9r
Finlyandskiy	RU452agv
Finnkolo	ML41go5y
Finote Selam	ET478kw
Firozabad	IN2r9e5	Fīrozābād
Firozpur	IN3r9e3
Firuzabad	IR42vsm	Fīrūzābād
Fishers	US42j93q
Fitchburg	US42xt9o
Fiumicino	IT41w3bv
Flagami	US42h2fd
Flagstaff	US435hi2
Flatbush	US431ole
Flatlands	US431olo
Fleet	GB41ks8a
Fleetwood	CA43jmkc
Flensburg	DE41qpxb
Flint	US42z0ly
Florence	IT21w3cv
Florence	US42f2pd
Florence	US42q4z5
Florence	US42jzop
Florence	US435hkm
Florence-Graham	US44bmtw
Florencia	CO326xdm
Flores da Cunha	BR42289z
Floresta	BR420v32
Floriano	BR420v2q
Florianopolis	BR222891	Florianópolis
Florianópolis	BR222891
Florida	CU4249yr
Florida	CO426xcp
Florida	UY421sbd
Floridablanca	CO326xch
Floridsdorf	AT31nknh
Florin	US436nsd
Florissant	US42m0vm
Flower Mound	US42sk1t
Fnidek	MA41imoi
Fochville	ZA4lirx
Focsani	RO4ej5r	Focșani
Focșani	RO4ej5r
Foggia	IT31w3at
Folie Mericourt	FR47mj83	Folie Méricourt
Folie Méricourt	FR47mj83
Foligno	IT41w39y
Folkestone	GB41ks6i
Folsom	US436nux
Folweni	ZA46pxyf
Fond Parisien	HT427ufw
Fond du Lac	US434lig
Fondi	IT41w39n
Fonseca	CO426xc6
Fontana	US336nwb
Fontanar	CU3249xl
Fontem	CM41btvw
Fontenay-sous-Bois	FR41somu
Foothill Farms	US436nxn
Forbesganj	IN4r9du
Forchheim	DE41qpna
Fordham	US431oq5
Fordon	PL41ufpi
Forest	BE41nz23
Forest Hills	US431oqv
Forli	IT31w36y	Forlì
Forlì	IT31w36y
Formiga	BR42287a
Formigine	IT41w36l
Formosa	AR321lm3
Formosa	BR32286c
Forquilhinha	BR42284a
Fort Abbas	PK4p9w7
Fort Beaufort	ZA4linl
Fort Collins	US33bjcr
Fort Erie	CA43jnjb
Fort Garry South	CA484w5s
Fort Lauderdale	US32h2ri
Fort Lee	US4319qv
Fort McMurray	CA43jnlj
Fort Myers	US42h2sb
Fort Pienc	ES43zen4
Fort Pierce	US42h2sy
Fort Portal	UG4505g
Fort Smith	US42g4du
Fort Wayne	US32xgmf
Fort Worth	US12skbe
Fort-de-France	MQ424j5f
Fortaleza	BR120v07
Fortechnyi	UA382ckj
Foshan	CN112tgf
Foster City	US436o7j
Fouchana	TN41gyof
Foumban	CM31btua
Foumbot	CM41btu8
Fountain Valley	US436o8v
Fountainebleau	US42h2uz
Foya Kamara	LR41ct6d
Foz do Iguacu	BR32283a	Foz do Iguaçu
Foz do Iguaçu	BR32283a
Fraccionamiento Real Palmas	MX459uy5
Fraiburgo	BR43recu
Fraijanes	GT4252gy
Framingham	US42xtla
Framingham Center	US42xtlc
Franca	BR22282r
Francavilla Fontana	IT41w32z
Franceville	GA31fga3
Francisco Beltrao	BR42282c	Francisco Beltrão
Francisco Beltrão	BR42282c
Francisco Morato	BR32281w
Francistown	BW3k0ia
Franco da Rocha	BR32281g
Franconville	FR41so71
Frankenthal	DE41qpda
Frankfort	ZA4liib
Frankfurt am Main	DE21qpct
Franklin	US42r3k8
Franklin	US434lse
Franklin	US42xtmk
Frankston	AU41afeo
Frankston East	AU41afen
Frechen	DE41qp57
Fredericia	DK41k73z
Frederick	US42lcsh
Frederico Westphalen	BR422818
Fredericton	CA43jp1s
Frederiksberg	DK41k73q
Fredrikstad	NO41vnld
Freeport	US431p19
Freetown	SL21fn16
Freguesia do O	BR3222u9	Freguesia do Ó
Freguesia do Ó	BR3222u9
Freha	DZ41hi41
Freiberg	DE41qp3c
Freiburg	DE31qp2x
Freising	DE41qoyy
Freital	DE41qoyh
Frejus	FR41so4l	Fréjus
Fremont	US336oni
Frenda	DZ41hi3s
Fresnillo	MX32dv6b
Fresno	US236ot5
Fria	GN41fvys
Fribourg	CH41l10u
Friedrichsfelde	DE41qomv
Friedrichshafen	DE41qomh
Friedrichshain	DE31qom5
Friendswood	US42skrt
Frisco	US32sksv
Frolovo	RU4c1xx
Frontera	MX42db4k
Frosinone	IT41w30j
Frutal	BR422804
Fryazevo	RU4c1w1
Fryazino	RU4c1vz
Frydek-Mistek	CZ41txjz	Frýdek-Místek
Fréjus	FR41so4l
Frýdek-Místek	CZ41txjz
Fu'an	CN312rqg
Fuchu	JP36wvlc	Fuchū
Fuchu	JP47thb1	Fuchū
Fuchucho	JP413ye3	Fuchūchō
Fuchū	JP36wvlc
Fuchū	JP47thb1
Fuchūchō	JP413ye3
Fuding	CN312f61
Fuefuki	JP46wwbw
Fuencarral	ES31uwxd
Fuencarral-El Pardo	ES34xl5q
Fuengirola	ES41hyl7
Fuenlabrada	ES31uwx4
Fuentes del Valle	MX459uxy
Fujairah	AE369zi
Fuji	JP313ydi
Fuji	CN312tec
Fujieda	JP313ydg
Fujiidera	JP442al3
Fujimino	JP34280f
Fujin	CN417o1r
Fujinomiya	JP313ycp
Fujioka	JP413ycj
Fujisawa	JP213ycc
Fujishiro	JP419acs
Fujiyoshida	JP46bu1s
Fukayacho	JP313yan	Fukayachō
Fukayachō	JP313yan
Fukuchiyama	JP413ya1
Fukui-shi	JP313y9d
Fukuoka	JP113y8v
Fukuroi	JP413y89
Fukushima	JP319acb
Fukutsu	JP46wwf0
Fukuyama	JP213y7h
Fulad Shahr	IR48z6e	Fūlād Shahr
Fulda	DE41qo1a
Fulham	GB41krz9
Fuling	CN312tcz
Fullerton	US336p1r
Fuman	IR42vqh	Fūman
Funaishikawa	JP419ac1
Funchal	PT31clv7
Fundacion	CO426x9w	Fundación
Fundación	CO426x9w
Fundong	CM41bttm
Funfhaus	AT41nkeb	Fünfhaus
Fungurume	CD4jsc2
Funtua	NG31e7h6
Funza	CO326x9l
Fuorigrotta	IT41w2zh
Fuqing	CN412io0
Furmanov	RU4c1vp
Furstenfeldbruck	DE41qnvt	Fürstenfeldbruck
Furstenwalde	DE41qnus	Fürstenwalde
Furth	DE31qntk	Fürth
Furukawa	JP419abn
Fusagasuga	CO426x9e	Fusagasugá
Fusagasugá	CO426x9e
Fushimi	JP46c3s7
Fushun	CN117o17
Fuso	JP47thac	Fusō
Fussa	JP414vkc
Fusō	JP47thac
Futian	CN4500gl
Futtsu	JP413y1t
Fuwwah	EG47nba
Fuxin	CN217o0y
Fuxing	CN450eog
Fuyang	CN112t99
Fuyang	CN412t9a
Fuyu	CN317o0n
Fuyu	CN417o0m
Fuyuan	CN417o0i
Fuzhou	CN112t8l
Fuzhou	CN112t8k
Fuzuli	AZ436a2
Fylde	GB41kryi
Fyli	GR45mhm	Fylí
Fylí	GR45mhm
Fyzabad	IN3r9go	Fyzābād
Fyzābād	IN3r9go
Fès al Bali	MA31imq8
Fünfhaus	AT41nkeb
Fürstenfeldbruck	DE41qnvt
Fürstenwalde	DE41qnus
Fürth	DE31qntk
Fāqūs	EG37ngd
Fāraskūr	EG47nf5
Fārsān	IR42vze
Fāyīd	EG47nhr
Făgăraș	RO4ejj7
Fīrozābād	IN2r9e5
Fīrūzābād	IR42vsm
Fūlād Shahr	IR48z6e
Fūman	IR42vqh
G'ijduvon Shahri	UZ4wg73
Ga-Rankuwa	ZA4lhsz
Gaalkacyo	SO419zv
Gabela	AO31zrt1
Gabes	TN31gwlt	Gabès
Gaborone	BW3k0i5
Gabrovo	BG4fogt
Gabu	GW41euno	Gabú
Gabès	TN31gwlt
Gabú	GW41euno
Gadag	IN3r9d6
Gadag-Betageri	IN357bu9
Gadarwara	IN4r9d3	Gādarwāra
Gaddi Annaram	IN44civu
Gadsden	US42f3ib
Gadwal	IN4r9cb	Gadwāl
Gadwāl	IN4r9cb
Gafargaon	BD4peiq
Gafsa	TN41gwld
Gage Park	US42wvqt
Gagnoa	CI31d22l
Gagny	FR41snsu
Gahanna	US432hxd
Gainesville	US32h33o
Gainesville	US42hy3u
Gaithersburg	US42lczn
Gajendragarh	IN4r9bh
Gajraula	IN4r9b8
Gajuwaka	IN34ciwh
Galaat el Andeless	TN41gwkp
Galapagar	ES41uwrq
Galati	RO3eiwx	Galaţi
Galatsi	GR45m9j	Galátsi
Galaţi	RO3eiwx
Galesburg	US42wvrk
Galesong	ID4z8zh
Gallarate	IT41w2x3
Gallatin	US42r41g
Galle	LK4qpna
Gallus	DE448kct
Galveston	US42sl1v
Galway	IE41rj6c
Galátsi	GR45m9j
Gama	BR3227tc
Gama	AO41jjy5
Gamagori	JP413y19	Gamagōri
Gamagōri	JP413y19
Gambat	PK4p9rp
Gambela	ET478cd	Gambēla
Gamboru	NG41e78w
Gambēla	ET478cd
Gamonal	ES41uwov
Gampengrejo	ID4z8x6
Gamping Lor	ID416z41
Gan Yavne	IL46boo
Ganaur	IN454ylj
Ganda	AO41zrs5
Gandajika	CD34n0h
Ganderkesee	DE41qn6z
Gandhidham	IN3r99h	Gāndhīdhām
Gandhinagar	IN3r99f
Gandia	ES41hyev
Gandu	BR4227rd
Ganei Tikva	IL46box
Gangakher	IN4r98o	Gangākher
Gangapur	IN3r98b	Gangāpur
Gangarampur	IN4r986	Gangārāmpur
Gangavati	IN3r97y
Gangneung	KR313i69
Gangoh	IN4r97g
Gangshang	CN4x7mq
Gangtok	IN3r973
Gangtou	CN412t5x
Gangu Chengguanzhen	CN312t5w
Gangākher	IN4r98o
Gangāpur	IN3r98b
Gangārāmpur	IN4r986
Ganh Hao	VN4611tn	Gành Hào
Ganj Dundwara	IN4r9n3	Ganj Dundwāra
Ganj Dundwāra	IN4r9n3
Ganja	AZ2ckkb
Gannan	CN417nzz
Ganning	CN4504h6
Ganshui	CN412t4l
Ganta	LR41ct4p
Gantang	CN412t4c
Ganzhou	CN112t3i
Gao	ML31gnyj
Gao	BF41elgy
Gao'an	CN412t35
Gaogou	CN412t15
Gaojia	CN412szx
Gaojing	CN34o46p
Gaoliang	CN45049p
Gaoliu	CN412syw
Gaoliu	CN412syx
Gaomi	CN212syi
Gaoping	CN312sxx
Gaoua	BF41elgs
Gaoyou	CN412sud
Gaozhou	CN312stz
Gaozuo	CN412stj
Gap	FR41snpa
Gapan	PH310pxm
Gapyeong	KR413i4q
Garango	BF41elgn
Garanhuns	BR320uqa
Garbsen	DE41qn2y
Garca	BR4227qs	Garça
Garcia	MX42db4u	García
García	MX42db4u
Garden Grove	US336p97
Gardena	US436pa5
Gardez	AF3oh29
Gare	FR47mj8j
Garfield	US4319wn
Garges-les-Gonesse	FR41snn1	Garges-lès-Gonesse
Garges-lès-Gonesse	FR41snn1
Garhakota	IN4r957	Garhākota
Garhchiroli	IN4r952
Garhi Khairo	PK3p65k
Garhmuktesar	IN4r94n
Garhwa	IN4r939
Garhākota	IN4r957
Gariadhar	IN4r94d
Garibaldi	BR4227q5
Garissa	KE348kx
Garland	US32sl57
Garmsar	IR42vd8	Garmsār
Garmsār	IR42vd8
Garoowe	SO419h1
Garoua	CM41btp4
Garoua Boulai	CM41btp3	Garoua Boulaï
Garoua Boulaï	CM41btp3
Garut	ID3z8u1
Gary	US42xgrj
Garça	BR4227qs
Gashua	NG31e6u0
Gaspar	BR4227pj
Gastonia	US42nrbo
Gatak	ID41741t
Gatchina	RU4c1jz
Gateshead	GB41krt1
Gatineau	CA23jqqu
Gauribidanur	IN4r92b
Gaurnadi	BD4peii
Gava	ES41uwkv	Gavà
Gavar	AM4d7rr
Gavle	SE41m4wu	Gävle
Gavà	ES41uwkv
Gay	RU4c1fn
Gaya	IN2r91r
Gaya	NE41ge6h
Gayeri	BF41elel	Gayéri
Gayéri	BF41elel
Gaza	PS260x9
Gazakh	AZ4cjka
Gazaoua	NE41ge67
Gaziantep	TR16qxa
Gazipur	BD1pq0d
Gbadolite	CD44mz8
Gbarnga	LR41cszo
Gbawe	GH41db8x
Gboko	NG21e6m6
Gbongan	NG31e6ln
Gdansk	PL21ufje	Gdańsk
Gdańsk	PL21ufje
Gdyel	DZ41hhyz
Gdynia	PL31ufj4
Gebiley	SO419e7
Gebog	ID4z8so
Gebre Guracha	ET4785c
Gebze	TR3g0ee
Gecheng	CN412st6
Gedangan	ID4z8sd
Gedera	IL46bo8
Geel	BE41nys3
Geelong	AU31af52
Geidam	NG41e6jy
Geiro	TZ43fdx
Geita	TZ23fdw
Gejiu	CN312ssg
Gela	IT41i419
Gelan	CN412ssb
Gelang Patah	MY411503
Geldern	DE41qm9k
Geleen	NL41n28w
Gelemso	ET4781e
Gelendzhik	RU4c1dv
Gelsenkirchen	DE31qm7u
Gemena	CD31dmts
Gemlik	TR4g0cu
General Alvear	AR42amn7
General Guemes	AR42amlu	General Güemes
General Güemes	AR42amlu
General Jose de San Martin	AR421ljf	General José de San Martín
General José de San Martín	AR421ljf
General Pacheco	AR421liz
General Pico	AR42amlf
General Roca	AR42aml5
General Salipada K. Pendatun	PH47rxiv
General Santos	PH210pry
General Tinio	PH410pru
General Trias	PH410prq
Genet	ET477z7
Geneva	CH31l0yu
Gengqing	CN4rgkl
Genhe	CN417nyc
Genk	BE41nyp2
Gennevilliers	FR41snep
Genoa	IT21w2sb
Gent	BE31nyoo
Genteng	ID4z8nm
Geoje	KR36ly7h
George	ZA3lh9d
George Town	MY3116te
Georgetown	GY320ez8
Georgetown	US42slem
Georgetown	CA43jr6d
Georgetown	US42k09a
Georgiyevsk	RU4c1cr
Georgsmarienhutte	DE41qm1m	Georgsmarienhütte
Georgsmarienhütte	DE41qm1m
Gera	DE31qm1c
Geraardsbergen	BE41nyo6
Geraldton	AU418dzq
Gerash	IR42v2z	Gerāsh
Gereida	SD352a7h
Gereshk	AF4ogtg
Gerik	MY411690
Gerisek	MY41152y
Germantown	US42ld5e
Germantown	US42r4d5
Germering	DE41qlvz
Germiston	ZA3lh8c
Gero	JP413lyv
Gerona	PH410prg
Gerāsh	IR42v2z
Gesundbrunnen	DE41qlp1
Getafe	ES31uwil
Getxo	ES41uw6n
Gevelsberg	DE41qlo5
Gevrai	IN4r911
Geylang	SG314b4s
Gharaunda	IN4r8zn
Ghardaia	DZ31hhyp	Ghardaïa
Ghardaïa	DZ31hhyp
Ghardimaou	TN41gymz
Gharonda Neemka Bangar	IN47u00e
Gharroli	IN4640p0
Gharyan	LY41bixe
Ghatal	IN4r8z6	Ghātāl
Ghatampur	IN4r8z5	Ghātampur
Ghatsila	IN4r8yf	Ghātsīla
Ghayl Ba Wazir	YE41mci	Ghayl Bā Wazīr
Ghayl Bā Wazīr	YE41mci
Ghazaouet	DZ41hhyi
Ghaziabad	IN1r8y4	Ghāziābād
Ghazieh	LB46063
Ghazipur	IN3r8y2	Ghazīpur
Ghazni	AF3oglx
Ghazīpur	IN3r8y2
Ghinnir	ET477ly
Ghormach	AF4oggx
Ghosi	IN4r8wr	Ghosī
Ghosī	IN4r8wr
Ghotki	PK3p9aw
Ghubaysh	SD4818y
Ghugus	IN4r8wc
Ghulja	CN3ws4b
Ghātampur	IN4r8z5
Ghātsīla	IN4r8yf
Ghātāl	IN4r8z6
Ghāziābād	IN1r8y4
Gia Lam	VN25vl2i	Gia Lâm
Gia Lâm	VN25vl2i
Gia Nghia	VN4xwju	Gia Nghĩa
Gia Nghĩa	VN4xwju
Gia Rai	VN3xwhn	Giá Rai
Giddalur	IN4r8vh	Giddalūr
Giddalūr	IN4r8vh
Giddarbaha	IN4r8vg	Giddarbāha
Giddarbāha	IN4r8vg
Gidole	ET477ny	Gīdolē
Gießen	DE41qlhc
Gifhorn	DE41qlge
Gifu	JP213xzt
Gigante	CO426x33
Gijang	KR313i1i
Gijon	ES31uwi8	Gijón
Gijón	ES31uwi8
Gilbert	US335icf
Gilgil	KE4489i
Gilgit	PK3p97m
Gillette	US43gve3
Gillingham	GB31krpt
Gilroy	US436psm
Gimbi	ET477n4
Gimcheon	KR313i0w
Gimpo-si	KR313i0o
Ginch'i	ET477mj	Gīnch'ī
Gingoog	PH310pnv
Ginowan	JP313xzf
Gion	JP413xz8
Girardot City	CO326x2k
Girau do Ponciano	BR420teh
Giresun	TR3g0ap
Girga	EG37lxu
Giridih	IN3r8uf
Giron	CO326x2a	Girón
Girona	ES31uwj4
Girón	CO326x2a
Gisborne	NZ41bati
Gisenyi	RW34ck9
Gitarama	RW44c15
Gitega	BI494ww
Githunguri	KE4486i
Githunguri	KE47klra
Giugliano in Campania	IT41w2nv
Giurgiu	RO4eigi
Giv'at Shmuel	IL46blx
Givatayim	IL46bmf
Giyani	ZA4lh1g
Giza	EG17qjn
Giá Rai	VN3xwhn
Gjakove	XK4gyu6	Gjakovë
Gjakovë	XK4gyu6
Gjilan	XK4gy36
Gjorce Petro	MK4gygd	Gjorče Petro
Gjorče Petro	MK4gygd
Gladbeck	DE41ql9o
Gladstone	AU41aew6
Glasgow	GB21krnn
Glastonbury	US42vmpn
Glazov	RU3c14z
Glen Burnie	US42ld98
Glen Waverley	AU41aenn
Glendale	US335iep
Glendale	US336pyf
Glendale	US431pla
Glendale Heights	US42vkfa
Glendora	US436pyv
Glenfield-Jane Heights	CA478kbs
Glenrothes	GB41krjq
Glenview	US42ww5a
Gligbeuadji	CI47jxi9
Gliwice	PL31ufdq
Glogovac	XK4gy3x
Gloria do Goita	BR420umg	Glória do Goitá
Gloucester	CA33jsgs
Gloucester	GB31kris
Glyfada	GR45m6s	Glyfáda
Glyfáda	GR45m6s
Glória do Goitá	BR420umg
Gniezno	PL41ufag
Go Cong	VN4xwbd	Gò Công
Go Vap	VN3xw9h	Gò Vấp
Goalpara	IN4r8tr	Goālpāra
Goba	ET477j2
Gobardanga	IN4r8ti	Gobārdānga
Gobernador Galvez	AR42amix	Gobernador Gálvez
Gobernador Gálvez	AR42amix
Gobichettipalayam	IN4r8o3
Gobindgarh	IN46e27e
Gobu	AZ4ck1a
Gobārdānga	IN4r8ti
Goch	DE41qksp
Godda	IN4r8sp
Gode	ET477gj
Godean	ID4z8i5
Godhra	IN3r8sj
Godollo	HU41tf4c	Gödöllő
Godome	BJ31fbak	Godomè
Godomè	BJ31fbak
Goes	NL41n250
Gogri Jamalpur	IN4r7gd	Gogri Jamālpur
Gogri Jamālpur	IN4r7gd
Gogrial	SS4815f
Gohad	IN4r8rv
Gohana	IN4r8rr	Gohāna
Gohlis	DE41qkpa
Gohāna	IN4r8rr
Goiana	BR420um0
Goianesia	BR4227l6	Goianésia
Goiania	BR1227l5	Goiânia
Goianira	BR4227l4
Goianésia	BR4227l6
Goiatuba	BR4227kz
Goiânia	BR1227l5
Gojo	JP413xyg	Gojō
Gojra	PK3p94n
Gojō	JP413xyg
Gokak	IN4r8rf
Gokalpur	IN3640ku
Gokdepe	TM43gym	Gökdepe
Goksun	TR46qfg	Göksun
Gokwe	ZW4j3hj
Gol'yanovo	RU3c0gh
Gola Gokarannath	IN4r8qx	Gola Gokarannāth
Gola Gokarannāth	IN4r8qx
Golaghat	IN4r8qy	Golāghāt
Golbahar	IR447smg	Golbahār
Golbahār	IR447smg
Golbası	TR36qdx	Gölbaşı
Golcuk	TR4g04q	Gölcük
Gold Coast	AU21aelb
Golden Glades	US42h3ib
Goldsboro	US42nrqd
Golestan	IR3pdw	Golestān
Golestān	IR3pdw
Goleta	US436qdf
Golfe	AO21jjyp
Golpayegan	IR42unh	Golpāyegān
Golpāyegān	IR42unh
Golāghāt	IN4r8qy
Goma	CD24mvt
Gombe	NG21e5wj
Gombong	ID4z8gg
Gomboussougou	BF41emcy
Gomez Palacio	MX32duvj	Gómez Palacio
Gomoh	IN4r8pp
Gonabad	IR42uld	Gonābād
Gonaives	HT427tzs	Gonaïves
Gonaïves	HT427tzs
Gonbad-e Kavus	IR32ukq	Gonbad-e Kāvūs
Gonbad-e Kāvūs	IR32ukq
Gonda City	IN3r8pg	Gondā City
Gondal	IN3r8pe
Gonder	ET2779q
Gondia	IN3r8pa	Gondiā
Gondiā	IN3r8pa
Gondola	MZ4meyq
Gondā City	IN3r8pg
Gonen	TR4g026	Gönen
Gongchangling	CN417ny0
Gongguan	CN412spk
Gongheyong	CN34557r
Gongju	KR413hrs
Gongping	CN412sol
Gongqingcheng	CN466fte
Gongyi	CN412d3d
Gongzhuling	CN317nxi
Gonābād	IR42uld
Goodyear	US435imi
Goose Creek	US42q60y
Gooty	IN4r8ou
Gopalganj	IN4r8ol	Gopālganj
Gopalganj	BD4prk8	Gopālganj
Goppingen	DE41qkcu	Göppingen
Gopālganj	IN4r8ol
Gopālganj	BD4prk8
Gorakhpur	IN1r8ni
Gorakhpur	IN2r8nj
Gore	TD41g4gz	Goré
Gorele	TR4g01x	Görele
Gorgan	IR32ujg	Gorgān
Gorgān	IR32ujg
Gori	GE4d647
Gorinchem	NL41n23u
Goris	AM43qy7
Gorizia	IT41w2lu
Gorlitz	DE41qkaz	Görlitz
Gorna Oryahovitsa	BG4fo81
Gorno-Altaysk	RU4wa8v
Gorod Shebekino	RU4hokc
Gorodets	RU4bzum
Gorontalo	ID3z8e5
Gorukle	TR4g01k	Görükle
Goryachevodskiy	RU4bzko
Gorzow Wielkopolski	PL31uezm	Gorzów Wielkopolski
Gorzów Wielkopolski	PL31uezm
Goré	TD41g4gz
Gosen	JP413xx0
Goshen	US42xgx4
Goshogawara	JP419org
Goslar	DE41qk6w
Gosport	GB41krf4
Gostivar	MK4gxsn
Gotemba	JP413xwo
Gotha	DE41qk4g
Gothenburg	SE21m48h
Goto	JP46wwb3	Gotō
Gottingen	DE31qk14	Göttingen
Gotō	JP46wwb3
Gouda	NL41n23g
Goulmima	MA41imj3
Goundam	ML41gnrp
Gounou Gaya	TD41g4bw
Gourcy	BF41el66
Goure	NE41gdyz	Gouré
Gouré	NE41gdyz
Goussainville	FR41smrm
Governador Valadares	BR3227jf
Govlar	AZ4ck0a
Goya	AR421lgz
Goya	CI41d1jf
Goyang-si	KR113ho5
Goycay	AZ4ckhn	Göyçay
Goyerkata	IN4r8l9	Goyerkāta
Goyerkāta	IN4r8l9
Goygol	AZ4cj64
Goz Beida	TD4583v
Goālpāra	IN4r8tr
Gqeberha	ZA1ko5g
Graaff Reinet	ZA4lg0v
Grabouw	ZA4206e1
Gracia	ES31uwd9	Gràcia
Grahamstown	ZA4lfzp
Grajau	BR274e83	Grajaú
Grajau	BR420uko	Grajaú
Grajaú	BR274e83
Grajaú	BR420uko
Gramado	BR4227ik
Granada	ES31hy7x
Granada	NI425kjk
Granada	CO426x0l
Granadero Baigorria	AR42amgf
Granadilla de Abona	ES41hy7r
Granby	CA43ju0n
Grand Forks	US430fvp
Grand Gosier	HT427tpn
Grand Island	US430nht
Grand Junction	US4388ut
Grand Prairie	US32smaa
Grand Rapids	US32z1o6
Grand-Bassam	CI41d1ir
Grand-Lahou	CI41d1ih
Grand-Zattry	CI44o90u
Grande Prairie	CA43ju4b
Granger	US42xgyt
Grangwav	HT427tpt
Granja	BR420ugi
Granollers	ES41uwah
Grantham	GB41krdc
Grants Pass	US43esl4
Grao de Murviedro	ES41j149
Grapevine	US42smco
Grarem	DZ41hht2
Grasse	FR41sma0
Gravata	BR420ug3	Gravatá
Gravatai	BR3227d5	Gravataí
Gravataí	BR3227d5
Gravatá	BR420ug3
Gravesend	US331pz3
Gravesend	GB41krcr
Gravina in Puglia	IT41w2ic
Grays	GB41krcm
Graz	AT21njkj
Grazhdanka	RU4bzcl
Great Falls	US43d7m0
Great Malvern	GB41kr9b
Great Sankey	GB41kr8a
Great Yarmouth	GB41kr74
Greater Grand Crossing	US450tbn
Greater Noida	IN3452gh
Greater Sudbury	CA33jue4
Greeley	US33bjp4
Green Bay	US334mr6
Greenacres City	US42h3x7
Greenburgh	US431q43
Greenfield	US434mu4
Greenford	GB41kr6s
Greenock	GB41kr64
Greenpoint	US431q53
Greensboro	US32nsey
Greenville	US42nsfc
Greenville	US42q6db
Greenville	US42mx17
Greenwich	GB41kr5t
Greenwood	US42j9qh
Gremda	TN41h0ji
Grenoble	FR31sm6g
Gresham	US33eswd
Gresik	ID4z8cg
Gressier	HT427tmx
Greve	DK41k6jj
Greven	DE41qj6w
Grevenbroich	DE41qj6s
Greystones	IE41rix4
Grimbergen	BE41ny9m
Grimsby	GB41kr46
Grogol	ID3z8c1
Grombalia	TN41gw8q
Gronau	DE41qivm
Groningen	NL31n1yr
Gropiusstadt	DE41zj5s
Grosseto	IT41w2ga
Grottaglie	IT41w2fx
Grove City	US42oqkh
Grozny	RU3byvm
Grudziadz	PL41uelm	Grudziądz
Grudziądz	PL41uelm
Grugliasco	IT41w2ff
Gryazi	RU4byso
Gràcia	ES31uwd9
Guacara	VE326101
Guadalajara	MX12duoz
Guadalajara	ES41uw8e
Guadalajara de Buga	CO3271vk
Guadalupe	MX22duno
Guadalupe	MX32duo5
Guaduas	CO426wti
Guaianases	BR3227az
Guaiba	BR422gj0	Guaíba
Guaimaro	CU4249b7	Guáimaro
Guaira	BR4227aj	Guaíra
Guaira	BR4227ai	Guaíra
Guajara Mirim	BR42c4lv	Guajará Mirim
Guajará Mirim	BR42c4lv
Gualeguay	AR421lfj
Gualeguaychu	AR421lfe	Gualeguaychú
Gualeguaychú	AR421lfe
Guamo	CO426wpn
Guamuchil	MX42dui9	Guamúchil
Guamúchil	MX42dui9
Guanabacoa	CU324992
Guanajuato	MX42duhi
Guanambi	BR42279x
Guanare	VE3260te
Guanarito	VE4260t3
Guandu	CN412skq
Guang'an	CN212k9m
Guangshui	CN312sif
Guangshun	CN412sid
Guangtong	CN412sic
Guangyuan	CN212pvm
Guangzhou	CN112shu
Guanhaes	BR42279i	Guanhães
Guanhu	CN412shl
Guanhães	BR42279i
Guankou	CN112n3v
Guanshan	CN414oil
Guantanamo	CU32494p	Guantánamo
Guantánamo	CU32494p
Guanyin	CN412sct
Guanzhuang	CN412sby
Guapimirim	BR422799
Guara	BR32278w	Guará
Guarabira	BR420ucq
Guaraciaba do Norte	BR420ucp
Guaramirim	BR42278a
Guaranta do Norte	BR47pzmt	Guarantã do Norte
Guarantã do Norte	BR47pzmt
Guarapari	BR32277k
Guarapuava	BR32277b
Guararapes	BR422776
Guararema	BR422773
Guaratingueta	BR32276r	Guaratinguetá
Guaratinguetá	BR32276r
Guaratuba	BR42276p
Guarda	PT41mp9d
Guarenas	VE3260oh
Guariba	BR42275s
Guaruja	BR22274t	Guarujá
Guarujá	BR22274t
Guarulhos	BR12274q
Guará	BR32278w
Guasave	MX42dug3
Guasdualito	VE429jx1
Guatemala City	GT2254c4
Guatire	VE3260ka
Guaxupe	BR422743	Guaxupé
Guaxupé	BR422743
Guayaquil	EC126e5h
Guayaramerin	BO42bx3q	Guayaramerín
Guayaramerín	BO42bx3q
Guaynabo	PR42pugv
Guaíba	BR422gj0
Guaíra	BR4227aj
Guaíra	BR4227ai
Gubat	PH410pg8
Gubkin	RU4byo2
Gucheng	CN47c5mu
Gucheng Chengguanzhen	CN412say
Gucun	CN312s9v
Gudalur	IN4r8kj
Gudalur	IN4r8kk
Guder	ET47ixfh
Gudermes	RU4byna
Gudivada	IN3r8k1	Gudivāda
Gudivāda	IN3r8k1
Gudiyatham	IN4r8k0
Gudong	CN4rgjp
Gudur	IN4r8jr	Gūdūr
Guduvancheri	IN4r8jn	Gūduvāncheri
Gueckedou	GN41fvpu
Guediawaye	SN21jmwy	Guédiawaye
Guelendeng	TD41g47p
Guelma	DZ31hhny
Guelmim	MA31imge
Guelph	CA33jwnh
Guemar	DZ41hhm9
Guerara	DZ41hhk4
Guercif	MA41imfd
Gueznaia	MA41idug
Guidan Roumdji	NE41gdif
Guider	CM41btcs
Guidonia Montecelio	IT43w1uc
Guigang	CN112s8s
Guiglo	CI41d1ee
Guigue	VE4260g3	Güigüe
Guiguinto	PH310peb
Guildford	GB41kr1t
Guildford	CA43jwp3
Guilin	CN112s7u
Guimaraes	PT41mp8g	Guimarães
Guimarães	PT41mp8g
Guimba	PH410pd4
Guindalera	ES46vk06
Guines	CU4248w2	Güines
Guiping	CN412s7i
Guira de Melena	CU4248v7	Güira de Melena
Guiren	CN412s7f
Guiria	VE4260fh	Güiria
Guixi	CN312s6z
Guiyang	CN112s6t
Gujangbagh	CN2rgfv
Gujar Khan	PK4p8pe
Gujo	JP442823	Gujō
Gujranwala	PK1p8ou
Gujrat	PK2p8om
Gujō	JP442823
Gukovo	RU4byma
Gul'kevichi	RU4bylu
Gulaothi	IN4r8iv	Gulāothi
Gulariya	NP4ri94	Gulariyā
Gulariyā	NP4ri94
Guledagudda	IN4r8im
Gulfport	US42mx6j
Guli	CN212s5g
Gulin	CN312s5c
Guliston	UZ4wg6m
Gulu	UG3501u
Gulāothi	IN4r8iv
Gumdag	TM43gyf
Gumel	NG41e5mj
Gumi	KR213hgx
Gumia	IN4r8hv
Gumla	IN4r8hu	Gumlā
Gumlā	IN4r8hu
Gummersbach	DE41qg9t
Gummi	NG41e5me
Gumushane	TR4fzy1	Gümüşhane
Guna	IN3r8hj
Gunan	CN312s4k
Gundupalaiyam	IN26yc4c	Gundupālaiyam
Gundupālaiyam	IN26yc4c
Gungoren Merter	TR43s7jd	Güngören Merter
Gunpo	KR313hbi
Gunsan	KR313hbd
Guntakal	IN3r8ge
Guntur	IN2r8gc
Gunungsitoli	ID3q1ku
Gununo	ET47x8t4
Guofu	CN412s3e
Guojia	CN47cw2j
Guojia	CN4501iw
Guolemude	CN4539li	Guōlèmùdé
Guozhen	CN412s1b
Gupi	CN412s0y
Gurdaspur	IN4r8fr
Guri-si	KR313hac
Gurlan	UZ4wg6i
Gurnee	US42wwwd
Gursahaiganj	IN4r8ez	Gursahāiganj
Gursahāiganj	IN4r8ez
Gurue	MZ3meq0	Gurúè
Gurugram	IN2r8fm
Gurupa	BR420ua8	Gurupá
Gurupi	BR422730
Gurupá	BR420ua8
Gurúè	MZ3meq0
Gus Khrustal'nyy	RU4bydr	Gus'-Khrustal'nyy
Gusau	NG31e5i9
Gushikawa	JP413xvr
Gushu	CN412vkr
Guskhara	IN4r8ee
Gusong	CN4128w2
Gustavo Adolfo Madero	MX123bxu
Gustrow	DE41qg0p	Güstrow
Gutao	CN412ju4
Gutersloh	DE41qfyu	Gütersloh
Guwahati	IN2r92s
Guxi	CN412rzd
Guxian	CN412ryy
Guyancourt	FR41slq7
Guye	CN412ryf
Guyong	PH310p0z
Guyuan	CN212ry8
Guáimaro	CU4249b7
Guédiawaye	SN21jmwy
Guōlèmùdé	CN4539li
Gwa	MM4sf06
Gwadar	PK4p8iu
Gwalior	IN1r8dz
Gwangju	KR113h5f
Gwangju	KR413h5e
Gwangmyeong	KR215r39
Gwangyang	KR314dua
Gweru	ZW3j31y
Gwynn Oak	US42ldz0
Gyanpur	IN3r8ds	Gyānpur
Gyeongju	KR313gzn
Gyeongsan-si	KR313gzi
Gyoda	JP413xve	Gyōda
Gyongyos	HU41teyw	Gyöngyös
Gyor	HU31tey1	Győr
Gyula	HU4ffta
Gyumri	AM3d7sr
Gyzylarbat	TM43gy3
Gyöngyös	HU41teyw
Gyānpur	IN3r8ds
Gyōda	JP413xve
Győr	HU31tey1
Gành Hào	VN4611tn
Gävle	SE41m4wu
Gò Công	VN4xwbd
Gò Vấp	VN3xw9h
Gómez Palacio	MX32duvj
Gödöllő	HU41tf4c
Gökdepe	TM43gym
Göksun	TR46qfg
Gölbaşı	TR36qdx
Gölcük	TR4g04q
Gönen	TR4g026
Göppingen	DE41qkcu
Görele	TR4g01x
Görlitz	DE41qkaz
Görükle	TR4g01k
Göttingen	DE31qk14
Göyçay	AZ4ckhn
Güigüe	VE4260g3
Güines	CU4248w2
Güira de Melena	CU4248v7
Güiria	VE4260fh
Gümüşhane	TR4fzy1
Güngören Merter	TR43s7jd
Güstrow	DE41qg0p
Gütersloh	DE41qfyu
Gādarwāra	IN4r9d3
Gāndhīdhām	IN3r99h
Gīdolē	ET477ny
Gīnch'ī	ET477mj
Głogow	PL41ufd9	Głogów
Głogów	PL41ufd9
Gūduvāncheri	IN4r8jn
Gūdūr	IN4r8jr
Ha Giang	VN4xw6d	Hà Giang
Ha Long	VN3xvga	Hạ Long
Ha Tien	VN3xvy4	Hà Tiên
Ha Tinh	VN3xvxz	Hà Tĩnh
Ha Đong	VN4xw6s	Hà Đông
Ha'il	SA22a09
Haabersti	EE450t22
Haarlem	NL31n1rv
Habaswein	KE447yg
Habbouch	LB45w3e	Habboûch
Habboûch	LB45w3e
Habiganj	BD4peih
Habikino	JP342al4
Habra	IN3r8dk	Hābra
Hachinohe	JP319nob
Hachioji	JP213xu8	Hachiōji
Hachiōji	JP213xu8
Hacienda Heights	US436rsz
Hacienda La Calera	CL42bc5y
Hacienda Santa Fe	MX459uxx
Hackensack	US431a6q
Hacıqabul	AZ4cjk9
Had Soualem	MA47klsj
Hada'iq al Qubbah	EG27n10	Ḩadā'iq al Qubbah
Hadali	PK4p8hh
Hadano	JP313xtz
Hadejia	NG31e59r
Hadera	IL46bky
Hadero	ET476qk
Hadishahr	IR4r0p	Hādīshahr
Hadithah	IQ422b9	Ḩadīthah
Hadjout	DZ41hh4i
Hadong	KR472a47
Hadyach	UA4f73y
Haedo	AR421j8z
Haeju	KP3148rz
Hafar Al-Batin	SA32a0p
Hafizabad	PK2p8h4
Haflong	IN4r8cv	Hāflong
Hafnarfjorður	IS4218ci	Hafnarfjörður
Hafnarfjörður	IS4218ci
Hagen	DE31qfe5
Hagere Hiywet	ET476pk	Hāgere Hiywet
Hagere Maryam	ET47dws
Hagerstown	US42ldzp
Hagi	JP413xtm
Hagonoy	PH310oz2
Haguenau	FR41sloe
Hai Ba Trung	VN254o8v	Hai Bà Trưng
Hai Bà Trưng	VN254o8v
Hai Chau	VN3xw5v	Hải Châu
Hai Duong	VN3xw5q	Hải Dương
Haicheng	CN317ntq
Haifa	IL36bgx
Haikou	CN112rw6
Haikou	CN312rw5
Hailakandi	IN4r8ci	Hailākāndi
Hailar	CN317nti
Hailin	CN317ntf
Hailun	CN317nt9
Hailākāndi	IN4r8ci
Haimen	CN312rvq
Haining	CN412d0n
Haiphong	VN1xw4y
Haitou	CN412ruy
Haiyang	CN412run
Haizhou	CN412ru3
Hajduboszormeny	HU4ffs4	Hajdúböszörmény
Hajdúböszörmény	HU4ffs4
Haji Zeynalabdin	AZ4cjoj
Hajiawa	IQ49kxa
Hajiganj	BD4pra1	Hājīganj
Hajin	SY43qne	Hajīn
Hajipur	IN3r8cd	Hājīpur
Hajjah	YE41m4p	Ḩajjah
Hajīn	SY43qne
Hakenfelde	DE41qeou
Hakkari	TR46th5	Hakkâri
Hakkâri	TR46th5
Hakodate	JP319nnw
Hakonegasaki	JP413xrw
Hala	PK4p8e6
Hala'ib	EG480sy
Halabja	IQ4228d
Halberstadt	DE41qenl
Haldia	IN3stbt
Haldwani	IN3r8bm
Halesowen	GB41kqxj
Halfaya	SY43n7g	Ḩalfāyā
Halhul	PS462zi	Ḩalḩūl
Halifax	CA23rk6x
Halifax	GB41kqxc
Halisahar	IN3r8b8	Hālīsahar
Hallandale Beach	US42h496
Halle	BE41nxy0
Halle-Neustadt	DE44c8pa
Halmstad	SE41m1sd
Halol	IN4r8ay	Hālol
Haltern am See	DE41qeg3
Haltom City	US42sne0
Halton Hills	CA43jy9l
Halvad	IN4r8aq
Halwan	AE47t691
Halwan	EG37mj7	Ḩalwān
Ham Ninh	VN4xw2x	Hàm Ninh
Hamada	JP413xqm
Hamadan	IR22tyo	Hamadān
Hamadān	IR22tyo
Hamah	SY23n6p	Ḩamāh
Hamakita	JP413xq5
Hamamatsu	JP213xq1
Hamanoichi	JP413xpr
Hamburg	DE11qede
Hamburg-Mitte	DE21qed4
Hamburg-Nord	DE24z2gy
Hamden	US42vn7q
Hameenlinna	FI4e4mk	Hämeenlinna
Hameln	DE41qecn
Hamhung	KP2148nd	Hamhŭng
Hamhŭng	KP2148nd
Hami	CN3ws5o
Hamilton	CA23jyba
Hamilton	NZ31ay2c
Hamilton	US42oqp3
Hamilton	GB41kqvm
Hamirpur	IN4r8af	Hamīrpur
Hamm	DE31qebs
Hamm	DE41qebm
Hamma Bouziane	DZ41hguq
Hammam Bou Hadjar	DZ41hgt6
Hammam Sousse	TN41gyb7
Hammam-Lif	TN41gybg
Hammamet	TN31h0r4
Hammamet	DZ41hgt0
Hammanskraal	ZA3le4i
Hammond	US42xh58
Hampton	US32u32m
Hamura	JP46wvl9
Hamīrpur	IN4r8af
Han'airike	CN45cqqu
Hanam	KR314nqn
Hanamaki	JP419a9j
Hanau am Main	DE41qe5b
Hanawa	JP419nmq
Hancheng	CN412rth
Hanchuan	CN412rtd
Handa	JP313xnt
Handan	CN112rsz
Handeni	TZ33f7f
Hanfeng	CN312rsm
Hanford	US436s30
Hang Hau	HK41305r
Hangu	CN312rs3
Hangu	PK4p8c3
Hangzhou	CN112rry
Haninge	SE41m1gx
Hanjia	CN312rro
Hannan	JP442al5
Hanno	JP413xn3	Hannō
Hannover	DE21qe0f
Hannō	JP413xn3
Hanoi	VN1xw0a
Hanover	US42le58
Hanover Park	US42wx22
Hansestadt Stade	DE41onkd
Hansi	IN4r89d	Hānsi
Hanting	CN412rqn
Hanumangarh	IN3r893	Hanumāngarh
Hanumāngarh	IN3r893
Hanwang	CN4x7pf
Hanyin Chengguanzhen	CN412rq7
Hanyu	JP413xmt	Hanyū
Hanyuan	CN412kea
Hanyuan	CN412rq5
Hanyū	JP413xmt
Hanzhong	CN112rq1
Haojiaqiao	CN412rp9
Haomen	CN412rp0
Hapur	IN3r88p	Hāpur
Haql	SA429va	Ḩaql
Harar	ET376ij
Harare	ZW1j2yj
Harasta	SY43n3d	Ḩarastā
Harbel	LR41cska
Harbin	CN117nrp
Harburg	DE31qdwd
Harda	IN4r887
Hardenberg	NL41n1nx
Harderwijk	NL41n1nk
Hardoi	IN3r882	Hardoī
Hardoī	IN3r882
Hargeysa	SO2187d
Haridwar	IN3r87j
Harihar	IN4r87h
Haripur	PK4p89f
Harir	IQ4223y	Ḩarir
Harlem	US331qn6
Harlingen	US42snmx
Harlow	GB41kqsl
Harpanahalli	IN4r85r
Harpenden	GB41kqsb
Harper	LR41csjw
Harrisburg	US433aqe
Harrismith	ZA4ldvb
Harrisonburg	US42u3bz
Harrogate	GB41kqro
Harrow	GB31kqrl
Harsin	IR42ttm	Harsīn
Harsīn	IR42ttm
Hartbeestfontein-A	ZA454fl6
Hartford	US32vnbp
Hartlepool	GB41kqqw
Harunabad	PK3p88h
Haruta	JP470f7e
Hasaki	JP419a8y
Hasanabad	IR42tpz	Ḩasanābād
Hasanpur	IN4r84r
Hashima	JP44281y
Hashimoto	JP413xka
Hashtgerd	IR42tm3
Hashtpar	IR42fgf
Hashtsal	IN363z16	Hashtsāl
Hashtsāl	IN363z16
Hasilpur	PK3p87m
Hasimara	IN4r84l	Hāsimāra
Haskovo	BG4fnlv
Hassan	IN3r84f
Hasselt	BE41nxsb
Hassi Bahbah	DZ41hgft
Hassi Messaoud	DZ41hgel
Hastings	GB41kqpo
Hastings	NZ41axzk
Hastings-Sunrise	CA43jzwz
Hasuda	JP414vjn
Hat Yai	TH3yivw
Hatfield	GB41kqph
Hathazari	BD2vclu	Hāthazāri
Hathras	IN3r83s	Hāthras
Hato Mayor del Rey	DO4234al
Hatogaya-honcho	JP413xin	Hatogaya-honchō
Hatogaya-honchō	JP413xin
Hatsukaichi	JP313xii
Hatta	IN4r82x
Hatta	AE469z2	Ḩattā
Hattiesburg	US42mxnz
Hattingen	DE41qcry
Haugesund	NO41vlcn
Havana	CU1245vq
Havant	GB41kqol
Haveli Lakha	PK3p86d
Havelian	PK4p86b
Haverhill	US42xv0t
Haveri	IN4r82j	Hāveri
Havertown	US42ppdn
Havirov	CZ41txe9	Havířov
Havířov	CZ41txe9
Hawai'i Kai	US43hibu
Hawalli	KW364e5	Ḩawallī
Hawr al Anz	AE44vs57	Hawr al 'Anz
Hawsh Isa	EG47mow	Ḩawsh 'Īsá
Hawtah Bani Tamim	SA484628	Ḥawṭah Banī Tamīm
Hawthorne	US436sl0
Hayama	JP413xhs
Hayes	GB41kqn1
Haysyn	UA4f6zp
Hayward	US336snx
Haywards Heath	GB41kqmo
Hayy Khilda	JO35bt3	Ḩayy Khildā
Hayy al Quwaysimah	JO45d99	Ḩayy al Quwaysimah
Hazaribagh	IN3r82c	Hazāribāgh
Hazāribāgh	IN3r82c
Heba	CN412rnz
Hebbagodi	IN43zi97
Hebi	CN212rnm
Hebron	PS363yi
Hechi	CN27cvv0
Hechuan	CN212r84
Hecun	CN412rmz
Hede	CN412rmw
Hedensted	DK41k61z
Hedong	CN316t2k
Heemskerk	NL41n1jd
Heerenveen	NL41n1il
Heerhugowaard	NL41n1ib
Heerlen	NL41n1i4
Hefei	CN112rma
Hegang	CN217nqy
Hegeng	CN414t9q
Hegou	CN4x7ly
Heguan	CN47c5hs
Heho	MM4sekr
Heidelberg	DE31qbrb
Heidelberg	ZA4lden
Heidenheim an der Brenz	DE41qbpn
Heihe	CN317nql
Heilbron	ZA4ldec
Heilbronn	DE31qbkl
Heinsberg	DE41qb7l
Heishan	CN417nq7
Heist-op-den-Berg	BE41nxix
Hejiang	CN312rj8
Hekinan	JP413xfk
Hekou	CN4x7t7
Hekou	CN412rik
Helchteren	BE41nxic
Helena	US43d8vm
Heliopolis	DZ41hgck	Héliopolis
Hell Kitchen	US431qyi	Hell's Kitchen
Hell-Ville	MG4n2bt
Hellersdorf	DE41qawp
Hellin	ES41hxz1	Hellín
Hellín	ES41hxz1
Helmond	NL41n1cf
Helong	CN417nph
Helsingborg	SE31m0jz
Helsingør	DK41k5yx
Helsinki	FI2e3w1
Hemel Hempstead	GB41kqjm
Hemer	DE41qaqr
Hemet	US436sxh
Hempstead	US431qzi
Hendala	LK4qo6l
Hendek	TR4fzcw
Henderson	US33a003
Hendersonville	US42r7jz
Hengbei	CN412rgl
Hengelo	NL41n1ay
Hengshan	CN317np4
Hengshui	CN212rd4
Hengyang	CN112rci
Henichesk	UA4f6z2
Hennaya	DZ41hgbi
Henrietta	US431r0p
Hepingjie	CN417lma
Hepo	CN312rbk
Hepu	CN312nuq
Heqiao	CN4x7sq
Herat	AF2ofne	Herāt
Hereford	GB41kqhu
Herford	DE41qadl
Hermanus	ZA4205wg
Hermitage	US42r7pd
Hermosa	PH410out
Hermosillo	MX22du76
Hernals	AT41nico
Herne	DE31qa77
Herning	DK41k5xl
Heroica Caborca	MX42du6v
Heroica Ciudad de Juchitan de Zaragoza	MX423kyd	Heroica Ciudad de Juchitán de Zaragoza
Heroica Ciudad de Juchitán de Zaragoza	MX423kyd
Heroica Guaymas	MX32dudz
Heroica Matamoros	MX223iq2
Heroica Zitacuaro	MX42du6t	Heróica Zitácuaro
Herrenberg	DE41qa5e
Herriman	US43fsme
Herstal	BE41nxcq
Herten	DE41q9y0
Hervey Bay	AU43s7il
Herzliya	IL46bga
Herzogenrath	DE41q9v3
Heróica Zitácuaro	MX42du6t
Herāt	AF2ofne
Heshan	CN112rb0
Hesperia	US436t5s
Heston	GB41kqgj
Hetauda	NP3ri8b
Hetoudian	CN412r95
Heunghae	KR4139lb
Heusden	BE41nx94
Heyuan	CN212a68
Heze	CN112r7q
Hezhou	CN14ied3
Hezuo	CN412r79
Hialeah	US32h4p8
Hickory	US42ntoa
Hicksville	US431r4g
Hidaka	JP44280h
Hidalgo del Parral	MX32du6b
Hietzing	AT41niat
Higashi-Matsuyama	JP44280i
Higashihiroshima	JP36wvl7
Higashikurume	JP36wvl8
Higashimatsushima	JP442819
Higashimurayama	JP34c0ya
Higashine	JP419a7q
Higashinozoe	JP413r9n
Higashiosaka	JP213xb4
Higashiyamato	JP4427zs
High Peak	GB44xw0x
High Point	US32ntv5
High Wycombe	GB31kqde
Highland	US436tdw
Highlands Ranch	US4389zn
Higuerote	VE42609y
Hihya	EG47mn7	Hihyā
Hihyā	EG47mn7
Hikari	JP414n8c
Hikiso	JP45qgxo
Hikone	JP313x7w
Hilden	DE41q9cr
Hildesheim	DE31q9cl
Hillerød	DK41k5uo
Hilliard	US432jmc
Hillsboro	US33eucr
Hillsborough	US431ah3
Hilo	US43hign
Hilsa	IN4r80m
Hilton Head	US42q7d5
Hilton Head Island	US42q7d4
Hilversum	NL41n11s
Himamaylan	PH310orq
Himatnagar	IN4r80j
Himeji	JP213x7n
Himi	JP46wv9x
Himimachi	JP413x78
Himora	ER4769p
Hinatuan	PH410opz
Hinche	HT427tc1
Hinckley	GB41kqc3
Hindaun	IN3r80a
Hindupur	IN3r7zz
Hinesville	US42i19b
Hinganghat	IN3r7zx	Hinganghāt
Hinganghāt	IN3r7zx
Hingoli	IN4r7zs
Hinigaran	PH410op1
Hino	JP313x6v
Hinthada	MM3sejf
Hirado	JP413x5n
Hirai	JP46i0ej
Hirakata	JP213x58
Hirakawa	JP44281q
Hirakud	IN4r7zf	Hīrākud
Hirara	JP413x49
Hiratsuka	JP313x32
Hire	CI41d1cc	Hiré
Hiriyur	IN4r7yo	Hiriyūr
Hiriyūr	IN4r7yo
Hirnytskyi	UA383nqh
Hirosaki	JP319nk9
Hiroshima	JP113x1r
Hiré	CI41d1cc
Hisai-motomachi	JP413x11
Hisar	IN2r7ye
Hispanoamerica	ES46vk08	Hispanoamérica
Hispanoamérica	ES46vk08
Hisua	IN4r7yd
Hit	IQ421ws	Hīt
Hita	JP413x0l
Hitachi	JP319a6c
Hitachi-Naka	JP3427yo
Hitachi-ota	JP4427yz
Hitachiomiya	JP4427yu
Hitchin	GB41kqay
Hitoyoshi	JP413x00
Hizume	JP419a5y
Hladkivka	UA483ofb
Hlaingthaya	MM257by5
Hlegu	MM4sdzi
Hlotse	LS4jzoa
Hlukhiv	UA4f63y
Ho	GH31dazf
Ho Chi Minh City	VN1xkeb
Hoa Binh	VN3xvry	Hòa Bình
Hoa Cuong	VN355jv5	Hòa Cường
Hoa Thanh	VN35en73	Hòa Thành
Hoan Kiem	VN354o8s	Hoàn Kiếm
Hoan Lao	VN4y0um	Hoàn Lão
Hoang Mai	VN382oue	Hoàng Mai
Hobart	AU31ad97
Hobbs	US4399wa
Hoboken	US431ail
Hoboken	BE41nx76
Hod HaSharon	IL46bfs
Hodal	IN4r7xs
Hoddesdon	GB41kqaf
Hodmezovasarhely	HU4ffj1	Hódmezővásárhely
Hoeryong	KP417t8b	Hoeryŏng
Hoeryŏng	KP417t8b
Hof	DE41q7sg
Hoffman Estates	US42wxu3
Hofheim am Taunus	DE41q7lx
Hofu	JP313wym	Hōfu
Hohhot	CN117noc
Hohoe	GH41daz8
Hoi An	VN4xvjx
Hoima	UG3500w
Hojai	IN4r7xl	Hojāi
Hoji ya Henda	AO28460n
Hojāi	IN4r7xl
Hokmali	AZ4ckj5
Hokota	JP419a5s
Hokuto	JP46v02z
Hokuto	JP44337e
Holesovice	CZ41tx5h	Holešovice
Holešovice	CZ41tx5h
Holguin	CU2248kp	Holguín
Holguín	CU2248kp
Holladay	US43fsso
Holland	US42z34o
Hollister	US436tvf
Holloway	GB44y87c
Holly Springs	US42nuc9
Hollywood	US336tw7
Hollywood	US32h51s
Holon	IL36bfj	H̱olon
Holosiyiv	UA48248w
Holstebro	DK41k5n2
Holubivka	UA4f4lt
Holyoke	US42xvk7
Homa Bay	KE447t2
Homagama	LK4qnts
Homburg	DE41q589
Homestead	US42h556
Homnabad	IN4r7x7	Homnābād
Homnābād	IN4r7x7
Homs	SY23muh
Homyel	BY2dghv	Homyel'
Honcho	JP213y75	Honchō
Honchō	JP213y75
Hondomachi-hondo	JP413wwm
Hong Kong	HK113041
Hong Kong Island	HK17l7p4
Hong Linh	VN4xijn	Hồng Lĩnh
Hong Ngu	VN3xvg0	Hồng Ngự
Hongch'on	KR413izj	Hongch'ŏn
Hongch'ŏn	KR413izj
Honggang	CN317nnw
Honghe	CN412r5x
Honghu	CN41512g
Hongjiang	CN412r56
Hongkou	CN212r4q
Hongqiao	CN412jeq
Hongseong	KR413iz2
Hongwon	KP417t76	Hongwŏn
Hongwŏn	KP417t76
Honiara	SB4196xi
Honjo	JP413wvq	Honjō
Honjō	JP413wvq
Honmachi	JP313m9p
Honolulu	US23hio3
Hoofddorp	NL31n0uh
Hoogeveen	NL41n0s7
Hoogvliet	NL41n0qq
Hoorn	NL41n0py
Hoover	US42f6vu
Hopkinsville	US42k28j
Hoppers Crossing	AU44c2of
Horad Zhodzina	BY4d9gw
Horishni Plavni	UA43wldz
Horizonte	BR420u9e
Horlivka	UA3f63t
Horn	DE41q4th
Horodok	UA4f63s
Horodok	UA4f6jd
Horsens	DK41k5ff
Horsham	GB41kq3h
Horta-Guinardo	ES33w9gn	Horta-Guinardó
Horta-Guinardó	ES33w9gn
Hortaleza	ES31uvwb
Hortolandia	BR322713	Hortolândia
Hortolândia	BR322713
Hosa'ina	ET3766p
Hosapete	IN3r7vz
Hoshiarpur	IN3r7w1	Hoshiārpur
Hoshiārpur	IN3r7w1
Hoskote	IN4r7w0
Hostomel	UA4f6hn
Hosur	IN3r7vy	Hosūr
Hosūr	IN3r7vy
Hot Springs	US42g7h0
Hotaka	JP413wsy
Hotting	AT41nhkn	Hötting
Hougang New Town	SG314c4c
Houghton-Le-Spring	GB41kq2l
Houilles	FR41skx5
Houma	US42krii
Houmt Souk	TN41gy5s
Hounde	BF41el1l	Houndé
Houndé	BF41el1l
Hounslow	GB41kq2d
Houston	US12sptm
Houthalen	BE41nwu5
Houzhen	CN412qvl
Hove	GB41kq20
Hovsan	AZ4ckhp	Hövsan
Howick	ZA4lbwi
Howrah	IN1r88s
Hoxter	DE41q4cx	Höxter
Hoyerswerda	DE41q4cg
Hoàn Kiếm	VN354o8s
Hoàn Lão	VN4y0um
Hoàng Mai	VN382oue
Hpa-An	MM4rxa9
Hpakan	MM4sdgn	Hpākān
Hpākān	MM4sdgn
Hradec Kralove	CZ41twnr	Hradec Králové
Hradec Králové	CZ41twnr
Hrazdan	AM4d7sl
Hrodna	BY2dghs
Hruzkyi	UA483nqg
Hsinchu	TW2zwjz
Hua Hin	TH3opv9
Huacheng	CN312quy
Huacho	PE42cg4i
Huadian	CN317nl4
Huai Khwang	TH446lww
Huai'an	CN112j8x
Huaibei	CN112qtw
Huaicheng	CN412qtj
Huaidian	CN412qtr
Huaihua	CN212qtl
Huainan	CN112qtd
Huaiyang	CN412a4a
Huaiyuan Chengguanzhen	CN412qsd
Huajing	CN44y1sa
Hualien City	TW4zw20
Hualong	CN47c5mv
Hualpen	CL42bbtx	Hualpén
Hualpén	CL42bbtx
Huamak	TH4637a3
Huamantla	MX429rx8
Huambo	AO21zrkp
Huanan	CN417nkh
Huancavelica	PE42cfpq
Huancayo	PE22cfpf
Huangchuan	CN412qpt
Huangdi	CN47e81s
Huanggang	CN252ze8
Huanggang	CN312qok
Huanghua	CN412qnf
Huangji	CN412qn0
Huanglou	CN47c5hp
Huangmei	CN412qjv
Huangnihe	CN417njy
Huangpi	CN412qj0
Huangpu	CN24y22k
Huangshan	CN212ezr
Huangshi	CN212qgy
Huangzhou	CN312qdk
Huankou	CN412qcy
Huanren	CN417njd
Huanuco	PE327869	Huánuco
Huaquillas	EC426crs
Huaral	PE42cfkl
Huaraz	PE327856
Huashan	CN412qbf
Huatabampo	MX42du07
Huatusco	MX423lg1
Huauchinango	MX423lg0
Huayin	CN312qa4
Huayuan	CN412bxy
Huazhou	CN412q9c
Hub	PK37gfyd
Hubballi	IN2r7vk
Huber Heights	US42orlm
Huckelhoven	DE41q473	Hückelhoven
Huddersfield	GB31kq0q
Huddinge	SE41lywc
Hue	VN1xvbk	Huế
Huehuetenango	GT42528o
Huejutla de Reyes	MX423lew
Huelva	ES31hxs4
Huesca	ES41uvsy
Hufeng	CN412q80
Hugli	IN3r7va
Huguo	CN412q7o
Huicheng	CN312q75
Huicheng	CN412q74
Huilong	CN412q60
Huilong	CN4505wa
Huinan	CN417nil
Huinong	CN312gvq
Huiqu	CN47c5g8
Huixian Chengguanzhen	CN412q4k
Huixing	CN350ejp
Huixquilucan	MX32a192
Huixtla	MX423lc7
Huizen	NL41n0l8
Huizhou	CN112q48
Hujra Shah Muqim	PK4p80w
Hulan	CN317ni7
Hulan Ergi	CN317ni6
Hull	CA444sz8
Hulu Langat	MY4116v8
Huludao	CN217nhy
Hulunbuir	CN27gyal
Humaita	BR426j7y	Humaitá
Humaitá	BR426j7y
Humansdorp	ZA4lbti
Humbe	AO41zrk9
Humen	CN312q20
Humenne	SK4fj4j	Humenné
Humenné	SK4fj4j
Hun	LY41bidh	Hūn
Hunchun	CN417nhp
Hunedoara	RO4ehji
Hung My	VN4xv9c	Hưng Mỹ
Hung Yen	VN3xv8u	Hưng Yên
Hungnam	KP2148bq	Hŭngnam
Hunsur	IN4r7u9	Hunsūr
Hunsūr	IN4r7u9
Huntersville	US42nuwi
Huntington	US42v329
Huntington Beach	US336usx
Huntington Park	US436uts
Huntington Station	US431rw2
Huntsville	US32f7ce
Huntsville	US42sq6s
Huocheng	CN26yn6e
Huong Thuy	VN4xv7h	Hương Thủy
Huong Tra	VN4xv7g	Hương Trà
Huoqiu Chengguanzhen	CN412q0r
Hura	IL44zhkx	H̱ura
Hurghada	EG37qrv
Hurlingham	AR421lbm
Hurst	US42sq7r
Hurth	DE41q3i8	Hürth
Hushitai	CN417ngr
Hutang	CN412pz3
Hutchinson	US42jlar
Huyen Lam Ha	VN379uu8	Huyện Lâm Hà
Huyton	GB41kpx5
Huyện Lâm Hà	VN379uu8
Huzhai	CN4x7sm
Huzhou	CN112pxj
Huánuco	PE327869
Huế	VN1xvbk
Hvidovre	DK41k58o
Hwadae	KP417t4q
Hwado	KR314ntq
Hwange	ZW4j2om
Hwangju-up	KP41487d	Hwangju-ŭp
Hwangju-ŭp	KP41487d
Hwaseong-si	KR213ipz
Hwasong	KP417s5x	Hwasŏng
Hwasun	KR413ipt
Hwasŏng	KP417s5x
Hwawon	KR415a2f	Hwawŏn
Hwawŏn	KR415a2f
Hyde	GB41kpx3
Hyde Park	US42xvvu
Hyderabad	IN1r7tf
Hyderabad	PK1p7z2
Hyeres	FR41sksp	Hyères
Hyesan	KP317t19
Hyesan-dong	KP417t17
Hyosha	CD44yj6r
Hyuga	JP46wvl5	Hyūga
Hyvinge	FI4e2vl
Hyères	FR41sksp
Hyūga	JP46wvl5
Hà Giang	VN4xw6d
Hà Tiên	VN3xvy4
Hà Tĩnh	VN3xvxz
Hà Đông	VN4xw6s
Hàm Ninh	VN4xw2x
Hämeenlinna	FI4e4mk
Héliopolis	DZ41hgck
Hòa Bình	VN3xvry
Hòa Cường	VN355jv5
Hòa Thành	VN35en73
Hódmezővásárhely	HU4ffj1
Hötting	AT41nhkn
Hövsan	AZ4ckhp
Höxter	DE41q4cx
Hørsholm	DK41k5hs
Hückelhoven	DE41q473
Hürth	DE41q3i8
Hābra	IN3r8dk
Hādīshahr	IR4r0p
Hāflong	IN4r8cv
Hāgere Hiywet	ET476pk
Hājīganj	BD4pra1
Hājīpur	IN3r8cd
Hālol	IN4r8ay
Hālīsahar	IN3r8b8
Hānsi	IN4r89d
Hāpur	IN3r88p
Hāsimāra	IN4r84l
Hāthazāri	BD2vclu
Hāthras	IN3r83s
Hāveri	IN4r82j
Hīrākud	IN4r7zf
Hīt	IQ421ws
Hınıs	TR46otu
Hōfu	JP313wym
Hūn	LY41bidh
Hŭngnam	KP2148bq
Hưng Mỹ	VN4xv9c
Hưng Yên	VN3xv8u
Hương Thủy	VN4xv7h
Hương Trà	VN4xv7g
H̱olon	IL36bfj
H̱ura	IL44zhkx
Hạ Long	VN3xvga
Hải Châu	VN3xw5v
Hải Dương	VN3xw5q
Hồng Lĩnh	VN4xijn
Hồng Ngự	VN3xvg0
I'zaz	SY43os2	I'zāz
I'zāz	SY43os2
I-n-Tillit	ML41jngk
IJmuiden	NL41n0io
IJsselstein	NL41n0i3
Iasi	RO2ehgi	Iaşi
Iaşi	RO2ehgi
Ibadan	NG11e522
Ibague	CO226w0g	Ibagué
Ibagué	CO226w0g
Ibanda	UG3500j
Ibara	JP413wr6
Ibaraki	JP313wr5
Ibarra	EC326cqh
Ibate	BR422709	Ibaté
Ibaté	BR422709
Ibb	YE21lgt
Ibbenbueren	DE41q375
Ibipora	BR4226z8	Ibiporã
Ibiporã	BR4226z8
Ibirite	BR3226yj	Ibirité
Ibirité	BR3226yj
Ibitinga	BR4226y6
Ibiuna	BR4226xk	Ibiúna
Ibiza	ES41hxq7
Ibiúna	BR4226xk
Ibra	OM4663c	Ibrā'
Ibri	OM3663a	Ibrī
Ibrā	OM4663c	Ibrā'
Ibrī	OM3663a
Ibshaway	EG47mf4	Ibshawāy
Ibshawāy	EG47mf4
Ibusuki	JP413wqi
Ica	PE32cezj
Icara	BR4226xb	Içara
Icchannur	IN46i9d4	Icchannūr
Icchannūr	IN46i9d4
Ichalkaranji	IN3r7t6
Ichchapuram	IN4r7sz	Ichchāpuram
Ichchāpuram	IN4r7sz
Icheon-si	KR313ily
Ichihara	JP319a54
Ichikawa	JP271pzt
Ichikikushikino	JP46wwes
Ichinomiya	JP213wot
Ichinoseki	JP319a4w
Ico	BR420u7f	Icó
Icó	BR420u7f
Idah	NG41e4wk
Idaho Falls	US43by9n
Idaiyarpalaiyam	IN46tnv8	Idaiyarpālaiyam
Idaiyarpālaiyam	IN46tnv8
Idangansalai	IN46v6oj	Idangansālai
Idangansālai	IN46v6oj
Idanre	NG41e4we
Idappadi	IN4r7sr
Idar	IN4r7sq
Idhna	PS462ud	Idhnā
Idhnā	PS462ud
Idiofa	CD41dmpn
Idku	EG37mek	Idkū
Idkū	EG37mek
Idlib	SY33mp9
Ido-dong	KR43outj
Ieper	BE41nwpo
Ifakara	TZ33f2c
Ifo	NG41e4os
Ifrane	MA41il7p
Iga	JP46tsz2
Iganga	UG44zzv
Igangan	NG41e4o7
Igarape	BR4226wq	Igarapé
Igarape Miri	BR420u6f	Igarapé Miri
Igarape-Acu	BR420u6m	Igarapé-Açu
Igarapé	BR4226wq
Igarapé Miri	BR420u6f
Igarapé-Açu	BR420u6m
Igarassu	BR320u6o
Igatpuri	IN4r7si
Igbara-Odo	NG41e4my
Igbo-Ora	NG41e4j1
Igbo-Ukwu	NG41e4i8
Igboho	NG31e4k7
Igdır	TR36ohd	Iğdır
Igede-Ekiti	NG41e4hy
Ighram	DZ41hg2t
Igrejinha	BR4226w9
Iguala de la Independencia	MX323lam
Igualada	ES41uvqn
Iguatemi	BR374e8a
Iguatu	BR420u63
Igunga	TZ43eze
Ihiala	NG41e4e9
Ihnasiyah	EG47mdo	Ihnāsīyah
Ihnasya al Madinah	EG47mdn	Ihnāsyā al Madīnah
Ihnāsyā al Madīnah	EG47mdn
Ihnāsīyah	EG47mdo
Ihosy	MG4mt77
Ihren	UA4ez4l
Iida	JP313wmg
Iizuka	JP313wln
Ijebu Ode	NG21e4bk
Ijebu-Igbo	NG31e4bn
Ijebu-Jesa	NG41e4bl
Ijero-Ekiti	NG31e4b5
Ijevan	AM4d7sj
Ijok	MY311wza
Ijui	BR4226v8	Ijuí
Ijuí	BR4226v8
Ikare	NG21e49h
Ikaruga	JP413wl4
Ikeda	JP313wkj
Ikegami	JP453tob
Ikeja	NG21e495
Ikere-Ekiti	NG31e48f
Iki	JP46ww4n
Ikire	NG31e481
Ikirun	NG31e47x
Ikom	NG41e476
Ikoma	JP313wj9
Ikongo	MG4mt62
Ikot Ekpene	NG31e43e
Iksan	KR213ig3
Ikwiriri	TZ43eve
Ila Orangun	NG31e3tx
Ilagan	PH310obu
Ilam	IR32sxe	Īlām
Ilaro	NG41e3tr
Ile-Ife	NG21e4pg
Ilebo	CD34mnc
Ilesa	NG21e3s8
Ilford	GB31kpvp
Ilhabela	BR4226up
Ilheus	BR3226u8	Ilhéus
Ilhéus	BR3226u8
Ilidza	BA41wkh5	Ilidža
Ilidža	BA41wkh5
Iligan	PH210oa4
Iligan City	PH210oa2
Ilion	GR45hzt	Ílion
Ilioupoli	GR44y456	Ilioúpoli
Ilioúpoli	GR44y456
Ilkal	IN4r7rs
Ilkeston	GB41kpvm
Illela	NE41gd9k	Illéla
Illéla	NE41gd9k
Ilmenau	DE41q2yq
Ilo	PE42cewf
Ilobu	NG31e3qz
Iloilo	PH210o7x
Ilopango	SV424uks
Ilorin	NG11e3qf
Ilovays'k	UA4f61r
Imabari	JP315a7q
Imaichi	JP413whv
Imamoglu	TR46obh	İmamoğlu
Imara Daima Estate	KE451ph6
Imaricho-ko	JP413wh9	Imarichō-kō
Imarichō-kō	JP413wh9
Imbituba	BR4226t6
Imerintsiatosika	MG4mt2x
Imi-n-Tanout	MA41ikls
Imishli	AZ4366m
Imizu	JP4427zh
Imola	IT41w29d
Imouzzer Kandar	MA41ikj0
Impasugong	PH410o5w
Imperatriz	BR320u4d
Imperia	IT41w298
Imperial	PE42cevw
Impfondo	CG41cfk7
Imphal	IN3r7rf
Imus	PH210o5e
Imzouren	MA41ioaa
In Salah	DZ444jpt
Ina	JP413wg9
Inabanga	PH410o58
Inabe	JP44280t
Inada	JP419a40
Inagi	JP46wwbm
Inak	SA42bu7
Inami	JP47thbx
Inaruwa	NP44rf8e
Inashiki	JP4427z0
Inazawa	JP313wf6
Incheon	KR113ii4
Incirli	TR44pw97	İncirli
Inda Silase	ET375w3	Inda Silasē
Inda Silasē	ET375w3
Indaial	BR4226ro
Indaiatuba	BR3226rj
Indang	PH410o1e
Independence	US32m4qs
Indi	IN4r7qv
Indian Trail	US42nv5b
Indianapolis	US22jal6
Indio	US436vdi
Indore	IN1r7qn
Indralaya	ID4z7td
Indramayu	ID3z7t2
Inegol	TR3fyz5	İnegol
Inezgane	MA31ikh1
Ingeniero Pablo Nogues	AR46mxmz	Ingeniero Pablo Nogués
Ingeniero Pablo Nogués	AR46mxmz
Inglewood	US336veo
Ingolstadt	DE31q2k8
Ingombota	AO36bs3h
Inhambane	MZ4meey
Inhambupe	BR4226p4
Inhulets	UA4f5zl
Inhumas	BR4226oa
Inisa	NG31e3ma
Injibara	ET475u0
Inkhil	SY43mov
Inkisi	CD31dml7
Innisfil	CA43k8uh
Innsbruck	AT31nhdg
Inongo	CD41dml5
Inowrocław	PL41uec0
Insein	MM3sc0h
Inseno	ET475tl	Insēno
Insēno	ET475tl
Inta	RU4w9pn
International City	AE351j8k
Inuyama	JP413wd4
Inver Grove Heights	US42zu9g
Invercargill	NZ41axg9
Inverness	GB41kpqg
Inzai	JP34280z
Ioannina	GR45lzn	Ioánnina
Iowa City	US42w7ki
Ioánnina	GR45lzn
Ipanema	BR4226mz
Ipatinga	BR3226mw
Ipero	BR4226mm	Iperó
Iperó	BR4226mm
Ipiales	CO426vx7
Ipiau	BR4226mh	Ipiaú
Ipiaú	BR4226mh
Ipira	BR4226mc	Ipirá
Ipiranga	BR3226lx
Ipirá	BR4226mc
Ipixuna do Para	BR43rege	Ipixuna do Pará
Ipixuna do Pará	BR43rege
Ipoh	MY2116ga
Ipojuca	BR320u03
Ipora	BR4226le	Iporá
Iporá	BR4226le
Ipoti	NG41e3ig
Ipswich	GB31kppl
Ipu	BR420u00
Ipubi	BR420tzt
Ipueiras	BR420tz1
Iquique	CL32bbbr
Iquitos	PE2277zr
Irakleio	GR45lyn	Irákleio
Irakleion	GR35lyp	Irákleion
Iramallur	IN46uhd1	Iramallūr
Iramallūr	IN46uhd1
Iranduba	BR4283c8
Iranshahr	IR3ovsb
Irapuato	MX22dtre
Irati	BR4226jd
Irbid	JO25c36
Irbin	SY43mos	Irbīn
Irbit	RU4w9o6
Irbīn	SY43mos
Irece	BR4226j9	Irecê
Irecê	BR4226j9
Irewe	NG31e3hd
Iriba	TD457ye
Iriga City	PH310nv4
Irimbiliyam	IN46toa9
Iringa	TZ33eqn
Irituia	BR420txa
Irkutsk	RU217dbh
Irondequoit	US431sez
Irpin	UA4f5yl
Irqah	SA429gy
Iruma	JP34280j
Irun	ES41uvn4
Irvine	US336vmp
Irvine	GB41kpow
Irving	US32sqo8
Irving Park	US42wyyv
Irvington	US431az0
Irákleio	GR45lyn
Irákleion	GR35lyp
Isahaya	JP313wbc
Ise	JP313way
Ise-Ekiti	NG31e3ef
Isehara	JP313wax
Iserlohn	DE41q2b9
Isesaki	JP313wak
Iseyin	NG21e3dp
Isfahan	IR18z73
Isfara	TJ3wgwg
Ishaka	UG49loh
Ishigaki	JP413wa0
Ishigami	JP413w9u
Ishikari	JP419ng5
Ishim	RU4w9m5
Ishimbay	RU4bwzw
Ishinomaki	JP319a2o
Ishioka	JP419a2j
Ishwardi	BD4peif
Isidro Casanova	AR321l8w
Isieke	NG41e3cs
Isingiro	UG44pkh9
Isiolo	KE447ev
Isiro	CD34mhn
Iskandar Puteri	MY25zp3j
Iskenderun	TR36o1z	İskenderun
Iskitim	RU4w9lh
Islamabad	PK2p7vr
Islampur	IN4r7oh	Islāmpur
Islampur	IN4r7oi	Islāmpur
Islington	GB21kpo3
Islington-City Centre West	CA478k9m
Islāmpur	IN4r7oh
Islāmpur	IN4r7oi
Ismailia	EG27qlb
Ismayilli	AZ4ckem
Isoka	ZM4jnb0
Isparta	TR36o0x
Issaquah	US43ga53
Issia	CI41d19q
Issy-les-Moulineaux	FR41skkp
Istalif	AF4ohfe	Istālif
Istanbul	TR1fyvo
Istaravshan	TJ3q5jx
Istgah-e Rah Ahan-e Garmsar	IR4p8z	Īstgāh-e Rāh Āhan-e Garmsār
Istok	XK4gxkc
Istra	RU4bwte
Istres	FR41skkn
Istālif	AF4ohfe
Isulan	PH310nt2
Isumi	JP442810
Itabaiana	BR3226i6
Itabaianinha	BR4226i3
Itabashi	JP213w7d
Itaberaba	BR4226hy
Itaberai	BR4226hv	Itaberaí
Itaberaí	BR4226hv
Itabira	BR3226hs
Itabirito	BR4226hm
Itaborai	BR3226hi	Itaboraí
Itaboraí	BR3226hi
Itabuna	BR3226hh
Itacoatiara	BR320ttx
Itaguai	BR3226g3	Itaguaí
Itaguaí	BR3226g3
Itagui	CO326vuq	Itagüí
Itagüí	CO326vuq
Itahari	NP4ri81	Īṭahari̇̄
Itaiba	BR420twf	Itaíba
Itaim Bibi	BR3621jd
Itaim Paulista	BR33reh1
Itaitinga	BR420tw1
Itaituba	BR320tvz
Itajai	BR3226el	Itajaí
Itajaí	BR3226el
Itajuba	BR4226ea	Itajubá
Itajubá	BR4226ea
Itamaraju	BR4226e2
Itamarandiba	BR4226e1
Itambe	BR420lc9	Itambé
Itambé	BR420lc9
Itami	JP313w72
Itampolo	MG4msxm
Itanagar	IN4r7o7
Itanhaem	BR3226d3	Itanhaém
Itanhaém	BR3226d3
Itapage	BR420tv9	Itapagé
Itapagé	BR420tv9
Itapecerica da Serra	BR3226bw
Itapecuru Mirim	BR420tv4
Itapema	BR4226bo
Itapemirim	BR4226bm
Itaperucu	BR4226bi	Itaperuçu
Itaperuna	BR3226bh
Itaperuçu	BR4226bi
Itapetinga	BR4226be
Itapetininga	BR3226bc
Itapeva	BR4226b7
Itapevi	BR3226b2
Itapicuru	BR4226ar
Itapipoca	BR320tud
Itapira	BR4226aj
Itapoa	BR47eh9e	Itapoã
Itapoa	BR4226bp	Itapoá
Itapolis	BR42269r	Itápolis
Itaporanga d'Ajuda	BR42269l
Itapoá	BR4226bp
Itapoã	BR47eh9e
Itaquaquecetuba	BR222690
Itaquera	BR32268q
Itaqui	BR42268l
Itarare	BR42268c	Itararé
Itararé	BR42268c
Itarema	BR420ttn
Itarsi	IN3r7o5	Itārsi
Itatiaia	BR42267u
Itatiba	BR32267q
Itaugua	PY421opq	Itauguá
Itauguá	PY421opq
Itauna	BR42267c	Itaúna
Itay al Barud	EG47m8p	Ītāy al Bārūd
Itaíba	BR420twf
Itaúna	BR42267c
Iten	KE447dl
Iteya	ET475qz	Īteya
Ithaca	US431shs
Itiuba	BR42266c	Itiúba
Itiúba	BR42266c
Ito	JP413w6i	Itō
Itogon	PH410ns9
Itoigawa	JP413w6d
Itoman	JP413w68
Itoshima	JP46ww51
Itsa	EG47m8s	Iţsā
Itu	BR32265z
Itu	NG41e389
Ituiutaba	BR32265n
Itumbiara	BR42265m
Itupiranga	BR420tsr
Iturama	BR42265d
Ituverava	BR42265b
Ituzaingo	AR321l74	Ituzaingó
Ituzaingó	AR321l74
Itzehoe	DE41q28h
Itápolis	BR42269r
Itārsi	IN3r7o5
Itō	JP413w6i
Ivaipora	BR42264v	Ivaiporã
Ivaiporã	BR42264v
Ivano-Frankivsk	UA3f5vz
Ivanovo	RU2bwhc
Ivanovskoye	RU3bwc9
Ivanteyevka	RU4bwbr
Ivato	MG4msvm
Ivory Park	ZA36o58t
Ivry-sur-Seine	FR41skjx
Iwade	JP413w58
Iwai	JP413w4n
Iwaki	JP219a1n
Iwakuni	JP313w4c
Iwakura	JP413w47
Iwamizawa	JP419nf2
Iwanuma	JP419a1b
Iwase	JP419a15
Iwata	JP313w37
Iwatsuki	JP313w30
Iwo	NG31e361
Ixelles	BE41nwn7
Ixmiquilpan	MX423l84
Ixtapa-Zihuatanejo	MX42daqh
Ixtapaluca	MX223l7e
Iyo	JP415a46
Izbat Ali as Sayyid	EG47qn3	Izbat 'Alī as Sayyid
Izbat Alī as Sayyid	EG47qn3	Izbat 'Alī as Sayyid
Izbat al Burj	EG47m80
Izberbash	RU4bw5q
Izeh	IR32suh	Īz̄eh
Izhevsk	RU2bw48
Iziaslav	UA4f5r4
Izki	OM4662u	Izkī
Izkī	OM4662u
Izmayil	UA4f5rg
Izmaylovo	RU3bw2r
Izmir	TR16o06	İzmir
Izmit	TR3fyv8	İzmit
Izobil'nyy	RU4bw2a
Izra	JO45c2j	Izrā
Izrā	JO45c2j
Iztacalco	MX223l7w
Iztapalapa	MX123l7f
Izu	JP44281c
Izucar de Matamoros	MX423l6p	Izúcar de Matamoros
Izumi	JP313w1f
Izumi	JP413w1g
Izumiotsu	JP413w13	Izumiōtsu
Izumisano	JP313w0z
Izumiōtsu	JP413w13
Izumo	JP313w0s
Izunokuni	JP44281b
Izyum	UA4f5r0
Izúcar de Matamoros	MX423l6p
Içara	BR4226xb
Iğdır	TR36ohd
Iława	PL41uecu
Iţsā	EG47m8s
Ja Ela	LK4qmz7
Jabal os Saraj	AF4ofhb
Jabalpur	IN1r7nl
Jabalya	PS360x5	Jabālyā
Jabaquara	BR374e8m
Jablah	SY43mmw
Jablonec nad Nisou	CZ41twdn
Jaboatao dos Guararapes	BR23rehs	Jaboatão dos Guararapes
Jaboatão dos Guararapes	BR23rehs
Jaboticabal	BR42263d
Jabālyā	PS360x5
Jacaltenango	GT425240
Jacana	BR474e8j	Jaçanã
Jacarei	BR32261e	Jacareí
Jacarezinho	BR422616
Jacareí	BR32261e
Jackson	US32mzaq
Jackson	US42raj7
Jackson	US42oi3m
Jackson	US42z408
Jackson Heights	US431sj1
Jacksonville	US12h5w5
Jacksonville	US42nvgb
Jacmel	HT327tab
Jacobabad	PK3p7sz
Jacobina	BR42260o
Jacobo Hunter	PE42cn8v
Jacona de Plancarte	MX42dtnq
Jacunda	BR420tom	Jacundá
Jacundá	BR420tom
Jaen	PH410nqt
Jaen	ES31hxnv	Jaén
Jaen	PE4277yu	Jaén
Jafarabad	IN4640li	Jāfarābād
Jaffa	IL36a9x
Jaffna	LK3qmz5
Jagadhri	IN3r7mt	Jagādhri
Jagatsinghapur	IN4r7m5
Jagdalpur	IN3r7m2
Jagdishpur	IN4r7ly	Jagdīshpur
Jagdispur	IN4r7lx	Jagdīspur
Jagdīshpur	IN4r7ly
Jagdīspur	IN4r7lx
Jaggaiahpet	IN47tzu1
Jaggayyapeta	IN4r7lu
Jagna	PH410nqi
Jagodina	RS4gxib
Jagraon	IN4r7lo
Jagtial	IN3r7lm	Jagtiāl
Jagtiāl	IN3r7lm
Jaguaquara	BR4225xu
Jaguarari	BR4225xd
Jaguare	BR474e9j
Jaguariaiva	BR4225x2	Jaguariaíva
Jaguariaíva	BR4225x2
Jaguaribe	BR420tnv
Jaguariuna	BR4225wo	Jaguariúna
Jaguariúna	BR4225wo
Jaguaruana	BR420tnl
Jaguey Grande	CU42485x	Jagüey Grande
Jagüey Grande	CU42485x
Jagādhri	IN3r7mt
Jahanabad	IN3r7lh	Jahānābād
Jahangira	PK4p7r8
Jahangirabad	IN4r7lb	Jahāngīrābād
Jahanian	PK4p7r1
Jahrom	IR32spv
Jahāngīrābād	IN4r7lb
Jahānābād	IN3r7lh
Jaiba	BR43rei6	Jaíba
Jaigaon	IN34c504
Jaipur	IN1r7kb
Jaisalmer	IN4r7k3
Jaisingpur	IN4r7jy
Jaito	IN4r7jk
Jaitpur	IN4640o7
Jajmau	IN26asfu	Jājmau
Jajpur	IN4r7j9	Jājpur
Jakarta	ID1z7of
Jakomini	AT4734wl
Jalai Nur	CN317ng3
Jalajala	PH410npx
Jalalabad	AF3ofer	Jalālābād
Jalalabad	IN4r7id	Jalālābād
Jalalabad	IN4r7if	Jalālābād
Jalalpur	IN4r7i3	Jalālpur
Jalalpur Jattan	PK3p7ow
Jalalpur Pirwala	PK2p7om
Jalandhar	IN2r6zy
Jalandhar Cantonment	IN4532ng
Jalapa	GT32523p
Jalarpet	IN4r71e	Jalārpet
Jalaun	IN4r7hq	Jālaun
Jales	BR4225wa
Jalesar	IN4r7hj
Jalgaon	IN2r7hb
Jalilabad	AZ436f6
Jalingo	NG31e2x9
Jalna	IN3r7gz	Jālna
Jalor	IN4r7gw
Jalpaiguri	IN3r7gs	Jalpāiguri
Jalpāiguri	IN3r7gs
Jaltipan de Morelos	MX423l4x	Jáltipan de Morelos
Jalālpur	IN4r7i3
Jalālābād	AF3ofer
Jalālābād	IN4r7id
Jalālābād	IN4r7if
Jalārpet	IN4r71e
Jam	IR42snn
Jamaame	SO417in
Jamadoba	IN4r7gj	Jāmadoba
Jamaica	US331sk8
Jamaica Plain	US42xwbg
Jamalpur	BD3pefm	Jamālpur
Jamalpur	IN3r7ge	Jamālpur
Jambi City	ID2z7my
Jambusar	IN4r7fq
Jamestown	US431skm
Jamjamal	IQ42361	Jamjamāl
Jamjamāl	IQ42361
Jamkhandi	IN4r7f4
Jamkhed	IN4r7f3	Jāmkhed
Jammalamadugu	IN4r7ez
Jammu	IN2r7ex
Jamnagar	IN2r7et
Jamner	IN4r7er	Jāmner
Jampur	PK3p7ld
Jamrud	PK4p7l5
Jamshedpur	IN1r7ec
Jamui	IN4r7e3	Jamūī
Jamundi	CO426vsz	Jamundí
Jamundí	CO426vsz
Jamuria	IN3r7ds	Jāmuria
Jamālpur	BD3pefm
Jamālpur	IN3r7ge
Jamūī	IN4r7e3
Janakpur	NP3ri7q
Janauba	BR4225vy	Janaúba
Janaúba	BR4225vy
Jandira	BR3225vu
Janesville	US434owq
Jangaon	IN4r7d4
Jangheung	KR413ksw
Jangipur	IN4r7cv
Jangseong	KR413ko3
Janin	PS462r6	Janīn
Janjgir	IN4r7cn	Jānjgīr
Januaria	BR4225v8	Januária
Janub as Surrah	KW464df	Janūb as Surrah
Januária	BR4225v8
Janzur	LY31bi59	Janzūr
Janzūr	LY31bi59
Janīn	PS462r6
Janūb as Surrah	KW464df
Jaora	IN4r7c1
Japekrom	GH41daty
Japeri	BR3225us
Jarabulus	SY43mjf	Jarābulus
Jaragua	BR3225tz	Jaraguá
Jaragua	BR4225u3	Jaraguá
Jaragua do Sul	BR3225ty	Jaraguá do Sul
Jaraguá	BR3225tz
Jaraguá	BR4225u3
Jaraguá do Sul	BR3225ty
Jarajus	EG47m1y	Jarājūs
Jaramana	SY43mja	Jaramānā
Jaramānā	SY43mja
Jaranwala	PK3p7hm
Jarash	JO45c17
Jardim Angela	BR274e94
Jardim Botanico	BR47ehbw	Jardim Botânico
Jardim Botânico	BR47ehbw
Jardim Helena	BR374e9m
Jardim Paulista	BR44j7z2
Jardim Sao Luis	BR374e9n
Jardines de la Silla	MX459uy0
Jardinopolis	BR4225t3	Jardinópolis
Jardinópolis	BR4225t3
Jaridih	IN46x8p3	Jāridih
Jarinu	BR4225t0
Jarosław	PL4gifg
Jaru	BR42c4kw
Jarvenpaa	FI4e252	Järvenpää
Jarābulus	SY43mjf
Jarājūs	EG47m1y
Jasdan	IN4r7az
Jasim	SY43k31	Jāsim
Jaspur	IN4r7ao
Jastrzebie Zdroj	PL41udyn	Jastrzębie Zdrój
Jastrzębie Zdrój	PL41udyn
Jasło	PL4gid1
Jatai	BR3225sw	Jataí
Jatani	IN4r7aa
Jataí	BR3225sw
Jaten	ID4z7k2
Jatibarang	ID4z7ja
Jatiroto	ID4z7ic
Jatiwangi	ID4z7i4
Jatoi Shimali	PK4p7fn
Jau	BR3225r9	Jaú
Jauharabad	PK3p7fa
Jaunpur	IN3r79r
Javanrud	IR4jyz	Javānrūd
Javānrūd	IR4jyz
Jawaharnagar	IN4818lm
Jawhar	SO417gv
Jawi	MY41201j
Jaworzno	PL41udx1
Jaxaay Parcelle Niakoul Rap	SN47t5s5
Jayamkondacholapuram	IN4r78u
Jayapura	ID218my0
Jayrud	SY43mhl	Jayrūd
Jayrūd	SY43mhl
Jaçanã	BR474e8j
Jaén	ES31hxnv
Jaén	PE4277yu
Jaíba	BR43rei6
Jaú	BR3225r9
Jebel Ali	AE36v0ft
Jeddah	SA129a7
Jedeida	TN41h0o7	Jedeïda
Jedeïda	TN41h0o7
Jefferson City	US42m56s
Jeffersonville	US42jas7
Jeffreys Bay	ZA4lawm
Jega	NG41e2nh
Jeju City	KR213kl6
Jekulo	ID4z7gk
Jelenia Gora	PL41udux	Jelenia Góra
Jelenia Góra	PL41udux
Jelgava	LV49udr
Jelilyuzi	CN4ws3w	Jelilyüzi
Jelilyüzi	CN4ws3w
Jelutong	MY411zwo
Jember	ID3z7fg
Jena	DE31q1tw
Jendouba	TN41gxxk
Jeongeup	KR36yog9
Jeonju	KR213jyp
Jepara	ID1z7ec
Jequie	BR3225pj	Jequié
Jequié	BR3225pj
Jerada	MA41ijqx
Jerantut	MY4114vu
Jeremie	HT427t55	Jérémie
Jeremoabo	BR4225oy
Jerez de Garcia Salinas	MX42dtiw	Jerez de García Salinas
Jerez de García Salinas	MX42dtiw
Jerez de la Frontera	ES31hxly
Jericho	PS463tv
Jersey City	US331b24
Jerusalem	IL260yo
Jesi	IT41w2bw
Jessore	BD3smz0
Jesus Maria	PE478kfi
Jesus Maria	MX42dti3	Jesús María
Jesus Maria	AR42aldy	Jesús María
Jesus Menendez	CU424818	Jesús Menéndez
Jesús María	MX42dti3
Jesús María	AR42aldy
Jesús Menéndez	CU424818
Jetafe	PH410nm6
Jetpur	IN3r77t
Jette	BE41nwki
Jeypore	IN4r78k
Jhabua	IN4r77h	Jhābua
Jhajha	IN4r77a
Jhajjar	IN4r776
Jhalawar	IN4r76r	Jhālāwār
Jhalrapatan	IN4r76k	Jhālrapātan
Jhang Sadr	PK2p7bo
Jhanjharpur	IN4r76c	Jhanjhārpur
Jhanjhārpur	IN4r76c
Jhansi	IN2r766	Jhānsi
Jhargram	IN4r75q	Jhārgrām
Jharia	IN4r75o
Jharsuguda	IN4r75d
Jhelum	PK3p7aw
Jhingergacha	BD4peic	Jhingergācha
Jhingergācha	BD4peic
Jhumri Telaiya	IN4r6zr
Jhunjhunun	IN3r748	Jhunjhunūn
Jhunjhunūn	IN3r748
Jhābua	IN4r77h
Jhālrapātan	IN4r76k
Jhālāwār	IN4r76r
Jhānsi	IN2r766
Jhārgrām	IN4r75q
Ji Parana	BR32c4kp	Ji Paraná
Ji Paraná	BR32c4kp
Ji'an	CN212pv1
Jiachuan	CN412px0
Jiading	CN112pws
Jiagedaqi	CN317ng5
Jiamusi	CN217nfp
Jian'ou	CN412pnb
Jianchang	CN312puv
Jiang'an	CN412pue
Jiangbei	CN412nz2
Jiangkou	CN412prr
Jiangmen	CN112pqz
Jiangping	CN412pqi
Jiangshan	CN412pq7
Jianguang	CN412ppk
Jiangyan	CN412poq
Jiangyin	CN112wnn
Jiangyou	CN314f3z
Jiangzhuang	CN412pnw
Jiangzhuang	CN4x7s6
Jianshui	CN25wv4e
Jiaohe	CN317neg
Jiaojiang	CN212rvp
Jiaozhou	CN212plc
Jiaozuo	CN212pib
Jiashan	CN34cj80
Jiawang	CN312phm
Jiawang Zhen	CN47b5rf
Jiaxing	CN112phd
Jiayue	CN412ph7
Jiayuguan	CN3rge5
Jiazi	CN312pgv
Jidd Hafs	BH467xj	Jidd Ḩafş
Jidd Ḩafş	BH467xj
Jidong	CN417ndz
Jiehu	CN412pfg
Jielong	CN412pf5
Jieshi	CN312pep
Jieshi	CN47ev5w
Jieshou	CN312pec
Jietou	CN4rgdz
Jiexiu	CN412pe1
Jieyang	CN112io1
Jiguani	CU4247yg	Jiguaní
Jiguaní	CU4247yg
Jihlava	CZ41tw2f
Jijel	DZ31hfjl
Jijiang	CN312pd2
Jijiga	ET275k3
Jilib	SO417c6
Jilin	CN117ndi
Jimeta	NG31e2ig
Jimma	ET375jg
Jimo	CN412pbx
Jinan	CN112pbt
Jinan-gun	KR413kgy
Jinchang	CN312pb9
Jincheng	CN212pbh
Jincheng	TW4zyrc
Jind	IN3r73f	Jīnd
Jinding	CN4rgdw
Jinfeng	CN312dd7
Jing'an	CN212pad
Jing'an	CN312pag
Jing'an	CN47c5ft
Jingdezhen	CN212p9s
Jinggou	CN47c5hm
Jingguan	CN412p99
Jinghong	CN3129v2
Jingling	CN312p82
Jingmen	CN212p7v
Jingzhi	CN312p5z
Jingzhou	CN112p5w
Jinhu	TW4zwki
Jinhua	CN112p5k
Jinhua	CN4rgdt
Jining	CN112p5a
Jining	CN317nca
Jinja	UG44zve
Jinji	CN412p57
Jinjiang	CN112j2y
Jinjiang	CN412p4x
Jinjiang	CN412p4t
Jinka	ET475iu
Jinniu	CN43yem9
Jinotega	NI425kdt
Jinsha	CN412p28
Jinshan	CN283o00
Jinshan	CN414w7b
Jinshanlu	CN3wsab
Jinshi	CN412p1f
Jintur	IN4r734	Jintūr
Jintūr	IN4r734
Jinxiang	CN412p06
Jinzhong	CN16ij4b
Jinzhongzi	CN47c5g9
Jinzhou	CN217nbf
Jinzhou	CN312oz6
Jipijapa	EC426ck6
Jirapa	GH41daqs
Jiroft	IR344fn6	Jīroft
Jishou	CN312oye
Jishu	CN317nb6
Jishui	CN412oyb
Jisr ash Shughur	SY43mf3	Jisr ash Shughūr
Jisr ash Shughūr	SY43mf3
Jitai	CN47c5nf
Jitra	MY4117qm
Jiudian	CN412ox0
Jiujiang	CN112ovv
Jiulongshan	CN4501l6
Jiupu	CN317nar
Jiuquan	CN2rfm1
Jiushan	CN412ou5
Jiutai	CN317nap
Jiutepec	MX323l1x
Jiuxian	CN412oth
Jiwanpur	IN4640kq	Jīwanpur
Jixi	CN217nad
Jixian	CN417o1m
Jiyuan	CN312or8
Jizan	SA3298z
Jizhou	CN212orp
Jizzax	UZ3wg4e
Joacaba	BR4225nh	Joaçaba
Joal	SN41c8y4
Joao Camara	BR420tdv	João Câmara
Joao Monlevade	BR4225lg	João Monlevade
Joao Pessoa	BR220tct	João Pessoa
Joao Pinheiro	BR4225l5	João Pinheiro
Joaçaba	BR4225nh
Jobabo	CU4247vy
Joda	IN45e9sc
Jodhpur	IN1r729
Jodhpur	IN4r72a
Joensuu	FI4e20w
Joetsu	JP342akx	Jōetsu
Jogbani	IN4r71z
Johannesburg	ZA1latk
Johns Creek	US43rpqd
Johnson City	US42rb63
Johor Bahru	MY211500
Johor Jaya	MY44jbeg
Joint Base Pearl Harbor Hickam	US46225p
Joinville	BR2225j4
Joliet	US32wzbz
Joliette	CA43kc3m
Jolo	PH310njx
Jombang	ID3z7am
Jomvu	KE34763
Jonesboro	US42g8ki
Jonkoping	SE31lxmr	Jönköping
Jonquiere	CA44cjmy	Jonquière
Jonquière	CA44cjmy
Joplin	US42m5hc
Jora	IN4r713
Jora Khurd	IN467ksi
Jorat	AZ4cknb
Jordan	HK44w9pp
Jorhat	IN3r710
Jos	NG11e2fl
Jose Bonifacio	BR374e8n
Jose Bonifacio	BR4225hv	José Bonifácio
Jose C. Paz	AR376uo5	José C. Paz
Jose Mariano Jimenez	MX42e0zy	José Mariano Jiménez
Jose Rizal	PH447tjv
Jose de Freitas	BR420tbi	José de Freitas
Joso	JP44280a	Jōsō
José Bonifácio	BR4225hv
José C. Paz	AR376uo5
José Mariano Jiménez	MX42e0zy
José de Freitas	BR420tbi
Joue-les-Tours	FR41sk8r	Joué-lès-Tours
Jounieh	LB45ur8
Joué-lès-Tours	FR41sk8r
Jovellanos	CU4247r7
Joyo	JP46wvtv	Jōyō
Joypur Hat	BD4peie	Joypur Hāt
Joypur Hāt	BD4peie
Jozsefvaros	HU46kxv4	Józsefváros
João Câmara	BR420tdv
João Monlevade	BR4225lg
João Pessoa	BR220tct
João Pinheiro	BR4225l5
Juan Diaz	PA327hci	Juan Díaz
Juan Díaz	PA327hci
Juan Jose Castelli	AR42as6o	Juan José Castelli
Juan José Castelli	AR42as6o
Juan-les-Pins	FR41sk6m
Juanjui	PE4277w9	Juanjuí
Juanjuí	PE4277w9
Juara	BR43rej9
Juatuba	BR4225em
Juazeiro	BR320t9e
Juazeiro do Norte	BR320t97
Juba	SS2801j
Jubayt	SD4801c
Judeida Makr	IL46bby
Judita	JO45bz7
Juegang	CN412oqb
Juexi	CN412oq8
Jugsalai	IN4r70f	Jugsālai
Jugsālai	IN4r70f
Juhaynah	EG47lwl
Juigalpa	NI425kd8
Juina	BR43rejc	Juína
Juiz de Fora	BR2225dd
Juja	KE34xw5g
Jujuvadi	IN46qx6j	Jūjūvādi
Jukui	CN4505w5
Juliaca	PE32ce7d
Julich	DE41q1g9	Jülich
Jumayra	AE4694v	Jumayrā
Jumayrā	AE4694v
Junagadh	IN2r6zp	Jūnāgadh
Jundiai	BR2225c6	Jundiaí
Jundiaí	BR2225c6
Juneau	US43b1js
Jungpyong	KR413jkq
Junin	AR42al9m	Junín
Junlian	CN412op3
Junín	AR42al9m
Jupiter	US42h6ci
Jurm	AF4oex9
Jurmala	LV49ubl	Jūrmala
Jurong East	SG414c4g
Jurong Town	SG314c4h
Jurong West	SG314c4j
Juruti	BR420t4j
Justiniskes	LT45zocp	Justiniškės
Justiniškės	LT45zocp
Jutiapa	GT3251z1
Juticalpa	HN425cc7
Juventino Rosas	MX42dt8u
Juwana	ID4z77x
Juybar	IR42s99	Jūybār
Juye	CN412onw
Juína	BR43rejc
Jyvaskyla	FI3e1ju	Jyväskylä
Jyväskylä	FI3e1ju
Jáltipan de Morelos	MX423l4x
Järvenpää	FI4e252
Jérémie	HT427t55
Józsefváros	HU46kxv4
Jönköping	SE31lxmr
Jülich	DE41q1g9
Jāfarābād	IN4640li
Jājmau	IN26asfu
Jājpur	IN4r7j9
Jālaun	IN4r7hq
Jālna	IN3r7gz
Jāmadoba	IN4r7gj
Jāmkhed	IN4r7f3
Jāmner	IN4r7er
Jāmuria	IN3r7ds
Jānjgīr	IN4r7cn
Jāridih	IN46x8p3
Jāsim	SY43k31
Jīnd	IN3r73f
Jīroft	IR344fn6
Jīwanpur	IN4640kq
Jōetsu	JP342akx
Jōsō	JP44280a
Jōyō	JP46wvtv
Jūjūvādi	IN46qx6j
Jūnāgadh	IN2r6zp
Jūrmala	LV49ubl
Jūybār	IR42s99
K'olito	ET474uo	K'olīto
K'olīto	ET474uo
Ka'ersai	CN47ev5a
Kaambooni	SO41793
Kaarina	FI4e1i2
Kaarst	DE41q1bb
Kabacan	PH410ngb
Kabala	ML41gn2q
Kabale	UG44zu6
Kabalo	CD44mes
Kabanjahe	ID4q1h1
Kabankalan	PH310nf4
Kabare	CD44md1
Kabaty	PL4gi1x
Kabba	NG41e2cj
Kabbasin	SY43kb1
Kabeya-Kamwanga	CD44mbq
Kabin Buri	TH3yip6
Kabinda	CD34mav
Kabirwala	PK4p72g
Kabkabiyah	SD47zym	Kabkābīyah
Kabkābīyah	SD47zym
Kabnur	IN47y7rs
Kabul	AF1oetq
Kabwe	ZM3jmv3
Kachia	NG41e2ba
Kachkanar	RU4bvxj
Kadapa	IN2ravc
Kadayanallur	IN4r6xv
Kade	GH41dand
Kadi	IN4r6x4
Kadima Zoran	IL46v0n4
Kadiolo	ML41gn1i
Kadiri	IN4r6wx
Kadirli	TR46nvw
Kadiyivka	UA4eupb
Kadoma	JP313vuv
Kadoma	ZW3j2b1
Kadugli	SD47zx1
Kaduna	NG11e29b
Kadungalur	IN46tpgj	Kadungalūr
Kadungalūr	IN46tpgj
Kadur	IN4r6wm	Kadūr
Kadūr	IN4r6wm
Kaech'on	KP2147u9	Kaech'ŏn
Kaech'ŏn	KP2147u9
Kaedi	MR41ezg0	Kaédi
Kaele	CM41bt53	Kaélé
Kaeng Khoi	TH4yio7
Kaesong	KP2147th	Kaesŏng
Kaesŏng	KP2147th
Kafanchan	NG41e28x
Kaffrine	SN41c8vz
Kafia Kingi	SS47zwq
Kafr Kanna	IL46bbm	Kafr Kannā
Kafr Kannā	IL46bbm
Kafr Laha	SY43m58	Kafr Lāhā
Kafr Lāhā	SY43m58
Kafr Manda	IL46bbk	Kafr Mandā
Kafr Mandā	IL46bbk
Kafr Qari	IL46bbh	Kafr Qari'
Kafr Qasim	IL46bbg	Kafr Qāsim
Kafr Qāsim	IL46bbg
Kafr Sa'd	EG47l8r
Kafr Saqr	EG47l89	Kafr Şaqr
Kafr Shukr	EG47l7g
Kafr Takharim	SY43m45	Kafr Takhārīm
Kafr Takhārīm	SY43m45
Kafr Zayta	SY43m3w	Kafr Zaytā
Kafr Zaytā	SY43m3w
Kafr ad Dawwar	EG37lqv	Kafr ad Dawwār
Kafr ad Dawwār	EG37lqv
Kafr al Battikh	EG47lor	Kafr al Baţţīkh
Kafr al Baţţīkh	EG47lor
Kafr al Kurdi	EG47lm5	Kafr al Kurdī
Kafr al Kurdī	EG47lm5
Kafr ash Shaykh	EG37lja
Kafr az Zayyat	EG47lfh	Kafr az Zayyāt
Kafr az Zayyāt	EG47lfh
Kafr Şaqr	EG47l89
Kafranbel	SY43m51
Kafrul	BD2ppjj
Kafue	ZM3jmp7
Kaga	JP4427zx
Kaga-Bandoro	CF41f524
Kagal	IN4r6wb	Kāgal
Kagano	RW446hqw
Kagaznagar	IN4532so	Kagaznāgār
Kagaznāgār	IN4532so
Kageleke	CN47aqit
Kagoro	NG41e266
Kagoshima	JP213vtn
Kahama	TZ23edh
Kahin	CI41d15x
Kahna Nau	PK4p6zh
Kahnuj	IR4457m0	Kahnūj
Kahnūj	IR4457m0
Kahoku	JP4427zw
Kahramanmaras	TR26nuz	Kahramanmaraş
Kahramanmaraş	TR26nuz
Kahrizak	IR42s1s	Kahrīzak
Kahrizak	IR474ryn	Kahrīzak
Kahror Pakka	PK4p6za
Kahrīzak	IR42s1s
Kahrīzak	IR474ryn
Kahta	TR46nuv	Kâhta
Kai	JP46ww4w
Kai Tak	HK47ixm4
Kaifeng	CN112onj
Kaihua	CN412one
Kaij	IN4r6vo
Kaili	CN312on6
Kailua	US43hby6
Kaimganj	IN4r6vc
Kainan	JP413vsh
Kaipamangalam	IN47y7o5
Kairana	IN4r6ux	Kairāna
Kairouan	TN31h0ix
Kairāna	IN4r6ux
Kais	DZ41hfgp	Kaïs
Kaiserslautern	DE41q10z
Kaithal	IN3r6up
Kaitong	CN417n8y
Kaiyuan	CN312omq
Kaiyuan	CN317n8x
Kaizu	JP44281z
Kaizuka	JP413vrx
Kajaani	FI4e1bn
Kajang	MY36iiu1
Kajansi	UG34zk9
Kaka	TM43gx9
Kakamega	KE146o8
Kakamigahara	JP313vr3
Kakata	LR41cs8m
Kakching	IN4r6tz
Kakegawa	JP313vqw
Kakhovka	UA4f5po
Kaki Bukit Estate	SG414c4l
Kakinada	IN2r6tt	Kākināda
Kakira	UG44zit
Kakkalapalle	IN46gjj8
Kakkodi	IN47y7om
Kakogawacho-honmachi	JP313vq8	Kakogawachō-honmachi
Kakogawachō-honmachi	JP313vq8
Kakrala	IN4r6t8	Kakrāla
Kakrāla	IN4r6t8
Kakuda	JP4199zb
Kalaa Srira	TN41h0jt
Kalaban Koro	ML31gmzu
Kalaburagi	IN2r8io
Kalakkadu	IN4r6rz	Kalakkādu
Kalakkādu	IN4r6rz
Kalale	BJ41fb0a	Kalalé
Kalaleh	IR42rxk	Kalāleh
Kalalé	BJ41fb0a
Kalamansig	PH410n85
Kalamaria	GR4fryr	Kalamariá
Kalamariá	GR4fryr
Kalamassery	IN46buhr
Kalamata	GR45lus
Kalamazoo	US42z4bf
Kalappatti	IN46u8dw	Kālappatti
Kalasin	TH4yin9
Kalaw	MM4sbi3
Kalba	AE4694j	Kalbā
Kalbā	AE4694j
Kalemie	CD34lvi
Kalemyo	MM2sbgi
Kalia	BD4pek8	Kālia
Kaliganj	BD4pei7	Kālīganj
Kalihi-Palama	US43hc7s
Kalima	CD44lu5
Kalimpong	IN4r6pf	Kālimpong
Kaliningrad	RU2bvne
Kalininskiy	RU252agn
Kalinkovichi	BY4dgdj
Kalisz	PL31udkg
Kaliyaganj	IN4r6ov	Kāliyāganj
Kalka	IN4r6ot	Kālka
Kallakkurichchi	IN4r6oo
Kallakurichi	IN178rb8
Kallamchavadi	IN4vf2x
Kallang	SG314b3o
Kallithea	GR35lpi	Kallithéa
Kallithéa	GR35lpi
Kalliyassheri	IN46hucl	Kalliyasshēri
Kalliyasshēri	IN46hucl
Kalliyoor	IN47y7oi
Kalmar	SE41lx2t
Kalmiuskyi	UA383nsb
Kalmunai	LK3qmf2
Kalna	IN4r6np	Kālna
Kalol	IN3r6nm
Kalomo	ZM4jm32
Kalpatta	IN4r6nb
Kalpi	IN4r6n9	Kālpi
Kaluga	RU2bvej
Kalulushi	ZM3jlzj
Kalush	UA4f5ln
Kalutara	LK4qmb0
Kalyan	IN1r6mf	Kalyān
Kalyandurg	IN44ciwm
Kalyani	IN4r6md
Kalynivka	UA4f5n7
Kalynivskyi	UA382nug
Kalyān	IN1r6mf
Kalāleh	IR42rxk
Kamagaya	JP36wvty
Kamaishi	JP4199z0
Kamakura	JP313vpc
Kamal Pur Majra Burari	IN47u00f
Kamalia	PK3p6r8
Kamalshahr	IR3w24	Kamālshahr
Kaman	IN4r6lm	Kāman
Kamar Mushani	PK4p6qd
Kamareddi	IN4r6lf	Kāmāreddi
Kamarhati	IN2r6ld	Kāmārhāti
Kambar	PK4p0xy
Kambove	CD4js8i
Kameda-honcho	JP413voo	Kameda-honchō
Kameda-honchō	JP413voo
Kamen	DE41q0la
Kamen na-Obi	RU4w95z	Kamen'-na-Obi
Kamenka	RU4bv99
Kamensk-Shakhtinsky	RU4bv07
Kamensk-Ural'skiy	RU3w94q
Kameoka	JP413vob
Kameyama	JP413vo2
Kami	JP465wgk
Kamifukuoka	JP414vjp
Kamigyo-ku	JP44u5xh	Kamigyō-ku
Kamigyō-ku	JP44u5xh
Kamiiso	JP419nc6
Kamikoizumi	JP413vl7
Kamina	CD34lli
Kaminokawa	JP413vje
Kaminoyama	JP4199y1
Kamirenjaku	JP313vit
Kamisu	JP4427yv
Kamizawa	JP46c5yu
Kamloops	CA33kd6d
Kamogawa	JP4199ux
Kamoke	PK3p6pc
Kamp-Lintfort	DE41q0gg
Kampala	UG14zc6
Kampen	NL41n0b6
Kampene	CD44lkf
Kamphaeng Phet	TH4opqa
Kampli	IN4r6k6
Kampong Baharu Cheras Batu Sebelas	MY311yqq
Kampong Cham	KH4138xx
Kampong Chhnang	KH4138xr
Kampong Dungun	MY411xfw
Kampong Pangkal Kalong	MY411uuh
Kampong Pasir Ris	SG314b26
Kampong Sidam	MY411tef
Kampong Speu	KH4138wt
Kampung Alor Mengkudu	MY441wi4
Kampung Ayer Keroh	MY4116jl
Kampung Baharu Nilai	MY411yqf
Kampung Baru Balakong	MY411yqw
Kampung Baru Subang	MY211yj3
Kampung Bukit Baharu	MY411y0f
Kampung Kangkar Teberau	MY211rni
Kampung Kerubong	MY411wf2
Kampung Larkin Lama	MY2114z8
Kampung Manjoi	MY44g6jn
Kampung Pasir Gudang Baru	MY3114z5
Kampung Perak	MY44i61e
Kampung Setia	MY47l7ej
Kampung Sungai Ara	MY311t8g
Kampung Sungai Glugur	MY311t4r
Kampung Sungai Kajang	MY411t3z
Kamra	PK4sqgp
Kamra	PK4p6p6
Kamsar	GN31fsia
Kamthi	IN4r6jx	Kāmthi
Kamuli	UG44zbh
Kamunting	MY4116ep
Kamyanets-Podilskyi	UA4f5hi
Kamyanobridskyi	UA483nqm
Kamyanske	UA3f7sc
Kamyaran	IR42rgp	Kāmyārān
Kamyshin	RU3bux3
Kamālshahr	IR3w24
Kan'onjicho	JP413va2	Kan'onjichō
Kan'onjichō	JP413va2
Kanakapura	IN4r6jh
Kanaker-Zeytun	AM44jwin
Kananga	CD14lht
Kanash	RU4buv4
Kanasin	MX423kxf	Kanasín
Kanasín	MX423kxf
Kanata	CA43kd8d
Kanayannur	IN27fxy9
Kanazawa	JP213vdf
Kanbe	MM4sb8w
Kanchanaburi	TH4opq1
Kanchipuram	IN3r6in
Kanchrapara	IN3r6y3	Kānchrāpāra
Kanda	JP413vd6
Kandahar	AF2oecg	Kandahār
Kandahār	AF2oecg
Kandalaksha	RU4buue
Kandana	LK4qm52
Kandhkot	PK4p6nh
Kandhla	IN4r6i2	Kāndhla
Kandi	BJ41fazh
Kandi	IN4r6hz	Kāndi
Kandiaro	PK4p6n6
Kandoeng	KH4136ka
Kandukur	IN4r6hb	Kandukūr
Kandukūr	IN4r6hb
Kandy	LK3qm1i
Kanegusuku	JP413vcm
Kanekomachi	JP413vcj
Kaneohe	US43hchp
Kanevskaya	RU4butc
Kangaba	ML41gmuv
Kanganpur	PK4p6mg
Kangar	MY4117py
Kangasala	FI4e0yw
Kangavar	IR42ren	Kangāvar
Kangayam	IN4r6gv
Kangding	CN312mkb
Kanggye	KP317stw
Kangkar	SG414cgy
Kangle	CN4500qo
Kangnyong	KP3147mk	Kangnyŏng
Kangnyŏng	KP3147mk
Kangson	KP3147m1	Kangsŏn
Kangsŏn	KP3147m1
Kangāvar	IR42ren
Kanhangad	IN3r6en
Kani	JP342820
Kanie	JP413vbz
Kanigiri U	IN47tzty
Kaniv	UA4f5g4
Kanjia	CN47c5hn
Kankan	GN31fva0
Kanker	IN4r6f3	Kānker
Kannabecho-yahiro	JP413vbk	Kannabechō-yahiro
Kannabechō-yahiro	JP413vbk
Kannad	IN4r6es
Kannamangalam	IN47y7ng
Kannanendal	IN46y0es	Kannānendal
Kannapolis	US42nw6w
Kannauj	IN4r6ej
Kannur	IN4rbsb
Kannānendal	IN46y0es
Kano	NG11e1us
Kanoya	JP313v9s
Kanpur	IN1r6e3
Kanpur Cantonment	IN384h37
Kansanshi	ZM4jky5
Kansas City	US22m5tt
Kansas City	US32jlpp
Kansk	RU3w90q
Kantharalak	TH4yigj
Kanuma	JP413v9e
Kanuru	IN44ciw9
Kanuru	IN46f13d	Kānūru
Kanyama	CD44lfa
Kanye	BW4k0fp
Kanyobagonga	CD44lcp
Kanzakimachi-kanzaki	JP413v9b
Kaohsiung	TW1zvj0
Kaolack	SN31c8qd
Kaoma	ZM4jkq3
Kapadvanj	IN4r6cj
Kapan	AM43qxn
Kapar	MY311545
Kapas Herd	IN463z21	Kāpas Herd
Kapchorwa	UG44z6z
Kapenguria	KE445tc
Kapiri Mposhi	ZM4jkhx
Kapit	MY4118f5
Kaposvar	HU41tdvc	Kaposvár
Kaposvár	HU41tdvc
Kapsabet	KE445py
Kapurthala Town	IN4r6br
Kaputa	ZM43sdy
Kara	TG31epqg
Kara-Balta	KG4wr5i
Karabaglar	TR24l2fc	Karabağlar
Karabağlar	TR24l2fc
Karabuk	TR3fyia	Karabük
Karabulak	RU4bunr
Karabük	TR3fyia
Karacabey	TR4fyhl
Karachi	PK1p6jc
Karachi University Employees Co-operative Housing Society	PK4470qi
Karad	IN4r6bk	Karād
Karagandy	KZ2d2ev
Karaikal	IN4r6b3	Kāraikāl
Karaikkudi	IN3r6b1	Kāraikkudi
Karaj	IR12rcb
Karak City	JO444vvt
Karakkad	IN46tov7	Kārakkād
Karakol	KG4wr3t
Karala	IN463z0h	Karāla
Karamadai	IN4r6al	Kāramadai
Karaman	TR36mtz
Karamay	CN3ws3d
Karamsad	IN4r6ae
Karamursel	TR4fy7c	Karamürsel
Karamürsel	TR4fy7c
Karangampel	ID4z6gu
Karanganom	ID4z6gl
Karangnongko	ID416umr
Karangsembung	ID4z6cg
Karanja	IN4r6a5	Kāranja
Karankasso	BF41ekr3
Karapınar	TR46mqv
Karasu	TR4fy58
Karasu Mahallesi	TR4fy59
Karatau	KZ4wksi
Karatsu	JP313v8f
Karauli	IN4r697
Karavayevi Dachi	UA484h0t
Karawalnagar	IN3640kh	Karāwalnagar
Karawang	ID2z6b2
Karbala	IQ12160
Karditsa	GR45ldp	Kardítsa
Kardzhali	BG4fn42
Kardítsa	GR45ldp
Karengera	RW44cj5
Karia Ba Mohamed	MA41ijlh
Kariega	ZA3kam5
Karimganj	IN4r67i	Karīmganj
Karimnagar	IN3r67f	Karīmnagar
Kariya	JP313v7m
Kariya	JP413zd0
Karjan	IN451p2x
Karjat	IN4r672
Karlova Ves	SK41tkrw
Karlovac	HR41zp90
Karlovo	BG4fnph
Karlovy Vary	CZ41tvrf
Karlskrona	SE41lwnl
Karlsruhe	DE31q03e
Karlstad	SE41lwmo
Karmi'el	IL46bap
Karnal	IN2r664	Karnāl
Karnaphuli	BD34xw83
Karnāl	IN2r664
Karo	IN46x8ng	Kāro
Karoi	ZW4j23r
Karol Bagh	IN2r65s	Karol Bāgh
Karol Bāgh	IN2r65s
Karoliniskes	LT456s8g	Karoliniškės
Karoliniškės	LT456s8g
Karonga	MW451vn
Karpinsk	RU4w8rb
Kars	TR4fy1c
Karsıyaka	TR26mf0	Karşıyaka
Kartasura	ID4173op
Karukh	AF4odxr
Karumattampatti	IN4r64t
Karur	IN3r64g
Karuri	KE345eg
Karuri	KE345ej
Karvina	CZ41tvr1	Karviná
Karviná	CZ41tvr1
Karwar	IN4r643
Karād	IN4r6bk
Karāla	IN463z0h
Karāwalnagar	IN3640kh
Karīmganj	IN4r67i
Karīmnagar	IN3r67f
Karłowice-Rozanka	PL450liy	Karłowice-Różanka
Karłowice-Różanka	PL450liy
Karşıyaka	TR26mf0
Kas	SD47zmt
Kasai	JP46ww8u
Kasama	ZM3jkak
Kasama	JP4199w7
Kasangati	UG34z3i
Kasangulu	CD41dmb5
Kasanje	UG44z3f
Kasaoka	JP413v6e
Kasaragod	IN4r63k	Kāsaragod
Kasba	IN4qzj8
Kasba Tadla	MA41ijio
Kaseda-shirakame	JP413v5o
Kasese	UG34z2a
Kasganj	IN4r62s	Kāsganj
Kashan	IR22r4s
Kashan	IR243257	Kāshān
Kashgar	CN2rgb5
Kashiba	JP4427zc
Kashihara	JP413v5c
Kashihara-shi	JP313v5b
Kashima	JP413v51
Kashima-shi	JP413vrg
Kashipur	IN3r62j
Kashira	RU4btwc
Kashiwa	JP213v4k
Kashiwara	JP313v49
Kashiwazaki	JP413v44
Kashmar	IR32r3z	Kāshmar
Kashmor	PK4p6d9
Kasibugga	IN4r62d	Kāsībugga
Kasihan	ID416z91
Kasimov	RU4btub
Kasipalaiyam	IN46uyoc	Kāsipālaiyam
Kasoa	GH41d7yi
Kasongo	CD44l2s
Kaspiysk	RU4btt3
Kassala	SD27zm9
Kassel	DE31pzvq
Kasserine	TN41h0j5
Kastamonu	TR3fxze
Kasuga	JP342803
Kasugai	JP213v3n
Kasukabe	JP313v3g
Kasulu	TZ33e2u
Kasumigaura	JP4427yq
Kasungu	MW4jwgm
Kasur	PK2p6ch
Katabi	UG34yz6
Katagami	JP44281n
Katanawa	JP45vxwo
Katanda	CD44l0b
Katano	JP46wvl4
Katerini	GR4fru2	Kateríni
Katerynivka	UA4eqxl
Kateríni	GR4fru2
Katete	ZM4jjrc
Kathmandu	NP1ri5k
Kathu	TH4opor
Kathua	IN4r5zy
Kati	ML31gmpy
Katihar	IN3r5zs
Katima Mulilo	NA4isu2
Katiola	CI41d0w2
Katirur	IN46i41g
Kato	JP46wvtr	Katō
Kato Lakatameia	CY43523	Káto Lakatámeia
Katobu	ID4z66k
Katol	IN4r5z9	Kātol
Katori-shi	JP4199vj
Katoro	TZ43e1c
Katowice	PL31ud94
Katoya	IN4r5z5	Kātoya
Katpadi	IN4r5z4	Kātpādi
Katras	IN4r5yn	Kātrās
Katsina	NG21e1jm
Katsina-Ala	NG41e1jl
Katsuragi	JP4427zb
Katsuren-haebaru	JP413xtu
Katsushika	JP251ixw
Katsuta	JP3199vc
Kattaqo'rg'on Shahri	UZ4q312
Kattipparutti	IN46to5o	Kāttipparutti
Kattivakkam	IN4r5yh	Kattivākkam
Kattivākkam	IN4r5yh
Katumba	TZ33e13
Katunayaka	LK4qlif
Katwa	CD44kv6
Katō	JP46wvtr
Kaufbeuren	DE41pzjk
Kaunas	LT3ctnw
Kaura Namoda	NG41e1ic
Kavadarci	MK4gx7p
Kavaje	AL41w9q3	Kavajë
Kavajë	AL41w9q3
Kavaklı	TR4fxxm
Kavala	GR4frsl	Kavála
Kavali	IN4r5xe	Kāvali
Kavanur	IN4vf2p
Kavar	IR4yaf	Kavār
Kavála	GR4frsl
Kavār	IR4yaf
Kawachi-Nagano	JP342al6
Kawagoe	JP213uzg
Kawaguchi	JP213uz6
Kawalu	ID4z64m
Kawambwa	ZM43s8b
Kawanishi	JP313uxn
Kawanoecho	JP415a78	Kawanoechō
Kawanoechō	JP415a78
Kawardha	IN4r5wp
Kawasaki	JP113uwq
Kawasan Penempatan Ulu Benut Lima	MY44jbzq
Kawasan Penempatan Ulu Benut Tiga	MY44jbyv
Kawasan Penempatan Ulu Sungai Benut	MY44jbyu
Kawit	PH410mob
Kawkareik	MM4safu
Kawm Hamadah	EG47l0k	Kawm Ḩamādah
Kawm Ḩamādah	EG47l0k
Kawthoung	MM4sa6t
Kaya	BF31ekoo
Kayalpattinam	IN4r5wh
Kayamkulam	IN4r5wg
Kayan	MM4sa5p
Kayanza	BI498iw
Kayes	ML31gmou
Kayes	CG41cfcn
Kayna	CD44kso
Kayseri	TR16m0g
Kaysville	US43ftcb
Kayunga	UG44ys0
Kazan	RU1btj3
Kazanlak	BG4fnnk
Kazerun	IR32r0h	Kāzerūn
Kazincbarcika	HU4ff0v
Kazo	JP313uv6
Kaédi	MR41ezg0
Kaélé	CM41bt53
Kaïs	DZ41hfgp
Ke-Macina	ML41gmnd	Ké-Macina
Kearney	US430p2s
Kearns	US43ftcn
Kearny	US431b5r
Keat Hong Village	SG414b0l
Kebili	TN41gwc2
Kebomas	ID4z60t
Kebri Dahar	ET475cc
Kecskemet	HU31tdqa	Kecskemét
Kecskemét	HU31tdqa
Kediri	ID2z5xw
Kedougou	SN41c8lx	Kédougou
Kedungwaru	ID4z5vt
Kedungwuni	ID3z5vp
Kedzierzyn-Kozle	PL41ud6c	Kędzierzyn-Koźle
Keelung	TW2zyxg
Kefamenanu	ID4z5vk
Keffi	NG41e1fg
Keflavik	IS4217ew	Keflavík
Keflavík	IS4217ew
Kehl	DE41pzfz
Keighley	GB41kpkx
Keizer	US43ewxj
Kekri	IN4r5vs
Kelaa Kebira	TN41h0jv
Kelaat Mgouna	MA41inkt
Kelar	IQ321b1
Kelenfold	HU41tdp5	Kelenföld
Kelenföld	HU41tdp5
Kelibia	TN41gwaf	Kélibia
Kellabine	TN41h0o1
Keller	US42ssq4
Kelo	TD41g3e2
Kelowna	CA33kecz
Kemalpasa	TR46lts	Kemalpaşa
Kemalpaşa	TR46lts
Kembangan	SG314b2q
Kemerovo	RU2w8f1
Kemise	ET4757w	Kemisē
Kemisē	ET4757w
Kempas	MY4114zu
Kempen	DE41pz7f
Ken Caryl	US438bnr
Kencong	ID4z5pe
Kendale Lakes	US42h6f5
Kendall	US42h6fb
Kendall West	US44bm3r
Kendari	ID2z5p4
Kendraparha	IN4r5ub	Kendrāparha
Kendrāparha	IN4r5ub
Kenema	SL31flv2
Keng Tung	MM3sa10	Kēng Tung
Kenge	CD41dm7r
Keningau	MY41161e
Kenitra	MA21ijej
Kennedy	CO246qxy
Kennedy Town	HK41301i
Kenner	US42ksux
Kennesaw	US42i3lc
Kennewick	US43gb0a
Kenol	KE47klr6
Kenosha	US434peh
Kenscoff	HT427t0w
Kensington	US431t5c
Kensington-Cedar Cottage	CA43ker1
Kent	US33gb0p
Kentau	KZ4wmyn
Kentron	AM34kexp
Kentwood	US42z4hu
Keonjhargarh	IN4r5tv
Kep	KH4138eb
Kepanjen	ID4z5ns
Kepong	MY411qhp
Keratsini	GR45krw	Keratsíni
Keratsíni	GR45krw
Kerava	FI4e001
Kerch	UA3f55o
Keren	ER4755z
Kericho	KE444uc
Kerkera	DZ41hf3t
Kerki	TM4q4l6
Kerkrade	NL41n063
Kerman	IR22qy2
Kermanshah	IR22qxu
Kerou	BJ41favt	Kérou
Kerpen	DE41pz44
Kertosono	ID4z5kp
Keru	IN46fjwo
Kerugoya	KE444t7
Kesabpur	BD4poav
Kesan	TR4fxn3	Keşan
Kesennuma	JP4199tz
Keshod	IN4r5sr
Keskin	TR46lo8
Kesklinn	EE4h1jn
Kessel-Lo	BE41nw97
Kestel	TR4fxm4
Ketanggungan	ID4z5je
Ketou	BJ41favj	Kétou
Kettering	GB41kph5
Kettering	US42osg3
Keur Medoune	SN41c6v5	Keur Médoune
Keur Médoune	SN41c6v5
Kew Gardens Hills	US44beo3
Keysborough	AU41abuk
Keşan	TR4fxn3
Kfar Saba	IL36b8y
Kfar Yona	IL46b8c
Khabarovsk	RU217cve
Khachrod	IN4r5s3	Khāchrod
Khadki	IN4r5rv
Khagaria	IN4r5rp
Khagaul	IN4r5rn
Khagrachhari	BD4pejo
Khair	IN4r5ri
Khaira	IN47y7rr
Khairabad	IN4r5rb	Khairābād
Khairpur	PK4p651
Khairpur Mir	PK3owlw	Khairpur Mir's
Khairpur Nathan Shah	PK4p64o
Khairpur Tamewah	PK4p64z
Khairtal	IN461vvs
Khairābād	IN4r5rb
Khajoori Khas	IN47u00k
Khalabat	PK4p63h
Khalandrion	GR45kr0	Khalándrion
Khalifah A City	AE44sp8v
Khalifan	IQ49kp8	Khalīfān
Khalilabad	IN4r5pn	Khalīlābād
Khalis	IQ424ip	Khāliş
Khalkhal	IR42qrs	Khalkhāl
Khalkhāl	IR42qrs
Khalándrion	GR45kr0
Khalīfān	IQ49kp8
Khalīlābād	IN4r5pn
Khambhaliya	IN4r5oz	Khambhāliya
Khambhat	IN4r5oy	Khambhāt
Khambhāliya	IN4r5oz
Khambhāt	IN4r5oy
Khamgaon	IN4r5os	Khāmgaon
Khamis Mushait	SA2292o
Khammam	IN3r5ok
Khan Na Yao	TH446lxd
Khan Neshin	AF4oddj	Khān Neshīn
Khan Shaykhun	SY43lvp	Khān Shaykhūn
Khan Yunis	PS360x0	Khān Yūnis
Khanabad	AF4odg0
Khanapuram Haveli	IN4818ln
Khanaqin	IQ320zj	Khānaqīn
Khandwa	IN3r5nb
Khangah Dogran	PK4p615
Khanna	IN3r5mw
Khanpur	PK3p5zr
Khanty-Mansiysk	RU3w8bg
Khanzhonkivskyi	UA483nqf
Khanzhonkove	UA4f54o
Khao Saming	TH4yia5
Kharagpur	IN3r5ls
Kharagpur	IN4r5lr
Kharakvasla	IN4r5li
Kharan	PK4p5wu
Kharar	IN4r5lc
Khardah	IN3r5kx
Kharghar	IN44ubrn
Khargone	IN3r5kg
Kharian	PK3p5wa
Kharkiv	UA1f54j
Kharkivskyi Masyv	UA4832n1
Khartoum	SD184ms
Khartoum North	SD184mr
Khartsyzk	UA4f542
Khasab	OM465xa
Khasavyurt	RU3bsr2
Khash	IR4ovi3	Khāsh
Khash	AF4od7j	Khāsh
Khashm al Qirbah	SD47zfz
Khashuri	GE4d5r8
Khasnahzan	IQ39kao	Khasnahzān
Khasnahzān	IQ39kao
Khatauli	IN4r5i9
Khawr Fakkan	AE4692o	Khawr Fakkān
Khawr Fakkān	AE4692o
Khekra	IN4r5gq
Khemis Miliana	DZ41herr
Khemis el Khechna	DZ41hert
Khemisset	MA31iu4m
Khenchela	DZ31her5
Khenifra	MA31ij7x
Kherson	UA4f53k
Khetsamsenok	TH481835
Khewra	PK4p5sw
Khimki	RU3bslk
Khirdalan	AZ3ck3f
Khlong Chan	TH48183c
Khlong Kum	TH48183u
Khlong Luang	TH3yi7f
Khlong Sam Wa	TH381839
Khlong San	TH4yi6v
Khlong Toei	TH3442qp
Khlong Yai	TH4yi6f
Khmelnytskyi	UA3f51d
Khmilnyk	UA4f51o
Khobar	SA32ccr
Kholmsk	RU419jd3
Khomeyn	IR42qaz
Khomeyni Shahr	IR38z2u	Khomeynī Shahr
Khomeynī Shahr	IR38z2u
Khon Kaen	TH3yi40
Khopoli	IN4r5d6
Khordha	IN4r5bs
Khoroshevo-Mnevniki	RU3brzb	Khoroshëvo-Mnevniki
Khoroshëvo-Mnevniki	RU3brzb
Khorramabad	IR22q9h
Khorramdarreh	IR4vsq
Khorramshahr	IR22q8n
Khorugh	TJ4q6ds
Khost	AF4ocwl	Khōst
Khouribga	MA31ij5k
Khrestivka	UA4f4lh
Khrustalnyi	UA4f3d6
Khujand	TJ3wgvz
Khulays	SA428yj	Khulayş
Khulayş	SA428yj
Khulm	AF4oczj
Khulna	BD1smyv
Khunti	IN4r5by
Khurai	IN4r5bw
Khurarianwala	PK4p5mk
Khuraybat as Suq	JO35bpo	Khuraybat as Sūq
Khuraybat as Sūq	JO35bpo
Khurja	IN3r5bj
Khurmuj	IR42q06	Khūrmūj
Khushab	PK3p5mf	Khushāb
Khushāb	PK3p5mf
Khust	UA4f4vp
Khuy	IR32pz0	Khūy
Khuzdar	PK3p5ls
Khvaf	IR4ovhc	Khvāf
Khvāf	IR4ovhc
Khwaeng Bang Khae	TH44gu9u
Khwisero	KE344r5
Khāchrod	IN4r5s3
Khāliş	IQ424ip
Khāmgaon	IN4r5os
Khān Neshīn	AF4oddj
Khān Shaykhūn	SY43lvp
Khān Yūnis	PS360x0
Khānaqīn	IQ320zj
Khāsh	IR4ovi3
Khāsh	AF4od7j
Khōst	AF4ocwl
Khūrmūj	IR42q06
Khūy	IR32pz0
Kiambu	KE344p2
Kibaha	TZ33dxn
Kibaigwa	TZ47th2g
Kibiti	TZ43dw9
Kibre Mengist	ET4750v
Kibungo	RW44bx0
Kibuye	RW44bwx
Kicevo	MK4gx7b	Kičevo
Kichha	IN4r5an
Kidal	ML41gmii
Kidapawan	PH410mjc
Kidatu	TZ43dt3
Kidderminster	GB41kpgc
Kidodi	TZ43ds2
Kiel	DE31pysy
Kielce	PL3ghk2
Kien An	VN3xudm	Kiến An
Kiffa	MR41ezai
Kifisia	GR45khc	Kifisiá
Kifisiá	GR45khc
Kifri	IQ420re	Kifrī
Kifrī	IQ420re
Kigali	RW14bwt
Kigoma	TZ33dpm
Kikinda	RS4gx72
Kikolo	AO24mapy
Kikuchi	JP413usk
Kikugawa	JP44281d
Kikuyu	KE2448u
Kikwit	CD21dm1d
Kilakarai	IN4qujq
Kilamba	AO366ypa
Kilifi	KE44477
Kilis	TR36ljs
Kiliya	UA4f4nv
Kilju	KP417srg
Kilkenny	IE41rikm
Killeen	US32st13
Kilmarnock	GB41kpd1
Kilosa	TZ43dgb
Kima Kieza	AO283o4l
Kimberley	ZA3l8lu
Kimhae	KR213i0v
Kimilili	KE44433
Kimitsu	JP414vor
Kimje	KR413i0r
Kimovsk	RU4brci
Kimpese	CD41dlwb
Kimry	RU4brcc
Kinana	SD47zc2	Kināna
Kindi	BF41eklj
Kindia	GN31fux9
Kindrativskyi	UA383ns8
Kindu	CD34k9y
Kinel	RU4brbl	Kinel'
Kineshma	RU4brb1
King Faisal Military City	SA428vw
King Khalid Military City	SA4513y7
King Lynn	GB41kp8w	King's Lynn
Kingisepp	RU4bray
Kings Bridge	US431t9v
Kingsport	US42rc4m
Kingston	JM222sse
Kingston	CA33kfuc
Kingston upon Hull	GB21kp81
Kingswood	GB41kp7u
Kinoi	KE443zp
Kinokawa	JP44280r
Kinshasa	CD11dlq6
Kintampo	GH41daeh
Kināna	SD47zc2
Kipamba	CD44k6z
Kipushi	CD3js1i
Kira	UG24yd9
Kirambo	RW44cgh
Kirando	TZ43d83
Kirari Sulemannagar	IN363z3l	Kirāri Sulemānnagar
Kiratpur	IN4r58t	Kīratpur
Kirchheim unter Teck	DE41pyax
Kirdasah	EG37kr8	Kirdāsah
Kirdāsah	EG37kr8
Kirecocagı	TR46lel	Kireçocağı
Kireçocağı	TR46lel
Kirishi	RU4br6i
Kirishima	JP34cj4y
Kirkby	GB41kp4x
Kirkcaldy	GB41kp4i
Kirkkonummi	FI4dx9a
Kirkland	US43gb6p
Kirkuk	IQ1214z
Kirov	RU2br5k
Kirov	RU4br5m
Kirovo-Chepetsk	RU4br57
Kirtipur	NP4ri46	Ki̇̄rtipur
Kirumba	CD44k60
Kiryas Joel	US431tcd
Kiryat Gat	IL46aqa
Kiryat Ono	IL475vts
Kiryu	JP313uq5	Kiryū
Kiryū	JP313uq5
Kirzhach	RU4br1y
Kirāri Sulemānnagar	IN363z3l
Kisangani	CD14k56
Kisaran	ID3q1eq
Kisarazu	JP313upt
Kisela Voda	MK4iiez
Kiselevsk	RU3w7xp	Kiselëvsk
Kiselëvsk	RU3w7xp
Kiserian	KE443me
Kisesa	TZ43d4d
Kish	IR42pxe	Kīsh
Kishanganj	IN3r589
Kishangarh	IN3r586
Kishiwada	JP313upj
Kishorganj	BD4sntt
Kisi	NG31e16f
Kisii	KE343lv
Kisilevsk	RU47lad5
Kiskunfelegyhaza	HU41tdb1	Kiskunfélegyháza
Kiskunfélegyháza	HU41tdb1
Kislovodsk	RU3bqxe
Kismayo	SO316yf
Kispest	HU41td8j
Kissidougou	GN31fuvk
Kissimmee	US42h6mv
Kisumu	KE243kd
Kita	JP251ixx
Kita	ML41gmgg
Kita-Akita	JP44281o
Kitahiroshima	JP419nk6
Kitaibaraki	JP4199t4
Kitakami	JP4199sz
Kitakata	JP413unr
Kitakyushu	JP213unf
Kitale	KE343jo
Kitami	JP319n5t
Kitamoto	JP44280k
Kitanagoya	JP44281s
Kitchener	CA33kg84
Kitengela	KE34q0bi
Kitgum	UG44y5p
Kitob	UZ4q2vn
Kitsilano	CA43kgbn
Kituku	CD45x6t9
Kitwe	ZM2jj1o
Kivsharivka	UA4f3og
Kiyose	JP46wvtu
Kiyosu	JP413ukq
Kizhake Chalakudi	IN4r578	Kizhake Chālakudi
Kizhake Chālakudi	IN4r578
Kizhuvalam-Koonthalloor	IN47y7nz
Kizilyurt	RU4bqq1
Kizlyar	RU4bqps
Kizugawa	JP46wvl2
Kičevo	MK4gx7b
Ki̇̄rtipur	NP4ri46
Kiến An	VN3xudm
Kladno	CZ41tvoj
Klaeng	TH4yhze
Klagenfurt am Worthersee	AT31ngom	Klagenfurt am Wörthersee
Klagenfurt am Wörthersee	AT31ngom
Klaipeda	LT3cthu	Klaipėda
Klaipėda	LT3cthu
Klang	MY311549
Klangenan	ID4z5dh
Klaten	ID3z5cs
Klebang Besar	MY411qze
Klerksdorp	ZA3l7tt
Kleve	DE41pw9n
Klimovsk	RU4bqi0
Klin	RU4bqgz
Klinteby Frihed	DK41k4mt
Klintsy	RU4bqfn
Klov	UA4832n3
Kluang	MY21151n
Klungkung	ID3z5be
Knokke-Heist	BE41nw0y
Knoxville	US32rcci
Knurow	PL41ucv7	Knurów
Knurów	PL41ucv7
Knyahynyn	UA47gbvv
Knysna	ZA4l6vu
Ko Samui	TH4oqyp
Kobanya	HU41td4e	Kőbánya
Kobayashi	JP413ujr
Kobe	JP113ujn
Koblenz	DE31pvky
Kobo	ET454ryc
Koboko	UG44y11
Kobryn	BY4dfwp
Kobuleti	GE4d5ky
Koch Bihar	IN4r56s	Koch Bihār
Koch Bihār	IN4r56s
Koch'ang	KR413hyj
Kochani	MK4gx3v
Kochi	IN2raxe
Kochi	JP213uiy
Kodaikanal	IN4r56h	Kodaikānāl
Kodaikānāl	IN4r56h
Kodaira	JP36wvtm
Kodar	IN4r568	Kodār
Kodinar	IN4r55p	Kodīnar
Kodungallur	IN4r55d	Kodungallūr
Kodungallūr	IN4r55d
Kodur	IN46tgzx
Kodār	IN4r568
Kodīnar	IN4r55p
Koesan	KR413hww
Koforidua	GH31dabm
Kofu	JP313uho
Koga	JP313uhh
Koga	JP413uhi
Kogalym	RU43zih6
Koganei	JP36wwbn
Kogon Shahri	UZ4q36k
Koh Kong	KH4138ec
Kohat	PK3p5gz
Kohima	IN4r54u
Kohtla-Jarve	EE4co7w	Kohtla-Järve
Kohtla-Järve	EE4co7w
Koidu	SL31flrc
Koka	JP4427z9	Kōka
Kokkola	FI4dz1j
Kokologo	BF41ekgl
Kokomo	US42xi50
Kokrajhar	IN4r53u
Kokshetau	KZ3wmjf
Kokstad	ZA4l6mc
Kokubu-matsuki	JP413ue4
Kokubunji	JP313udw
Kol'chugino	RU4bpp5
Kolaboui	GN482ost
Kolar	IN47y7pv
Kolar	IN3r535	Kolār
Kolda	SN31c7xy
Kolding	DK41k4gw
Kolea	DZ41heii
Kolente	GN482orf	Kolenté
Kolenté	GN482orf
Kolhapur	IN2r52l	Kolhāpur
Kolhāpur	IN2r52l
Kolin	CZ41tvff	Kolín
Kolkata	IN1rbss
Kollam	IN2qzir
Kollancode	IN4818la
Kollegal	IN4r523	Kollegāl
Kollegāl	IN4r523
Kollo	NE41gcg8
Koln	DE11pv1e	Köln
Kolokani	ML41gm97
Kolomenskoye	RU4bphg
Kolomna	RU3bph2
Kolomyagi	RU4bpgx
Kolomyia	UA4f4a8
Kolonnawa	LK4qkh5
Kolpino	RU3bpdl
Kolwezi	CD2js0l
Kolín	CZ41tvff
Kolār	IN3r535
Kom Ombo	EG27kzu
Komae	JP46wwbo
Komagane	JP44280y
Komaki	JP313ucu
Komalapuram	IN47y7os
Komarno	SK41tkob	Komárno
Komarno	SK41tkoc	Komárno
Komatsu	JP313uce
Komatsushimacho	JP413uc6	Komatsushimachō
Komatsushimachō	JP413uc6
Kombissiri	BF41eke3
Kombolcha	ET3758d
Komendantsky aerodrom	RU4bhdd
Komono	JP413ub6
Komoro	JP413uay
Komotini	GR4frmg	Komotiní
Komotiní	GR4frmg
Kompienga	BF47ixco
Komsomolsk-on-Amur	RU317c2j
Komárno	SK41tkob
Komárno	SK41tkoc
Kon Tum	VN3xtz8
Konak	TR26klt
Konakovo	RU4bp1l
Konan	JP46wwbf
Konan	JP413uac	Kōnan
Konarak	IR4ovg4	Konārak
Konayev	KZ4wkss
Konch	IN4r50p
Kondagaon	IN4r50o
Kondapalle	IN4r50h
Kondli	IN4640oz
Kondoa	TZ43cri
Kondopoga	RU4bp0a
Konefla	CI41d091	Konéfla
Koneurgenc	TM4cw7c	Köneürgenç
Kongolo	CD44juw
Kongoussi	BF41ekbq
Kongtan	CN412oje
Konibodom	TJ3wgwb
Konigs Wusterhausen	DE41pun8	Königs Wusterhausen
Konigswinter	DE41puna	Königswinter
Konin	PL41ucd5
Koniz	CH41l0k7	Köniz
Konnagar	IN4r4zn
Konongo	GH41da6t
Konosu	JP313u96	Kōnosu
Konotop	UA4f433
Konstanz	DE41pulr
Kontagora	NG41e0xk
Konya	TR16kjv
Konéfla	CI41d091
Konārak	IR4ovg4
Kop'ung	KP417snb
Kopaganj	IN4r4z8	Kopāganj
Kopali	IN47y7kw
Kopargaon	IN4r4z6
Kopavogur	IS421770	Kópavogur
Kopenick	DE41pul4	Köpenick
Kopeysk	RU4w7ez
Koppal	IN4r4yy
Kopāganj	IN4r4z8
Koraput	IN4r4y8
Koratla	IN4r4y4
Korba	IN2r4y2
Korba	TN41gw9c
Korce	AL4grz8	Korçë
Kord Kuy	IR42pnw	Kord Kūy
Kord Kūy	IR42pnw
Koreatown	US336yp0
Korem	ET474qy
Korenovsk	RU4bog0
Korfez	TR4ftex	Körfez
Korhogo	CI21d04g
Korinthos	GR45k2h	Kórinthos
Koriyama	JP2199ql	Kōriyama
Korkino	RU4w7d4
Korla	CN2ws2o
Kornwestheim	DE41pue8
Koro	ML41gm1e
Korogwe	TZ43cqn
Korolev	RU3bvnd
Korolyov	UA383oue
Koronadal	PH310may
Korosten	UA4f3wl
Korostyshiv	UA4f3w5
Korsakov	RU419j3y
Korschenbroich	DE41pudx
Korsimoro	BF41ek8y
Korsun-Shevchenkivskyi	UA4f3ve
Kortrijk	BE41nvwn
Koryazhma	RU4bo1e
Korydallos	GR44y46f	Korydallós
Korydallós	GR44y46f
Korçë	AL4grz8
Kosai	JP44281e
Kosamba	IN4r4x3
Koshi	JP46wwax	Kōshi
Koshigaya	JP213u7d
Koshu	JP46wwbx	Kōshū
Kosi	IN4r4wp
Kosice	SK3fizf	Košice
Koson	UZ4q31r
Kosong	KR413fw3
Kosonsoy	UZ4wfzm
Kostanay	KZ3wks8
Kosti	SD27yuo
Kostomuksha	RU4bnob
Kostopil	UA4f3s1
Kostroma	RU3bnnq
Kostyantynivka	UA4f428
Koszalin	PL31uc5l
Kot Addu	PK3p5du
Kot Kapura	IN4r4tx	Kot Kapūra
Kot Kapūra	IN4r4tx
Kot Malik Barkhurdar	PK4p535
Kot Mumin	PK4p52c
Kot Radha Kishan	PK3p50z
Kota	IN1r4w1
Kota	JP47thad	Kōta
Kota Bharu	MY2117so
Kota Damansara	MY27g8ak
Kota Kinabalu	MY2115iw
Kota Kuala Muda	MY242rlq
Kota Sambas	ID47zc26
Kota Tinggi	MY4114zm
Kotabumi	ID4z52c
Kotamangalam	IN4r4vj
Kotamobagu	ID3z51o
Kotari	JP413u61	Kōtari
Kotharia	IN4r4ud
Kotido	UG44xy1
Kotikawatta	LK4qk1z
Kotka	FI4dy9u
Kotkapura	IN44c12u
Kotlas	RU4bniw
Kotli	PK4p54v
Kotlovka	RU4augr
Kotma	IN4r4to
Koto	JP26o9m0	Kotō
Kotovsk	RU4bng5
Kotputli	IN4r4tl
Kotri	PK3p50o
Kotsyubynske	UA4f3q6
Kottagudem	IN4r4sy	Kottagūdem
Kottagūdem	IN4r4sy
Kottaikuppam	IN46yc6z
Kottakkal	IN4r4ss	Kōttakkal
Kottangara	IN46uj2d
Kottayam	IN4r4s7
Kottuvalli	IN46tozo
Kotō	JP26o9m0
Kouango	CF41f4ov
Koudougou	BF31ek6a
Kouka	BF41ek4y
Koulamoutou	GA41fftj
Koulikoro	ML41glxe
Koumassi	CI21czrx
Koumbia	GN41fu7z
Koumra	TD41g2p1
Koungheul	SN41c7rm
Koupela	BF41ek0i	Koupéla
Koupéla	BF41ek0i
Kouri	ML41glql
Kouroussa	GN41fu2t
Kousseri	CM31bsiu	Kousséri
Kousséri	CM31bsiu
Koutiala	ML31glq4
Kouvola	FI4dy7f
Kovel	UA4f3op
Kovilpatti	IN4r4rn
Kovpakivskyi	UA383ns5
Kovrov	RU3bnc4
Kovur	IN4r4rk	Kovūr
Kovvur	IN4r4ri	Kovvūr
Kovvūr	IN4r4ri
Kovūr	IN4r4rk
Kowloon	HK11300p
Kowloon City	HK21300n
Kowloon City Centre	HK37x908
Kowloon West End	HK47x909
Koyilandy	IN4qzit
Koysinceq	IQ420p8
Kozan	TR46k74
Kozani	GR4frkb	Kozáni
Kozepso-Ferencvaros	HU47l9us	Középső-Ferencváros
Kozeyevo	RU4bn8w
Kozhikode	IN2r4r5
Kozhukhovo	RU4bn6e
Kozyatyn	UA4f56z
Kozáni	GR4frkb
Kołobrzeg	PL41ucqb
Košice	SK3fizf
Kpalime	TG41epa0	Kpalimé
Kpalimé	TG41epa0
Kraaifontein	ZA4204ij
Krabi	TH4opdl
Kragujevac	RS3gww8
Krakow	PL21ubyq	Kraków
Kraków	PL21ubyq
Kraljevo	RS4gwvn
Kralovske Vinohrady	CZ41tv37	Královské Vinohrady
Kramatorsk	UA3f3lo
Kranj	SI41wj42
Krasnaya Glinka	RU44goik
Krasnik	PL4ggav	Kraśnik
Krasnodar	RU2bmj8
Krasnogorsk	RU4bmhy
Krasnogvargeisky	RU252ago
Krasnokamensk	RU417bw2
Krasnokamsk	RU4bmgn
Krasnoturinsk	RU4w6zx
Krasnoufimsk	RU4bmd3
Krasnoyarsk	RU1w6yy
Krasnoye Selo	RU4bm7k
Krasnoznamensk	RU43tjqr
Krasnyy Sulin	RU4blr0
Krasyliv	UA4f3l8
Krathum Baen	TH4yhtf
Kraśnik	PL4ggav
Krefeld	DE31ptp9
Kremenchuk	UA3f3bn
Kremenets	UA4f3bj
Kreminna	UA4f3be
Kresek	ID3z4xu
Kreuzberg	DE31ptfl
Kreuztal	DE41ptci
Krian	ID4z4xo
Kribi	CM41bsht
Krishnagiri	IN4r4qv
Krishnanagar	IN3r4qr
Krishnarajasagara	IN4r4qm	Krishnarājāsāgara
Krishnarājāsāgara	IN4r4qm
Kristiansand	NO31vi12
Kristianstad	SE41lusu
Kristiine	EE450t23
Krolevets	UA4f37k
Kronstadt	RU4bl9f
Kroonstad	ZA3l5ge
Kropotkin	RU4bl95
Kropyvnytskyi	UA3f4lw
Krosno	PL4gg6m
Krugersdorp	ZA2l5fq
Kruje	AL41w9mi	Krujë
Krujë	AL41w9mi
Krusevac	RS4gwrz	Kruševac
Kruševac	RS4gwrz
Krymsk	RU4bkuz
Kryukiv	UA4f33h
Kryvyy Rih	UA2f339
Královské Vinohrady	CZ41tv37
Ksar	MR41jml4
Ksar Chellala	DZ41hebr
Ksar El Kebir	MA31iiyp
Ksar Hellal	TN41gwei
Ksar el Boukhari	DZ41hebf
Ksour Essaf	TN41gw7k
Kstovo	RU4bkqv
Kuacjok	SS47ytc
Kuah	MY4q77g
Kuala Belait	BN4130p7
Kuala Kangsar	MY4116fb
Kuala Krai	MY31176c
Kuala Kubu Baharu	MY3114xw
Kuala Kurau	MY4116t0
Kuala Lumpur	MY1116ux
Kuala Nerus	MY47gnk4
Kuala Selangor	MY41153v
Kuala Terengganu	MY2116i9
Kuala Tungkal	ID4z4vq
Kualakapuas	ID4z4w8
Kuandian	CN417n7f
Kuantan	MY2116wr
Kuchai Lama	MY47lafq
Kuchaman	IN4r4pw	Kuchāman
Kuching	MY211782
Kuchāman	IN4r4pw
Kucove	AL41w9lw	Kuçovë
Kucukcekmece	TR2fwu2	Küçükçekmece
Kudamatsu	JP413u0y
Kudappanakkunnu	IN47y7oj
Kudat	MY4117uy
Kudrovo	RU4bkjj
Kudus	ID4z4tr
Kudymkar	RU4bkix
Kufa	IQ324hr
Kuhdasht	IR42pjd	Kūhdasht
Kuils River	ZA4204eh
Kuiya	CN47ev5c
Kuje	NG41e0mc
Kuji	JP419n2r
Kukatpally	IN2r4o7
Kukes	AL4grwl	Kukës
Kukichuo	JP313tzh	Kukichūō
Kukichūō	JP313tzh
Kukës	AL4grwl
Kula	TR46jyq
Kulai	MY4114zq
Kulathummal	IN47y7og
Kulebaki	RU4bkbn
Kulim	MY31169l
Kulob	TJ3q6a2	Kŭlob
Kulti	IN2r4mn
Kulu	TR46jwu
Kumagaya	JP313tz0
Kumamoto	JP213tyt
Kumanovo	MK4gwpi
Kumarapalayam	IN34w9mv
Kumasi	GH11d9u2
Kumba	CM31bshk
Kumbakonam	IN3r4lv
Kumbalangy	IN44lptf
Kumbo	CM31bshg
Kumertau	RU4bk43
Kumhari	IN4r4l8	Kumhāri
Kumhāri	IN4r4l8
Kumi	UG44xx4
Kumo	NG41e0i3
Kumru	TR4fwpq
Kumta	IN4r4kt
Kundapura	IN4rawa
Kundian	PK4p4ui
Kundla	IN4r4jp
Kunduz	AF3ocax
Kungsholmen	SE41lubn
Kungur	RU4bk0b
Kunigal	IN4r4jb
Kuningan	ID3z4qe
Kunitachi	JP46wvkx
Kuniyamuttur	IN46uhvn	Kuniyamuttūr
Kuniyamuttūr	IN46uhvn
Kunjah	PK4p4tz
Kunming	CN112oh7
Kunnamangalam	IN4r4j0
Kunnamkulam	IN4r4iz
Kunri	PK3p4tt
Kunshan	CN1129sn
Kuntsevo	RU3bjza
Kunwi	KR413hb4
Kunyang	CN412oh1
Kuopio	FI3dxps
Kupang	ID21839b
Kupchino	RU4bjxx
Kupyansk	UA4f2y0
Kur'yanovo	RU4bjhk
Kurakhove	UA4ewjh
Kurali	IN4r4i1	Kūrāli
Kurashiki	JP213tvr
Kuraymah	SD47yxq
Kurayoshi	JP413tvh
Kurayyimah	JO45boe
Kurchatov	RU4bjto
Kure	JP313tvc
Kurenivka	UA4832hr
Kurgan	RU2w6fd
Kurganinsk	RU4bjro
Kurichchi	IN36uhvm
Kurihama	JP413tv2
Kurihara	JP44281a
Kurinjippadi	IN4r4gw	Kurinjippādi
Kurinjippādi	IN4r4gw
Kurnool	IN2r4gj
Kurobe-shi	JP4427zi
Kuroda	JP413tu1
Kuroishi	JP419n1v
Kuroiso	JP4199ot
Kurortnyy	RU450tdx
Kurseong	IN4r657
Kursk	RU2bjk0
Kurtalan	TR46jr0
Kurumbapet	IN4818hm
Kurume	JP213tpk
Kuruvattur	IN46i9f7	Kuruvattūr
Kuruvattūr	IN46i9f7
Kurye	KR413ha0
Kusadası	TR46jm7	Kuşadası
Kusatsu	JP313toz
Kuseifa	IL44zhl8
Kushinagar	IN375w21
Kushiro	JP319n1c
Kushk	AF4obw6
Kushtia	BD3pehz
Kushva	RU4bjdw
Kuskovo	RU4bjdd
Kusong-si	KP4146ub	Kusŏng-si
Kusŏng-si	KP4146ub
Kut-e Abdollah	IR42paa	Kūt-e 'Abdollāh
Kuta	ID4z4nu
Kutahya	TR36jjo	Kütahya
Kutaisi	GE3d5gn
Kutloanong	ZA4l4v7
Kutno	PL41ubh6
Kutoarjo	ID4z4n9
Kutu	CD41dlea
Kutum	SD47yu9
Kuwait City	KW464ij
Kuwana	JP36tt3h
Kuybyshev	RU4w6ad
Kuz'minki	RU3bizs
Kuznetsk	RU4bix5
Kuçovë	AL41w9lw
Kuşadası	TR46jm7
KwaDukuza	ZA3kf4u
Kwaggafontein	ZA4l4pp
Kwai Chung	HK21300b
Kwail-up	KP4146t0	Kwail-ŭp
Kwail-ŭp	KP4146t0
Kwangyang	KR413h4f
Kwekwe	ZW3j1qe
Kwidzyn	PL41ubeu
Kwinana	AU418bqn
Ky Anh	VN3xtpv	Kỳ Anh
Kyabe	TD41g2hs	Kyabé
Kyabé	TD41g2hs
Kyaikkami	MM4s8ii
Kyaiklat	MM4s8id
Kyaikto	MM4s8hr
Kyathampalle	IN44ciwg
Kyaukme	MM4s85r
Kyaukpadaung	MM4s83q
Kyaukpyu	MM3s80g
Kyaukse	MM4s7z3
Kyauktaga	MM4s7xe
Kyauktan	MM3s7vi
Kyauktan	MM4s7uj
Kybalchych	UA4832n6
Kyela	TZ43cgf
Kyengera	UG36gqsu
Kyimyindine	MM3sa1p
Kyiv	UA1f2s8
Kyivskyi	UA382nuh
Kyivskyi	UA382oc2
Kyle	US42sthf
Kyongsong	KP417sdn	Kyŏngsŏng
Kyosai	KR413hvm
Kyotanabe	JP46wwaz	Kyōtanabe
Kyotango	JP46wwb1	Kyōtango
Kyoto	JP113tkm
Kyshtym	RU4w66d
Kyurdarmir	AZ4cjz7
Kyustendil	BG4fn2a
Kyzyl	RU3w65p
Kyzyl-Kyya	KG4wqsn
Kyzylorda	KZ2wks2
Kyōtanabe	JP46wwaz
Kyōtango	JP46wwb1
Kyŏngsŏng	KP417sdn
Káto Lakatámeia	CY43523
Kâhta	TR46nuv
Ké-Macina	ML41gmnd
Kédougou	SN41c8lx
Kélibia	TN41gwaf
Kérou	BJ41favt
Kétou	BJ41favj
Kópavogur	IS421770
Kórinthos	GR45k2h
Köln	DE11pv1e
Köneürgenç	TM4cw7c
Königs Wusterhausen	DE41pun8
Königswinter	DE41puna
Köniz	CH41l0k7
Köpenick	DE41pul4
Körfez	TR4ftex
Középső-Ferencváros	HU47l9us
Køge	DK41k4dr
Kütahya	TR36jjo
Küçükçekmece	TR2fwu2
Kāgal	IN4r6wb
Kākināda	IN2r6tt
Kālappatti	IN46u8dw
Kālia	BD4pek8
Kālimpong	IN4r6pf
Kāliyāganj	IN4r6ov
Kālka	IN4r6ot
Kālna	IN4r6np
Kālpi	IN4r6n9
Kālīganj	BD4pei7
Kāman	IN4r6lm
Kāmthi	IN4r6jx
Kāmyārān	IR42rgp
Kāmāreddi	IN4r6lf
Kāmārhāti	IN2r6ld
Kānchrāpāra	IN3r6y3
Kāndhla	IN4r6i2
Kāndi	IN4r6hz
Kānker	IN4r6f3
Kānūru	IN46f13d
Kāpas Herd	IN463z21
Kāraikkudi	IN3r6b1
Kāraikāl	IN4r6b3
Kārakkād	IN46tov7
Kāramadai	IN4r6al
Kāranja	IN4r6a5
Kāro	IN46x8ng
Kāsaragod	IN4r63k
Kāsganj	IN4r62s
Kāshmar	IR32r3z
Kāshān	IR243257
Kāsipālaiyam	IN46uyoc
Kāsībugga	IN4r62d
Kātol	IN4r5z9
Kātoya	IN4r5z5
Kātpādi	IN4r5z4
Kātrās	IN4r5yn
Kāttipparutti	IN46to5o
Kāvali	IN4r5xe
Kāzerūn	IR32r0h
Kēng Tung	MM3sa10
Kędzierzyn-Koźle	PL41ud6c
Kīratpur	IN4r58t
Kīsh	IR42pxe
Kırklareli	TR4fxfi
Kırsehir	TR36la3	Kırşehir
Kırıkhan	TR46le1
Kırıkkale	TR36ldy
Kırşehir	TR36la3
Kızıltepe	TR36ky4
Kōka	JP4427z9
Kōnan	JP413uac
Kōnosu	JP313u96
Kōriyama	JP2199ql
Kōshi	JP46wwax
Kōshū	JP46wwbx
Kōta	JP47thad
Kōtari	JP413u61
Kōttakkal	IN4r4ss
Kőbánya	HU41td4e
Kūhdasht	IR42pjd
Kūrāli	IN4r4i1
Kūt-e Abdollāh	IR42paa	Kūt-e 'Abdollāh
Kŭlob	TJ3q6a2
Kỳ Anh	VN3xtpv
L'Amoreaux	CA478ka3
L'Aquila	IT41w1xt
L'Arbaa Nait Irathen	DZ41he3m	L'Arbaa Naït Irathen
L'Arbaa Naït Irathen	DZ41he3m
L'Hospitalet de Llobregat	ES31uvvv
LOHAS Park	HK47kmdl
La Asuncion	VE422lvw	La Asunción
La Asunción	VE422lvw
La Barca	MX42dt52
La Calera	CL42barp
La Carlota	PH410m2q
La Ceiba	HN325c54
La Ceiba	HN353e3l
La Ceja	CO426v5u
La Chaux-de-Fonds	CH41l0j0
La Chorrera	PA427h2x
La Ciotat	FR41sijt
La Cite-Limoilou	CA3839dh	La Cité-Limoilou
La Cité-Limoilou	CA3839dh
La Concepcion	VE325zdv	La Concepción
La Concepción	VE325zdv
La Courneuve	FR41sie8
La Crosse	US434pu5
La Dolorita	VE429iwz
La Dorada	CO426uy5
La Estrella	CO426us9
La Fria	VE429ccw	La Fría
La Fría	VE429ccw
La Gazelle	TN44oops
La Gi	VN3xtl7
La Goulette	TN41gydc
La Grita	VE429cde
La Guardia	VE422lvn
La Habana Vieja	CU428ako
La Habra	US436ytu
La Haute-Saint-Charles	CA471qlf
La Jolla	US436yuf
La Laguna	ES31htt5
La Libertad	EC426cbf
La Ligua	CL42ba1c
La Lima	HN425bkn
La Linea de la Concepcion	ES41hx7o	La Línea de la Concepción
La Louviere	BE41nvhg	La Louvière
La Louvière	BE41nvhg
La Línea de la Concepción	ES41hx7o
La Marsa	TN41h0lg
La Mesa	US436yvq
La Mirada	US436yw7
La Mohammedia	TN41h0kb
La Mornaghia	TN41h0k1
La Orotava	ES41hx4c
La Oroya	PE42cdrs
La Paz	BO12bugl
La Paz	MX32dr44
La Paz	PH410ldo
La Paz	ES46vk0s
La Piedad de Cabadas	MX42dr1x
La Pintana	CL34c22h
La Plata	AR321k6j
La Porte	US42stpo
La Possession	RE4k1zf
La Presa	US436yxn
La Puente	US436yxu
La Quinta	US436yy7
La Rinconada	ES41hx0q
La Rioja	AR32ahva
La Roche-sur-Yon	FR41sg1b
La Rochelle	FR41sg1v
La Romana	DO3231ct
La Sebala du Mornag	TN41gvy9
La Serena	CL32b979
La Seyne-sur-Mer	FR41sfri
La Spezia	IT41w1wp
La Trinidad	PH310l83
La Troncal	EC426c3p
La Union	CO426t4w	La Unión
La Union	PE4277fu	La Unión
La Unión	CO426t4w
La Unión	PE4277fu
La Vega	DO3237uu
La Vela de Coro	VE425wr9
La Vergne	US42rcev
La Verne	US436yzq
La Victoria	VE325wq2
La Villa del Rosario	VE425s4m
LaSalle	CA43loch
Laascaanood	SO48l8h
Laattaouia	MA47klsp	Laâttaouia
Laatzen	DE41prtz
Laayoune	EH31gsdd
Labasa	FJ41b92e
Labe	GN31fu0q	Labé
Labinsk	RU4bikh
Labranza	CL42bat8
Labrea	BR426ix0	Lábrea
Labuan	MY4115sm
Labuan	ID4z4k6
Labuan Bajo	ID3z4k4
Labuhan Deli	ID4q1cg
Labé	GN31fu0q
Lacey	US43gbe8
Ladhewala Waraich	PK4p4p4
Ladispoli	IT41w22q
Ladnun	IN4r4c3	Lādnūn
Ladybrand	ZA4l41j
Ladysmith	ZA3l412
Ladyzhyn	UA4f2ro
Lae	PG418uro
Lafayette	US32kt5t
Lafayette	US42xi72
Lafia	NG31dzs3
Lafiagi	NG31dzrs
Lagarto	BR32258u
Lagdo	CM41bsfl
Lage	DE41prqc
Lages	BR3224xe
Laghouat	DZ31he7r
Lagkadas	GR4fri1	Lagkadás
Lagkadás	GR4fri1
Lago Norte	BR47ehak
Lago da Pedra	BR420su1
Lagoa Santa	BR422536
Lagoa da Prata	BR42256b
Lagos	NG11dzqj
Lagos	PT41clei
Lagos de Moreno	MX42ds4w
Laguna	US436z3j
Laguna	BR42251y
Laguna Hills	US436z4i
Laguna Niguel	US436z55
Lagunillas	VE425yt3
Lahad Datu	MY3115xd
Lahan	NP3ri3d	Lahān
Lahar	IN4r4bj	Lahār
Laharpur	IN4r4bi	Lāharpur
Lahat	ID4z4hj
Lahat	MY4116gd
Lahbab	AE47t693
Lahij	YE41krc	Laḩij
Lahijan	IR32p8f	Lāhījān
Lahore	PK1p4o3
Lahr	DE41prod
Lahraouyine	MA47klsk
Lahti	FI3dx1s
Lahān	NP3ri3d
Lahār	IN4r4bj
Lai	TD41g2gg	Laï
Lai Chau	VN45199h	Lai Châu
Lai Châu	VN45199h
Lai Vung	VN4y51c
Laibin	CN212og1
Laisu	CN412ofl
Laiwu	CN212ofj
Laixi	CN212gmn
Laiyang	CN312ofe
Laizhou	CN312of6
Lajeado	BR374e8l
Lajeado	BR42250b
Lajedo	BR420sr4
Lak Si	TH346lxt
Lakang	MM4s6pc
Lake Charles	US42kt8c
Lake Elsinore	US436z9v
Lake Forest	US436zaa
Lake Havasu City	US435mks
Lake Oswego	US43expo
Lake Ridge	US42u7a7
Lake Stevens	US43gbjx
Lake Worth Beach	US42h6z2
Lakeland	US32h6zi
Lakeside	US42h705
Lakeville	US42zwaz
Lakewood	US338c8a
Lakewood	US436zjr
Lakewood	US43gbms
Lakewood	US431beg
Lakewood	CA4839i0
Lakewood	US432lq3
Lakhdaria	DZ41he66
Lakhimpur	IN3r49m	Lakhīmpur
Lakhyabad	IN4r490
Lakhīmpur	IN3r49m
Lakkanahalli	IN46r57n
Lakki	PK4p4kz
Lakota	CI41czgp
Laksham	BD4pehr	Lākshām
Lakshmeshwar	IN4r48h
Lakshmipur	BD4pn2c	Lakshmīpur
Lakshmīpur	BD4pn2c
Lal Bahadur Nagar	IN34ciwa
Lala Musa	PK4p4ke
Lalganj	IN4r47m	Lālganj
Lalian	PK4p4jr
Lalibela	ET474e8
Lalitpur	IN3r479
Lalla Mimouna	MA41iipf
Lalmohan	BD4pejn	Lālmohan
Lalmonirhat	BD4pehp
Lalsot	IN4r46v	Lālsot
Lalupon	NG41dznp
Lambare	PY321oo7	Lambaré
Lambarene	GA41ffrk	Lambaréné
Lambaré	PY321oo7
Lambaréné	GA41ffrk
Lambayeque	PE4277nu
Lambayong	PH410lr8
Lamezia Terme	IT43w1ug
Lami	FJ41b927
Lamia	GR45jjw	Lamía
Lamongan	ID4z4bm
Lampa	CL32b9w9
Lampang	TH3op95
Lampertheim	DE41prj3
Lamphun	TH4op90
Lamía	GR45jjw
Lancaster	US336zm4
Lancaster	US433e3b
Lancaster	GB41kovg
Lancaster	US42osqx
Lancaster	US42sujr
Lanciano	IT41w1z9
Land O Lakes	US42h726	Land O' Lakes
Landau in der Pfalz	DE41prhq
Lander	VE325yc4
Landshut	DE41prd9
Landskrona	SE41ltko
Landstraße	AT479sfp
Lang Son	VN3xsjd	Lạng Sơn
Lang Thuong	VN47mjea	Láng Thượng
Lang'ata	KE3513vn
Langao Chengguanzhen	CN412oee
Langarud	IR42p55	Langarūd
Langarūd	IR42p55
Langen	DE41pr7j
Langendreer	DE41pr2o
Langenfeld	DE41pr25
Langenhagen	DE41pr1i
Langenhorn	DE41opm9
Langepas	RU43zj9b
Langfang	CN212oe4
Langford	CA43lnqk
Langley	CA33lnrp
Langsa	ID3q1ac
Langtoucun	CN417n69
Langxiang	CN417n65
Langzhong	CN412xy4
Lanka	IN47gf5k
Lankaran	AZ435wm
Lankwitz	DE41pqlu
Lanshan	CN4x7hu
Lansing	US32z54e
Lanus	AR321k93	Lanús
Lanxi	CN412obe
Lanxi	CN417n5u
Lanzhou	CN112ob2
Lanús	AR321k93
Lao Cai	VN3xsa7	Lào Cai
Laoag	PH310lfw
Laohekou	CN312o9u
Laojunmiao	CN4rg8l
Lapa	BR4224uh
Lapa	BR4224ui
Lappeenranta	FI4dwp0
Lapu-Lapu City	PH210lc3
Lar	IR42p4l	Lār
Larache	MA31iim5
Laramie	US43gyi6
Laranjal do Jari	BR43rel1
Laranjeiras do Sul	BR4224sa
Larbaa	DZ41he3u	Larbaâ
Larbaâ	DZ41he3u
Lardjem	DZ41h4yr
Laredo	US32suo5
Largo	US42h73g
Larisa	GR35jio	Lárisa
Larkana	PK2p4f4
Larnaca	CY434yo
Las Aguilas	ES46vk0x	Las Águilas
Las Animas	CL43ufkk
Las Choapas	MX423jtz
Las Cruces	US339ct4
Las Cumbres	PA427g07
Las Guacamayas	MX42eajf
Las Palmas de Gran Canaria	ES21hwsm
Las Piedras	UY421rwp
Las Pinas	PH210l9i	Las Piñas
Las Piñas	PH210l9i
Las Rozas de Madrid	ES41uuio
Las Tejerias	VE425x19	Las Tejerías
Las Tejerías	VE425x19
Las Tunas	CU3243nq
Las Vegas	US23a170
Las Águilas	ES46vk0x
Lashibi	GH46sy2g
Lashio	MM3s6h3
Lashkar Gah	AF4obk0	Lashkar Gāh
Lashkar Gāh	AF4obk0
Lasnamae	EE3cnuf	Lasnamäe
Lasnamäe	EE3cnuf
Lasoano	ET43r9ow
Lat Krabang	TH3454l6
Lat Phrao	TH346lxx
Lat Yao	TH48183v
Latacunga	EC326c46
Latakia	SY23pxk
Latina	ES33w9rd
Latina	IT41w1w2
Latkrabang	TH36lat8
Latur	IN2r43a
Lauderdale Lakes	US42h74g
Lauderhill	US42h74p
Launceston	AU41ab2d
Lauro de Freitas	BR33rel4
Lausanne	CH31l0gq
Lautaro	CL42b8m7
Lautoka	FJ41b90a
Laval	CA23looi
Laval	FR41sfca
Laval-des-Rapides	CA43loor
Lavapies	ES43wa7q	Lavapiés
Lavapiés	ES43wa7q
Lavras	BR3224qw
Lavras da Mangabeira	BR420sng
Lawang	ID3z43w
Lawndale	US43704j
Lawrence	US42jm1x
Lawrence	US42xx20
Lawrence	US42jb76
Lawrenceville	US42i4r0
Lawson	CA4839i4
Lawton	US42pbnl
Laxmangarh	IN4r4cq
Layla	SA428ss	Laylá
Laylá	SA428ss
Layton	US43ftn7
Layyah	PK3p4cj
Lazarevskoye	RU4bi29
Lazdynai	LT45zoct
Laâttaouia	MA47klsp
Laï	TD41g2gg
Laḩij	YE41krc
Le Bardo	TN41gzxf
Le Blanc-Mesnil	FR41sevp
Le Cannet	FR41sekn
Le Havre	FR31sdqs
Le Kram	TN41h0nu
Le Lamentin	MQ424iyk
Le Mans	FR31sdlf
Le Perreux-sur-Marne	FR41sd3p
Le Plateau	SN41jmwe
Le Plateau-Mont-Royal	CA382cek
Le Port	RE4k1xc
Le Sud-Ouest	CA482cem
Le Tampon	RE4k1we
Le Vieux-Longueuil	CA382cet
League City	US42suxo
Leamington	CA43lp2q
Leander	US42suy4
Leatherhead	GB41koom
Leavenworth	US42jm2p
Leawood	US42jm31
Lebaksiu	ID4z421
Lebanon	US42rd71
Lebedyn	UA4d57d
Leblon	BR422gae
Lebohang	ZA46sykw
Lebork	PL41ub57	Lębork
Lebowakgomo	ZA47klwd
Lecce	IT41w1t5
Lecco	IT41w1sx
Lecheng	CN312o64
Lecherias	VE4262kh	Lecherías
Lecherías	VE4262kh
Lee Summit	US42m73q	Lee's Summit
Leeds	GB21konk
Leer	DE41ppzl
Leer	SS47ymi
Leesburg	US42u7vp
Leeuwarden	NL31mzao
Lefortovo	RU4bhvy
Leganes	ES31uubm	Leganés
Leganés	ES31uubm
Legaspi	PH310l1l
Legionowo	PL4gfh7
Legnano	IT41w1s9
Legnica	PL31ub3w
Leh	IN4r428
Lehi	US43ftqg
Lehigh Acres	US42h795
Lehrte	DE41ppqf
Leicester	GB21kon0
Leiden	NL31mza5
Leidsche Rijn	NL484gy3
Leigh	GB41koms
Leighton Buzzard	GB41komk
Leinfelden-Echterdingen	DE41ppld
Leioa	ES41uuai
Leipzig	DE21ppk3
Leiria	PT31clav
Leixlip	IE41ri8u
Leiyang	CN312o4w
Lekki	NG24lqmk
Leku	ET4749t
Lelystad	NL41mz96
Lembang	ID3z3xr
Leme	BR4224py
Lemgo	DE41ppen
Lenbe	HT427s0c
Lencois Paulista	BR4224ph	Lençóis Paulista
Lend	AT4734wm
Lenexa	US42jm44
Lengshuijiang	CN312o3t
Lengshuitan	CN412o3m
Leningradskaya	RU4bhqg
Leninogorsk	RU4bhpe
Leninsk-Kuznetsky	RU3w5x5
Leninskiye Gory	RU4bhnm
Lens	FR41sd79
Lençóis Paulista	BR4224ph
Leo	BF41ejqm	Léo
Leogane	HT327s4u	Léogâne
Leominster	US42xx69
Leon	NI325jou	León
Leon	ES31uu9w	León
Leon de los Aldama	MX12dpdr	León de los Aldama
Leonberg	DE41pp7r
Leonovo	RU4bhjy
Leopoldina	BR4224p4
Lepaera	HN425ag0
Lequn	CN47x90j
Lerdo	MX42e0zu
Lere	NG41dzfz
Lere	TD41g2cm	Léré
Lerik	AZ435wb
Les Abymes	GP424pjj
Les Cayes	HT327wm9
Les Corts	ES43w9gl
Les Mureaux	FR41sayo
Les Rivieres	CA4839di	Les Rivières
Les Rivières	CA4839di
Leshan	CN212o3d
Leskovac	RS4gwkl
Leslie	ZA4l2jd
Lesnoy	RU442vx0
Lesosibirsk	RU4w5vj
Lesozavodsk	RU417b9o
Leszno	PL41uaz8
Letchworth Garden City	GB44w9ug
Lethbridge	CA33lqn6
Leticia	CO426swf
Letlhabile	ZA47klxa
Letlhakane	BW4k0bj
Letpandan	MM4s5x6
Letterkenny	IE41ri8h
Leuben	DE41pozg
Leuven	BE31nuoy
Levallois-Perret	FR41sa0v
Leverkusen	DE31pouy
Levice	SK41tkf1
Levis	CA33rksx	Lévis
Levittown	US433en8
Levittown	US431tx0
Levoberezhnyy	RU4ciat
Lewe	MM4s5qb
Lewiston	US42yieu
Lewiston	US43bzuy
Lewiston Orchards	US43bzv2
Lewisville	US32sv7t
Lewoleba	ID4z3rd
Lexington	US22k4cf
Lexington	US42xx7z
Lexington-Fayette	US22k4cv
Leyland	GB41kojn
Leytonstone	GB43zgah
León	NI325jou
León	ES31uu9w
León de los Aldama	MX12dpdr
Lhasa	CN3rg81
Lhoka	CN24swsx
Lhokseumawe	ID3q18i
Lhunzhub	CN481xjf	Lhünzhub
Lhünzhub	CN481xjf
Liancheng	CN412o22
Lianghu	CN3154py
Liangji	CN4x7hs
Liangping	CN37fp3d
Liangxiang	CN412nxo
Liangzhai	CN412nxg
Lianhe	CN317mqd
Lianhua	CN44di41
Lianjiang	CN312o2g
Lianozovo	RU4bh2a
Lianshan	CN217nbm
Lianyuan	CN412obn
Lianyungang	CN16gr38
Lianzhou	CN412nup
Liaocheng	CN112nui
Liaolan	CN412nu6
Liaoyang	CN217n2p
Liaozhong	CN417n2i
Libano	CO426svw	Líbano
Libaspur	IN463xtv	Libāspur
Liben	CZ41tuce	Libeň
Libenge	CD41dlb6
Liberdade	BR4224oj
Liberec	CZ31tuc9
Liberia	CR425nl0
Libertad	PH310kvw
Libertador General San Martin	AR42agar	Libertador General San Martín
Libertador General San Martín	AR42agar
Liberty	US42m78s
Libeň	CZ41tuce
Libon	PH410ktt
Libreville	GA21ffm9
Libāspur	IN463xtv
Licata	IT41i3u1
Licha	CN412ntd
Licheng	CN312ntb
Licheng	CN412n1g
Lichfield	GB41koj7
Lichinga	MZ3mdh1
Lichtenberg	DE41pora
Lichtenburg	ZA4l2er
Lichtenrade	DE41popo
Lichterfelde	DE41pooy
Lichuan	CN312nt2
Lida	BY3df35
Lidingo	SE41lsi6	Lidingö
Lidingö	SE41lsi6
Lido di Ostia	IT41w1n9
Lidu	CN412ns9
Liege	BE31nun1	Liège
Liepaja	LV49tcy	Liepāja
Liepāja	LV49tcy
Lier	BE41numl
Lievin	FR41s9lr	Liévin
Ligezhuang	CN412nrk
Liguo	CN47b5re
Liji	CN412nqq
Lijiang	CN312v45
Likasi	CD2jrzp
Likhobory	RU4bh0m
Likino-Dulevo	RU4bgzv
Lille	FR31s9is
Lillestrøm	NO41vgll
Liloan	PH410knt
Lilongwe	MW1jw0v
Lima	PE12cde0
Lima	US432m33
Limache	CL42b8b2
Limao	BR44j7qg	Limão
Limassol	CY334y8
Limay	PH410kmx
Limbang	MY4118tu
Limbdi	IN4r40g
Limbe	CM31bs83
Limbiate	IT41w1mn
Limburg an der Lahn	DE41poeo
Limeira	BR3224nj
Limerick	IE31ri7z
Limoeiro	BR420sl1
Limoeiro do Norte	BR420skq
Limoges	FR31s9hq
Limon	CR425mxz	Limón
Limpio	PY421onm
Limuru	KE3424q
Limão	BR44j7qg
Limón	CR425mxz
Linares	MX423jek
Linares	CL42b89r
Linares	ES41hwmd
Lincang	CN212nnq
Lincoln	US330pl2
Lincoln	GB31kohz
Lincoln	US4370pz
Lincoln	AR42ag9c
Lincoln Park	US42x0sn
Lincoln Park	US42z5hr
Lincoln Square	US42x0u6
Linden	GY420e0w
Linden	US431bkq
Linden	DE41po8v
Lindi	TZ4itop
Linfen	CN212nn3
Lingao	CN412nmw
Lingayen	PH410ki4
Lingcheng	CN412nml
Lingdong	CN417n1t
Lingen	DE41pnz4
Linghai	CN417ogp
Linghe	CN412nlu
Lingotto	IT41w1m6
Lingsugur	IN4r3zu	Lingsugūr
Lingsugūr	IN4r3zu
Lingwu	CN47c5om
Lingyuan	CN417n1n
Linh Đam	VN482ckc	Linh Đàm
Linh Đàm	VN482ckc
Linhares	BR3224le
Linjiacun	CN412nii
Linjiang	CN412nid
Linjiang	CN417n1h
Linkoping	SE31lrai	Linköping
Linkou	CN417n1e
Linköping	SE31lrai
Linping	CN412nhq
Linqiong	CN412nhh
Linqu	CN312nhg
Lins	BR4224la
Linshi	CN412nh5
Linshui	CN312nh4
Linton Hall	US42u8ar
Lintong	CN412neq
Linxi	CN312ngm
Linxia Chengguanzhen	CN312ngj
Linyi	CN112ng6
Linz	AT31nf74
Lipa City	PH310kfe
Lipetsk	RU2bgwh
Liping	CN412uy1
Lippstadt	DE41pnsx
Liptovsky Mikulas	SK41tkdm	Liptovský Mikuláš
Liptovský Mikuláš	SK41tkdm
Lira	UG34xli
Lisakovsk	KZ4wlur
Lisala	CD34jdi
Lisbon	PT21cl9t
Lisburn	GB41kofv
Lishi	CN412neh
Lishu	CN417n13
Lishui	CN212ne5
Liski	RU4bgom
Lisovyi Masyv	UA4832hj
Lissone	IT41w1lj
Little Elm	US42svqo
Little Havana	US43rq92
Little Rock	US32gajv
Littlehampton	GB41kodb
Littleton	US438d2g
Liubotyn	UA4f1zl
Liufeng	CN47cw21
Liuhe	CN417n0h
Liuji	CN4x7r4
Liuku	CN4rg73
Liupanshui	CN152w7h
Liuquan	CN412n5x
Liushan	CN47c5g5
Liutuan	CN412n4l
Liuxin	CN412n40
Liuzhi	CN35yrmn
Liuzhou	CN112nfo
Livermore	US4371jk
Liverpool	GB21koaa
Liverpool	AU41aajv
Livingston	GB41koa4
Livingstone	ZM3ji8v
Livny	RU4bgkt
Livoberezhnyi	UA383nsc
Livoberezhnyi Masyv	UA4832hi
Livonia	US42z5wd
Livorno	IT31w1kz
Livramento de Nossa Senhora	BR465nbr
Livry-Gargan	FR41s9bc
Liwa	OM4674m	Liwá
Liwonde	MW4jvx6
Liwá	OM4674m
Lixian	CN412n23
Lizhi	CN350dzu
Liège	BE31nun1
Liévin	FR41s9lr
Ljubljana	SI31wibr
Llanelli	GB41ko78
Llefia	ES444to1	Llefià
Llefià	ES444to1
Lleida	ES31uu9e
Lloret de Mar	ES41uu10
Lloydminster	CA43lueg
Llucmajor	ES41hwko
Lo Prado	CL34c22k
Loa Janan	ID3z3ie
Lobito	AO21zrab
Lobnya	RU4bghv
Lobos	AR421jm9
Lod	IL46b6d
Lodhran	PK3p4al
Lodi	US4371n1
Lodi	IT41w1ke
Lodja	CD44jb3
Lodwar	KE4421s
Loei	TH4yhkf
Logan	US43ftzc
Logan City	AU24c2pa
Logan Square	US42x152
Logiya	ET47452	Logīya
Logrono	ES31utza	Logroño
Logroño	ES31utza
Logīya	ET47452
Lohardaga	IN4r3yf	Lohārdagā
Lohja	FI4dvt3
Lohmar	DE41pnay
Lohne	DE41pna3	Löhne
Lohārdagā	IN4r3yf
Loja	EC326byj
Lokbatan	AZ4cjvi
Lokeren	BE41nuh0
Lokoja	NG41dzc3
Lokossa	BJ41fadd
Lola	GN41ftt8
Loma Bonita	MX429zdw
Lomas de Zamora	AR321jl3
Lombard	US42x15h
Lome	TG11ep1v	Lomé
Lommel	BE41nugj
Lomonosov	RU4bgat
Lompoc	US4371t8
Lomé	TG11ep1v
Lonavla	IN4r3x5
London	GB11knxb
London	CA23lutc
Londonderry County Borough	GB41knx2
Londrina	BR2224k1
Long Beach	US2371x5
Long Beach	US431uji
Long Bien	VN2xiu8
Long Branch	US431bnv
Long Eaton	GB41knw1
Long Khanh	VN35eix9	Long Khánh
Long Khánh	VN35eix9
Long My	VN4xrtj	Long Mỹ
Long Mỹ	VN4xrtj
Long Xuyen	VN3xrrf	Long Xuyên
Long Xuyên	VN3xrrf
Longfeng	CN317mz0
Longfeng	CN412mxv
Longfeng	CN450eok
Longgang	CN312mxs
Longgang	CN412mxn
Longgang	CN412muu
Longgu	CN412mxc
Longhe	CN4506a7
Longhe	CN450eb5
Longjiang	CN317myq
Longjing	CN317mym
Longju	CN412mv7
Longling County	CN37frec
Longmont	US43bkzw
Longnan	CN470gc4
Longonjo	AO41zr7x
Longqiao	CN450dzt
Longquan	CN412mss
Longshan	CN217n2l
Longshan	CN4rg6u
Longshan	CN412mrt
Longsheng	CN415mo2
Longshi	CN412mre
Longshui	CN312mr8
Longtan	CN412mqw
Longtan	CN412mqv
Longueuil	CA33lvub
Longview	US42swkm
Longview	US43gck1
Longxing	CN412mns
Longyan	CN112mn8
Loni	IN2r3wl
Lop Buri	TH4yhjc
Lorain	US432mge
Loralai	PK4p47w
Lorca	ES41hwi3
Lordegan	IR42ox5	Lordegān
Lordegān	IR42ox5
Lorena	BR4224jd
Lorica	CO426sq5
Lorient	FR41s8y1
Lorrach	DE41pn1l	Lörrach
Los Altos	US43728f
Los Andes	CL42b7pe
Los Angeles	US137295
Los Angeles	ES46vk1z
Los Angeles	CL32b7p8	Los Ángeles
Los Banos	US4372bp
Los Banos	PH310k00	Los Baños
Los Baños	PH310k00
Los Dos Caminos	VE425w5k
Los Gatos	US4372di
Los Mochis	MX32doh3
Los Palacios y Villafranca	ES41hw8p
Los Patios	CO426sef
Los Polvorines	AR421jf5
Los Puertos de Altagracia	VE3267wp
Los Rastrojos	VE325vrh
Los Realejos	ES43zfxz
Los Reyes Acaquilpan	MX423j2c
Los Reyes de Salgado	MX42do9n
Los Rosales	ES46vk1y
Los Teques	VE325vpy
Los Ángeles	CL32b7p8
Lota	CL42b6t8
Loudi	CN212mm6
Louga	SN31c7ie
Loughborough	GB41knsf
Loughton	GB41kns4
Louis Trichardt	ZA4l1kz
Louisville	US22k5cc
Loum	CM41bs0w
Loures	PT41cl7l
Loushanguan	CN412f44
Louveira	BR4224iu
Loveland	US43bl2g
Lowell	US32xxqy
Lower Earley	GB44c90f
Lower Hutt	NZ31awec
Lower Sackville	CA464hw1
Lower West Side	US42x1c3
Lowestoft	GB41knqa
Lozova	UA4f294
Lqoliaa	MA466dfo
Lu'an	CN112mla
Luancheng	CN212ml8
Luanda	AO11c0qp
Luang Prabang	LA4zhfr
Luanshya	ZM3ji1z
Luau	AO4is29
Lubango	AO21zr5e
Lubao	PH410jxc
Lubao	CD44ivu
Lubbock	US33afk9
Lubeck	DE31pmtt	Lübeck
Lubero	CD44iv1
Lubin	PL41uair
Lublin	PL2geyc
Lubny	UA4f283
Lubu	CN412mkh
Lubuklinggau	ID3z38m
Lubumbashi	CD1jryo
Lucan	IE41ri3l
Lucapa	AO334fw
Lucas do Rio Verde	BR422822
Lucaya	BS424k5f
Lucban	PH410jvb
Lucca	IT41w1he
Lucena	PH310jv1
Lucena	ES41hw48
Lucera	IT41w1ha
Lucero	ES46vk0n
Lucheng	CN412mhg
Luckeesarai	IN4r3vj
Lucknow	IN1r3vh
Ludenscheid	DE41pmpt	Lüdenscheid
Ludhiana	IN1r3vc
Ludwigsburg	DE41pmo0
Ludwigshafen am Rhein	DE31pmnk
Luebo	CD44irf
Luena	AO31zr47
Lueyang Chengguanzhen	CN412mjc	Lüeyang Chengguanzhen
Lufeng	CN414t5k	Lüfeng
Lufkin	US42swyc
Luga	RU4bfsq
Lugano	CH41l0cc
Lugazi	UG34xef
Lugo	ES41utpy
Lugoj	RO4eggz
Lugulu	KE441kh
Luhansk	UA2f26a
Luhuan	MO4131bg
Luis Correia	BR420sgp	Luís Correia
Luis Eduardo Magalhaes	BR36sxfu	Luis Eduardo Magalhães
Luis Eduardo Magalhães	BR36sxfu
Lujan	AR421jd8	Luján
Luján	AR421jd8
Lukavac	BA41wi3z
Lukhovitsy	RU4bfon
Lukula	CD44ik2
Lukwatini	ZA46o58w
Lukyanivka	UA4832hz
Lulea	SE4cyfe	Luleå
Luleburgaz	TR4fwf3	Lüleburgaz
Luleå	SE4cyfe
Luliang	CN181mbd	Lüliang
Lulou	CN412mg4
Lumajang	ID3z36q
Lumbang	PH410jqe
Lumding Railway Colony	IN44cix7
Lumiar	PT41cl6k
Lumut	MY41172y
Lunavada	IN4r3uk	Lūnāvāda
Lund	SE41lqge
Lundazi	ZM4jhmb
Luneburg	DE41pmgb	Lüneburg
Lunen	DE41pmg3	Lünen
Lunglei	IN4r3u8
Luobei	CN417o29
Luobuqiongzi	CN4rfzd
Luocheng	CN412mf3
Luodian	CN312mep
Luohe	CN112mdq
Luohu District	CN17zc2a
Luohuang	CN412mdi
Luojiang	CN312md1
Luojing	CN412mcn
Luolong	CN412mcd
Luomen	CN412mc4
Luong Bang	VN454lo8	Lương Bằng
Luoqi	CN412mbn
Luorong	CN412mbe
Luoyang	CN112m9s
Luoyang	CN312m9z
Luoyang	CN412m9x
Lupeni	RO4egaf
Lupon	PH410jk8
Luputa	CD44icf
Luquembo	AO41zr1b
Lurup	DE41pmdr
Lusail	QA381mg2
Lusaka	ZM1jhht
Lusambo	CD44ibv
Lushar	CN412m86
Lushnje	AL41w9ge	Lushnjë
Lushnjë	AL41w9ge
Lushoto	TZ43c1d
Lushui	CN381mbb
Lushun	CN412m7u	Lüshun
Luton	GB31knm3
Lutsk	UA3f23t
Lutuhyne	UA4f23n
Luuq	SO4167v
Luwero	UG44x9u
Luwuk	ID4z349
Luxembourg	LU41rg70
Luxor	EG27q5y
Luzern	CH41l0bn
Luzhniki	RU4bfbf
Luzhou	CN212m5k
Luziania	BR3224gp	Luziânia
Luziânia	BR3224gp
Luís Correia	BR420sgp
Lviv	UA2f23a
Lyantor	RU4x1bj
Lydenburg	ZA4l12e
Lyman	UA4f3d8
Lynchburg	US42u9dv
Lynn	US42xxw7
Lynnwood	US43gcw1
Lynwood	US437313
Lyon	FR21s8gg
Lypky	UA4832h2
Lys'va	RU4bf0j
Lysychansk	UA4f2f0
Lytham St Annes	GB43zgpq
Lytkarino	RU4bf01
Lyubertsy	RU3beyv
Lyublino	RU3bewn
Lyudinovo	RU4beuj
Lào Cai	VN3xsa7
Lábrea	BR426ix0
Láng Thượng	VN47mjea
Lárisa	GR35jio
Léo	BF41ejqm
Léogâne	HT327s4u
Léré	TD41g2cm
Lévis	CA33rksx
Líbano	CO426svw
Löhne	DE41pna3
Lörrach	DE41pn1l
Lübeck	DE31pmtt
Lüdenscheid	DE41pmpt
Lüeyang Chengguanzhen	CN412mjc
Lüfeng	CN414t5k
Lüleburgaz	TR4fwf3
Lüliang	CN181mbd
Lüneburg	DE41pmgb
Lünen	DE41pmg3
Lüshun	CN412m7u
Lādnūn	IN4r4c3
Lāharpur	IN4r4bi
Lāhījān	IR32p8f
Lākshām	BD4pehr
Lālganj	IN4r47m
Lālmohan	BD4pejn
Lālsot	IN4r46v
Lār	IR42p4l
Lębork	PL41ub57
Lūnāvāda	IN4r3uk
Lương Bằng	VN454lo8
Lạng Sơn	VN3xsjd
M'Daourouch	DZ41hd8i
M'Sila	DZ31haqq
Ma On Shan	HK312zuw
Ma'ale Adummim	PS462cx
Ma'an	JO45bni
Ma'anshan	CN212m50
Ma'arratmisrin	SY43lbp	Ma'arratmişrīn
Ma'arratmişrīn	SY43lbp
Ma'rib	YE41kaw
Maarssen	NL41myxg
Maasmechelen	BE41nuah
Maassluis	NL41mywl
Maastricht	NL31mywj
Maatkas	DZ47ix9q	Maâtkas
Maatmeur	TN41gx5l
Maba	CN312m4v
Mabai	CN412ys4
Mabalacat City	PH310jcv
Mableton	US42i6be
Mabopane	ZA3l0vt
Mabote	LS46ouyv
Macae	BR3224ey	Macaé
Macaiba	BR420seo	Macaíba
Macapa	BR220sds	Macapá
Macapá	BR220sds
Macau	MO2131ay
Macaubas	BR4224e5	Macaúbas
Macaé	BR3224ey
Macaíba	BR420seo
Macaúbas	BR4224e5
Macclesfield	GB41knk2
Maceio	BR120sct	Maceió
Maceió	BR120sct
Macenta	GN41ftqc
Macerata	IT41w1d8
Mach	PK4p44t
Machadinho d'Oeste	BR43rem3
Machado	BR4224df
Machakos	KE441fw
Machala	EC326but
Machali	CL42b6oe	Machalí
Machalí	CL42b6oe
Macheng	CN312m3y
Macherla	IN4r3t3	Mācherla
Machida	JP213tjj
Machilipatnam	IN3r3st	Machilīpatnam
Machilīpatnam	IN3r3st
Machiques	VE325vl0
Macia	MZ4lynx
Mackay	AU41aa2c
Maco	PH410j0v
Macon	US42i6g8
Macon	FR41s8eq	Mâcon
Macuba	RW446hna
Macuelizo	HN4259s2
Macuspana	MX423iz3
Madaba	JO45bn6	Mādabā
Madanapalle	IN3r3sd
Madaoua	NE41gbwa
Madaripur	BD4sntp
Madarounfa	NE41gbw6
Madayi	IN46h5w2	Mādāyi
Maddaloni	IT41w1cm
Madera	US43736o
Madgaon	IN4r3rg
Madhapar	IN46nr0g
Madhavaram	IN3veuy
Madhepura	IN4r3qy
Madhubani	IN4r3qj
Madhupur	IN4r3qf
Madhurampur Dehri	IN36g7y7
Madhyamgram	IN3r3q7
Madhyapur Thimi	NP350a0e
Madido	ZM47th9z
Madikeri	IN4r3q4
Madinah	SA12c9z
Madinat Hamad	BH367yf	Madīnat Ḩamad
Madinat Isa	BH467wr	Madīnat 'Īsá
Madinat Khalifah	QA467ka	Madīnat Khalīfah
Madinat Wadi an Natrun	EG49b0a	Madīnat Wādī an Naţrūn
Madinat an Nasr	EG27kjt	Madīnat an Naşr
Madinat as Sadat	EG47kjr	Madīnat as Sādāt
Madipakkam	IN4vf1d
Madison	US334rrl
Madison	US42fbq3
Madison Heights	US42z6es
Madiun	ID3z32a
Madrid	ES11utnr
Madrid	CO326s6z
Madrid Centro	ES33w9ri
Madruga	CU424229
Madukkarai	IN4r3po
Madurai	IN1r3pl
Madurantakam	IN4r3pk	Madurāntakam
Maduravoyal	IN45xr07
Madurāntakam	IN4r3pk
Madīnat Khalīfah	QA467ka
Madīnat Wādī an Naţrūn	EG49b0a
Madīnat an Naşr	EG27kjt
Madīnat as Sādāt	EG47kjr
Madīnat Īsá	BH467wr	Madīnat 'Īsá
Madīnat Ḩamad	BH367yf
Mae Chan	TH4op2b
Mae Sot	TH4op18
Mae do Rio	BR43rem7	Mãe do Rio
Maebaru-chuo	JP413tis	Maebaru-chūō
Maebaru-chūō	JP413tis
Maebashi	JP213tir
Mafeteng	LS4jzly
Mafikeng	ZA4l0mr
Mafinga	TZ47th2i
Mafinga	TZ43bwt
Mafra	BR4224bn
Mafraq	JO45dcm
Magadan	RU419ilo
Magalang	PH410iv7
Magangue	CO326s6k	Magangué
Magangué	CO326s6k
Magaria	NE41gbuy
Magba	CM41brvo
Magdalena Contreras	MX323iy8
Magdanly	TM4q4w0
Magdeburg	DE31pm0h
Mage	BR3224bi	Magé
Magelang	ID3z310
Maghaghah	EG37kin	Maghāghah
Maghar	IL46b5f	Maghār
Maghnia	DZ41hdqw
Maghāghah	EG37kin
Maghār	IL46b5f
Magnitogorsk	RU2beps
Magong	TW4zuas
Magsaysay	PH410in1
Magu	TZ4538sw
Magugpo Poblacion	PH3103l9
Magway	MM4s4td
Magé	BR3224bi
Maha Sarakham	TH4yhfo
Mahabad	IR32osm	Mahābād
Mahajanga	MG3mryf
Mahalapye	BW4k09r
Mahalingpur	IN4r3nt	Mahālingpur
Mahallat	IR42ose	Maḩallāt
Mahallat Damanah	EG47khc	Maḩallat Damanah
Mahanoro	MG4mrvd
Maharagama	LK3qid2
Maharaganj	IN4r3n5	Mahārāganj
Maharda	SY43knq
Mahasamund	IN4r3mm	Mahāsamund
Mahbubabad	IN4r3mh	Mahbūbābād
Mahbubnagar	IN3r3mf	Mahbūbnagar
Mahbūbnagar	IN3r3mf
Mahbūbābād	IN4r3mh
Mahd adh Dhahab	SA428oy
Mahdasht	IR42obq	Māhdāsht
Mahdia	TN41h0mc
Mahe	IN4r3mb	Mahē
Mahemdavad	IN4r3m6	Mahemdāvād
Mahemdāvād	IN4r3m6
Mahesana	IN3r3lx	Mahesāna
Maheshtala	IN2swrv
Mahesāna	IN3r3lx
Mahilyow	BY2derl
Mahina	ML41glgn
Mahires	TN41h0ma
Mahis	JO45bl7	Māḩiş
Mahmudabad	IN4r3l7	Mahmudābād
Mahmudabad	IR42opc	Maḩmūdābād
Mahmudābād	IN4r3l7
Mahnar Bazar	IN466wx3
Mahoba	IN4r3l3	Mahobā
Mahobā	IN4r3l3
Mahriz	IR42nw2	Mahrīz
Mahrīz	IR42nw2
Mahuva	IN4r3k6
Mahābād	IR32osm
Mahālingpur	IN4r3nt
Mahārāganj	IN4r3n5
Mahāsamund	IN4r3mm
Mahē	IN4r3mb
Mai Dich	VN4xrbl	Mai Dịch
Mai Dịch	VN4xrbl
Maia	PT41mony
Maianga	AO21c0b4
Maibara	JP413tgp
Maicao	CO326s5l
Maidenhead	GB41knhu
Maidstone	GB31knhn
Maiduguri	NG11dyyf
Maihar	IN4r3jx
Maijdi	BD3pmei
Mailsi	PK3p3xq
Maine Soroa	NE41gbtz	Maïné Soroa
Mainpuri	IN4r3j8
Maintal	DE41plrq
Mainz	DE31plrl
Maipu	CL22b6l0	Maipú
Maipú	CL22b6l0
Maiquetia	VE425vi5	Maiquetía
Maiquetía	VE425vi5
Mairena del Aljarafe	ES41hw1b
Mairinque	BR4224b8
Mairipora	BR3224b7	Mairiporã
Mairiporã	BR3224b7
Mairo Inya	KE47jxkh
Maison Blanche	FR47mj8k
Maisons-Alfort	FR41s860
Maitland	AU41a9xh
Maiurno	SD47y52
Maizhokunggar	CN4rg9p
Maizuru	JP413tgm
Majadahonda	ES41utlv
Majalengka	ID4z2z4
Majalgaon	IN4r32c
Majd el Kurum	IL46b51	Majd el Kurūm
Majd el Kurūm	IL46b51
Majenang	ID4z2yw
Majene	ID4z2yu
Majie	CN312lyx
Makassar	ID1ys5e
Makati City	PH210id5
Makeni	SL41fksn
Makhachkala	RU2bekg
Makhdumpur	IN46g7mi
Makiyivka	UA2f1ww
Makkah	SA128n7
Makoko	NG41dyqe
Makouda	DZ41hdix
Makrana	IN4r3gu	Makrāna
Makrāna	IN4r3gu
Maku	IR42olx
Maku	IR42oly	Makū
Makumbako	TZ33bod
Makurdi	NG21dypw
Makū	IR42oly
Malabo	GQ31di1j
Malabon	PH210iag
Malacatan	GT42506p	Malacatán
Malacatán	GT42506p
Malacca	MY2116jr
Maladziecna	BY4deqh	Maladziečna
Maladziečna	BY4deqh
Malaga	ES21hw0g	Málaga
Malahide	IE41ri1x
Malajkhand	IN47y7pt
Malakal	SS37y29
Malakanagiri	IN4r3d7
Malakwal	PK4p3u8
Malakwal City	PK43uejm
Malambo	CO326s3v
Malang	ID2z2wi
Malanje	AO21c0ae
Malanville	BJ41fabp
Malapatan	PH410i2z
Malappuram	IN3r3fe
Malard	IR42olg	Malārd
Malatia-Sebastia	AM34kexi
Malatya	TR26ja2
Malavalli	IN4r3ew
Malaybalay	PH410hzq
Malayer	IR32old	Malāyer
Malayinkeezhu	IN47y7ob
Malbork	PL41ua60
Malda	IN3r7q3
Malden	US42xxzv
Maldonado	UY321rs6
Male	MV3rh7v
Malegaon	IN2r3eb
Malemba	CD4jrvp
Maler Kotla	IN3r3e7	Māler Kotla
Malgobek	RU4bdtl
Mali	CN44h4eh
Malianzhuang	CN412lxn
Malilipot	PH410huz
Malindi	KE3411c
Malingao	PH116erd
Malingshan	CN4x7jo
Malir Cantonment	PK2p3s9
Malita	PH310hrt
Malkajgiri	IN34ciwc
Malkapur	IN46nqt4
Malkapur	IN4r3d3	Malkāpur
Malkāpur	IN4r3d3
Mallawi	EG37kc7	Mallawī
Mallawī	EG37kc7
Malmesbury	ZA4203y2
Malmo	SE21lpwp	Malmö
Malmö	SE21lpwp
Malolos	PH310hos
Malout	IN4r3ey
Maloyaroslavets	RU4bdlt
Malpura	IN4r3c0	Mālpura
Maltepe	TR2fwcj
Malumfashi	NG41dym5
Malungun	PH410hm2	Maluñgun
Malur	IN4r3be	Mālūr
Maluso	PH410hll
Maluñgun	PH410hm2
Malvern	CA43lzrd
Malyn	UA4f1r8
Malārd	IR42olg
Malāyer	IR32old
Mamanguape	BR420s5h
Mamatid	PH410hk4
Mamou	GN41ftm1
Mamoudzou	YT4jr9z
Mampikony	MG4mr7o
Mampong	GH41d9co
Mamporal	VE425vfk
Mamu Kanjan	PK4p3pa
Mamun	IN46d0j8
Man	CI31cyuf
Man'gyongdae-ri	KP2146ed	Man'gyŏngdae-ri
Man'gyŏngdae-ri	KP2146ed
Manacapuru	BR326isp
Manacor	ES41hvzc
Manado	ID2z2rk
Managua	NI225jhf
Manakara	MG4mr51
Manakunnam	IN47y7oe
Manali	IN4r3a8
Manama	BH36810
Manamadurai	IN4r3a5
Mananara	MG4mqzo
Manaoag	PH410hcg
Manapla	PH410hbx
Manapparai	IN4r39s
Manas	KG3wr7d
Manassas	US42u9mx
Manaung	MM4s49x
Manaus	BR126isd
Manavadar	IN4r39j	Mānāvadar
Manavgat	TR46j86
Manawar	IN4r39g	Manāwar
Manbij	SY43l4t
Mancherial	IN4r39c
Manchester	GB21kng3
Manchester	US3312u2
Manchester	US42vp5q
Mandaguacu	BR42248z	Mandaguaçu
Mandaguari	BR42248x
Mandaguaçu	BR42248z
Mandalay	MM1s48y
Mandali	IQ420b1	Mandalī
Mandaluyong	PH27t63o
Mandaluyong City	PH210h8u
Mandalī	IQ420b1
Mandamarri	IN44ciwd
Mandapeta	IN4r38a
Mandaqui	BR374e92
Mandaue City	PH210h8b
Mandela	GH47ixh5
Mandelia	TD41g1ts
Mandeni	ZA44stsw
Mandera	KE340zc
Mandeville	JM422skp
Mandi Bahauddin	PK3p3n7
Mandi Dabwali	IN4r377	Mandi Dabwāli
Mandi Dabwāli	IN4r377
Mandideep	IN44c13c
Mandimba	MZ3mbdy
Mandla	IN4r370	Mandlā
Mandlā	IN4r370
Mandoli	IN3640kv
Mandsaur	IN3r36i
Mandurah	AU318azz
Mandvi	IN4r368	Māndvi
Mandya	IN3r35y
Maneah	GN31ftkq	Manéah
Manendragarh	IN46nr16
Maner	IN4r35r
Manfalut	EG37kb5	Manfalūţ
Manfalūţ	EG37kb5
Manfredonia	IT41w158
Manga	BF41ejis
Mangai	CD41dksc
Mangalagiri	IN3r35h
Mangaldan	PH410h68
Mangalia	RO4eg01
Mangalme	TD41g1sy	Mangalmé
Mangalmé	TD41g1sy
Mangaluru	IN2r350
Mangaratiba	BR42247b
Mangbang	CN47cvws
Mangbwalu	CD44h1x
Manggar	ID4z2oa
Manghit	UZ4wfml
Mangina	CD4736p9
Mangistau	KZ4d1tc
Manglaur	IN4r34h
Mango	IN37y7kx
Mango	TG41eozq
Mangochi	MW4jvgu
Mangotsfield	GB41knfw
Mangrol	IN4r348	Māngrol
Mangrul Pir	IN4r340	Mangrūl Pīr
Mangrūl Pīr	IN4r340
Mangshi	CN4rg4v
Manhattan	US131v2j
Manhattan	US42jmlu
Manhattan Beach	US4373ky
Manhattan Valley	US43rq4j
Manhica	MZ4mb8d	Manhiça
Manhiça	MZ4mb8d
Manhuacu	BR422468	Manhuaçu
Manhuaçu	BR422468
Mani	BF465oiq
Manica	MZ4mb7a
Manicaragua	CU4241mw
Manicore	BR426irz	Manicoré
Manicoré	BR426irz
Manikganj	BD4swgp	Mānikganj
Manila	PH110h0k
Manipal	IN4r32z
Manisa	TR36j7f
Manises	ES41hvyt
Manitowoc	US434rv5
Maniwa	JP46wwb9
Manizales	CO226rzn
Manjeri	IN4r32m
Manjhand	PK3p3jh
Manjo	CM41brir
Mankachar	IN4r326	Mankāchar
Mankato	US42zy4k
Mankesim	GH41d9b1
Mankhul	AE44warj	Mankhūl
Mankhūl	AE44warj
Mankweng	ZA46o5em
Mankāchar	IN4r326
Manmad	IN4r31s	Manmād
Manmād	IN4r31s
Mannanchori	IN46ui2s	Mannanchōri
Mannanchōri	IN46ui2s
Mannar	LK4qhti
Mannarakkat	IN4r31p	Mannārakkāt
Mannargudi	IN4r31n
Mannheim	DE21plib
Mannārakkāt	IN4r31p
Manokwari	ID3z2l0
Manolo Fortich	PH310gwx
Manono	CD44hq6
Manouba	TN41gxay
Manp'o	KP317sb1
Manresa	ES41uti5
Mansa	ZM3jgfu
Mansa	IN4r30m	Mānsa
Mansa	IN4r30n	Mānsa
Mansehra	PK4p3if
Mansfield	GB31knfd
Mansfield	US42sxhx
Mansfield	US432mt7
Manshiyat al Qanatir	EG47ka6	Manshīyat al Qanāţir
Manshīyat al Qanāţir	EG47ka6
Mansilingan	PH210gvw
Mansoura	DZ41hdfr	Mansoûra
Mansourah	DZ41hdfo
Mansoûra	DZ41hdfr
Manta	EC326bre
Mantampay	PH310gv4
Manteca	US4373n8
Mantes-la-Jolie	FR41s7uc
Mantilla	CU3241lo
Mantua	IT41w143
Manuguru	IN44ciwk
Manukau City	NZ21avt8
Manurewa	NZ43pkow
Manvi	IN4r2zu	Mānvi
Manwath	IN4r2zr
Manzanillo	MX32dnuf
Manzanillo	CU3241jv
Manzhouli	CN417mv0
Manzini	SZ3k1g3
Manéah	GN31ftkq
Manāwar	IN4r39g
Mao	TD41g1re
Mao	DO422y67
Maocun	CN412luj
Maoming	CN112lss
Maozhou	CN44557q
Mapinga	TZ43bg5
Maple Grove	US42zy6l
Maple Ridge	CA43m0ba
Maplewood	US42zy98
Mapo	CN412lqi
Mappilaiurani	IN4818lc
Mapusa	IN4r2zg
Maputo	MZ1maz0
Maputsoe	LS4jzjd
Maqin County	CN44pzu8
Maquela do Zombo	AO41c06s
Mar del Plata	AR221j9r
Mar del Tuyu	AR421j9p	Mar del Tuyú
Mar del Tuyú	AR421j9p
Mar'ino	RU3bcd1
Maraba	BR320rzj	Marabá
Marabá	BR320rzj
Maracaibo	VE125v8x
Maracaju	BR42243n
Maracanau	BR320ryp	Maracanaú
Maracanaú	BR320ryp
Maracay	VE225v8m
Maradi	NE21gbpn
Maradu	IN46nr1l
Maragheh	IR32oct	Marāgheh
Maragheh	IR32ocu	Marāgheh
Maragogi	BR420rya
Maragogipe	BR42243e
Maragondon	PH410gm5
Maraimalainagar	IN4818lf
Maralal	KE440ul
Maramag	PH310glg
Maran	MY3114wt
Marana	US435od5
Marancheri	IN46icp1	Māranchēri
Marand	IR32oce
Maranguape	BR320ry1
Marano di Napoli	IT41w139
Marapong	ZA454ypg
Marataizes	BR42242j
Marau	BR42242h
Maravatio de Ocampo	MX42dnte	Maravatío de Ocampo
Maravatío de Ocampo	MX42dnte
Marawi City	PH310gjh
Marbella	ES31hvy1
Marburg an der Lahn	DE41plen
Marcianise	IT41w12j
Marcory	CI31jmkb
Marcq-en-Barœul	FR41s7no
Mardakan	AZ4cjts
Mardan	PK2p3gg
Mardin	TR36j6l
Marechal Candido Rondon	BR422418	Marechal Cândido Rondon
Marechal Cândido Rondon	BR422418
Marechal Deodoro	BR420rwj
Mareth	TN41gx86
Marg'ilon	UZ3wfmj
Margahayukencana	ID4z2fx
Margareten	AT479sfq
Margate	GB41kndw
Margate	US42h8i7
Margate	ZA4kzbj
Marhanets	UA4f1jz
Mariahilf	AT479sfr
Mariakani	KE440st
Marialva	BR42240d
Mariana	BR422408
Marianao	CU3241dk
Mariano	PH410ghg
Mariano Roque Alonso	PY421pjn
Mariara	VE325v6p
Maribor	SI41who2
Marica	BR3223zg	Maricá
Maricopa	US435oeg
Maricá	BR3223zg
Mariendorf	DE41plae
Marienfelde	DE41pl9x
Marienthal	DE31qed3
Marietta	US42i6qv
Marignane	FR41s7ja
Mariinsk	RU4w4wm
Marijampole	LT4cstr	Marijampolė
Marijampolė	LT4cstr
Marikina City	PH210gfx
Marilao	PH410gfp
Marilia	BR3223z0	Marília
Marine Parade	SG414cre
Maringa	BR2223yf	Maringá
Maringá	BR2223yf
Marinilla	CO426run
Marino	IT41w10a
Marion	US42watz
Marion	US432my6
Marituba	BR33reng
Mariupol	UA3f1j2
Marivan	IR32oa2	Marīvān
Mariveles	PH310gec
Marj Al Hamam	JO47x8qn
Marka	SO315u9
Markala	ML41gl9a
Markapur	IN4r2xc	Mārkāpur
Markaz-e Woluswali-ye Achin	AF4vi16	Markaz-e Woluswalī-ye Āchīn
Markaz-e Woluswalī-ye Āchīn	AF4vi16
Markham	CA23m0y9
Markisches Viertel	DE41pl3g	Märkisches Viertel
Marks	RU4bc8h
Marl	DE41pl0v
Marlboro	US431bva
Marlborough	US42xy6a
Marmaris	TR46j66
Marne La Vallee	FR27b5wx	Marne La Vallée
Marne La Vallée	FR27b5wx
Marneuli	GE4d51u
Maro	TD41g1o9
Maroantsetra	MG4mq4b
Maromandia	MG4mpv1
Marondera	ZW4j0em
Maros	ID4z2d9
Maroua	CM21brf9
Maroubra	AU41a9mj
Marousi	GR45onv	Maroúsi
Marovoay	MG4mpir
Maroúsi	GR45onv
Marrakesh	MA21ii6t
Marratxi	ES41hvw1	Marratxí
Marratxí	ES41hvw1
Marrero	US42kv2s
Marromeu	MZ4marx
Marsa Matruh	EG37k65	Marsá Maţrūḩ
Marsabit	KE440qp
Marsala	IT41i3px
Marseille	FR21s7bh
Marsá Maţrūḩ	EG37k65
Martaban	MM4s35o
Martapura	ID3z2d2
Martigues	FR41s797
Martil	MA41ii6j
Martin	SK41tk64
Martina Franca	IT41w0y9
Martinez	US43746s
Martinez	US42i6wd
Martinez de la Torre	MX423ird	Martínez de la Torre
Martínez de la Torre	MX423ird
Marudi	MY4118zj
Marugame	JP313tdt
Maruobara	JP455m29
Maruoka	JP413tdf
Marvdasht	IR32o8h
Marvila	PT41ckxx
Mary	TM3q4bv
Marysville	US43gdai
Maryvale	US335ojd
Marzahn	DE31pkvm
Marília	BR3223z0
Marāgheh	IR32oct
Marāgheh	IR32ocu
Marīvān	IR32oa2
Masagua	GT42503m
Masai	MY3114zy
Masaka	UG34wzo
Masaki-cho	JP415a6t	Masaki-chō
Masaki-chō	JP415a6t
Masalani	KE440p8
Masamba	ID4z2c0
Masan	KR213gpq
Masantol	PH410gb5
Masany	UA4f1e3
Masasi	TZ4itii
Masaurhi Buzurg	IN4r2v7
Masaya	NI325jgb
Masbate	PH410ga0
Mascalucia	IT41i3po
Mascara	DZ31hdde
Mascouche	CA43m1pi
Maseru	LS2jzix
Mashhad	IR12o6x
Mashtul as Suq	EG47k4n	Mashtūl as Sūq
Mashtūl as Sūq	EG47k4n
Masi-Manimba	CD41dkqb
Masina	CD21jl4k
Masindi	UG34wz6
Masinloc	PH410g8p
Masis	AM4d7n7
Masjed Soleyman	IR32o5o	Masjed Soleymān
Masjed Soleymān	IR32o5o
Masohi	ID455s7u
Mason	US42otvm
Maspalomas	ES41hvui
Maspeth	US431vdw
Massa	IT41w0wf
Massafra	IT41w0w2
Massaguet	TD41g1mv
Massakory	TD41g1ms
Massape	BR420rs7	Massapê
Massapê	BR420rs7
Massillon	US432n3l
Massiogo	ML47klru
Massy	FR41s746
Mastaga	AZ4cjth	Maştağa
Masuda	JP413tbu
Masumbwe	TZ43bby
Masvingo	ZW4j08b
Masyaf	SY43kw6	Maşyāf
Mata de Sao Joao	BR4223ug	Mata de São João
Mata de São João	BR4223ug
Matadi	CD21dkq2
Matagalpa	NI325jfw
Matala	AO41zqw0
Matale	LK4qhlb
Matamey	NE41gbnl
Matamoros	MX42dnnu
Matanzas	CU32416u
Matao	BR4223tx	Matão
Matara	LK4qhl2
Mataram	ID2z296
Mataro	ES31ut7w	Mataró
Mataró	ES31ut7w
Matay	EG47k38	Maţāy
Mateare	NI425jfl
Matehuala	MX42dnmr
Matera	IT41w0ux
Mateur	TN41gx5s
Mateus Leme	BR4223t8
Mathura	IN2r2tg
Mati	PH310g08
Matilda Estate	SG414az3
Matinhos	BR4223sf
Matli	PK4p3aj
Matoes	BR420roc	Matões
Matola	MZ1macu
Matozinhos	BR4223qp
Matsubara	JP313tb4
Matsudo	JP213tap
Matsue	JP313tam
Matsulu	ZA4kylz
Matsumoto	JP313t9r
Matsusaka	JP36tt3j
Matsuto	JP313t8e	Matsutō
Matsutō	JP313t8e
Matsuyama	JP215a6r
Mattanur	IN4r2sj
Mattapan	US42xyde
Matthews	US42nzi6
Matuail	BD4plqn	Mātuail
Matuga	KE340hx
Maturin	VE228z5p	Maturín
Maturín	VE228z5p
Matveyevskoye	RU4bbra
Matão	BR4223tx
Matões	BR420roc
Mau	IN3r2rz
Maua	BR2223qd	Mauá
Mauban	PH410fv7
Maubeuge	FR41s72m
Maubin	MM4s32y
Maudaha	IN4r2rr
Maues	BR420rna	Maués
Maulavi Bazar	BD4peha	Maulavi Bāzār
Maulavi Bāzār	BD4peha
Maumere	ID4z27b
Maun	BW4k06u
Maur	IN4r2rh
Mauriti	BR420rn6
Mauá	BR2223qd
Maués	BR420rna
Mawana	IN4r2qz	Mawāna
Mawang	CN412lna
Mawlai-Mawiong	IN47gf02	Mawlai-Mawïong
Mawlai-Mawïong	IN47gf02
Mawlaik	MM4s2w8
Mawlamyine	MM2s1m9
Mawlamyinegyunn	MM4s1m8
Mawu	CN412lmu
Mawāna	IN4r2qz
Maxixe	MZ3ma40
May Pen	JM422sj7
Mayaguez	PR42pvg1	Mayagüez
Mayagüez	PR42pvg1
Mayahi	NE41gbmy
Maych'ew	ET473q0
Mayiladuthurai	IN4r2q7
Maykop	RU3bbmt
Maymana	AF4oakt
Maynooth	IE41ri0c
Mayyanad	IN46uj2x	Mayyanād
Mayyanād	IN46uj2x
Mazabuka	ZM3jfxj
Mazar-e Sharif	AF2oapc	Mazār-e Sharīf
Mazara del Vallo	IT41i3ot
Mazarron	ES41hvsv	Mazarrón
Mazarrón	ES41hvsv
Mazatenango	GT42502p
Mazatlan	MX22dnky	Mazatlán
Mazatlán	MX22dnky
Mazeikiai	LT4cssk
Mazouna	DZ41hdab
Mazyr	BY3dei4
Mazār-e Sharīf	AF2oapc
Maâtkas	DZ47ix9q
Maïné Soroa	NE41gbtz
Maştağa	AZ4cjth
Maşyāf	SY43kw6
Maţāy	EG47k38
Maḩallat Damanah	EG47khc
Maḩallāt	IR42ose
Maḩmūdābād	IR42opc
Mbabane	SZ4k1ft
Mbake	SN31c73u	Mbaké
Mbaké	SN31c73u
Mbala	ZM43rwy
Mbale	UG34wwu
Mbale	KE440dl
Mbalmayo	CM41br73
Mbandaka	CD21dkn3
Mbanga	CM41br51
Mbanza Kongo	AO31c00w
Mbanza-Ngungu	CD31dkmw
Mbarara	UG34wwk
Mbera	MR47klry
Mbeya	TZ23b4c
Mbinga	TZ4itgu
Mbombela	ZA3ktn2
Mboro	SN41c6yr
Mbouda	CM41bqu5
Mbour	SN31c6xp
Mboursou Lere	TD41g1hm	Mboursou Léré
Mboursou Léré	TD41g1hm
Mbuguni	TZ43b2p
Mbuji-Mayi	CD14hfw
Mbulu	TZ43b2h
McAllen	US32sy3o
McKinney	US32syea
McLean	US42uade
McMinnville	US43f0yo
Mchinji	MW4jv2z
Mdantsane	ZA3ky6w
Mdiq	MA41ii42
Meads	US32k6a0
Meagui	CI46btoj	Méagui
Meaux	FR41s6su
Mechanicsville	US42uaja
Mechelen	BE41ntyp
Mecheria	DZ41hd6x
Mechouar-Kasba	MA47klso	Méchouar-Kasba
Mechraa Bel Ksiri	MA41ii36
Medak	IN4r2pq
Medan	ID1q14o
Medchal	IN4r2pm
Meddappakkam	IN4vf2m
Medea	DZ31hceb	Médéa
Medellin	CO126rma	Medellín
Medellín	CO126rma
Medemblik	NL41myqp
Medenine	TN41gxgh
Medford	US43f137
Medford	US42xyj1
Medgidia	RO4efs4
Medianeira	BR4223pr
Medias	RO4efs2	Mediaş
Mediaş	RO4efs2
Medicine Hat	CA43m4w2
Medina Estates	GH31d9ei
Medina Gounas	SN41c6wh	Médina Gounas
Medininagar	IN4raqi
Medinipur	IN3r2pg	Medinīpur
Medinīpur	IN3r2pg
Mediouna	MA41ii22
Medjez el Bab	TN41gxe2
Mednogorsk	RU4bbhp
Meerbusch	DE41pkfs
Meerpet	IN46kles
Meerut	IN1r2pa
Meftah	DZ41hcb6
Megarine	DZ41hcb0
Megion	RU4w4od
Megrine	TN41gx9q	Mégrine
Meguro	JP370pie
Mehana	NE41gbgx	Méhana
Mehar	PK4p388
Mehdia daira de meghila	DZ41hc88
Mehdiabad	AZ453qe8
Mehdya	MA41ii0g
Mehendiganj	BD4pehf
Mehestan	IR452xst
Mehidpur	IN4519v0
Mehkar	IN4r2or
Mehrabpur	PK4p37o
Mehtar Lam	AF4oao6	Mehtar Lām
Mehtar Lām	AF4oao6
Mei Foo	HK47ixm1
Mei Foo Sun Chuen	HK47kmha
Meiderich	DE41pkbf
Meidling	AT41nenu
Meiganga	CM41bqoa	Meïganga
Meihekou	CN417mu1
Meikle Earnock	GB41kn7i
Meiktila	MM3s2n5
Meishan	CN112liq
Meizhou	CN212lhn
Mejicanos	SV324tqn
Mek'ele	ET273jg
Mek'i	ET473iz	Mek'ī
Mek'ī	ET473iz
Mekla	DZ41hc50
Meknes	MA21ihyz
Melati	ID4z230
Melbourne	AU11a99d
Melbourne	US42h8xv
Melbourne City Centre	AU46uztu
Melchor Ocampo	MX42a1du
Meleuz	RU4bb6t
Melilla	ES41hvrv
Melipilla	CL42b5wr
Melito di Napoli	IT41w0ry
Melitopol	UA3f17g
Melle	DE41pk3z
Mellit	SD47xmt
Mellunkyla	FI4dumi	Mellunkylä
Mellunkylä	FI4dumi
Melmadai	IN46y0dl
Melo	UY421rmu
Melong	CM41bqji
Melouza	DZ41hbwq
Melun	FR41s6or
Melur	IN4r2nj
Memari	IN4r2ng	Memāri
Memmingen	DE41pk1k
Memphis	US22rh7b
Memāri	IN4r2ng
Mendaha	ID4z2qj
Menden	DE41pk1b
Mendez-Nunez	PH410fma	Mendez-Nuñez
Mendez-Nuñez	PH410fma
Mendip	GB344wx8
Mendoza	AR32aedh
Mene Grande	VE425urz
Menemen	TR46j1g
Menen	BE41nttb
Mengcheng Chengguanzhen	CN412lh8
Menghuan	CN47cvw0
Mengla	CN412lfw
Menglang	CN4rg3i
Mengmao	CN3rg3e
Mengyin	CN412ler
Mengzi	CN281mba
Menifee	US43757x
Menlo Park	US43758f
Mennzel Bou Zelfa	TN41gxam
Menomonee Falls	US434so6
Menongue	AO31zqu1
Mentakab	MY4116qy
Mentiri	BN4130t7
Mentor	US432nit
Mentougou	CN312le9
Menzel Abderhaman	TN41gxas
Menzel Bourguiba	TN41gxao
Menzel Jemil	TN41gxag
Menzel Temime	TN41gxaa
Meppel	NL41myn7
Meppen	DE41pjxh
Mer'awi	ET473cx	Mer'āwī
Mer'āwī	ET473cx
Merano	IT41w0qx
Merauke	ID318mwb
Merced	US437599
Mercedes	AR421j5g
Mercedes	PH410fll
Mercedes	UY421rmc
Mercedes	AR421j5h
Merefa	UA4f15v
Merelani	TZ43ybm2
Merida	MX123imt	Mérida
Merida	VE225upg	Mérida
Merida	ES41hvr1	Mérida
Meriden	US42vpfg
Meridian	US43c1il
Meridian	US42n2no
Merignac	FR41s6hl	Mérignac
Merkezefendi	TR36ovxy
Merksem	BE41nts5
Merlo	AR321j55
Merouana	DZ41hbnu
Merrillville	US42xize
Merritt Island	US42h918
Mers El Kheir	MA47klsu
Mers el Kebir	DZ41hbn0
Mersa	ET473bc
Merseburg	DE41pjug
Mersin	TR26iz7
Merta	IN4r2mo
Merter Keresteciler	TR43s7jc
Merthyr Tydfil	GB41kn4h
Mertoyudan	ID4z1u6
Meru	KE4405n
Merzifon	TR4fw89
Merzig	DE41pjsr
Mesa	US235ow7
Meschede	DE41pjsk
Meshgin Shahr	IR42nua	Meshgīn Shahr
Meshgīn Shahr	IR42nua
Meshkin Dasht	IR42n2d	Meshkīn Dasht
Meshkīn Dasht	IR42n2d
Meskiana	DZ41hblp
Mesquite	US32sywa
Messaad	DZ41hbks
Messina	IT31i3nu
Mestre	IT31w0pl
Metairie	US32kvi1
Metairie Terrace	US32kvie
Methuen	US42xyok
Metlaoui	TN41h0kt
Metlili Chaamba	DZ41hbgk
Metouia	TN41h0l7	Métouia
Metpalle	IN44ciwj
Metro	ID3z1sj
Metrogorodok	RU43tkrn
Metrotown	CA43m5ln
Mettmann	DE41pjov
Mettupalayam	IN4r2m7
Mettur	IN4r2m5
Metu	ET4737w
Metz	FR31s6b4
Meudon	FR41s6ao
Meulaboh	ID4q13s
Mevasseret Tsiyyon	IL46b1h
Mexicali	MX12dndx
Mexico	PH410fkt
Mexico City	MX123o85
Meybod	IR42ntt
Meycauayan	PH310fkq
Mezhdurechensk	RU3w4ko
Meïganga	CM41bqoa
Mhow	IN4r2lk
Miabi	CD44he1
Miami	US22h92i
Miami Beach	US42h92n
Miami Gardens	US32h93b
Miami Lakes	US42h93u
Mian Channun	PK3p35i
Miandoab	IR32nqt	Mīāndoāb
Mianeh	IR32nqq	Mīāneh
Mianwali	PK3p33t
Mianyang	CN112ldf
Mianyang	CN412ldh
Miaohang	CN412lcn
Miaojie	CN47cvxi
Miaoli	TW4zu3n
Miaoyu	CN412lbh
Miaozi	CN47c5li
Miass	RU3w4jy
Mibu	JP413t5v
Michalovce	SK4fir4
Micheng	CN412lb4
Michigan City	US42xj0r
Michurinsk	RU4bas7
Mid-City	US47u09r
Midar	MA41ihli
Middelburg	ZA3kxd5
Middelburg	NL41myls
Middlesbrough	GB31kn1r
Middleton	GB41kn1d
Middletown	US431c36
Middletown	US42oubc
Middletown	US42vpih
Midelt	MA41ihlf
Midland	US33ag5d
Midland	US42z7ih
Midori	JP44280b
Midoun	TN41gx19
Midrand	ZA4np80
Midsayap	PH310fjf
Midvale	US43fuis
Midwest City	US42pd7x
Midyat	TR46iv2
Mie	JP413t59
Mielec	PL4ge5t
Miercurea-Ciuc	RO4efmp
Mieres	ES41usxh
Migdal Ha'Emeq	IL46b0i
Migori	KE4402z
Miguel Alves	BR420rik
Miguel Hidalgo	MX22a18w
Mihara	JP413t4m
Mihe	CN47c5lj
Mijas	ES41hvq2
Mikhalkovo	RU4baoh
Mikhaylovka	RU4ban8
Mikhaylovsk	RU4akxy
Miki	JP413t30
Mikkeli	FI4dugl
Mikołow	PL41u9o7	Mikołów
Mikołów	PL41u9o7
Mila	DZ41hbbw
Milagro	EC326blz
Milan	IT11w0mz
Milange	MZ4m8pl
Milas	TR46iub
Milavittan	IN4818ld
Milazzo	IT41i3nf
Mildura	AU41a8w2
Milford	US42vpj0
Miliana	DZ41hbbo
Millcreek	US43fuls
Millerovo	RU4baam
Milpitas	US437633
Milton	CA33m70p
Milton	US43rpqc
Milton Keynes	GB31kmxt
Milwaukee	US234szp
Mim	GH41d95h
Mimarsinan	TR4fw61
Mimico	CA43m71l
Minab	IR42nmt	Mīnāb
Minakuchicho-matoba	JP413t15	Minakuchichō-matoba
Minakuchichō-matoba	JP413t15
Minami-Alps	JP46o61h
Minami-Soma	JP442805	Minami-Sōma
Minami-Sōma	JP442805
Minamiarupusu	JP47tzsz
Minamiashigara	JP4427z6
Minamiawaji	JP46ww8v
Minamiboso	JP46ww86	Minamibōsō
Minamibōsō	JP46ww86
Minamikyushu	JP46wwak
Minamirinkan	JP313szc
Minamisatsuma	JP46wwal
Minamishimabara	JP46wwb4
Minamiuonuma	JP442aky
Minas	UY421rlt
Minas de Matahambre	CU4240si
Minase	JP470fe2
Minatitlan	MX323ii7	Minatitlán
Minatitlán	MX323ii7
Minato	JP213pb3
Minato City	JP37y7s0
Minawa	JP414vli
Minbu	MM4s295
Minchinabad	PK4p332
Mindelo	CV420br2
Minden	DE41pjb3
Mineiros	BR4223jv
Mineralnye Vody	RU4ba8g
Mingachevir	AZ3cjsa
Mingala Tangnyunt	MM3839mv
Mingaladon	MM3s27l
Mingcun	CN412lak
Minggang	CN412lah
Mingguang	CN412laf
Mingguang	CN47cvwu
Minglanilla	PH410fec
Mingora	PK2p32z
Mingshan	CN47ev8o
Mingshui	CN312l9u
Mingshui	CN417msu
Minhang	CN112l9c
Minna	NG21dxx0
Minneapolis	US22zz2p
Minnetonka	US42zz6g
Minnetonka Mills	US42zz6m
Minoh	JP313swm
Minokamo	JP442821
Minot	US43dyuc
Minsk	BY1ded4
Minsk Mazowiecki	PL4ge13	Mińsk Mazowiecki
Minskyi Masyv	UA483np6
Minudasht	IR42nmf	Mīnūdasht
Minusinsk	RU4w4ed
Minya	EG37qb2
Minya al Qamh	EG47jvk	Minyā al Qamḩ
Minyat an Nasr	EG47jvc	Minyat an Naşr
Minyat an Naşr	EG47jvc
Minyā al Qamḩ	EG47jvk
Mira Mesa	US43767t
Mira Taglio	IT41w0ll
Mirabel	CA43m7jp
Mirafiori Nord	IT46pye4
Mirafiori Sud	IT46pydb
Miraflores	PE32cc64
Miragoane	HT427r08	Miragoâne
Miragoâne	HT427r08
Miramar	US32h9fd
Miramar	MX323ih9
Miramar	AR421j4c
Miranda	CO426rf2
Miranda	VE425ume
Miranda de Ebro	ES41usup
Mirasierra	ES46vk13
Mirassol	BR4223if
Mirdif	AE44vrso
Miri	MY211936
Mirny	RU417alr
Mirpur Khas	PK3p307
Mirpur Mathelo	PK4p306
Mirpur Model Thana	BD26s96w
Mirriah	NE41gbfd
Miryalaguda	IN3r2jo
Miryang	KR413gn1
Mirzapur	IN3r2j7	Mirzāpur
Mirzapur	BD4peh9	Mirzāpur
Mirzāpur	IN3r2j7
Mirzāpur	BD4peh9
Misawa	JP419mwr
Mishan	CN417msi
Mishawaka	US42xj4m
Mishima	JP313sup
Miskolc	HU3fdou
Mislata	ES41hvo3
Misratah	LY21bgzi
Missao Velha	BR420rer	Missão Velha
Misserete	BJ41fa96	Missérété
Mission	US42szl9
Mission	CA43m7q4
Mission Bend	US42szld
Mission District	US4376bg
Mission Viejo	US4376f7
Missira	GW484h4h
Mississauga	CA23m7rx
Missoula	US43dgen
Missour	MA41ihj7
Missouri City	US42sznd
Missão Velha	BR420rer
Missérété	BJ41fa96
Misterbianco	IT41i3mj
Misungwi	TZ43an3
Mit Abu Ghalib	EG47jsq	Mīt Abū Ghālib
Mit Ghamr	EG37jqt	Mīt Ghamr
Mit Salsil	EG47jp8	Mīt Salsīl
Mitcham	GB41kmwe
Mithepur	IN464193	Mīthepur
Mithi	PK4p2y3
Mito	JP3199jx
Mitoyo	JP46wvkv
Mitrovice	XK3gwyx	Mitrovicë
Mitrovicë	XK3gwyx
Mitsukaido	JP413ss1	Mitsukaidō
Mitsukaidō	JP413ss1
Mitsuke	JP413sry
Mitte	DE33wae6
Mityana	UG34wsz
Miura	JP414vot
Mixco	GT225007
Mixia	CN47e81v
Miyako	JP4199jg
Miyakojima	JP44280e
Miyakonojo	JP313sp3	Miyakonojō
Miyakonojō	JP313sp3
Miyama	JP46ww8b
Miyang	CN412l7y
Miyashiro	JP47142u
Miyazaki	JP213snh
Miyoshi	JP46ww50
Miyoshi	JP413smy
Miyoshidai	JP46k1kj
Mizan Teferi	ET4731i	Mīzan Teferī
Mizdah	LY41bgyz
Mizque	BO42bt77
Mizuho	JP46ww8p
Mizunami	JP413sm3
Mizusawa	JP4199ir
Mińsk Mazowiecki	PL4ge13
Mkhuhlu	ZA46o5hk
Mkushi	ZM4jf8t
Mlada Boleslav	CZ41tt8w	Mladá Boleslav
Mladá Boleslav	CZ41tt8w
Mlimba	TZ43aco
Mlolongo	KE35ggky
Mlonggo	ID4z1p8
Mlowo	TZ43abs
Mmabatho	ZA4kwng
Mnihla	TN47th9i
Moa	CU4240pz
Moabit	DE41piqu
Moanda	CD31dk95
Moanda	GA41feil
Moatize	MZ4lynh
Mobara	JP4199in
Mobarakeh	IR48z0h	Mobārakeh
Mobile	US32fdiu
Mobārakeh	IR48z0h
Moca	DO422xsb
Mocha	YE41orj
Mochudi	BW4k064
Mocimboa da Praia	MZ4lynv	Mocímboa da Praia
Mocoa	CO426rdq
Mococa	BR4223gh
Mocuba	MZ3lynq
Mocímboa da Praia	MZ4lynv
Modakeke	NG31dxv0
Modasa	IN4r2i6	Modāsa
Model Town	PK3p2wd
Modena	IT31w0k3
Modesto	US3376j0
Modi'in Makkabbim Re'ut	IL462b2
Modica	IT41i3mf
Modiin Ilit	IL44vqoi
Modimolle	ZA4krfd
Modrany	CZ41tt5g	Modřany
Modugno	IT41w0jy
Modāsa	IN4r2i6
Modřany	CZ41tt5g
Moema	BR4637b5
Moers	DE31piod
Moga	IN3r2hz
Mogadishu	SO115ee
Mogi Guacu	BR3223fs	Mogi Guaçu
Mogi Guaçu	BR3223fs
Mogi Mirim	BR4223fq
Mogi das Cruzes	BR2223ft
Mogoditshane	BW4k05v
Mogok	MM4s1zd
Mogtedo	BF41eje3	Mogtédo
Mogtédo	BF41eje3
Mohale Hoek	LS4jzh2	Mohale's Hoek
Mohali	IN345vba
Mohammad Shahr	IR38l8j	Moḩammad Shahr
Mohammadia	DZ41hb7h
Mohammadiyeh	IR43yqvh	Moḩammadīyeh
Mohammadpur	BD2plbt
Mohammed Bin Zayed City	AE47t69b
Mohammedia	MA31ihgj
Mohnyin	MM4s1ym
Mohyliv-Podilskyy	UA4f0ty
Moissala	TD41g181	Moïssala
Mojo	ET4730b
Mojokerto	ID3z1nr
Moju	BR420rc5
Mokambo	CD4jrun
Mokameh	IN4r2f8
Moknine	TN41h0k8
Mokokchung	IN4r2ez	Mokokchūng
Mokokchūng	IN4r2ez
Mokolo	CM41bpsz
Mokopane	ZA3ko2j
Mokotow	PL3gdvo	Mokotów
Mokotów	PL3gdvo
Mokpo	KR313gkq
Mol	BE41ntln
Molarband	IN4640o6	Molārband
Molenbeek-Saint-Jean	BE41ntka
Molepolole	BW4k055
Molfetta	IT41w0iv
Molina	CL42b5jf
Molina de Segura	ES41hvmn
Moline	US42x2rw
Mollet del Valles	ES41usqx	Mollet del Vallès
Mollet del Vallès	ES41usqx
Molndal	SE41loqr	Mölndal
Molo	KE43zrf
Molodizhne	UA46mrdx
Molārband	IN4640o6
Mombaca	BR420rbt	Mombaça
Mombasa	KE13zr1
Mombaça	BR420rbt
Momostenango	GT424zz7
Mompos	CO426rc5	Mompós
Mompós	CO426rc5
Mon Repos	TT424lt0
Monaco	MC41s5rm
Monapo	MZ4m8ak
Monastir	TN41h0k5
Moncalieri	IT41w0fw
Monchegorsk	RU4b9ek
Monchengladbach	DE31pifa	Mönchengladbach
Moncloa-Aravaca	ES33w9gj
Monclova	MX32dmyr
Moncton	CA43m8fn
Mondlo	ZA4kw26
Mong Cai	VN3xqwb	Móng Cái
Mong Kok	HK412ztl
Mong La	MM413lsi	Möng La
Mong Yang	MM3s1p3	Möng Yang
Mong Yawng	MM413ls8	Möng Yawng
Mongagua	BR4223e8	Mongaguá
Mongaguá	BR4223e8
Mongo	TD41g16d
Mongu	ZM3jf46
Monheim am Rhein	DE41picf
Moninnpebougou	ML41glcg	Moninnpébougou
Moninnpébougou	ML41glcg
Monkayo	PH410f7f
Monopoli	IT41w0ej
Monroe	US42kvvp
Monroe	US42o0qy
Monrovia	LR11crbj
Monrovia	US4376qn
Mons	BE41ntg5
Monsanto	PT41cknd
Mont Kiara	MY47laej
Mont-de-Marsan	FR41s58j
Montana	BG4fml6
Montauban	FR41s5ey
Montcada i Reixac	ES41usq7
Montclair	US431c7q
Montclair	US4376s8
Monte Alegre	BR420ral
Monte Alto	BR4223c9
Monte Carmelo	BR4223bk
Monte Chingolo	AR421j2b
Monte Mor	BR4223az
Monte Rosello	IT4798wi
Monte Santo	BR4223as
Montebello	US4376uq
Montego Bay	JM422shg
Monteiro	BR420r91
Montelibano	CO426r8m	Montelíbano
Montelimar	FR41s56n	Montélimar
Montelíbano	CO426r8m
Montemorelos	MX423idf
Montenegro	BR4223ay
Montenegro	CO426r8f
Montepuez	MZ4m891
Monterey Park	US4376x2
Monteria	CO226r85	Montería
Montero	BO42bszv
Monterotondo	IT41w04g
Monterrey	MX12dmx5
Montería	CO226r85
Montes Claros	BR2223am
Montesilvano	IT41w03d
Montevideo	UY121rjb
Montgomery	US32fdo0
Montgomery Village	US42libb
Montigny-le-Bretonneux	FR41s4yn
Montijo	PT41ckak
Montlucon	FR41s4v8	Montluçon
Montluçon	FR41s4v8
Montpellier	FR31s4rq
Montreal	CA13m98b	Montréal
Montreal-Nord	CA482ceo	Montréal-Nord
Montreuil	FR31s4pm
Montrouge	FR41s4nl
Montréal	CA13m98b
Montréal-Nord	CA482ceo
Montélimar	FR41s56n
Monywa	MM3s1nu
Monza	IT31w00l
Monze	ZM4jf3v
Mooca	BR474e8y
Mooka	JP4199i4
Moonniyur	IN47y7ow
Moore	US42pddr
Mooresville	US42o0vx
Moorhead	US42zzfg
Moorpark	US43773s
Moose Jaw	CA43m9wg
Mopti	ML31gl0k
Moquegua	PE42cbyo
Mora	CM41bpl3
Morada Nova	BR420r7o
Moradabad	IN2r2dt	Morādābād
Moramanga	MG4moro
Morar	IN4r2db	Morār
Moratalaz	ES31usfw
Moratuwa	LK3qgnd
Morden	GB41kmrd
Morecambe	GB41kmqu
Morelia	MX22dmve
Morena	IN3r2cz
Moreno	AR34mq5o
Moreno	BR420r6d
Moreno Valley	US337764
Morfelden-Walldorf	DE41y51o	Mörfelden-Walldorf
Morgan Hill	US437770
Morgantown	US42v7js
Moribabougou	ML41gl9t
Moriguchi	JP313sjs
Morioka	JP3199i2
Moriya	JP4199hz
Moriyama	JP413sjd
Morley	GB41kmq5
Mormugao	IN3r2x2
Morningside Heights	US43rq4m
Moro	PK3p2sd
Morogoro	TZ23a84
Morohongo	JP413sj4	Morohongō
Morohongō	JP413sj4
Moroleon	MX42dmtr	Moroleón
Moroleón	MX42dmtr
Moron	AR421j0x	Morón
Moron	VE425udi	Morón
Moron	CU4240g2	Morón
Moron	MN417ibd	Mörön
Morondava	MG4monh
Morong	PH410f45
Moroni	KM4jr8s
Morowa	JP413sip
Morrelgonj	BD4pehb
Morrinhos	BR42238f
Morris Heights	US431wfk
Morro do Chapeu	BR42237c	Morro do Chapéu
Morro do Chapéu	BR42237c
Morshansk	RU4b976
Morsi	IN4r2c4
Morumbi	BR474e90
Morvi	IN3r2d3
Morón	AR421j0x
Morón	VE425udi
Morón	CU4240g2
Morādābād	IN2r2dt
Morār	IN4r2db
Moscow	RU1b90l
Moshi	TZ33a7t
Mosonmagyarovar	HU41tbrs	Mosonmagyaróvár
Mosonmagyaróvár	HU41tbrs
Mosquera	CO326r3o
Moss	NO41vezj
Mossamedes	AO31zqkr
Mossel Bay	ZA4kvbh
Mossoro	BR320rcq	Mossoró
Mossoró	BR320rcq
Most	CZ41tt1v
Mostaganem	DZ31hb32
Mostar	BA31wh58
Mostoles	ES31usc9	Móstoles
Mostyska	UA4f0ns
Mostytskyi Masyv	UA4832hp
Mosul	IQ124g0
Mot'a	ET472yh
Motala	SE41locw
Motherwell	GB41kmon
Mothihari	IN3r2ba	Mothīhāri
Mothīhāri	IN3r2ba
Motijheel	BD3839pi
Motomiya	JP4199hs
Motosu	JP442822
Motril	ES41hvet
Mott Haven	US431wja
Mouila	GA41fed5
Moulares	TN41gtiy	Moularès
Moularès	TN41gtiy
Moulay Ali Cherif	MA47kls8
Moundou	TD31g11b
Mount Hagen	PG418syx
Mount Hampden	ZW4izhc
Mount Juliet	US42ritk
Mount Laurel	US42oin4
Mount Lebanon	US433i1z
Mount Olive-Silverstone-Jamestown	CA478kad
Mount Pleasant	US42qc91
Mount Pleasant	US42gq6x
Mount Pleasant	CA43md5e
Mount Prospect	US42x374
Mount Vernon	US431wnv
Mount Vernon	US43gehr
Mount Waverley	AU41a7yk
Mountain View	US4377qw
Mouscron	BE41nt8j
Moussoro	TD41g0y0
Mouzaia	DZ41hauh	Mouzaïa
Mouzaïa	DZ41hauh
Moyale	KE43zno
Moyobamba	PE4276qs
Mozambique	MZ4m8ge
Mozdok	RU4b8w0
Mozhaysk	RU4b8vc
Mozhga	RU4b8uz
Moïssala	TD41g181
Moḩammad Shahr	IR38l8j
Moḩammadīyeh	IR43yqvh
Mpanda	TZ33a6w
Mpanda	BI496qg
Mpigi	UG44wps
Mpika	ZM4jeye
Mpondwe	UG44wpa
Mpophomeni	ZA4kuvn
Mporokoso	ZM43rrz
Mpulungu	ZM43rrt
Mpumalanga	ZA3kuuv
Mpwapwa	TZ43a4m
Mrauk U	MM4s0zu
Mrirt	MA41ijsd
Msaken	TN41gx78
Msalatah	LY47jxld	Msalātah
Msalātah	LY47jxld
Mt Pleasant	CA482oqk
Mthatha	ZA3k9ze
Mtsensk	RU4b8tc
Mtubatuba	ZA4kumb
Mtwapa	KE46jtlu
Mtwara	TZ3it9v
Mu'aydhir Rawdat Rashid	QA467jo	Mu'aydhir Rawḑat Rāshid
Mu'aydhir Rawḑat Rāshid	QA467jo
Mu-se	MM3s1i6
Muan	KR413gie
Muana	BR420r2u	Muaná
Muang Phonsavan	LA4zh3n	Muang Phônsavan
Muang Phônsavan	LA4zh3n
Muaná	BR420r2u
Muar	MY211539
Muara Teweh	ID4z1es
Mubarakpur	IN4r2ae
Mubende	UG34wob
Mubi	NG31dxp9
Muborak	UZ4q2mz
Mucuri	BR42234h
Mudanjiang	CN217mrn
Mudbidri	IN4r2a8	Mūdbidri
Muddebihal	IN4r2a5	Muddebihāl
Muddebihāl	IN4r2a5
Mudhol	IN4r29z
Mudon	MM4s1kv
Mudong	CN412l5a
Mudu	CN414os7
Mueang Nonthaburi	TH3ygud
Mufulira	ZM3jelv
Mugala	CN453iwu
Mugla	TR46ipk	Muğla
Mugnano di Napoli	IT41vzw8
Muhammadabad	IN4r28y	Muhammadābād
Muhammadābād	IN4r28y
Muhanga	RW44bqe
Muhlhausen	DE41pgyk	Mühlhausen
Mui Ne	VN44cjyd
Muizenberg	ZA4203l6
Mujiayingzi	CN417mrf
Mukachevo	UA4f0me
Mukah	MY4116zv
Mukalla	YE21orm
Mukandpur	IN463z3x
Mukdahan	TH4yh79
Mukim Pulai	MY27lagu
Muko	JP413sg8	Mukō
Mukondapalli	IN46qx78	Mūkondapalli
Mukono	UG34wl1
Muktsar	IN3r27m
Mukō	JP413sg8
Mulbagal	IN4r276	Mulbāgal
Mulbāgal	IN4r276
Mulenvos	AO24y1s2
Mulheim	DE31pgu6	Mülheim
Mulheim	DE45472h	Mülheim
Mulhouse	FR31s41a
Mulia	ID4z1df
Muling	CN417owi
Mulleriyawa	LK4qgga
Mulongo	CD44gmu
Multan	PK1p2n5
Mulugu	IN378rb7
Mumbai	IN1rc23
Mumbwa	ZM4jduu
Mumias	KE43zae
Munakata	JP46wvku
Muncar	ID4z1cu
Muncie	US42xjdy
Mundelein	US42x3bk
Mundka	IN463z0t	Mūndka
Mungeli	IN4r250
Munger	IN3r24y
Mungyeong	KR413gfq
Munich	DE11pgqq
Munnar	IN4r24f
Munoz	PH410f0w	Muñoz
Munsan	KR413gf2
Munsha'at Abu Umar	EG47jy0	Munsha'at Abū 'Umar
Munsha'at Abū Umar	EG47jy0	Munsha'at Abū 'Umar
Munster	DE21pglz	Münster
Muntilan	ID4z1bs
Muntinlupa	PH210f0k
Munuf	EG37jvm	Munūf
Munūf	EG37jvm
Muradnagar	IN4r245	Murādnagar
Murakami	JP413sfm
Murang'a	KE43z6z
Murata	JP4199hd
Muratpasa	TR24t22m	Muratpaşa
Muratpaşa	TR24t22m
Muravlenko	RU4x0tj
Murcia	ES21hvd4
Murfreesboro	US32rjko
Muriae	BR32231w	Muriaé
Muriaé	BR32231w
Muricay	PH310ezy
Muridke	PK3p2jg
Murmansk	RU3b8k1
Murom	RU3b8jq
Muroran	JP419mtp
Murray	US43fuwz
Murrieta	US33782v
Murshidabad	IN4r230	Murshidābād
Murshidābād	IN4r230
Murtajapur	IN4r22y	Murtajāpur
Murtajāpur	IN4r22y
Murwara	IN3r22j	Murwāra
Murwāra	IN3r22j
Murzuk	LY41bgsr
Murādnagar	IN4r245
Mus	TR46imp	Muş
Musaffah	AE3763ph
Musanze	RW34bht
Musashimurayama	JP4427zm
Musashino	JP313sdr
Muscat	OM265o6
Mushabani	IN4r226	Mushābani
Mushie	CD41dk55
Mushin	NG31dxks
Mushābani	IN4r226
Musina	ZA44s45r
Musiri	IN4r224
Muskegon	US42z8fw
Muskogee	US42pdnu
Musoma	TZ339mr
Mussende	AO41bzql
Mustafabad	PK4p2hg
Mustafabad	IN3640kl	Mustafābād
Mustafakemalpasa	TR3fw21	Mustafakemalpaşa
Mustafakemalpaşa	TR3fw21
Mustafābād	IN3640kl
Mustamae	EE4h1ed	Mustamäe
Mustamäe	EE4h1ed
Mut	TR46ikt
Mut	EG47jfa	Mūţ
Mutang	CN4151kk
Mutare	ZW3iyur
Mutengene	CM41bpds
Mutsu	JP419lvq
Muttayyapuram	IN46y9al	Muttayyāpuram
Muttayyāpuram	IN46y9al
Mutuali	MZ4nbmj	Mutuáli
Mutubas	EG47jes	Muţūbas
Mutuáli	MZ4nbmj
Muvattupuzha	IN44c12v
Muyuka	CM41bpdq
Muzaffarabad	PK2p2h3	Muzaffarābād
Muzaffargarh	PK3p2h1
Muzaffarnagar	IN2r20s
Muzaffarpur	IN2r20q
Muzaffarābād	PK2p2h3
Muñoz	PH410f0w
Muğla	TR46ipk
Muş	TR46imp
Muţūbas	EG47jes
Mvomero	TZ439lf
Mwala	KE33yuj
Mwandege	TZ47th2k
Mwanza	TZ139gg
Mweka	CD44g6k
Mwene	CD351czp
Mwene-Ditu	CD34g5u
My Drarga	MA466dk7
My Hao	VN3xqmj	Mỹ Hào
My Tho	VN3xqiv	Mỹ Tho
Myanaung	MM4s1f0
Myaungmya	MM4s1bi
Myawaddy	MM4s1as
Myaydo	MM4shnb
Myeik	MM3s2i3
Myingyan	MM3s14r
Myitkyina	MM4s125
Mykilska Borshchahivka	UA3832n0
Mykolayiv	UA2f0k9
Mykytivskyi	UA483ns9
Mymensingh	BD3peh6
Myoko	JP442akz
Myongch'on	KP417s66	Myŏngch'ŏn
Myonggan-dong	KP4181yh	Myŏnggan-dong
Myrhorod	UA4f0yb
Myrnohrad	UA4f7v7
Myrtle Beach	US42qcoe
Myski	RU4w3yp
Mysuru	IN2r20h
Myszkow	PL41u975	Myszków
Myszków	PL41u975
Mysłowice	PL41u97k
Mytishchi	RU3b86c
Myŏngch'ŏn	KP417s66
Myŏnggan-dong	KP4181yh
Mzuzu	MW3ju3n
Málaga	ES21hw0g
Mâcon	FR41s8eq
Mãe do Rio	BR43rem7
Märkisches Viertel	DE41pl3g
Méagui	CI46btoj
Méchouar-Kasba	MA47klso
Médina Gounas	SN41c6wh
Médéa	DZ31hceb
Mégrine	TN41gx9q
Méhana	NE41gbgx
Mérida	MX123imt
Mérida	VE225upg
Mérida	ES41hvr1
Mérignac	FR41s6hl
Métouia	TN41h0l7
Móng Cái	VN3xqwb
Móstoles	ES31usc9
Mölndal	SE41loqr
Mönchengladbach	DE31pifa
Möng La	MM413lsi
Möng Yang	MM3s1p3
Möng Yawng	MM413ls8
Mörfelden-Walldorf	DE41y51o
Mörön	MN417ibd
Mühlhausen	DE41pgyk
Mülheim	DE31pgu6
Mülheim	DE45472h
Münster	DE21pglz
Mācherla	IN4r3t3
Mādabā	JO45bn6
Mādāyi	IN46h5w2
Māhdāsht	IR42obq
Māler Kotla	IN3r3e7
Mālpura	IN4r3c0
Mālūr	IN4r3be
Māndvi	IN4r368
Māngrol	IN4r348
Mānikganj	BD4swgp
Mānsa	IN4r30m
Mānsa	IN4r30n
Mānvi	IN4r2zu
Mānāvadar	IN4r39j
Māranchēri	IN46icp1
Mārkāpur	IN4r2xc
Mātuail	BD4plqn
Māḩiş	JO45bl7
Mīnāb	IR42nmt
Mīnūdasht	IR42nmf
Mīt Abū Ghālib	EG47jsq
Mīt Ghamr	EG37jqt
Mīt Salsīl	EG47jp8
Mīthepur	IN464193
Mīzan Teferī	ET4731i
Mīāndoāb	IR32nqt
Mīāneh	IR32nqq
Mūdbidri	IN4r2a8
Mūkondapalli	IN46qx78
Mūndka	IN463z0t
Mūţ	EG47jfa
Mỹ Hào	VN3xqmj
Mỹ Tho	VN3xqiv
N'Djamena	TD11g0s3
N'Gaous	DZ41hach
N'dalatando	AO31bzok
N'diareme limamoulaye	SN46ly28
NIA Valencia	PH3100dw
Na Di	TH4yn9s
Na Klang	TH4ye5q
Naas	IE41rhr2
Nabari	JP413sbp
Nabaruh	EG47jdo	Nabarūh
Nabarūh	EG47jdo
Nabatiye et Tahta	LB35z7l	Nabatîyé et Tahta
Nabatîyé et Tahta	LB35z7l
Naberezhnyye Chelny	RU2b84m
Nabeul	TN41gwrn
Nabha	IN4r20f	Nābha
Nabinagar	BD4pl5r	Nabīnagar
Nabire	ID4z19y
Nablus	PS3622f
Nabīnagar	BD4pl5r
Nacala	MZ3m6mp
Naciria	DZ41hall
Nacogdoches	US42t153
Nada	CN312l2i
Nadapuram	IN4r1zy	Nādāpuram
Nadi	FJ41b74g
Nadiad	IN3r1zo	Nadiād
Nadiād	IN3r1zo
Nador	MA31ih0n
Nadvirna	UA4f0ij
Nadym	RU4w3xj
Naeso	KR415a28	Naesŏ
Naesŏ	KR415a28
Nag Hammadi	EG47j62	Nag Hammâdi
Nag Hammâdi	EG47j62
Naga	PH310etp
Naga	PH310etz
Nagahama	JP313sab
Nagai	JP4199gl
Nagakute	JP46wvkt
Nagalapuram	IN4r1z2
Nagano	JP213s9j
Nagaoka	JP313s93
Nagaon	IN3r14b
Nagapattinam	IN3r1ys
Nagar Naluakot	BD3pl3l	Nagar Naluākot
Nagar Naluākot	BD3pl3l
Nagareyama	JP313s8o
Nagari	IN4r1y8
Nagarpur	BD3peh3	Nāgarpur
Nagasaki	JP213s8h
Nagato	JP414pcu
Nagaur	IN3r1xk	Nāgaur
Nagavaram	IN4uz87	Nāgāvaram
Nagda	IN3r1xd
Nagercoil	IN3r1x8	Nāgercoil
Nageswari	BD4peh4
Nagina	IN4r1x4	Nagīna
Nago	JP413s5g
Nagornyy	RU4a4rg
Nagoya	JP113s55
Nagpur	IN1r1wk
Nagqu	CN4rg1x
Nagua	DO422xjp
Nagykanizsa	HU41tblr
Nagīna	IN4r1x4
Naha	JP213s4j
Nahariyya	IL46axx
Naharlagun	IN44cix3
Nahavand	IR42mub	Nahāvand
Nahiyat Ghammas	IQ424q2
Nahiyat al Fuhud	IQ424q7	Nāḩiyat al Fuhūd
Nahiyat al Iskandariyah	IQ324ka	Nāḩiyat al Iskandarīyah
Nahiyat ash Shinafiyah	IQ4242l	Nāḩiyat ash Shināfīyah
Nahrin	AF4o9u7	Nahrīn
Nahrīn	AF4o9u7
Nahāvand	IR42mub
Naic	PH410elw
Naihati	IN3r1v7	Naihāti
Naihāti	IN3r1v7
Naila	IN46dhlc	Nailā
Nailā	IN46dhlc
Naini Tal	IN4r1ut	Naini Tāl
Naini Tāl	IN4r1ut
Nairobi	KE13yjt
Naivasha	KE33yir
Najaf	IQ224a4
Najafabad	IR38yzy	Najafābād
Najafgarh	IN1r1un
Najafābād	IR38yzy
Najibabad	IN4r1ul	Najībābād
Najran	SA227ym	Najrān
Najrān	SA227ym
Naju	KR413g60
Najībābād	IN4r1ul
Naka	JP4199fp
Nakaloke	UG44w9s
Nakama	JP413s0z
Nakamura	JP413s0j
Nakano	JP256skb
Nakano	JP413rzr
Nakatogari	JP46c3s0
Nakatsu	JP413rwt
Nakatsugawa	JP413rwp
Nakhabino	RU4b7z5
Nakhodka	RU317aa0
Nakhon Pathom	TH3yh5i
Nakhon Phanom	TH4yh5f
Nakhon Ratchasima	TH3yh5d
Nakhon Sawan	TH4yh5b
Nakhon Si Thammarat	TH3oou5
Nakivale Refugee Camp	UG453xm7
Nakodar	IN4r1u9
Nakonde	ZM43rgj
Naksalbari	IN4r1u4	Naksalbāri
Naksalbāri	IN4r1u4
Nakuru	KE23yge
Nalayh	MN417ia5
Nalchik	RU3b7yb
Nalchiti	BD4peh0	Nālchiti
Nalgonda	IN3r1tf
Naliang	CN412l21
Nallur	IN46ux8m	Nallūr
Nallūr	IN46ux8m
Nalut	LY41bgo1	Nālūt
Nam Can	VN4xq6a	Năm Căn
Nam Cheong	HK47jyxr
Nam Đinh	VN2xq4t	Nam Định
Nam Định	VN2xq4t
Namakkal	IN4r1sn	Nāmakkal
Namalombwe	ZM47tha4
Namangan	UZ2wfk5
Namanyere	TZ4399u
Namegata	JP4427yw
Namerikawa	JP413rv2
Nametil	MZ4m5pf
Namhkam	MM4s0kd
Namialo	MZ4m5ol
Namlea	ID4z17b
Namp'o	KP2145st
Nampa	US43c2h9
Namponkore	BF479ut4	Namponkoré
Namponkoré	BF479ut4
Nampula	MZ2m5cc
Namur	BE31nt53
Namyang-nodongjagu	KP417s04
Namyangju	KR414ntu
Nanaimo	CA43mft8
Nanao	JP413rue
Nanbin	CN312l0v
Nanchang	CN112l0j
Nanchong	CN112l02
Nanchuan	CN35354v
Nancun	CN312kzm
Nancy	FR31s3vb
Nandajie	CN450ggx
Nanded	IN2r1qx
Nandigama	IN4r1qg	Nandigāma
Nandigāma	IN4r1qg
Nandikotkur	IN4r1qd	Nandikotkūr
Nandikotkūr	IN4r1qd
Nanding	CN412kyz
Nandu	CN412kyt
Nandura	IN4r1po	Nāndūra
Nandurbar	IN3r1pn
Nandyal	IN3r1pj	Nandyāl
Nandyāl	IN3r1pj
Nanfeng	CN412kyg
Nangal	IN4r1pe
Nangen	KR413g1n
Nangli Sakrawat	IN46a8f1
Nangloi Jat	IN3r1p5	Nāngloi Jāt
Nangong	CN412kxt
Nanhu	CN412kw6
Nani Daman	IN484w2x
Nanjangud	IN4r1p2	Nanjangūd
Nanjangūd	IN4r1p2
Nanjian	CN412kvm
Nanjikkottai	IN46wsms	Nānjikkottai
Nanjin	CN350f2f
Nanjing	CN112kuy
Nanjo	JP442827	Nanjō
Nanjō	JP442827
Nankana Sahib	PK3p2ak
Nankoku	JP46ww4q
Nanlong	CN412ktg
Nanma	CN412kt5
Nanmen	CN4501lf
Nannambra	IN450xu1
Nanning	CN112ksd
Nanpara	IN4r1ot	Nānpāra
Nanpeng	CN41511o
Nanpiao	CN317mpo
Nanping	CN212krq
Nanping	CN412krp
Nanqiao	CN212kr3
Nansana	UG26ijpp
Nanshu	CN412kp1
Nansio	TZ43980
Nantai	CN417mpf
Nantan	JP46wwb2
Nanterre	FR41s3ui
Nantes	FR21s3uh
Nanto	JP4427zf
Nanto-shi	JP43zhr9
Nantong	CN112koa
Nantong	CN4538rq
Nantou	CN31506e
Nantou	TW3ztse
Nanuque	BR4222z2
Nanxi	CN412kna
Nanyang	CN112klp
Nanyo	JP46wvto	Nanyō
Nanyuki	KE43yb5
Nanyō	JP46wvto
Nanzhang Chengguanzhen	CN412kk6
Nanzhou	CN412kjk
Napa	US43787z
Naperville	US32x3e7
Napier	NZ41auyx
Naples	IT21vzu2
Naqadah	EG47j3w	Naqādah
Naqadeh	IR42moa
Naqādah	EG47j3w
Nara	ML41gkt3
Nara-shi	JP213rss
Narail	BD4pekt
Narang Mandi	PK4p29i
Naranjal	EC426bcq
Naranjito	EC426bch
Narasapur	IN4r1ng
Narasaraopet	IN3r1nc
Narashino	JP36ww57
Narathiwat	TH4yh21
Narayanganj	BD3pegz
Narayanpet	IN4r1mn	Nārāyanpet
Narbonne	FR41s3t3
Narela	IN2r1m9
Nargund	IN4r1m0
Narimasu	JP453qxh
Narita	JP3199dw
Narkatiaganj	IN4r1lk	Narkatiāganj
Narkatiāganj	IN4r1lk
Narmadapuram	IN3r7w3
Narnaul	IN4r1l8
Naro-Fominsk	RU4b7vm
Narok	KE43y9n
Naron	ES41us4b	Narón
Narowal	PK3p27y
Narre Warren South	AU45xque
Narsampet	IN4r1kw
Narsimhapur	IN4r1kq
Narsingdi	BD3pefx
Narsinghgarh	IN4r1ko
Narsipatnam	IN4r1kk	Narsīpatnam
Narsīpatnam	IN4r1kk
Nartkala	RU4b7v1
Narutocho-mitsuishi	JP413rrw	Narutochō-mitsuishi
Narutochō-mitsuishi	JP413rrw
Narva	EE4cn9r
Narwana	IN4r1kb	Narwāna
Narwāna	IN4r1kb
Naryn	KG4wqp4
Narón	ES41us4b
Nasarawa	NG41dxez
Nashik	IN1r1k3
Nashua	US4313i6
Nashville	US22rjs9
Nasim Shahr	IR33z0my	Nasīm Shahr
Nasimshahr	IR37zbxx
Nasinu	FJ457bzl
Nasirabad	IN4r1jz	Nasīrābād
Nasiriyah	IQ2249y
Naspur	IN4r1jy	Nāspur
Nassau	BS324k1c
Nasugbu	PH410e7i
Nasushiobara	JP34280u
Nasīm Shahr	IR33z0my
Nasīrābād	IN4r1jz
Natal	BR220quf
Natanz	IR42mij	Naţanz
Nathdwara	IN4r1jj	Nāthdwāra
Natiaboani	BF41ej1r
Natick	US42xzky
National City	US4378aw
Natitingou	BJ41fa55
Natore	BD24gejp
Natori-shi	JP4199dh
Nattakam	IN47y7oc
Naucalpan de Juarez	MX223i7a	Naucalpan de Juárez
Naucalpan de Juárez	MX223i7a
Naudero	PK4p25f
Naugachhia	IN4r1j4
Naugatuck	US42vpyu
Naujininkai	LT4452ts
Naujoji Vilnia	LT4csfd
Naushahra Virkan	PK4p249
Nautanwa	IN4r1ig
Navadwip	IN3r1id	Navadwīp
Navadwīp	IN3r1id
Navan	IE41rhqc
Navapur	IN4r1i8	Navāpur
Navarre	US42ha85
Navegantes	AO383nze
Navegantes	BR4222ya
Navi Mumbai	IN13xvir
Navirai	BR4222y8	Naviraí
Naviraí	BR4222y8
Navodari	RO4eew6	Năvodari
Navoiy	UZ3wfjf
Navojoa	MX32dmkr
Navotas	PH310e2e
Navsari	IN3r1hx
Navāpur	IN4r1i8
Nawa	SY43kd9	Nawá
Nawabganj	BD3sntk	Nawābganj
Nawabganj	IN4r1hl	Nawābganj
Nawabganj	IN4r1hj	Nawābganj
Nawabshah	PK2p23g
Nawada	IN4r1hb	Nawāda
Nawalgarh	IN4r1gt
Nawanshahr	IN4r1ge
Nawá	SY43kd9
Nawābganj	BD3sntk
Nawābganj	IN4r1hl
Nawābganj	IN4r1hj
Nawāda	IN4r1hb
Naxcıvan	AZ435r9	Naxçıvan
Naxi	CN412yue
Naxçıvan	AZ435r9
Nay Pyi Taw	MM23xpqm
Naya Gaon	IN4818hx
Nayf	AE44wblh	Nāyf
Nayudupet	IN4r1fj	Nāyudupet
Nazarabad	IR32mh2	Naz̧arābād
Nazare da Mata	BR420qt0	Nazaré da Mata
Nazareth	IL46axe
Nazarovo	RU4w3tr
Nazaré da Mata	BR420qt0
Naze	JP413rqs
Nazerat Illit	IL46axd	Naẕerat 'Illit
Nazilli	TR36igx
Nazran	RU3b7lk
Nazret	ET272ru	Nazrēt
Nazrēt	ET272ru
Naz̧arābād	IR32mh2
Naţanz	IR42mij
Naẕerat Illit	IL46axd	Naẕerat 'Illit
Nchelenge	ZM43rez
Ndera	RW44cb0
Ndibene Dahra	SN41c6f9	Ndibène Dahra
Ndibène Dahra	SN41c6f9
Ndola	ZM2jbhc
Ndop	CM41bwhq
Ndouci	CI41cy7j
Nea Ionia	GR45i06	Néa Ionía
Nea Ionia	GR45dn8o	Néa Ionía
Nea Smyrni	GR45hz3	Néa Smýrni
Near North Side	US42x3gg
Neath	GB41kmgj
Nebbi	UG44vuo
Necochea	AR421iy3
Nedroma	DZ41hafg
Nedumangad	IN4r1f5	Nedumangād
Nedumangād	IN4r1f5
Neduva	IN47y7o7
Neefkuceliye	ET43r9ox
Neelankarai	IN45hggo
Neem ka Thana	IN4r19a
Nefas Mewch'a	ET472r2
Nefta	TN41gwr5
Neftcala	AZ435r5	Neftçala
Neftekamsk	RU3b7i6
Nefteyugansk	RU3w3st
Neftçala	AZ435r5
Negage	AO41bzod
Negara	ID3z10a
Negele	ET472qe	Negēlē
Negombo	LK3qfo9
Negēlē	ET472qe
Nehe	CN317moq
Nehram	AZ435r0
Neihu	TW3ztpn
Neijiang	CN112khv
Neili	TW3ztp0
Neiva	CO226qsr
Nejo	ET472q0
Nek'emte	ET372py	Nek'emtē
Nek'emtē	ET372py
Neka	IR42mfx	Nekā
Nekā	IR42mfx
Nelamangala	IN4r1er
Nellikkuppam	IN4r1ek
Nellore	IN2r1eh
Nelson	NZ41auy0
Nema	MR41eyir	Néma
Nema Kunku	GM41fpgk
Nemby	PY421oip
Nemuro	JP419mq7
Nenjiang	CN417moh
Nepalgunj	NP344rsb
Nepanagar	IN4r1e5	Nepānagar
Nepean	CA33mgs5
Nepānagar	IN4r1e5
Nerkunram	IN4vf6k
Neropolis	BR4222wy	Nerópolis
Nerupperichchal	IN46ux1m
Neryungri	RU417a3x
Nerópolis	BR4222wy
Nesher	IL46awu
Ness Ziona	IL46awq
Nesttun	NO41veev
Netanya	IL36awn
Netishyn	UA4f0bp
Netivot	IL46awk
Netrakona	BD4pefw
Nettetal	DE41pfod
Nettuno	IT41vzr3
Neu-Hohenschonhausen	DE44yn1a	Neu-Hohenschönhausen
Neu-Hohenschönhausen	DE44yn1a
Neu-Isenburg	DE41peic
Neu-Ulm	DE41pdtx
Neubau	AT479sfs
Neubrandenburg	DE41pfiv
Neubruck	DE41pfi6	Neubrück
Neubrück	DE41pfi6
Neuchatel	CH41l02w	Neuchâtel
Neuchâtel	CH41l02w
Neue Neustadt	DE31pdxk
Neugraben-Fischbek	DE41peuk
Neuilly-sur-Marne	FR41s3kk
Neuilly-sur-Seine	FR41s3kj
Neukolln	DE31peev	Neukölln
Neukölln	DE31peev
Neumarkt in der Oberpfalz	DE41peat
Neumunster	DE41pe8r	Neumünster
Neumünster	DE41pe8r
Neunkirchen	DE41pe7n
Neuquen	AR32addf	Neuquén
Neuquén	AR32addf
Neuruppin	DE41pe38
Neuss	DE31pdyu
Neustadt am Rubenberge	DE41pdx6	Neustadt am Rübenberge
Neustadt am Rübenberge	DE41pdx6
Neustadt an der Weinstraße	DE41pdx2
Neuwied	DE41pdr4
Nevers	FR41s3gq
Nevinnomyssk	RU3b72h
Nevsehir	TR46ifr	Nevşehir
Nevşehir	TR46ifr
New Achimota	GH4532zn
New Albany	US42jcm5
New Amsterdam	GY420diy
New Badah	PK4t3lv
New Bani Sewif City	EG47t6mo
New Bedford	US32xzoh
New Berlin	US434u0t
New Bern	US42o236
New Braunfels	US42t1g3
New Britain	US42vq0s
New Brunswick	US431cid
New Cairo	EG24n6if
New City	US42x3je
New City	US431x5t
New Delhi	IN2r1d5
New Fes	MA41imq6
New Halfa	SD480sg
New Haven	US32vq2u
New Iberia	US42kwvv
New Kingston	JM222scx
New Mirpur City	PK3p20z
New Orleans	US22kwxx
New Plymouth	NZ41auwv
New Rochelle	US431x7p
New South Memphis	US22rkfh
New Tafo	GH41d8pk
New Taipei City	TW17ookc
New Territories	HK17l7p3
New Westminster	CA43mhes
New York City	US131x8l
Newala	TZ4it3y
Newala Kisimani	TZ4it3w
Newark	US331ckm
Newark	US432oxe
Newark	US4378rn
Newark	US42gtf9
Newark on Trent	GB41kmdf
Newburn	GB41kmca
Newbury	GB41kmc9
Newcastle	AU21a768
Newcastle	ZA2ktjx
Newcastle under Lyme	GB31kmbu
Newcastle upon Tyne	GB21kmbt
Newington	US42vq6h
Newmarket	CA43mhat
Newnan	US42iaj0
Newport	GB31km9q
Newport Beach	US4378u2
Newport News	US32ud7c
Newton	CA33mhda
Newton	US42xzsz
Newton Abbot	GB41km8l
Newtownabbey	GB41km7k
Neyagawa	JP33zjvf
Neyriz	IR42mcx	Neyrīz
Neyrīz	IR42mcx
Neyshabur	IR32mct	Neyshābūr
Neyshābūr	IR32mct
Neyveli	IN3r1cx
Neyyattinkara	IN4r1cu	Neyyāttinkara
Neyyāttinkara	IN4r1cu
Nga Bay	VN35ocwj	Ngã Bảy
Nga Nam	VN482452	Ngã Năm
Nga Son	VN4xpfq	Nga Sơn
Nga Sơn	VN4xpfq
Nganjuk	ID4z0wj
Ngaoundal	CM41j80z
Ngaoundere	CM31boor	Ngaoundéré
Ngaoundéré	CM31boor
Nghi Son	VN2xpdg	Nghi Sơn
Nghi Sơn	VN2xpdg
Nghi Xuan	VN3xpda	Nghi Xuân
Nghi Xuân	VN3xpda
Nghia Lo	VN4xped	Nghĩa Lộ
Nghia Đo	VN4xpex	Nghĩa Đô
Nghĩa Lộ	VN4xped
Nghĩa Đô	VN4xpex
Ngong	KE33xnv
Ngororero	RW44cal
Ngozi	BI49889
Ngudu	TZ438z3
Nguekhokh	SN41c639	Nguékhokh
Nguigmi	NE41gb3j
Ngur	IN4r1cs	Ngūr
Nguru	NG31dx14
Nguruka	TZ438y7
Nguékhokh	SN41c639
Ngã Bảy	VN35ocwj
Ngã Năm	VN482452
Ngūr	IN4r1cs
Nha Trang	VN2xp2v
Nhamatanda	MZ4lynj
Niagara	CA44op8n
Niagara Falls	CA43mhg4
Niagara Falls	US431xcj
Niah	MY4118gv
Niakoul Rab	SN41c60y
Niamey	NE11gb39
Nianbo	CN312khb
Niangoloko	BF41eiyj
Nianzhuang	CN4x7qb
Nianzishan	CN417mo9
Nibong Tebal	MY4116su
Nicastro	IT41i3jh
Nice	FR21s3fs
Nichelino	IT41vzql
Nichinan	JP413rp0
Nicolas Romero	MX323i5o	Nicolás Romero
Nicolás Romero	MX323i5o
Nicosia	CY334v0
Nidadavole	IN4r1c6
Niederkassel	DE41pd9z
Niederschonhausen	DE41pd0o	Niederschönhausen
Niederschönhausen	DE41pd0o
Nienburg	DE41pct8
Niendorf	DE41pcsu
Nieuw-Vennep	NL41my09
Nieuwegein	NL41my5x
Nigde	TR46ifn	Niğde
Nigel	ZA3ksw6
Nihammatsu	JP414vmy
Nihommatsu	JP4199d4
Nihtaur	IN4r1bb
Niigata	JP213rnr
Niihama	JP313rnl
Niimi	JP413rnc
Niitsu-honcho	JP413rn6	Niitsu-honchō
Niitsu-honchō	JP413rn6
Niiza	JP3427zu
Nijkerk	NL41mxyp
Nijmegen	NL31mxyd
Nikaia	GR45hv1	Níkaia
Nikki	BJ41fa2h
Nikko	JP413rmr	Nikkō
Nikkō	JP413rmr
Nikol'skoye	RU4b6e4
Nikopol	UA3f05v
Niksar	TR4fvzs
Niksic	ME41wgvy	Nikšić
Nikulino	RU4b6bs
Nikšić	ME41wgvy
Nilambur	IN4r1au	Nilambūr
Nilambūr	IN4r1au
Nilanga	IN4r1as
Nildoh	IN462xe9
Nili	AF4o9bt	Nīlī
Nilithi	IN463z0v
Nilopolis	BR3222w2	Nilópolis
Nilufer	TR265rns	Nilüfer
Nilópolis	BR3222w2
Nilüfer	TR265rns
Nimach	IN350x7f
Nimbahera	IN4r1a1	Nīmbāhera
Nimes	FR31s3dn	Nîmes
Ning'er	CN312kf1
Ningbo	CN112kf9
Ningde	CN212pld
Ningdong	CN47c5oo
Ninghai	CN412kew
Ninghai	CN412kev
Ningyang	CN412kdw
Ninh Binh	VN4xoxs	Ninh Bình
Ninh Bình	VN4xoxs
Ninh Hoa	VN3xoxb	Ninh Hòa
Ninh Hòa	VN3xoxb
Ninove	BE41nsv6
Nioki	CD41djxc
Nioko I	BF41eir9
Niono	ML41gkhb
Nioro	ML41gkh7
Niort	FR41s3df
Nipani	IN4r18d	Nipāni
Nippes	DE31pcmf
Nipāni	IN4r18d
Niquelandia	BR4222vx	Niquelândia
Niquelândia	BR4222vx
Nirgua	VE425u37
Nirmal	IN4r17s
Nis	RS3gvrd	Niš
Nishi-Tokyo-shi	JP313o04
Nishifukuma	JP413y96
Nishihara	JP413rl9
Nishinomiya	JP213rhj
Nishio	JP313rh1
Nishishinminato	JP413pb5
Nishiwaki	JP413rfi
Nisia Floresta	BR420qrm	Nísia Floresta
Nisshin	JP44281t
Niteroi	BR2222vv	Niterói
Niterói	BR2222vv
Nithari	IN47u00g
Nitra	SK41tjz7
Niwai	IN4r1gu
Nizamabad	IN2r16y	Nizāmābād
Nizhnekamsk	RU3b63i
Nizhneudinsk	RU4w3il
Nizhnevartovsk	RU3w3if
Nizhniy Novgorod	RU1b5nv
Nizhny Tagil	RU2b5m6
Nizhyn	UA4f02u
Nizip	TR46ieu
Nizwa	OM465fv	Nizwá
Nizwá	OM465fv
Nizāmābād	IN2r16y
Niğde	TR46ifn
Niš	RS3gvrd
Njala	SL41fjl1
Njeru	UG34vs4
Njombe	TZ438vr
Njoro	KE43xgm
Nkawkaw	GH47ixh6
Nkayi	CG352n3q
Nkhotakota	MW4jti9
Nkongsamba	CM31bnv7
Nkoranza	GH41d8ll
Nkowakowa	ZA4kspx
Nkpor	NG31dwx7
Nkwerre	NG41dwwm
Nnewi	NG31dwvx
Nobeoka	JP313ref
Noble Park	AU41a6ys
Noblesville	US42xjja
Noboribetsu	JP419mny
Nocera Inferiore	IT41vzpw
Noda	JP313rdy
Nogales	MX32du6u
Nogata	JP413rdm	Nōgata
Nogent-sur-Marne	FR41s3ax
Noginsk	RU3b5ac
Nogoya	AR421ixb	Nogoyá
Nogoyá	AR421ixb
Nohar	IN4r16a
Noida	IN34c136
Noisy-le-Grand	FR41s38t
Noisy-le-Sec	FR41s38r
Nok Kundi	PK4p1x5
Nokha	IN4r163
Nokia	FI4dt9e
Nola	CF41f3df
Nomimachi	JP4427zz
Nomme	EE4cn7f	Nõmme
Nong Bua Lamphu	TH4ygy5
Nong Chok	TH3ygxu
Nong Khae	TH4ygxb
Nong Khaem	TH3ygx8
Nong Khai	TH4ygx4
Nongthymmai	IN44l2iu
Nongzhang	CN47cvw2
Nonoichi	JP413rb7
Nonsan	KR413fwz
Nor Nork	AM3ikbt
Norala	PH410dux
Norderstedt	DE41pccq
Nordhausen	DE41pcbi
Nordhorn	DE41pca6
Norfolk	US32udcu
Norfolk County	CA43mied
Norilsk	RU3w3cp
Normal	US42x3s4
Norman	US32pdzm
Norristown	US433j1u
Norrkoping	SE41lmcw	Norrköping
Norrköping	SE41lmcw
North Bay	CA43mimq
North Bel Air	US42lj5o
North Bergen	US431cmv
North Bethesda	US42lj5v
North Brunswick	US444wao
North Center	US42x3ua
North Charleston	US32qd6z
North Chicopee	US42y01g
North Delta	CA43miu4
North Fort Myers	US42hann
North Highlands	US4379ew
North Hills	US437mcp
North Hollywood	US4379fa
North La Crosse	US434uee
North Lakhimpur	IN4r14t
North Las Vegas	US33a32z
North Lauderdale	US42haoe
North Lawndale	US42x3wk
North Little Rock	US42ge6o
North Miami	US42haoo
North Miami Beach	US42haop
North Olmsted	US432p8e
North Peoria	US32x3xk
North Port	US42hapu
North Providence	US433ym9
North Richland Hills	US42t2cc
North Ridgeville	US432p9j
North Royalton	US432p9w
North Shields	GB41km0j
North Shore	NZ31aup8
North Stamford	US32vqdd
North Tonawanda	US431xr1
North Vancouver	CA43mjoh
North Watford	GB43wl7j
Northampton	GB31km52
Northbrook	US42x3zs
Northeim	DE41pc6u
Northglenn	US438g84
Northridge	US4379oh
Northwich	GB41klzc
Norton	ZW4iy7h
Norwalk	US3379or
Norwalk	US42vqfi
Norwich	GB31kly5
Norwich	US42vqg3
Norzagaray	PH310dsp
Noshiro	JP419mn7
Nossa Senhora da Gloria	BR4222uo	Nossa Senhora da Glória
Nossa Senhora da Glória	BR4222uo
Nossa Senhora de Fatima	CN381xqk	Nossa Senhora de Fátima
Nossa Senhora de Fátima	CN381xqk
Nossa Senhora do Socorro	BR3222u7
Nosy Varika	MG4mof4
Notre-Dame-de-Grace	CA43mk36	Notre-Dame-de-Grâce
Notre-Dame-de-Grâce	CA43mk36
Notse	TG41eonk	Notsé
Notsé	TG41eonk
Nottingham	GB21klxu
Nou Barris	ES33q04h
Nouadhibou	MR31eygh
Nouakchott	MR11eyga
Noumea	NC419uv5	Nouméa
Nouméa	NC419uv5
Nouna	BF41eisr
Nova Andradina	BR43rerv
Nova Cruz	BR420qqc
Nova Darnytsya	UA4f00v
Nova Friburgo	BR3222sm
Nova Iguacu	BR2222sg	Nova Iguaçu
Nova Iguaçu	BR2222sg
Nova Kakhovka	UA4ezzz
Nova Lima	BR3222s3
Nova Mutum	BR43ret7
Nova Odessa	BR4222ru
Nova Russas	BR420qp4
Nova Serrana	BR3222r9
Nova Venecia	BR4222r2	Nova Venécia
Nova Venécia	BR4222r2
Nova Vicosa	BR4222qu	Nova Viçosa
Nova Vida	AO26wgr1
Nova Viçosa	BR4222qu
Nova Zabudova	UA484h13
Novara	IT31vzod
Novato	US4379q4
Novaya Balakhna	RU4cf5m
Nove Zamky	SK41tjxk	Nové Zámky
Noveleta	PH410dse
Novena	SG44c2tf
Novhorod-Siverskyi	UA4ezxl
Novi	US42z95q
Novi Pazar	RS4gvpn
Novi Sad	RS31wgs8
Novo Gama	BR33retx
Novo Hamburgo	BR3222pw
Novo Horizonte	BR4222po
Novo Progresso	BR43reug
Novo Repartimento	BR43reuh
Novo-Peredelkino	RU3ayom
Novoaltaysk	RU4w385
Novobilychi	UA484h12
Novocheboksarsk	RU3b4g0
Novocherkassk	RU3b4fu
Novodvinsk	RU4b4e5
Novogireyevo	RU4b4db
Novokazalinsk	KZ4wid1
Novokhovrino	RU4b49g
Novokubansk	RU4b47u
Novokuybyshevsk	RU3b477
Novokuz'minki	RU4b475
Novokuznetsk	RU2w332
Novomoskovsk	RU3b44d
Novopolotsk	BY4de34
Novorossiysk	RU3b3vz
Novoshakhtinsk	RU4b3nv
Novosibirsk	RU1w2wb
Novotroitsk	RU3b3kc
Novoukrayinka	UA4ezeu
Novoural'sk	RU4wz7w
Novovladykino	RU4a52f
Novovolynsk	UA4ezdn
Novovoronezh	RU4b3h0
Novoyavorivs'k	UA451ijc
Novozavodskyi	UA383od0
Novozybkov	RU4b34l
Novyi Lviv	UA482cks
Novyi Rozdil	UA4ez96
Novyy Turtkul	UZ4wfic	Novyy Turtkul'
Novyy Urengoy	RU4w2pr
Novyye Cheremushki	RU3b31l	Novyye Cherëmushki
Novyye Cherëmushki	RU3b31l
Novyye Kuz'minki	RU3b30h
Nové Zámky	SK41tjxk
Nowa Sol	PL41u8uk	Nowa Sól
Nowa Sól	PL41u8uk
Nowgong	IN4r14c
Nowrangapur	IN1r14a
Nowshahr	IR42m3r
Nowshera Cantonment	PK4sqvo
Nowshera Kalan	PK46mfmm
Nowy Sacz	PL4gd5a	Nowy Sącz
Nowy Sącz	PL4gd5a
Nowy Targ	PL4gd4z
Noyabrsk	RU3w2pj
Nsanje	MW4jtek
Nsawam	GH41d8hh
Nsoatre	GH41d8h2
Nsukka	NG31dwto
Ntoum	GA41fdo1
Ntuzuma	ZA36o6cj
Nu'ayjah	QA467j6
Nubl	SY43kcb
Nueva Guinea	NI425j8z
Nueva Italia de Ruiz	MX42dmb6
Nueva Rosita	MX42dmaz
Nueve de Julio	AR42ad6p
Nuevitas	CU423zzl
Nuevo Casas Grandes	MX42dm9k
Nuevo Imperial	PE42cbof
Nuevo Laredo	MX223i0n
Nuevo San Carlos	GT424zop
Nui Thanh	VN455sp9	Núi Thành
Nukus	UZ2cvym
Numan	NG41dwrt
Numancia	ES46vk16
Numata	JP413r95
Numazu	JP313r92
Nuneaton	GB41klxh
Nungua	GH41d8cp
Nungwi	TZ44c4kz
Nunoa	CL32b4m7	Ñuñoa
Nunukan	ID4z0nn
Nuoro	IT41vzne
Nurabad	IR4j6b	Nūrābād
Nurabad	IR42m2t	Nūrābād
Nuremberg	DE21pc2a
Nurlat	RU4b2p8
Nurmijarvi	FI4dt1n	Nurmijärvi
Nurmijärvi	FI4dt1n
Nurota	UZ4wfi7
Nurpur	IN4r136	Nūrpur
Nurtingen	DE41pc1s	Nürtingen
Nusaybin	TR46idi
Nushki	PK4p1t9
Nusle	CZ41ts8v
Nutana Sector	CA4839hx
Nuzvid	IN4r12u	Nūzvīd
Nyachera	UG44vk8
Nyagan	RU4w2os
Nyagatare	RW34ble
Nyahururu	KE43x83
Nyala	SD27wq4
Nyanza	RW447dtj
Nyaung	MM4vcxv
Nyaung-U	MM4rxo7
Nyaungdon	MM4rk6n
Nyaunglebin	MM4rxpq
Nyeri	KE43wz1
Nyingchi	CN381mh0
Nyiregyhaza	HU3fd6v	Nyíregyháza
Nykoping	SE41lluc	Nyköping
Nyköping	SE41lluc
Nysa	PL41u8lg
Nyunzu	CD44flr
Nyvky	UA4832fd
Nyzhnodniprovsk	UA3f052
Nyzhnya Telychka	UA48466r
Nyíregyháza	HU3fd6v
Nzagi	AO41bxl4
Nzega	TZ338gi
Nzega	RW44brd
Nzerekore	GN31fsy1	Nzérékoré
Nzérékoré	GN31fsy1
Næstved	DK41k2jq
Néa Ionía	GR45i06
Néa Ionía	GR45dn8o
Néa Smýrni	GR45hz3
Néma	MR41eyir
Níkaia	GR45hv1
Nísia Floresta	BR420qrm
Nîmes	FR31s3dn
Nõmme	EE4cn7f
Núi Thành	VN455sp9
Nürtingen	DE41pc1s
Nābha	IN4r20f
Nādāpuram	IN4r1zy
Nāgarpur	BD3peh3
Nāgaur	IN3r1xk
Nāgercoil	IN3r1x8
Nāgāvaram	IN4uz87
Nālchiti	BD4peh0
Nālūt	LY41bgo1
Nāmakkal	IN4r1sn
Nāndūra	IN4r1po
Nāngloi Jāt	IN3r1p5
Nānjikkottai	IN46wsms
Nānpāra	IN4r1ot
Nārāyanpet	IN4r1mn
Nāspur	IN4r1jy
Nāthdwāra	IN4r1jj
Nāyf	AE44wblh
Nāyudupet	IN4r1fj
Nāḩiyat al Fuhūd	IQ424q7
Nāḩiyat al Iskandarīyah	IQ324ka
Nāḩiyat ash Shināfīyah	IQ4242l
Năm Căn	VN4xq6a
Năvodari	RO4eew6
Nīlī	AF4o9bt
Nīmbāhera	IN4r1a1
Nōgata	JP413rdm
Nūrpur	IN4r136
Nūrābād	IR4j6b
Nūrābād	IR42m2t
Nūzvīd	IN4r12u
O Cho Dua	VN47mje9	Ô Chợ Dừa
O Mon	VN3xoos	Ô Môn
O'Fallon	US42mc0q
Oadar Temsia	MA466dia
Oak Creek	US434uoc
Oak Hill	US44tjsb
Oak Lawn	US42x48d
Oak Park	US42x48t
Oakland	US237a3u
Oakland Park	US42hazy
Oakley	US437a4m
Oakton	US42udxm
Oakville	CA33mkpm
Oakville	US42mcb6
Oami	JP4199ao	Ōami
Oamishirasato	JP46ww87	Ōamishirasato
Oas	PH410dpk
Oaxaca	MX323hzf
Obala	CM41bni5
Obalende	NG21j0fd
Obando	PH410dpc
Obera	AR421iv8	Oberá
Oberhausen	DE31pb3u
Oberursel	DE41p9te
Oberá	AR421iv8
Obidos	BR420qnc	Óbidos
Obihiro	JP319mlr
Obita	JP413r6f
Obninsk	RU3b2hg
Obolon	UA352m0c
Obonoma	NG41dwft
Obra	IN4r126
Obruchevo	RU46ovh1
Obu	JP413r6b	Ōbu
Obuase	GH31d82m
Obuda	HU41tb8r	Óbuda
Obukhiv	UA4ez6m
Obukhovo	RU4iqb1
Oc Eo	VN47zbw8	Óc Eo
Ocala	US42hb0x
Ocana	CO326qm6	Ocaña
Ocaña	CO326qm6
Oceanside	US337aab
Oceanside	US431y0z
Ochakovo-Matveyevskoye	RU3b2co
Ochota	PL4gd2q
Ocoee	US42hb3s
Ocosingo	MX423hys
Ocotal	NI425j8o
Ocotlan	MX42dm61	Ocotlán
Ocotlán	MX42dm61
Ocozocoautla de Espinosa	MX423hxo
Ocumare del Tuy	VE325u0k
Odacho-oda	JP413r5i	Ōdachō-ōda
Odate	JP419mkz	Ōdate
Odawara	JP313r4r
Oddanchathiram	IN44w9nq
Ode	NG41dwd6
Odemis	TR46ic4	Ödemiş
Odendaalsrus	ZA4kra5
Odense	DK31k2f8
Odenton	US42ljka
Odesa	UA1ez5g
Odessa	US33ah36
Odienne	CI41cxl4	Odienné
Odienné	CI41cxl4
Odintsovo	RU3b2bb
Odivelas	PT41ck1n
Odorheiu Secuiesc	RO4eeho
Oeiras	BR420qn8
Oeiras	PT41ck1k
Oeiras do Para	BR420qn6	Oeiras do Pará
Oeiras do Pará	BR420qn6
Oer-Erkenschwick	DE41p968
Of	TR4fvy0
Ofaqim	IL46aug
Offa	NG31dw7b
Offenbach	DE31p93j
Offenburg	DE41p93a
Ofunato	JP41999m	Ōfunato
Ogaki	JP313r3j	Ōgaki
Ogaminana	NG41dw5v
Ogawa	JP413r2j
Ogbomoso	NG21dw3b
Ogden	US43fv9i
Ogi	JP46wvkr
Ogoja	NG41dw0y
Ogori	JP46wvkq	Ogōri
Ogōri	JP46wvkq
Ohafia-Ifigh	NG41dvwm
Ohangaron	UZ4wfhs
Oharu	JP47thaf	Ōharu
Ohligs	DE41p8zf
Ohrid	MK4gvmn
Oi	JP413qyq	Ōi
Oildale	US437ad2
Oiso	JP413qxo	Ōiso
Oita	JP213qxj	Ōita
Oizumi-gakuencho	JP453qvj	Ōizumi-gakuenchō
Ojima	JP46iz4u	Ōjima
Ojiya	JP413qwc
Ojo de Agua	MX22a1e6
Okanagan Mission	CA43mlb4
Okara	PK2p1se
Okawa	JP413qv9	Ōkawa
Okaya	JP413quo
Okayama	JP213qun
Okazaki	JP213qug
Okcheon	KR413fnl
Oke Ila	NG41dvpd
Oke Kan	MM4vcxt
Oke Mesi	NG41dvp3
Okegawa	JP413qub
Okene	NG21dvp0
Okha	IN4r11m
Okhtyrka	UA4faqd
Okigwe	NG31dvmv
Okinawa	JP314lw8
Okino	JP46ngvd
Oklahoma City	US22pefx
Okotoks	CA43mlea
Okrika	NG31dvg3
Oktyabrsky	RU3b21z
Oku	CM41bnfi
Okubo-naka	JP413qr3	Ōkubo-naka
Okunoya	JP419975
Ol Kalou	KE44q0bh
Olanchito	HN325923
Olathe	US32jnuu
Olavanna	IN47y7op
Olavarria	AR42ad0u	Olavarría
Olavarría	AR42ad0u
Olbia	IT41vzlj
Old City	PS444v0r
Oldenburg	DE31p8tu
Oldenzaal	NL41mxn0
Oldham	GB31kltq
Oleiros	ES41urop
Oleksandrivska Slobidka	UA4832he
Oleksandrivskyi	UA382nul
Oleksandriya	UA4ez29
Oleksiyivka	UA37fxsa
Oleshky	UA4et7h
Olesnica	PL41u8e2	Oleśnica
Oleśnica	PL41u8e2
Olimpia	BR4222lv	Olímpia
Olinda	BR220qgw
Olivais	PT41ck0o
Olival	PT41ck0k
Olive Branch	US42n5tp
Oliveira	BR4222lg
Oliver-Valdefierro	ES43xsic
Olkusz	PL41u8de
Olmaliq	UZ3wfhk
Olney	US433jsh
Olney	US42ljp5
Olomouc	CZ41ts2b
Olongapo	PH310djr
Olot	ES41urmd
Olsztyn	PL3gcv2
Oltinko'l	UZ4cw21
Olupona	NG41duzi
Olympia	US43gfp3
Olímpia	BR4222lv
Omaezaki	JP44281g
Omagari	JP41996z	Ōmagari
Omaha	US230rhk
Omdurman	SD17tqp
Ome	JP313qoi	Ōme
Omidiyeh	IR42m11	Omīdīyeh
Omihachiman	JP413xuj	Ōmihachiman
Omitama	JP4427yt
Omoa	HN42591h
Omsk	RU1w2ft
Omura	JP413qml	Ōmura
Omuta	JP313qmb	Ōmuta
Omīdīyeh	IR42m11
Ondjiva	AO31zqf9
Ondo	NG21duvv
Ongata Rongai	KE342e3
Ongjin	KP4145ck
Ongole	IN3r111
Onitsha	NG11durk
Ono	JP413qkq
Ono	JP413qkm
Onoda	JP413qki
Onojo	JP342802	Ōnojō
Onomichi	JP313qjs
Ontario	US337asv
Ontinyent	ES41hv4i
Oosterhout	NL41mxhm
Ooty	IN3qvl5
Opanel	ES46vk0r	Opañel
Opava	CZ41trzz
Opañel	ES46vk0r
Opole	PL31u8ao
Oqtosh	UZ4q3ra
Or Akiva	IL46att
Or Yehuda	IL46atm
Oradea	RO3eec8
Orai	IN3r10v
Oral	KZ2d1ng
Oran	DZ21ha5i
Orang	KP417rtb	Ŏrang
Orange	US337aux
Orange	AU41a67f
Orange	US431cw5
Orange	FR41s2ok
Orangevale	US437awe
Orangeville	CA43mmbd
Orani	PH410dg6
Oranienburg	DE41p8kp
Ordos	CN14yx3k
Ordu	TR3fvu4
Orebro	SE31ll1d	Örebro
Oregon City	US43f4al
Orekhovo-Borisovo	RU33tkbw
Orekhovo-Borisovo Severnoye	RU3b1eb
Orekhovo-Zuyevo	RU3b1e8
Orel	RU2b1dw	Orël
Orem	US43fvd2
Orenburg	RU2b1dn
Orhangazi	TR4fvsl
Orihuela	ES31hv3o
Orillia	CA43mmet
Orion	PH410dfj
Oristano	IT41i3i4
Orita-Eruwa	NG41dujp
Orito	CO42a2qn
Oriximina	BR420qf3	Oriximiná
Oriximiná	BR420qf3
Orizaba	MX323htv
Orkney	ZA3kqic
Orland Park	US42x4o9
Orlandia	BR4222i1	Orlândia
Orlando	US22hbe3
Orleans	CA353e2v	Orléans
Orleans	FR31s2kl	Orléans
Orlândia	BR4222i1
Orléans	CA353e2v
Orléans	FR31s2kl
Ormoc	PH310dfe
Ormond Beach	US42hbey
Ornskoldsvik	SE41lkw5	Örnsköldsvik
Oro Valley	US435rbo
Orodara	BF41eipy
Oroqen Zizhiqi	CN417p1l
Oroquieta	PH410df2
Oroshaza	HU4fd1c	Orosháza
Orosháza	HU4fd1c
Orsha	BY3ddjj
Orsk	RU3b166
Ortakoy	TR46i0q	Ortaköy
Ortaköy	TR46i0q
Orumiyeh	IR22lzd	Orūmīyeh
Oruro	BO32bsdu
Orël	RU2b1dw
Orūmīyeh	IR22lzd
Osaka	JP113qhh
Osaki	JP342818	Ōsaki
Osan	KR313fhg
Osasco	BR2222hr
Osh	KG2wqni
Oshakati	NA41zvz9
Oshawa	CA33mmlu
Oshkosh	US434v5a
Oshnaviyeh	IR42lz7	Oshnavīyeh
Oshnavīyeh	IR42lz7
Oshodi	NG31dufs
Oshu	JP342814	Ōshū
Osijek	HR41wggf
Osinniki	RU4w2au
Oslo	NO11vdcc
Osmancık	TR4fvo3
Osmaniye	TR36hy3
Osnabruck	DE31p8dv	Osnabrück
Osnabrück	DE31p8dv
Osogbo	NG21dufq
Osorio	BR4222hl	Osório
Osorno	CL32b48t
Ospino	VE425tuw
Oss	NL41mxbm
Ostankinskiy	RU4b0to
Ostend	BE41nsm2
Osterholz-Scharmbeck	DE41p838
Ostermalm	SE41lkec	Östermalm
Ostersund	SE41lkc6	Östersund
Ostfildern	DE41zirg
Ostrava	CZ31trwf
Ostroda	PL41u837	Ostróda
Ostrogozhsk	RU4b0ra
Ostrow Wielkopolski	PL41u80k	Ostrów Wielkopolski
Ostrowiec Swietokrzyski	PL4gcmn	Ostrowiec Świętokrzyski
Ostrowiec Świętokrzyski	PL4gcmn
Ostrołeka	PL4gcnx	Ostrołęka
Ostrołęka	PL4gcnx
Ostróda	PL41u837
Ostrów Wielkopolski	PL41u80k
Ostuncalco	GT424zlp
Osu	GH4519fw
Osvaldo Cruz	BR4222h8
Oswego	US42x4pw
Oswiecim	PL41u7zu	Oświęcim
Osório	BR4222hl
Ota	NG31duc1
Ota	JP251iy1	Ōta
Ota	JP313qb1	Ōta
Otake	JP413qam	Ōtake
Otamanivka	UA4f0rh
Otan Ayegbaju	NG41dude
Otaru	JP319mf2
Otavalo	EC426b7h
Otawara	JP41993x	Ōtawara
Othukkungal	IN47y7od
Otjiwarongo	NA41zvtf
Otofuke	JP419mem
Otradnyy	RU4b0ij
Otsu	JP213q86	Ōtsu
Ottakring	AT31ncun
Ottapalam	IN4r100
Ottawa	CA13mmsh
Ottawa South	CA33mmsz
Ottensen	DE41p7rf
Otwock	PL4gckk
Ouagadougou	BF11eipk
Ouahigouya	BF31eipf
Ouangolodougou	CI41cxi3
Ouardenine	TN41h0i4
Ouargla	DZ31ha21
Ouarzazate	MA41igj6
Oudenaarde	BE41nsex
Oudtshoorn	ZA4kq82
Oued Fodda	DZ41h9wy
Oued Lill	TN41gtd4
Oued Rhiou	DZ41h9vy
Oued Sly	DZ41h9vo
Oued Zem	MA31igep
Oued Zenati	DZ41h9v3
Oued el Abtal	DZ41h9xg
Oued el Alleug	DZ41h9xd
Ouenza	DZ41h9us
Ouerdanine	TN44ook7
Ouesso	CG41ccek
Ouezzane	MA41igi2
Ouidah	BJ41f9x0
Ouislane	MA47klsd
Oujda	MA21ig8z
Oulad Ayad	MA41ig1b
Oulad Barhil	MA41ig0k
Oulad Tayeb	MA41if7n
Oulad Teima	MA41if7i	Oulad Teïma
Oulad Teïma	MA41if7i
Ouled Djellal	DZ41h9dx
Ouled Haddaj	DZ41h9cr
Ouled Mimoun	DZ41h9bi
Ouled Moussa	DZ41h9b7
Ouled Slama Fouaga	DZ41h99l
Oulmes	MA41if0y
Oulu	FI3dsis
Oum el Bouaghi	DZ41h958
Oume	CI41cxfv	Oumé
Oumé	CI41cxfv
Ourense	ES31urit
Ouricuri	BR420qek
Ourilandia do Norte	BR43rev4	Ourilândia do Norte
Ourilândia do Norte	BR43rev4
Ourinhos	BR3222gh
Ouro Branco	BR4222fd
Ouro Fino	BR4222f6
Ouro Preto	BR4222ev
Ouro Preto do Oeste	BR42c4ic
Outat Oulad Al Haj	MA41ierx
Ovalle	CL42b47y
Overbrook	US42pqnn
Overland Park	US32jo21
Oviedo	ES31urbr
Oviedo	US42hbjo
Ovruch	UA4eyoj
Owando	CG41ccdy
Owariasahi	JP43zkf1
Owasso	US42pgsv
Owendo	GA41fd9t
Owensboro	US42k8jw
Owerri	NG21du8i
Owings Mills	US42ljuf
Owo	NG31du82
Oxford	GB31klll
Oxford Circle	US433k1b
Oxnard	US337bdk
Oxon Hill-Glassmanor	US44bkn4
Oyam	GA41fd9n
Oyama	JP313q5n
Oyan	NG41du69
Oyem	GA41fd9i
Oyim	UZ4wgrg
Oyo	NG21du4w
Ozamiz City	PH410dc3
Ozar	IN4r11o
Ozd	HU4fczj	Ózd
Ozerki	RU4b073
Ozersk	RU4wz7u
Ozone Park	US431yla
Ozu	JP415a5j	Ōzu
Ozu	JP413q49	Ōzu
Ozubulu	NG41du3t
Oława	PL41u8f1
Ołbin	PL450lj9
Oświęcim	PL41u7zu
P'yongsong	KP3144cf	P'yŏngsŏng
P'yŏngsŏng	KP3144cf
Pa	BF41eihp
Paarl	ZA3202za
Pabbi	PK4p1rc
Pabianice	PL41u7xm
Pabna	BD3smz3	Pābna
Pacaja	BR43reve	Pacajá
Pacajus	BR420qdd
Pacajá	BR43reve
Pacatuba	BR420qd4
Pachora	IN4r0yn	Pāchora
Pachuca de Soto	MX323hr6
Pacifica	US437bk4
Pacifico	ES46vk02	Pacífico
Paco	PH410d9t
Paco do Lumiar	BR33revh	Paço do Lumiar
Pacífico	ES46vk02
Padalarang	ID316396
Padang	ID2z0cr
Padang Rengas	MY4116f6
Padang Serai	MY4116aa
Padangpanjang	ID4z0bj
Padangsidempuan	ID3q10h
Paderborn	DE31p7i9
Paderno Dugnano	IT41vzbt
Padra	IN4r0xb
Padrauna	IN4r0x9
Padre Bernardo	BR4222cc
Padre Hurtado	CL42b44i
Padre Las Casas	CL42b44h
Padua	IT31vzbk
Paech'on-up	KP314586	Paech'ŏn-ŭp
Paech'ŏn-ŭp	KP314586
Paek'ak	KP315td5
Pagadian	PH310d6u
Pagalungan	PH410d63	Pagaluñgan
Pagaluñgan	PH410d63
Pagani	IT41vzav
Pagar Alam	ID4z09o
Pagbilao	PH410d46
Paghman	AF4o8xg	Paghmān
Paghmān	AF4o8xg
Pagoh	MY41152z
Paharpur	PK4p1q1
Pahrump	US43a3ff
Paicandu	BR4222bl	Paiçandu
Paidha	UG44v1h
Paignton	GB41klk9
Pailou	CN35049s
Paine	CL42b42z
Paisley	GB41klk5
Paita	PE4276e8
Paithan	IN4r0v5
Paiçandu	BR4222bl
Pajok	SS481qf
Pak Chong	TH4ygs9
Pak Kret	TH3ygs0
Pakdasht	IR35n5wb	Pākdasht
Pakenham	AU41a601
Pakisaji	ID4z066
Pakokku	MM3rwyv
Pakpattan	PK3p1nv
Pakse	LA4zgiz
Pakur	IN4r0uw
Pala	TD41g03k
Palaio Faliro	GR45hl7	Palaió Fáliro
Palaiseau	FR41s252
Palaió Fáliro	GR45hl7
Palakkad	IN3r0s8
Palakollu	IN4r0u0
Palang	BD4pj9k	Pālang
Palangkaraya	ID2z04e
Palani	IN4r0qn
Palanpur	IN3r0tl	Pālanpur
Palapye	BW4k01q
Palasa	IN4r0tf	Palāsa
Palatine	US42x4vv
Palembang	ID1z032
Palencia	ES41ur6r
Palenque	MX423hpw
Palermo	IT21i3gw
Palghar	IN4r0sa	Pālghar
Palhoca	BR32229i	Palhoça
Palhoça	BR32229i
Pali	IN3r0rw	Pāli
Palia Kalan	IN4r0rt	Paliā Kalān
Palimanan	ID4z02o
Palin	GT424zh5	Palín
Palitana	IN4r0rn	Pālitāna
Paliā Kalān	IN4r0rt
Pallabi	BD24kysn
Palladam	IN4r0rd
Pallappatti	IN4r0ra
Pallavaram	IN3r0r8	Pallāvaram
Pallichal	IN47y7ov
Pallikal	IN47y7or
Pallikaranai	IN45xr09
Pallipalayam	IN44w9mu
Pallisa	UG44v0n
Pallāvaram	IN3r0r8
Palm Bay	US32hbnv
Palm Beach Gardens	US42hbof
Palm Coast	US42hboy
Palm Desert	US437bpu
Palm Harbor	US42hbp5
Palm Springs	US437br0
Palma	ES21hv19
Palma Soriano	CU323ze0
Palmaner	IN4r0qq
Palmares	BR420q9c
Palmas	BR222gzy
Palmas	BR42228z
Palmdale	US337bru
Palmeira	BR422281
Palmeira das Missoes	BR42227s	Palmeira das Missões
Palmeira das Missões	BR42227s
Palmeiras de Goias	BR42226a	Palmeiras de Goiás
Palmeiras de Goiás	BR42226a
Palmerston	AU43r2ml
Palmerston North	NZ41atyy
Palmira	CO226q8c
Palmira	VE425tom
Palo Alto	US437bt8
Palo Negro	VE325tn8
Palomeras Bajas	ES46vk1k
Palomeras Sureste	ES46vk1l
Paloncha	IN4r0qj	Pāloncha
Palopo	ID3z025
Palotina	BR42224i
Palpala	AR42acni	Palpalá
Palpalá	AR42acni
Paltan	BD35unbc
Palu	ID2z022
Palwal	IN3r0pp
Palwancha	IN44ciwv
Palín	GT424zh5
Palāsa	IN4r0tf
Pamanukan	ID3z012
Pamban	IN4r0pg	Pāmban
Pamekasan	ID4z00i
Pameungpeuk	ID4z00e
Pammal	IN45xr00
Pampan	VE425tm8	Pampán
Pampanito	VE425tm6
Pampatar	VE425tm5
Pamplona	ES31ur54
Pamplona	CO426q51
Pampán	VE425tm8
Pamulang	ID3yzzd
Pan'an	CN412k70
Panabo	PH310cho
Panachikkad	IN47y7oo
Panadura	LK4qe5u
Panalanoy	PH310cfz
Panama City	PA227dlf
Panama City	US42hbta
Panambi	BR422241
Panarukan	ID4yzyf
Panatina	SB4193v9
Panauti	NP44qor0
Pancevo	RS4gvfp	Pančevo
Panchagarh	BD4pegl
Panchkula	IN33ze4c
Pandaan	ID4yzx7
Pandak	ID4yzx9
Pandamaran	MY47t60y
Pandan	PH44xw1t
Pandeglang	ID4yzw7
Pandharkawada	IN4r0n7	Pāndharkawada
Pandharpur	IN4r0n6
Pandhurna	IN4r0n3	Pāndhurnā
Pandi	PH310c86
Pandit Deen Dayal Upadhyaya Nagar	IN3r296
Panevezys	LT4crz4	Panevėžys
Panevėžys	LT4crz4
Pangkalanbuun	ID3yzsm
Pangkalpinang	ID3yzri
Panguila	AO38460j	Panguíla
Panguipulli	CL42b3s4
Pangururan	ID4q0ye
Panguíla	AO38460j
Panihati	IN2r0le	Pānihāti
Panipat	IN3r0l8
Panipat Taraf Ansar	IN47u04m
Panipat Taraf Makhdum Zadgan	IN47u04n
Paniqui	PH310by1
Panjakent	TJ4q5z2
Panji	ID4yzp2
Panjim	IN4r0ov
Panjin	CN16fcpf
Pankow	DE41p7e6
Pankshin	NG41du10
Panlong	CN412k59
Panlongcheng Jingji Kaifaqu	CN483ou8	Pánlóngchéng Jīngjì Kāifāqū
Panna	IN4r0km
Pano Aqil	PK3p1jw
Panruti	IN4r0kg
Panshan	CN217mm1
Panshi	CN417mlz
Pantin	FR41s219
Pantubig	PH410bsy
Panuco	MX423hjp	Pánuco
Panvel	IN3r0k2
Panzhihua	CN244it0
Panzos	GT424zcs
Pančevo	RS4gvfp
Paombong	PH410brh
Paotana Hat	BD44pw2b
Paoua	CF41f34z
Paoy Paet	KH41386q
Papa	HU41tau6	Pápa
Papakura	NZ41bbyh
Papantla de Olarte	MX423hj6
Papatoetoe	NZ43pknc
Papaya	PH410bqi
Papenburg	DE41p7c5
Papendrecht	NL41mwxl
Paphos	CY434ti
Pappinissheri	IN4r0ja	Pāppinisshēri
Par Naogaon	BD3pk1a	Pār Naogaon
Para de Minas	BR42220p	Pará de Minas
Paracambi	BR42220y
Paracatu	BR42220w
Paracho de Verduzco	MX42dldd
Paracuru	BR420q57
Paradip Garh	IN4r0ix	Parādīp Garh
Paradise	US33a3i8
Paragominas	BR320q4y
Paraguacu Paulista	BR42220g	Paraguaçu Paulista
Paraguaçu Paulista	BR42220g
Paraiba do Sul	BR422205	Paraíba do Sul
Paraipaba	BR420q4j
Paraiso	MX423hiw
Paraiso	PH410bpj
Paraiso	CR425n6b	Paraíso
Paraiso do Tocantins	BR422ko1	Paraíso do Tocantins
Parakou	BJ31f9u4
Paralakhemundi	IN4r0iu
Paramagudi	IN4r0ir
Paramaribo	SR320ile
Parambu	BR420q3t
Paramount	US437c3a
Parana	AR32ach0	Paraná
Paranagua	BR3221y6	Paranaguá
Paranaguá	BR3221y6
Paranaiba	BR4221y1	Paranaíba
Paranaque City	PH210bp9
Paranavai	BR4221xn	Paranavaí
Paranavaí	BR4221xn
Paranaíba	BR4221y1
Parand	IR43yqmw
Parang	PH410bp3
Paranhos	PT41mnmw
Paranoa	BR4221xj	Paranoá
Paranoá	BR4221xj
Paraná	AR32ach0
Parappur	IN47y7o9
Parasia	IN4r0i8	Parāsia
Parassala	IN4r0i3	Pārassāla
Parauapebas	BR33rewg
Paravur Tekkumbhagam	IN4r0hu	Paravūr Tekkumbhāgam
Paravūr Tekkumbhāgam	IN4r0hu
Paraíba do Sul	BR422205
Paraíso	CR425n6b
Paraíso do Tocantins	BR422ko1
Parbatipur	BD4pegt
Parbhani	IN2r0hh
Parc-Extension	CA47imel
Pardes Hanna Karkur	IL46at3	Pardés H̱anna Karkur
Pardis	IR33z74r	Pardīs
Pardubice	CZ41trqe
Pardés H̱anna Karkur	IL46at3
Pardīs	IR33z74r
Pare	ID3yzja
Parelheiros	BR3221vq
Parella	IT46pydl
Parepare	ID3yzj5
Pariaguan	VE425tgf	Pariaguán
Pariaguán	VE425tgf
Pariaman	ID4yzim
Parintins	BR320q28
Paris	FR11s1y3
Parit	MY41172h
Parit Sulung	MY4114y0
Park Ridge	US42x507
Park Slope	US431yrl
Parkchester	US431yrw
Parkent	UZ4wfg9
Parker	US438gwm
Parkersburg	US42v9bd
Parkland	US43gg4t
Parkland	US42hbx1
Parkville	US42lk0i
Parkwoods-Donalda	CA478k9e
Parla	ES31uqz4
Parli Vaijnath	IN4r0g2	Parli Vaijnāth
Parli Vaijnāth	IN4r0g2
Parma	IT31vz41
Parma	US432q8x
Parnaiba	BR320q21	Parnaíba
Parnamirim	BR320q1y
Parnarama	BR420q1w
Parnas	RU452agm
Parnaíba	BR320q21
Parnu	EE4cmx8	Pärnu
Parobe	BR4221uy	Parobé
Parobé	BR4221uy
Parola	IN4r0fm
Parque Do Carmo	BR474e9c
Parque Lefevre	PA427diq
Parramatta	AU44c2pc
Parras de la Fuente	MX42dl9z
Parsabad	IR32lno	Pārsābād
Parsippany	US431d23
Partizansk	RU41796s
Partur	IN4r0ec	Partūr
Partūr	IN4r0ec
Parung	ID3yzh0
Parur	IN4r0e9	Parūr
Parvatipuram	IN4r0e6	Pārvatipuram
Parys	ZA4kphy
Pará de Minas	BR42220p
Parādīp Garh	IN4r0ix
Parāsia	IN4r0i8
Parūr	IN4r0e9
Pasadena	US32t49i
Pasadena	US337cb8
Pasaje	EC426azf
Pasan	IN4r0du	Pasān
Pasarkemis	ID3yzfo
Pasay	PH210bkj
Pascani	RO444v4i	Paşcani
Pasco	US43gg62
Paseh	ID3yzet
Pashkovskiy	RU4azcu
Pasig City	PH24c9cy
Pasilaiciai	LT45zocn	Pašilaičiai
Pasing	DE41p76u
Pasir Gudang	MY2114z6
Pasir Mas	MY3117sk
Pasir Puteh	MY31175l
Pasir Ris New Town	SG414e01
Pasni	PK4p1h4
Paso de los Libres	AR421ioo
Pasrur	PK3p1gz
Passaic	US431d2j
Passau	DE41p76o
Passi	PH410bhe
Passo Fundo	BR3221s9
Passos	BR3221rz
Pasto	CO226pxm
Pasuruan	ID3yza9
Pasān	IN4r0du
Pat Heung	HK47jyxz
Patamundai	IN4r0cy	Patāmundai
Patan	NP3rhwz	Pātan
Patan	IN3r0ct	Pātan
Patancheru	IN4r0co
Paterna	ES41huxq
Paterno	IT41i3fe	Paternò
Paternò	IT41i3fe
Pateros	PH410ber
Paterson	US331d36
Pathanamthitta	IN4r0bu	Pathanāmthitta
Pathankot	IN3r0bt	Pathānkot
Pathanāmthitta	IN4r0bu
Pathardih	IN4r0bq	Pāthardih
Pathein	MM3sh0l
Pathri	IN4r0bc	Pāthri
Pathum Wan	TH446ly2
Pathānkot	IN3r0bt
Pati	ID3yz94
Patia	CO426px5	Patía
Patiala	IN2r0az	Patiāla
Patiya	BD4pegs
Patiāla	IN2r0az
Patna	IN1r0ae
Patnos	TR46hnn
Pato Branco	BR4221r6
Patos	BR420pyv
Patos de Minas	BR3221q7
Patra	GR35hab	Pátra
Patratu	IN4r09r	Patrātu
Patrocinio	BR4221pn	Patrocínio
Patrocínio	BR4221pn
Patrātu	IN4r09r
Pattani	TH4ygq2
Pattaya	TH3yllj
Patti	IN4r099
Pattoki	PK3p1eq
Pattukkottai	IN4r094
Patuakhali	BD44jw8n
Patulul	GT424z91
Patuto	PH410bbm
Patzcuaro	MX42dl5n	Pátzcuaro
Patzun	GT424z88	Patzún
Patzún	GT424z88
Patía	CO426px5
Patāmundai	IN4r0cy
Pau	FR41s1ty
Pau dos Ferros	BR420pvr
Paudalho	BR420px9
Paulinia	BR3221nm	Paulínia
Paulista	BR220pus
Paulo Afonso	BR320pum
Paulínia	BR3221nm
Paungde	MM4rvu1
Pavia	IT41vz1i
Pavlodar	KZ2wl0w
Pavlohrad	UA3eyht
Pavlovo	RU4hqdd
Pavlovskaya	RU4az3n
Pavlovskiy Posad	RU4az2v
Pavugada	IN4r08e	Pāvugada
Pawtucket	US433yrh
Paxtaobod	UZ4wfgw
Paya Terubong	MY37sse6
Payakumbuh	ID3yz6p
Payande	CO426pug	Payandé
Payandé	CO426pug
Paysandu	UY421ra3	Paysandú
Paysandú	UY421ra3
Payyanur	IN4r07u
Paz de Ariporo	CO426pu5
Pazardzhik	BG4fm0q
Pazundaung	MM4rviv
Paço do Lumiar	BR33revh
Paşcani	RO444v4i
Pašilaičiai	LT45zocn
Peabody	US42y10v
Peachtree City	US42icee
Peachtree Corners	US42icei
Pearl City	US43hfn7
Pearland	US32t4i9
Pecangaan	ID4yz57
Pechersk	UA38248x
Pechora	RU4aywi
Peckham	GB44wa4k
Pecs	HU31tapq	Pécs
Pedana	IN4r07m
Peddapalli	IN4r06x
Peddapuram	IN4r06q	Peddāpuram
Peddāpuram	IN4r06q
Pederneiras	BR4221lo
Pedra Branca	BR420prp
Pedregal	PA427dff
Pedreira	BR374e91
Pedreira	BR4221fr
Pedreiras	BR420pmw
Pedro II	BR420pm7
Pedro Juan Caballero	PY421off
Pedro Leopoldo	BR4221ee
Pehonko	BJ41f9t0	Péhonko
Pehowa	IN4r06b
Pehuajo	AR42ac9b	Pehuajó
Pehuajó	AR42ac9b
Peicheng	CN312k3g
Peine	DE41p6yv
Peixoto de Azevedo	BR43rexw
Peje	XK4gvdh	Pejë
Pejë	XK4gvdh
Pekalongan	ID2yz2u
Pekan	MY4116pn
Pekan Bahapal	ID4513o5
Pekanbaru	ID1yz2p
Pekin	US42x56n
Pelabuhanratu	ID3yz1x
Pelahiivka	UA4eyej
Pelengana	ML41go5e	Pèlèngana
Pelentong	MY2114zv
Pelotas	BR2221b8
Pemalang	ID3yyzk
Pemangkat	ID4yyz9
Pematangsiantar	ID3q0vw
Pemba	MZ3m1x2
Pembroke Pines	US32hc5n
Pen	IN4r063
Pena Grande	ES41uqqf	Peña Grande
Penaflor	CL42b39p	Peñaflor
Penalolen	CL32b39m	Peñalolén
Penalva	BR420pkg
Penapolis	BR4221az	Penápolis
Penco	CL42b394
Pendang	MY411uh5
Penedo	BR4221av
Peng Siang	SG47t60r
Pengcheng	CN412k2q
Pengpu	CN312k1z
Pengze	CN212k1g
Penha	BR4221ad
Penjamo	MX42dl0a	Pénjamo
Penn Hills	US433kht
Pennsauken	US42oiyk
Pensacola	US42hc84
Pentecoste	BR420pjt
Penticton	CA43mro5
Penza	RU2ayq5
Penzing	AT41nhhn
Penápolis	BR4221az
Peoria	US335s1s
Peoria	US32x593
Perai	MY4116sl
Perambalur	IN4r054
Peranampattu	IN4r050	Peranāmpattu
Peranāmpattu	IN4r050
Perbaungan	ID3q0vj
Percut	ID2q0vh
Perdizes	BR374e9d
Pereiaslav	UA4eyat
Pereira	CO226ppi
Pereslavl Zalesskiy	RU4aykf	Pereslavl'-Zalesskiy
Perevalsk	UA4eyb6
Pergamino	AR42ac42
Perigueux	FR41s1j3	Périgueux
Peringathur	IN47y7of
Peringottupulam	IN46tgz3
Perintalmanna	IN4r04p
Peristeri	GR35h5w	Peristéri
Peristéri	GR35h5w
Periya Semur	IN46uyo3	Periya Semūr
Periya Semūr	IN46uyo3
Periyakulam	IN4r04n
Perling	MY37lags
Perm	RU2ayfw
Pernik	BG4flze
Perote	MX423hb0
Perpignan	FR31s1hm
Perris	US437cw2
Perth	AU118883
Perth	GB41klba
Perth Amboy	US431d6a
Perugia	IT31vywc
Peruibe	BR422165	Peruíbe
Perumanna	IN46i9fi
Perumbaikad	IN47y7ol
Perunad	IN46uj1l	Perunād
Perungudi	IN4vf1g
Perunkalattu	IN4vf3f
Perunād	IN46uj1l
Perus	BR42215y
Peruvallur	IN46nq2n
Peruíbe	BR422165
Pervomaysk	UA4ey9l
Pervouralsk	RU3ay54
Pesaro	IT41vyw5
Pescara	IT31vyw0
Peshawar	PK1p1dx
Pesqueira	BR420ph7
Pessac	FR41s1el
Pest	HU11tani
Pesterzsebet	HU41tanh	Pesterzsébet
Pesterzsébet	HU41tanh
Pestlorinc	HU41tan5	Pestlőrinc
Pestlőrinc	HU41tan5
Petagas	MY47t5za
Petah Tiqva	IL36ase	Petaẖ Tiqva
Petaling Jaya	MY2116uu
Petaluma	US437cyg
Petapa	GT324z5j
Petare	VE225t5l
Petauke	ZM4jab5
Petaẖ Tiqva	IL36ase
Peterborough	GB31klb6
Peterborough	CA43ms25
Peterhof	RU4axqr
Petersburg	US42uf7m
Petionville	HT227pmc	Pétionville
Petlad	IN4r03l	Petlād
Petlād	IN4r03l
Petrich	BG4fly8
Petrodvorets	RU4axox
Petrogradka	RU352agk
Petrolandia	BR43rey9	Petrolândia
Petrolina	BR220pgy
Petrolândia	BR43rey9
Petropavl	KZ3wkz0
Petropavlovsk-Kamchatsky	RU319hfc
Petropolis	BR32215b	Petrópolis
Petrosani	RO4edp6	Petroşani
Petroupolis	GR45h1t	Petroúpolis
Petrovsk	RU4axib
Petrovskaya	RU4axi5
Petrozavodsk	RU3axdo
Petroúpolis	GR45h1t
Petroşani	RO4edp6
Petrzalka	SK31tjqd	Petržalka
Petrópolis	BR32215b
Petržalka	SK31tjqd
Peña Grande	ES41uqqf
Peñaflor	CL42b39p
Peñalolén	CL32b39m
Pflugerville	US42t4zb
Pforzheim	DE31p64x
Phagwara	IN3r037	Phagwāra
Phagwāra	IN3r037
Phalaborwa	ZA3kp08
Phalia	PK4p1d2
Phalodi	IN4r02t
Phaltan	IN4r02r
Phan Rang-Thap Cham	VN3xo8r	Phan Rang-Tháp Chàm
Phan Rang-Tháp Chàm	VN3xo8r
Phan Thiet	VN3xo8i	Phan Thiết
Phan Thiết	VN3xo8i
Pharr	US42t4zl
Phasi Charoen	TH3ygkm
Phatthalung	TH4ygkj
Phaya Thai	TH446lyu
Phenix City	US42ficy
Phetchabun	TH4ygjd
Phetchaburi	TH4on42
Phichit	TH4ygj1
Philadelphia	US12pqsd
Phitsanulok	TH4ygik
Phnom Penh	KH1131bu
Pho Yen	VN3839m2	Phổ Yên
Phoenix	US135s6n
Phola	ZA46o5xp
Phong Thanh	VN4xo1v	Phong Thạnh
Phong Thạnh	VN4xo1v
Phong Đien	VN3xo33	Phong Điền
Phong Đien	VN4xo34	Phong Điền
Phong Điền	VN3xo33
Phong Điền	VN4xo34
Phool Nagar	PK3pcod
Photharam	TH4oodo
Phra Khanong	TH4ygdy
Phra Nakhon	TH4613gf
Phra Nakhon Si Ayutthaya	TH4ygdo
Phra Phutthabat	TH4ygd4
Phra Pradaeng	TH3ygd0
Phrae	TH4yge8
Phu Khuong	VN4xnud	Phú Khương
Phu Ly	VN3xnrl	Phủ Lý
Phu My	VN3xnp1	Phú Mỹ
Phu Quoc	VN352v4n
Phu Quoc	VN37an0o	Phú Quốc
Phu Tho	VN4xncd	Phú Thọ
Phuc Yen	VN3xnxc	Phúc Yên
Phuket	TH4ooba
Phulbani	IN4r018	Phulbāni
Phulbāni	IN4r018
Phultala	BD4pj37
Phulwari Sharif	IN47tzyb
Phumi Veal Sre	KH4132ka	Phumĭ Véal Srê
Phumi Youl Toung	KH4132i3	Phumĭ Yoŭl Toŭng
Phumĭ Véal Srê	KH4132ka
Phumĭ Yoŭl Toŭng	KH4132i3
Phusro	IN36mid6
Phuthaditjhaba	ZA4kowp
Phú Khương	VN4xnud
Phú Mỹ	VN3xnp1
Phú Quốc	VN37an0o
Phú Thọ	VN4xncd
Phúc Yên	VN3xnxc
Phổ Yên	VN3839m2
Phủ Lý	VN3xnrl
Piacenza	IT31vysy
Pianura	IT41vyp5
Piaseczno	PL4gcaf
Piatra Neamt	RO3ednt	Piatra Neamţ
Piatra Neamţ	RO3ednt
Picheng	CN412k3h
Pickering	CA43mtyn
Pico Rivera	US437d5s
Picos	BR420pev
Picpus	FR47gxcu
Picsi	PE427619
Pidhorodnye	UA4exrj
Piduguralla	IN4qzzs	Pidugurālla
Pidugurālla	IN4qzzs
Piedade	BR42212e
Piedecuesta	CO326pl4
Piedras Negras	MX32dkq3
Piekary Slaskie	PL41u7l1	Piekary Śląskie
Piekary Śląskie	PL41u7l1
Piendamo	CO4551z2
Pierrefonds	CA43mu4f
Pierrefonds-Roxboro	CA482cep
Piet Retief	ZA4kos9
Pietermaritzburg	ZA2kotx
Pihani	IN4qzzp	Pihānī
Pihānī	IN4qzzp
Pijijiapan	MX423h6s
Pikesville	US42lkcr
Pikine	SN11c5jq
Pila	PH410azy
Pilao Arcado	BR4226x3	Pilão Arcado
Pilar	AR421il8
Pilar	ES46vk0m
Pilar	BR420pdq
Pilar	PY421oeu
Pilczyce-Kozanow-Popowice Połnocne	PL450lim	Pilczyce-Kozanów-Popowice Północne
Pilczyce-Kozanów-Popowice Północne	PL450lim
Pileru	IN4qzzd	Pīleru
Pilibangan	IN4qzzc
Pilibhit	IN3qzza	Pīlibhīt
Pililla	PH410axe
Pilkhua	IN4qzz4
Pilsen	CZ31treo
Pilão Arcado	BR4226x3
Pimenta Bueno	BR42c4h8
Pimpri	IN1qzyc
Pimpri-Chinchwad	IN14jgsi
Pinamalayan	PH410asy
Pinamar	AR421ikz
Pinar de Chamartin	ES43rjx4	Pinar de Chamartín
Pinar de Chamartín	ES43rjx4
Pinar del Rey	ES46vk1w
Pinar del Rio	CU323ymz	Pinar del Río
Pinar del Río	CU323ymz
Pindamonhangaba	BR3220zx
Pindare-Mirim	BR420pco	Pindaré-Mirim
Pindaré-Mirim	BR420pco
Pindi Bhattian	PK2p191
Pindi Gheb	PK4p18v
Pindiga	NG31dtvd
Pine Bluff	US42gfte
Pine Hills	US42hcej
Pinellas Park	US42hcja
Pinerolo	IT41vyiu
Pinetown	ZA3kopu
Ping Shan	HK412zml
Pingdingshan	CN212jzf
Pingdu	CN212jz9
Pingjin	CN412jy2
Pingkai	CN4506m2
Pingli	CN412jxn
Pingliang	CN212jxk
Pingnan	CN412jwt
Pingshan	CN312jw9
Pingtan	CN412jvg
Pingwu County	CN37frel
Pingxiang	CN212jum
Pingxiang	CN312jun
Pingyi	CN412ju2
Pingyin	CN412ju0
Pingzhuang	CN417mkd
Pinhais	BR33reyp
Pinheiro	BR420pbq
Pinheiros	BR4220x0
Pinjaur	IN4qzxq
Pinneberg	DE41p5wa
Pinsk	BY3dd4t
Pinto	ES41uqbr
Pioltello	IT41vyic
Piombino	IT41vyia
Piotrkow Trybunalski	PL41u7gs	Piotrków Trybunalski
Piotrków Trybunalski	PL41u7gs
Pipar	IN4qzx4	Pīpār
Piparia	IN4qzwy	Pipariā
Pipariā	IN4qzwy
Pir Jo Goth	PK4owlj
Pir Mahal	PK4p14x
Piracicaba	BR2220uj
Piraeus	GR35gyy
Piranshahr	IR32lg6
Pirapora	BR4220ru
Piraquara	BR3220rj
Pirassununga	BR4220uf
Pirayiri	IN46u07j	Pirāyiri
Pires do Rio	BR4220qn
Pirgaaj	BD4sntj	Pīrgaaj
Piripiri	BR420p7o
Piritu	VE425szt	Píritu
Pirituba	BR34j7pw
Pirmam	IQ41yr4	Pīrmām
Pirmasens	DE41p5ty
Pirna	DE41p5tw
Piro	IN4qzuy
Pirojpur	BD4pegi
Pirot	RS4gvai
Pirzadaguda	IN46kleh	Pīrzādagūda
Pirāyiri	IN46u07j
Pisa	IT31vyhj
Piscataway	US431da1
Pisco	PE42ca29
Pishva	IR42lcc	Pīshvā
Piskent	UZ4wffe
Pisochyn	UA4ey6o
Pissila	BF41ei9f
Pistoia	IT41vygt
Pita Kotte	LK3qd55
Pitalito	CO326pf2
Pitanga	BR4220py
Pitangueiras	BR4220pn
Pitesti	RO3edg1	Piteşti
Piteşti	RO3edg1
Pithampur	IN34c0yz
Pithapuram	IN4qzuc	Pithāpuram
Pithoragarh	IN4qzu7	Pithorāgarh
Pithorāgarh	IN4qzu7
Pithāpuram	IN4qzuc
Pitoa	CM41bmy0
Pittsburg	US437dwp
Pittsburgh	US233l9n
Pittsfield	US42y1hf
Pittwater	AU444y6e
Piumhi	BR4220ov
Piura	PE2275y0
Pivdenna Borshchahivka	UA484h0y
Pivdenne	UA4eqv1
Pivdennoukrainsk	UA44hb3a
Pivijay	CO426pel
Pivnichna Saltivka	UA4403io
Pivnichni Osokorky	UA4832n2
Pivnichno-Brovarskyi Masyv	UA4832n7
Pizhou	CN2129v8
Piła	PL41u7ih
Placentia	US437dyf
Placetas	CU423yjd
Placilla	CL42b2hw
Plainfield	US431da8
Plainfield	US42x5l9
Plainfield	US42jdfo
Plaisir	FR41s0qa
Planaltina	BR36npye
Planaltina	BR3220oc
Planeta Rica	CO426pdw
Plano	US32t5k1
Plano Piloto	BR381mdc
Plant City	US42hcn9
Plantation	US42hcni
Plaridel	PH310aif
Plasencia	ES41uq9f
Plato	CO429a88
Plauen	DE41p5m4
Playa del Carmen	MX323h32
Playas	EC426aon
Plaza de la Revolucion	CU34zwud	Plaza de la Revolución
Plaza de la Revolución	CU34zwud
Pleasant Grove	US43fvqg
Pleasant Hill	US437e3s
Pleasanton	US437e5d
Pleebo City	LR41cqx0
Pleiku	VN3xn6c
Plettenberg Bay	ZA4kodk
Pleven	BG4flvv
Ploiesti	RO3edca	Ploieşti
Ploieşti	RO3edca
Plottier	AR42abn9
Plovdiv	BG2flvl
Plumbon	ID3yyhh
Plymouth	GB31kl6q
Plymouth	US4302di
Po	BF41ei92	Pô
Poa	BR3220ny	Poá
Pobe	BJ41f9rg	Pobé
Poblacion	PH34ef1h
Poble Sec	ES43wa8f
Pobé	BJ41f9rg
Pocatello	US43c43x
Pocito	AR42abmk
Poco Redondo	BR420ozd	Poço Redondo
Pocoes	BR4220m1	Poções
Pocone	BR4220lf	Poconé
Poconé	BR4220lf
Pocos de Caldas	BR3220l3	Poços de Caldas
Podaturpet	IN46ssux
Podgorica	ME31wfro
Podil	UA482oc1
Podil	UA4expp
Podili	IN4qzti
Podilsk	UA4f3qf
Podilskyi	UA482ckk
Podolsk	RU3aw1x
Podujeva	XK4gv7q
Pogradec	AL4grdw
Pohang	KR213f1b
Pohja-Tallinn	EE450t25	Põhja-Tallinn
Poinciana	US42hcrm
Point Cook	AU41a54j
Point Pedro	LK4qd2d
Pointe-Claire	CA43mwfx
Pointe-Noire	CG11ccae
Poissy	FR41s0ed
Poitiers	FR41s0e7
Pojuca	BR4220km
Pok Fu Lam	HK412zmb
Pokhara	NP2rhw2
Pokrov	UA4eyx0
Pokrovsk	UA4f3ja
Pokrovskoye-Streshnevo	RU4avgq	Pokrovskoye-Streshnëvo
Pokrovskoye-Streshnëvo	RU4avgq
Polanco	MX423h21
Polangui	PH410afk
Polatlı	TR46hfh
Polavaram	IN4qzsk
Poldasht	IR42lbu
Polevskoy	RU4w17x
Polewali	ID4yyfr
Police	PL41u72l
Polichni	GR4fqru	Políchni
Pollachi	IN4qzsg
Polohy	UA4exk5
Polokwane	ZA3kotl
Polomolok	PH410adx
Polonne	UA4exjo
Polotsk	BY4dcyd
Poltava	UA3exj7
Políchni	GR4fqru
Pom Prap Sattru Phai	TH4yg7z
Pombal	BR420oyb
Pomerode	BR4220jh
Pomigliano d'Arco	IT41vy91
Pomona	US337ega
Pompano Beach	US32hcty
Pompeu	BR4220jc	Pompéu
Pompéu	BR4220jc
Ponce	PR32pvts
Ponferrada	ES41uq6s
Pongch'on-up	KP4144e4	Pongch'ŏn-ŭp
Pongch'ŏn-ŭp	KP4144e4
Ponnani	IN3qzrn	Ponnāni
Ponneri	IN4qzrl
Ponnur	IN44ciws
Ponnuru	IN4qzrk	Ponnūru
Ponnāni	IN3qzrn
Ponnūru	IN4qzrk
Ponorogo	ID4yyby
Ponta Grossa	BR3220hu
Ponta Pora	BR4220gu	Ponta Porã
Ponta Porã	BR4220gu
Pontal	BR4220hf
Pontal do Parana	BR422jyw	Pontal do Paraná
Pontal do Paraná	BR422jyw
Pontault-Combault	FR41sthf
Ponte Nova	BR4220eu
Ponte Rasa	BR474e9e
Ponte Vedra Beach	US42hcv8
Ponte de Lima	PT41mn55
Pontefract	GB41kl50
Pontes e Lacerda	BR4220ec
Pontevedra	ES41uq61
Pontevedra	AR421ij2
Pontiac	US42zas6
Pontian Besar	MY4114yu
Pontianak	ID2yybp
Ponticelli	IT41vy5a
Pontoise	FR41s04c
Pontypool	GB41kl4a
Pontypridd	GB41kl48
Poole	GB31kl45
Poonamalle	IN4qzrc
Popasna	UA4exh2
Popayan	CO226p9o	Popayán
Popayán	CO226p9o
Poprad	SK4fiiu
Por do Sol	BR354ejv	Pôr do Sol
Porangatu	BR4220d2
Porbandar	IN3qzr7
Pordenone	IT41vy3n
Pori	FI4dqlj
Porirua	NZ41athp
Porlamar	VE325swd
Porsa	IN4qzr0
Porsgrunn	NO41vcw1
Port Alfred	ZA4ko5s
Port Area	PH410a88
Port Arthur	US42t607
Port Blair	IN3qzqx
Port Charlotte	US42hcx6
Port Coquitlam	CA43mztm
Port Dickson	MY3116lb
Port Harcourt	NG11dtt2
Port Loko	SL41fj9t
Port Louis	MU3k0sq
Port Macquarie	AU41a503
Port Moresby	PG318r7e
Port Orange	US42hcxw
Port Said	EG27opn
Port Saint Lucie	US32hcyb
Port Shepstone	ZA4ko52
Port Sudan	SD282xb
Port of Spain	TT424lmq
Port-Gentil	GA31fd5y
Port-Vila	VU419rib
Port-au-Prince	HT127p5m
Port-de-Paix	HT227p5g
Porta Westfalica	DE41p529
Portadown	GB41kl3p
Portage	US42zaui
Portage	US42xk5q
Portage Park	US42x5vo
Portao	BR4220c6	Portão
Porteirinha	BR4220bg
Portel	BR420otw
Porterville	US437eon
Portici	IT41vy2s
Porticos de San Antonio	MX459uy6	Pórticos de San Antonio
Portimao	PT41cj9k	Portimão
Portimão	PT41cj9k
Portland	US23f629
Portland	US42yncq
Portlaoise	IE41rhii
Portmore	JM322s45
Porto	PT31mn2f
Porto Alegre	BR1220al
Porto Amboim	AO41zqat
Porto Feliz	BR42206j
Porto Ferreira	BR42206f
Porto Nacional	BR42204n
Porto Seguro	BR32202o
Porto Uniao	BR422027	Porto União
Porto União	BR422027
Porto Velho	BR226i7e
Porto de Moz	BR420ot7
Porto-Novo	BJ31f9qv
Portoviejo	EC226aml
Portsmouth	GB31kl18
Portsmouth	US42ug9r
Portsmouth Heights	US42uga3
Portugalete	ES41uq2i
Portão	BR4220c6
Porur	IN4vevq
Porvoo	FI4e5ox
Porz am Rhein	DE31p51y
Posadas	AR221iim
Poso	ID4yy9v
Posorja	EC426am8
Posse	BR42201j
Post Falls	US43c4ch
Postmasburg	ZA4ko3v
Potchefstroom	ZA3ko3h
Potenza	IT41vy0b
Poti	GE4d4i6
Potiskum	NG41dtsv
Potomac	US42lktt
Potosi	BO32br40	Potosí
Potosí	BO32br40
Potsdam	DE31p4yy
Pottuvil	LK4qcv0
Poughkeepsie	US431zzj
Pouso Alegre	BR321zzh
Pouytenga	BF41ei4s
Povazska Bystrica	SK41tjm4	Považská Bystrica
Považská Bystrica	SK41tjm4
Poway	US437euq
Poyang	CN412jro
Poza Rica de Hidalgo	MX323gy8
Pozarevac	RS4gv4b	Požarevac
Poznan	PL21u6uj	Poznań
Poznań	PL21u6uj
Pozniaky	UA3832gu
Pozuelo de Alarcon	ES41upzx	Pozuelo de Alarcón
Pozuelo de Alarcón	ES41upzx
Pozzo Strada	IT46pydd
Pozzuoli	IT41vxz4
Poá	BR3220ny
Poço Redondo	BR420ozd
Poços de Caldas	BR3220l3
Poções	BR4220m1
Požarevac	RS4gv4b
Prabumulih	ID3yysh
Prachantakham	TH4yg6s
Prachin Buri	TH4yg6o
Prachuap Khiri Khan	TH4oo6a
Pradera	CO426p5o
Pradl	AT41nc56
Prado	BR421zyb
Praga Połnoc	PL43waf7	Praga Północ
Praga Południe	PL33waf8
Praga Północ	PL43waf7
Prague	CZ11tr1s
Praia	CV320bnh
Praia Grande	BR221zxt
Prainha	BR420oqf
Pran Buri	TH4oo5z
Pratapgarh	IN4qzpm	Pratāpgarh
Prato	IT31vxxd
Prattville	US42fjuk
Pratāpgarh	IN4qzpm
Pravyi Bereh	UA2832f6
Praya	ID4yy86
Prayagraj	IN1revm
Preaek Prasab	KH4134xm
Prenzlauer Berg	DE31p4s9
Prerov	CZ41tqyk	Přerov
Prescot	GB41kkzc
Prescott	US435t3m
Prescott Valley	US435t42
Presidencia Roque Saenz Pena	AR42ab70	Presidencia Roque Sáenz Peña
Presidencia Roque Sáenz Peña	AR42ab70
Presidente Dutra	BR420ook
Presidente Epitacio	BR421zu3	Presidente Epitácio
Presidente Epitácio	BR421zu3
Presidente Figueiredo	BR4283cc
Presidente Franco	PY421ock
Presidente Prudente	BR321ztw
Presidente Venceslau	BR421zts
Presnenskiy	RU3bmp6
Presov	SK4fii3	Prešov
Prestea	GH41d7hc
Preston	GB21kkyw
Preston	AU41a4xa
Prestwich	GB41kkyh
Pretoria	ZA1knxl
Prey Veng	KH4132c2
Prešov	SK4fii3
Pribram	CZ41tqxi	Příbram
Prievidza	SK41tjkg
Prijedor	BA41wfa1
Prilep	MK4gv1r
Primorsko-Akhtarsk	RU4atuz
Prince Albert	CA43n12v
Prince George	CA43n13p
Princeton	US42hd35
Priorka	UA4832ho
Pristina	XK2gv16
Privolzhskiy	RU4atpd
Prizren	XK3gv14
Probolinggo	ID3yy7e
Proddatur	IN3qzow	Proddatūr
Proddatūr	IN3qzow
Progreso	MX423gwk
Prokhladnyy	RU4atlz
Prokop'yevsk	RU3w0v6
Promissao	BR421zrh	Promissão
Promissão	BR421zrh
Prosperidad	PH410a4r
Prosperidad	ES41uuse
Prostejov	CZ41tqu5	Prostějov
Prostějov	CZ41tqu5
Protvino	RU4atc0
Providence	US333yzb
Provo	US33fvwa
Prudentopolis	BR421zqw	Prudentópolis
Prudentópolis	BR421zqw
Pruszkow	PL4gbd8	Pruszków
Pruszków	PL4gbd8
Pryluky	UA4ex4c
Prymorskyi	UA483nsd
Przemysl	PL4gbbk	Przemyśl
Przemyśl	PL4gbbk
Psie Pole	PL482orj
Pskov	RU3at5h
Ptolemaida	GR4fqoq	Ptolemaḯda
Ptolemaḯda	GR4fqoq
Pu'an	CN412jrd
Pu'er	CN312gf5
Pubal	KR414np5
Pucallpa	PE2275sx
Pucheng	CN412krc
Puchong	MY211i66
Pudong	CN112jr0
Puducherry	IN2qzs1
Pudukkottai	IN3qzoh
Puebla	MX123gvt
Pueblo	US338i14
Pueblo Nuevo	ES46vk0t
Pueblo Nuevo El Chivo	VE425sri
Puebloviejo	CO426p1b
Puente Alto	CL22b1zk
Puente de Vallecas	ES31upsx
Puente-Genil	ES41hug8
Puerta Bonita	ES46vk0y
Puerta del Angel	ES46vjzo
Puerto Ayacucho	VE325spa
Puerto Barrios	GT324yvq
Puerto Berrio	CO426oz8	Puerto Berrío
Puerto Berrío	CO426oz8
Puerto Cabello	VE325sp6
Puerto Cabezas	NI425j0i
Puerto Cortez	HN3255sq
Puerto Cumarebo	VE425sow
Puerto Francisco de Orellana	EC426ah3
Puerto Iguazu	AR421ifl	Puerto Iguazú
Puerto Iguazú	AR421ifl
Puerto La Cruz	VE225so8
Puerto Madryn	AR42ab18
Puerto Maldonado	PE42c9ji
Puerto Montt	CL32b1xs
Puerto Padre	CU423y0z
Puerto Penasco	MX42djqr	Puerto Peñasco
Puerto Peñasco	MX42djqr
Puerto Piritu	VE425snp	Puerto Píritu
Puerto Plata	DO322vcn
Puerto Princesa	PH310a31
Puerto Píritu	VE425snp
Puerto Real	ES41hueh
Puerto Rico	CO426otw
Puerto Tejada	CO426osz
Puerto Vallarta	MX32djq8
Puerto Varas	CL42b1wy
Puerto Wilches	CO426os7
Puerto de la Cruz	ES41huf8
Puerto del Carmen	ES43s7k5
Puerto del Rosario	ES41huey
Puertollano	ES41huep
Pugachev	RU4at2y	Pugachëv
Pugachëv	RU4at2y
Pujali	IN4swr8
Puji	CN412jpa
Pul Pehlad	IN47u00j
Pul-e Khumri	AF4o8ai	Pul-e Khumrī
Pul-e Khumrī	AF4o8ai
Pula	HR41wf4w
Pulandian	CN312jq2
Pulgaon	IN4qzns
Pulheim	DE41p4f6
Puli	TW4zsti
Pulilan	PH3109zp
Pulivendla	IN4qznk
Puliyankudi	IN4qznj
Pullman	US43gh4k
Pulong Santa Cruz	PH3109yg
Punalur	IN4qzmz	Punalūr
Punalūr	IN4qzmz
Punasa	IN2qzmv	Punāsa
Pundri	IN4qzmn	Pūndri
Pune	IN1qzml
Punganuru	IN4qzmk	Punganūru
Punganūru	IN4qzmk
Punggol	SG314avw
Puning	CN212n5o
Puno	PE32c9e4
Punta Alta	AR42aay6
Punta Arenas	CL32b1sz
Punta Cana	DO322w6a
Punta Cardon	VE325smm	Punta Cardón
Punta Cardón	VE325smm
Punta de Mata	VE425sme
Punta de Piedras	VE425sm9
Puntarenas	CR425mxg
Punto Fijo	VE325slk
Punāsa	IN2qzmv
Puqi	CN312jpl
Puqiakeqi	CN47ev5f
Puraini	IN4qzlu	Purāini
Puranpur	IN4qzli	Pūranpur
Purbalingga	ID4yxzy
Puri	IN3qzlc
Purisima de Bustos	MX42djne	Purísima de Bustos
Purley	GB41kkwy
Purmerend	NL41mwot
Purna	IN4qzl5	Pūrna
Purnia	IN3qzku
Purral	CR425mx5
Pursat	KH4132gg
Puruandiro	MX42djn7	Puruándiro
Puruliya	IN3qzkr
Puruándiro	MX42djn7
Purwakarta	ID3yxz9
Purwodadi	ID3yxz1
Purwokerto	ID3yxyw
Puryong-up	KP417rdy	Puryŏng-ŭp
Puryŏng-ŭp	KP417rdy
Purísima de Bustos	MX42djne
Purāini	IN4qzlu
Pusad	IN4qzki
Pushkin	RU4asw3
Pushkino	RU3asvd
Pushkino	AZ436gk
Putatan	PH3109t3
Putatan	MY4115j4
Puteaux	FR41rz9m
Puth Kalan	IN463z0q	Pūth Kalān
Puthenvelikara	IN46tp0g
Puthia	BD34gehr
Puthuppariyaram	IN46u081	Puthuppariyāram
Puthuppariyāram	IN46u081
Putian	CN112jox
Putney	GB41kkwr
Putra Heights	MY46fbge
Putrajaya	MY43zjqc
Puttalam	LK4qcj1
Puttur	IN4qzjn	Puttūr
Puttur	IN4qzjo	Puttūr
Puttūr	IN4qzjn
Puttūr	IN4qzjo
Putuo	CN112jon
Puxi	CN16lbbo
Puyallup	US43gh5j
Puyang	CN112jo9
Puyang	CN25gs8u
Puyang Chengguanzhen	CN312jo6
Puzhal	IN4818l9
Puzhathi	IN46hucp
Puławy	PL4gb4s
Pweto	CD44f1d
Pyapon	MM4ruhx
Pyatigorsk	RU3asji
Pyatykhatky	UA4ex0d
Pyawbwe	MM4ruge
Pyay	MM3rufm
Pyeongtaek	KR213eh3
Pyin Oo Lwin	MM3s2r5
Pyinmana	MM4ruaz
Pylaia	GR4fqur	Pylaía
Pylaía	GR4fqur
Pyongyang	KP1144c3
Pyt-Yakh	RU43zj72
Pyu	MM4ru8v
Pánlóngchéng Jīngjì Kāifāqū	CN483ou8
Pánuco	MX423hjp
Pápa	HU41tau6
Pátra	GR35hab
Pátzcuaro	MX42dl5n
Pärnu	EE4cmx8
Pèlèngana	ML41go5e
Pécs	HU31tapq
Péhonko	BJ41f9t0
Pénjamo	MX42dl0a
Périgueux	FR41s1j3
Pétionville	HT227pmc
Píritu	VE425szt
Pórticos de San Antonio	MX459uy6
Pô	BF41ei92
Pôr do Sol	BR354ejv
Põhja-Tallinn	EE450t25
Pābna	BD3smz3
Pāchora	IN4r0yn
Pākdasht	IR35n5wb
Pālang	BD4pj9k
Pālanpur	IN3r0tl
Pālghar	IN4r0sa
Pāli	IN3r0rw
Pālitāna	IN4r0rn
Pāloncha	IN4r0qj
Pāmban	IN4r0pg
Pāndharkawada	IN4r0n7
Pāndhurnā	IN4r0n3
Pānihāti	IN2r0le
Pāppinisshēri	IN4r0ja
Pār Naogaon	BD3pk1a
Pārassāla	IN4r0i3
Pārsābād	IR32lno
Pārvatipuram	IN4r0e6
Pātan	NP3rhwz
Pātan	IN3r0ct
Pāthardih	IN4r0bq
Pāthri	IN4r0bc
Pāvugada	IN4r08e
Pīleru	IN4qzzd
Pīlibhīt	IN3qzza
Pīpār	IN4qzx4
Pīrgaaj	BD4sntj
Pīrmām	IQ41yr4
Pīrzādagūda	IN46kleh
Pīshvā	IR42lcc
Płock	PL31u7cp
Přerov	CZ41tqyk
Příbram	CZ41tqxi
Pūndri	IN4qzmn
Pūranpur	IN4qzli
Pūrna	IN4qzl5
Pūth Kalān	IN463z0q
Qa'em Shahr	IR32l4n	Qā'em Shahr
Qa'en	IR42l4m	Qā'en
Qabatiyah	PS461yk	Qabāţīyah
Qabqa	CN412jnn
Qabula	PK4p0z9
Qabāţīyah	PS461yk
Qadirpur Ran	PK3p0yo
Qaha	EG47ipb	Qahā
Qahā	EG47ipb
Qaisumah	SA42c1i
Qal'at Bishah	SA427rd	Qal'at Bīshah
Qal'at Bīshah	SA427rd
Qal'at Salih	IQ41zeh	Qal'at Şāliḩ
Qal'at Sukkar	IQ31zdr
Qal'at Şāliḩ	IQ41zeh
Qalansuwa	IL46ars
Qalqilyah	PS461y1	Qalqīlyah
Qalqīlyah	PS461y1
Qalyub	EG37io5
Qamdo	CN4rfvd
Qandala	SO4150l
Qaracuxur	AZ4cjgv	Qaraçuxur
Qarah	SY43k67	Qārah
Qaraqash	CN4rg2l
Qarasu	CN4ws2p
Qarawul	AF4o7n4	Qarāwul
Qaraçuxur	AZ4cjgv
Qarchak	IR3pa7
Qarqin	AF4o7jg	Qarqīn
Qarquzah	LY47jxl5	Qarqūzah
Qarqīn	AF4o7jg
Qarqūzah	LY47jxl5
Qarshi	UZ3q2if
Qaryat Suluq	LY41qys	Qaryat Sulūq
Qaryat Sulūq	LY41qys
Qarāwul	AF4o7n4
Qasr Bin Ghashir	LY31bg1e	Qaşr Bin Ghashīr
Qasr Khiyar	LY41bg02	Qaşr Khiyār
Qasr al Qarabulli	LY41bg3j	Qaşr al Qarabūllī
Qasr-e Qand	IR4ouyt	Qaşr-e Qand
Qatana	SY43k15	Qaţanā
Qayroqqum	TJ4wgw3
Qazvin	IR22k7l
Qaşr Bin Ghashīr	LY31bg1e
Qaşr Khiyār	LY41bg02
Qaşr al Qarabūllī	LY41bg3j
Qaşr-e Qand	IR4ouyt
Qaţanā	SY43k15
Qeładize	IQ31zgn	Qeładizê
Qeładizê	IQ31zgn
Qiamdasht	IR48la9	Qīāmdasht
Qianjiang	CN312a4z
Qianjiang	CN3507wu
Qianliu	CN412jki
Qiantang	CN450f26
Qiaoguan	CN412jhi
Qiaotou	CN312jg3
Qibao	CN312jf5
Qidar	IR42k3t	Qīdar
Qift	EG47ihs	Qifţ
Qifţ	EG47ihs
Qillin	EG47iod	Qillīn
Qillīn	EG47iod
Qina	EG37ihi
Qina	CN412jbe
Qincheng	CN412jbb
Qing'an	CN4x7hx
Qingdao	CN112jah
Qingfu	CN412ja3
Qinggang	CN450h2b
Qinggang	CN417mgt
Qingnian	CN312nhj
Qingpu	CN112j6u
Qingquan	CN412j6p
Qingshanquan	CN412j5y
Qingshuping	CN412j4j
Qingxichang	CN4506m1
Qingyang	CN17cwi9
Qingyang	CN412tbc
Qingyuan	CN112jax
Qingzhou	CN312anf
Qinhuangdao	CN212j17
Qinnan	CN412j0n
Qinzhou	CN112izz
Qionghai	CN212pw8
Qionghu	CN412izr
Qiongshan	CN412izj
Qipan	CN46v5bn
Qiqihar	CN217mf5
Qir Moav	JO45dds	Qīr Moāv
Qiryat Ata	IL46aqd
Qiryat Bialik	IL46aqc
Qiryat HaYovel	IL46aq5
Qiryat Mal'akhi	IL46aq3
Qiryat Motsqin	IL46apz
Qiryat Shmona	IL46apt
Qiryat Tiv'on	IL46apr
Qiryat Yam	IL46apq
Qisha	CN412iyy
Qishan	CN412jbo
Qishan	CN412iyp
Qitaihe	CN217mf1
Qiuji	CN412ixr
Qo'qon	UZ3wff7
Qods	IR22ktg
Qom	IR22jzc
Qonce	ZA4l8jl
Qorasuv	UZ4wg69
Qorof	ET49jd2
Qorveh	IR42jy1
Qoryooley	SO414sj
Quan Ba	VN35qq72	Quận Ba
Quan Bon	VN35qq6n	Quận Bốn
Quan Hau	VN4xmgn	Quán Hàu
Quan Muoi	VN25qq71	Quận Mười
Quan Muoi Mot	VN25qq70	Quận Mười Một
Quan Nam	VN35qq6p	Quận Năm
Quan Sau	VN35qq6o	Quận Sáu
Quan Đuc Thinh	VN378rk1	Quận Đức Thịnh
Quang Ngai	VN3xmgy	Quảng Ngãi
Quanzhou	CN112iuh
Quarto	IT43w1v4
Quarto Oggiaro	IT31vxr2
Quartu Sant'Elena	IT41i39t
Quatre Bornes	MU4k0s3
Quba	AZ4cjk5
Qubo Saeed Khan	PK4p0vi
Quchan	IR32jwr	Qūchān
Quebec	CA23rks6	Québec
Quedas do Iguacu	BR422bp9	Quedas do Iguaçu
Quedas do Iguaçu	BR422bp9
Queen Creek	US435tdd
Queens	US1320ux
Queens Village	US4320uv
Queenstown	ZA3kngc
Queenstown Estate	SG314e02
Queimadas	BR420ojk
Queimados	BR321zmx
Quelimane	MZ2m1jm
Queluz	PT31cj4c
Quetta	PK1p0vc
Quetzaltenango	GT324ytf
Quevedo	EC326ac7
Quezon	PH3109py
Quezon City	PH1109pc
Qufu	CN412itx
Qui Nhon	VN2xmbi
Quiapo	PH4109p4
Quibdo	CO326ong	Quibdó
Quibdó	CO326ong
Quibor	VE425sh7	Quíbor
Quilicura	CL32b1d0
Quillacollo	BO32bqhz
Quillota	CL42b1af
Quilmes	AR321ic4
Quilpue	CL32b19s	Quilpué
Quilpué	CL32b19s
Quimbaya	CO426omy
Quimistan	HN425820	Quimistán
Quimistán	HN425820
Quimper	FR41rz0d
Quinchia	CO426omr	Quinchía
Quinchía	CO426omr
Quincy	US42y23b
Quincy	US42j1jr
Quinte West	CA43n2mz
Quirinopolis	BR421ziz	Quirinópolis
Quirinópolis	BR421ziz
Quissecula	AO44ohao
Quitilipi	AR42aaki
Quito	EC126a9a
Quixada	BR420ofv	Quixadá
Quixadá	BR420ofv
Quixeramobim	BR420ofp
Qujing	CN112iti
Qulsary	KZ4d203
Qunghirot	UZ4cvzf	Qŭnghirot
Qurayyat	SA32bu0
Qurayyat	OM465br	Qurayyāt
Qurayyāt	OM465br
Qus	EG47idy	Qūş
Qusar	AZ4cjk4
Qushi	CN4rfsq
Quthbullapur	IN34ciwt
Quthing	LS4jz9z
Qutur	EG47ico	Quţūr
Quva	UZ4wq83
Quvasoy	UZ4wfoz
Quwaysina	EG47ici	Quwaysinā
Quwaysinā	EG47ici
Quxu	CN4rfep
Quzhou	CN212is0
Quán Hàu	VN4xmgn
Québec	CA23rks6
Quíbor	VE425sh7
Quţūr	EG47ico
Quảng Ngãi	VN3xmgy
Quận Ba	VN35qq72
Quận Bốn	VN35qq6n
Quận Mười	VN25qq71
Quận Mười Một	VN25qq70
Quận Năm	VN35qq6p
Quận Sáu	VN35qq6o
Quận Đức Thịnh	VN378rk1
Qā'em Shahr	IR32l4n
Qā'en	IR42l4m
Qārah	SY43k67
Qīdar	IR42k3t
Qīr Moāv	JO45dds
Qīāmdasht	IR48la9
Qūchān	IR32jwr
Qūş	EG47idy
Qŭnghirot	UZ4cvzf
Ra Bayrut	LB15rd3	Ra's Bayrūt
Ra Bayrūt	LB15rd3	Ra's Bayrūt
Ra'anana	IL46apb
Rabak	SD37w5x
Rabat	MA11iep7
Rabigh	SA427i3	Rābigh
Rabkavi	IN4qzij
Rabkavi-Banhatti	IN457bua
Rabwah	PK4p0ur
Rach Gia	VN2xm9q	Rạch Giá
Raciborz	PL41u6e8	Racibórz
Racibórz	PL41u6e8
Racine	US434x09
Radebeul	DE41p3wl
Rades	TN41gw6f	Radès
Radhanpur	IN4qzi5	Rādhanpur
Radnor	US433m4i
Radolfzell	DE41p3t6
Radom	PL3gb0q
Radomsko	PL41u6bt
Radomyshl	UA4ewyw
Raduzhny	RU4x0jo
Radès	TN41gw6f
Raebareli	IN3qzi0
Rafaela	AR42aak7
Rafah	PS360we	Rafaḩ
Rafah	EG47iby	Rafaḩ
Rafaḩ	PS360we
Rafaḩ	EG47iby
Rafiganj	IN4qzhw
Rafsanjan	IR32jte	Rafsanjān
Rafsanjān	IR32jte
Raghogarh	IN4qzhs	Rāghogarh
Ragusa	IT41i39e
Raha	ID4yxwe
Rahachow	BY4dcib
Rahad al Bardi	SD47w4m
Rahat	IL44vez8
Rahatgarh	IN4qzh6	Rāhatgarh
Rahim Yar Khan	PK2p0tg
Rahimah	SA427gp	Raḩīmah
Rahlstedt	DE41p3qw
Rahuri	IN4qzgr	Rāhuri
Raichur	IN3qzgk	Rāichūr
Raiganj	IN3qzgh	Rāiganj
Raigarh	IN3qzgd
Raipur	IN1qzfo
Raipur	BD4pej8	Rāipur
Rairangpur	IN4r4py
Rais Hamidou	DZ41h8t7
Raisen	IN4qzew
Raiwind	PK4p0rq
Raj-Nandgaon	IN3qzbj	Rāj-Nāndgaon
Raja Jang	PK3p0re
Rajakhera	IN4qzea	Rājākhera
Rajakilpakkam	IN4vf2j
Rajamahendravaram	IN2qzec
Rajanpur	PK4p0r8
Rajapalayam	IN3qzdw
Rajapolah	ID4yxvc
Rajauli	IN4qzdb
Rajbiraj	NP4rhvo	Rājbirāj
Rajgangpur	IN457cn1
Rajgarh	IN4qzck	Rājgarh
Rajgir	IN4qzcg	Rājgīr
Rajin	KP417s45
Rajkot	IN1qzbz	Rājkot
Rajpipla	IN4qzb7	Rājpīpla
Rajpur Sonarpur	IN2qwyv
Rajpura	IN4qzar
Rajsamand	IN4qzal	Rājsamand
Rajshahi	BD2peg8
Rajula	IN4qzaj	Rājula
Rakhiv	UA4ewxf
Rakivka	UA482c2j
Rakospalota	HU41taa5	Rákospalota
Rakove	UA48461e
Raleigh	US22o682
Ramachandrapuram	IN4qz9g	Rāmachandrapuram
Ramadi	IQ32465
Ramagundam	IN34yx3c
Ramallah	PS461rz
Ramanathapuram	IN4qz90
Ramanattukara	IN46gqul
Ramapuram	IN4818le
Ramapuram	IN4qz8m	Rāmāpuram
Ramat Gan	IL36aos
Ramat HaSharon	IL46aon
Ramdurg	IN4qz80	Rāmdurg
Ramenki	RU3as3f
Ramenskoye	RU4as39
Rameswaram	IN4qz7u
Ramganj	BD4peg7	Rāmganj
Ramganj Mandi	IN4qz7o	Rāmganj Mandi
Ramgarh	IN4qz7i	Rāmgarh
Ramgarh	IN4qz76	Rāmgarh
Ramgundam	IN2qz6u	Rāmgundam
Ramhormoz	IR42joq	Rāmhormoz
Ramiros	AO28460m
Ramla	IL46ao8
Ramna Maidan	BD3pejc
Ramnagar	IN4qz65	Rāmnagar
Ramnagar	IN4qz67	Rāmnagar
Ramnagar	IN4qz6a	Rāmnagar
Ramnicu Sarat	RO4ec3t	Râmnicu Sărat
Ramnicu Valcea	RO4ec3s	Râmnicu Vâlcea
Ramon	PH4109hj
Ramos Arizpe	MX42djib
Ramotswa	BW4k00l
Rampur	IN3qz53	Rāmpur
Rampur Hat	IN4qz4l
Rampura	IN4qz4o	Rāmpura
Rampura Phul	IN46npzu
Ramsar	IR42ivh	Rāmsar
Ramsgate	GB41kkrw
Ramu	KE43vy6
Ranaghat	IN4qz3m	Rānāghāt
Ranam	KP417s02
Ranavav	IN4qz3a	Rānāvāv
Rancagua	CL32b10v
Ranchi	IN1qz32
Rancho Cordova	US437fth
Rancho Cucamonga	US337ftv
Rancho Palos Verdes	US437fw3
Rancho Penasquitos	US437fw7
Rancho Santa Margarita	US437fxe
Ranchuelo	CU423xlk
Randallstown	US42ll70
Randburg	ZA2kn8p
Randers	DK41k1r2
Randfontein	ZA3kn8e
Randolph	US42y27n
Ranebennur	IN3qz1m
Rangamati	BD3smyz
Rangat	IN46npzs
Rangel	AO382cf9
Rangkasbitung	ID3yxre
Rangpur	BD1pehw
Raniganj	IN369klj	Rāniganj
Raniganj	IN3qz1i	Rānīganj
Ranipet	IN3qz0z	Rānipet
Ranipur	PK4p0km
Ranjangaon S	IN47y7rt
Rantauprapat	ID3q0s9
Rantepao	ID4yxp2
Ranyah	SA47gwk9
Ranyah	IQ31z10	Rānyah
Rapid City	US43fmsp
Raposa	BR43rf2w
Raposo Tavares	BR374e9f
Rapperswil	CH41kzrv
Ras Al Khaimah	AE268le
Ras Gharib	EG47i7z
Ras Tanura	SA427e3
Ras el Aioun	DZ41h8n4	Râs el Aïoun
Ras el Ma	MA41ien5
Ras el Oued	DZ41h8m8	Râs el Oued
Rasapudipalem	IN1qyzd	Rasapūdipalem
Rasapūdipalem	IN1qyzd
Rasht	IR22jmf
Rasipuram	IN4qyz6
Rasra	IN4qyz0	Rasrā
Rasrā	IN4qyz0
Rass el Djebel	TN41gw44
Rasskazovo	RU4aryh
Rastatt	DE41p39t
Rat Burana	TH4yg0f
Ratangarh	IN4qyym
Ratchaburi	TH4oo2y
Ratchathewi	TH446lz9
Rath	IN4qyy8	Rāth
Rathfarnham	IE41rhfb
Ratia	IN4qyy3
Ratingen	DE41p37i
Ratlam	IN3qyxy	Ratlām
Ratlām	IN3qyxy
Ratnagiri	IN4qyxu
Ratnapura	LK4qc3e
Ratodero	PK4p0hj
Raub	MY4114xj
Rauma	FI4dpme
Raurkela Industrial Township	IN37x8pi
Ravar	IR42jlc	Rāvar
Ravenna	IT41vxnd
Ravensburg	DE41p2x6
Ravu	IN46d44r	Rāvu
Rawalakot	PK4owlb
Rawalpindi	PK1p0gh
Rawang	MY3116um
Rawatbhata	IN4qywp	Rāwatbhāta
Rawatsar	IN4qywn	Rāwatsār
Rawson	AR380c18
Raxaul	IN4qywm
Rayachoti	IN4qywj
Rayadrug	IN4qywi	Rāyadrug
Rayagada	IN4qywh	Rāyagada
Rayduzhnyi Masyv	UA4832hl
Rayleigh	GB41kkpr
Rayon KTZ	UA382ocw
Rayong	TH3yfzd
Razam	IN4qyvy	Rāzām
Razampeta	IN4qze2	Rāzampeta
Razzakov	KG4q7eu
Raḩīmah	SA427gp
Reading	GB21kkpl
Reading	US433mb4
Realejo Alto	ES41hu9m
Recani	MA41iecr	Reçani
Recanto das Emas	BR380ask
Rechytsa	BY4dcju
Recife	BR120obs
Recklinghausen	DE31p2sv
Recodo	PH4109ek
Reconquista	AR421iai
Red Deer	CA33n4su
Redan	US42ier9
Redcar	GB41kkp7
Redcliff	ZW4ix0n
Redding	US43bdyo
Redditch	GB41kkp1
Redencao	BR43rf2z	Redenção
Redenção	BR43rf2z
Redford	US42zbd1
Redhill	GB41kkop
Redlands	US437gg2
Redmond	US43ghjj
Redondo Beach	US437ggx
Redruth	GB41kko4
Redwood City	US437gia
Reef Al Fujairah City	AE4767uh
Regensburg	DE31p2ob
Reggane	DZ41h8hd
Reggio Calabria	IT31i38u
Reggio nell'Emilia	IT31vxma
Reghaia	DZ41h8h9	Reghaïa
Reghaïa	DZ41h8h9
Reghin-Sat	RO4ec77
Regina	CA33n5j9
Registro	BR421zco
Regla	CU423xeu
Rego Park	US432154
Reguiba	DZ41h8gy
Rehli	IN4qyvb
Rehnan	IR48yxl	Rehnān
Rehnān	IR48yxl
Rehoboth	NA41zvlw
Rehovot	IL36an1	Reẖovot
Reims	FR31ryk2
Reinickendorf	DE41p244
Reino de Antula	GW41esy6
Reino de Bandim	GW41esy5
Rejon placu Swietego Macieja	PL47680s	Rejon placu Świętego Macieja
Rejon placu Świętego Macieja	PL47680s
Relizane	DZ31h8es
Remanso	BR420o9m
Rembangan	ID4yxit
Remchi	DZ41h8e9
Remedios	CU423xdj
Remedios de Escalada de San Martin	AR421ia6	Remedios de Escalada de San Martín
Remedios de Escalada de San Martín	AR421ia6
Remscheid	DE31p1qp
Remuna	IN4qyut
Renala Khurd	PK3p0et
Renca	CL32b0ry
Renfrew-Collingwood	CA43n5sr
Rengasdengklok	ID3yxhq
Rengo	CL42b0rl
Reni	UA477yw8
Rennes	FR31rygm
Reno	US33a4dh
Renqiu	CN412ipp
Renton	US33ghml
Renukut	IN4qyu7	Renukūt
Renukūt	IN4qyu7
Renyi	CN412ip5
Renzhao	CN412ip2
Reo	BF41ei2s	Réo
Repalle	IN4qyu1
Repentigny	CA43n5um
Republica	BR474e9o
Reseda	US437gr4
Resende	BR321zbo
Reservoir	AU41a49w
Resistencia	AR321ia1
Resita	RO4ec62	Reşiţa
Ressano Garcia	MZ3m19r
Reston	US42uhga
Retalhuleu	GT424yq2
Rethymno	GR45g9c
Retiro	ES33w9rj
Retiro	AR421ia0
Reuleuet	ID4q0rr
Reus	ES31up6l
Reutlingen	DE31p1bs
Reutov	RU4arcy
Revda	RU4arcr
Revelganj	IN4qytm
Revere	US42vkme
Rewa	IN3qyti
Rewari	IN3qyte	Rewāri
Rewāri	IN3qyte
Reyhanlı	TR46har
Reykjanesbær	IS4559s5
Reykjavik	IS32164l	Reykjavík
Reykjavík	IS32164l
Reynoldsburg	US42oxij
Reynosa	MX223gb7
Reze	FR41ryai	Rezé
Rezh	RU4w0i8
Rezé	FR41ryai
Reçani	MA41iecr
Reşiţa	RO4ec62
Reẖovot	IL36an1
Rheda-Wiedenbruck	DE41p1ai	Rheda-Wiedenbrück
Rheda-Wiedenbrück	DE41p1ai
Rheinberg	DE41p19q
Rheine	DE41p199
Rheinfelden	DE41p193
Rheinhausen	DE41p18v
Rhennouch	TN41gyn8
Rho	IT41vxk7
Rhondda	GB41kklz
Riachao do Jacuipe	BR421z6a	Riachão do Jacuípe
Riacho Fundo	BR47ehci
Riacho Fundo II	BR37ehch
Riacho de Santana	BR421z5k
Riachão do Jacuípe	BR421z6a
Rialto	US337guw
Ribat Al Khayr	MA41jnfw
Ribaue	MZ47klt6	Ribáuè
Ribeira do Pombal	BR421z3r
Ribeirao	BR420nzq	Ribeirão
Ribeirao Pires	BR321z29	Ribeirão Pires
Ribeirao Preto	BR221z28	Ribeirão Preto
Ribeirao das Neves	BR221z2x	Ribeirão das Neves
Ribeirão	BR420nzq
Ribeirão Pires	BR321z29
Ribeirão Preto	BR221z28
Ribeirão das Neves	BR221z2x
Riberalta	BO42bq8y
Ribnita	MD4d8ge	Rîbniţa
Ribáuè	MZ47klt6
Riccione	IT41vxjk
Rich	MA41iedn
Richard-Toll	SN41c5g0
Richards Bay	ZA3kmkf
Richardson	US32t801
Richfield	US4303cp
Richland	US43ghp0
Richmond	US32uhl8
Richmond	CA33n7tx
Richmond	US337gys
Richmond	US42jdvl
Richmond	US42kaie
Richmond	ZA4kmje
Richmond Hill	CA33n7u3
Richmond Hill	US4321a9
Richmond West	US42hdlh
Ridder	KZ4wlwa
Ridderkerk	NL41mwi4
Ridgewood	US4321b6
Rietberg	DE41p0mz
Rieti	IT41vxj8
Rifu	JP41992l
Riga	LV29rzg
Rijeka	HR31weow
Rijswijk	NL41mwfg
Rikaze	CN4rffn
Rimini	IT31vxht
Rimouski	CA43s7gv
Rincon de la Victoria	ES41hu5o	Rincón de la Victoria
Rincón de la Victoria	ES41hu5o
Rio Blanco	MX423g9e	Río Blanco
Rio Bonito	BR421z0d
Rio Branco	BR226i26
Rio Branco do Sul	BR421yzu
Rio Brilhante	BR421yzt
Rio Bueno	CL42b0jd	Río Bueno
Rio Claro	BR321yzm
Rio Claro	TT424llc
Rio Cuarto	AR32aa3e	Río Cuarto
Rio Gallegos	AR42aa2z	Río Gallegos
Rio Grande	BR321ywy
Rio Grande	AR42aa2u	Río Grande
Rio Grande	MX42dhma	Río Grande
Rio Grande da Serra	BR421ywu
Rio Largo	BR420nyo
Rio Negrinho	BR421ywk
Rio Negro	BR421ywh
Rio Pardo	BR421yvy
Rio Pequeno	BR374e8d
Rio Rancho	US439mf7
Rio Real	BR421yv3
Rio Tercero	AR42aa15	Río Tercero
Rio Tinto	PT41mmej
Rio Verde	BR321yun
Rio das Ostras	BR321yyt
Rio das Pedras	BR421yyq
Rio de Janeiro	BR121yye
Rio de Mouro	PT41cis3
Rio do Sul	BR421yxc
Riobamba	EC326a66
Riohacha	CO326od5
Rionegro	CO326ocq
Rioverde	MX423g8b
Ripollet	ES41uoxh
Risalpur Cantonment	PK4v1rx
Rishikesh	IN4qys0	Rishīkesh
Rishon LeTsiyyon	IL36amf
Rishra	IN3qyry
Rishton	UZ4wfej
Rishīkesh	IN4qys0
Risod	IN4qyrw
Ritto	JP4427z7	Rittō
Rittō	JP4427z7
Rivadavia	AR42aa07
Rivas	NI425ixo
Rivas-Vaciamadrid	ES41ulgo
Rivera	UY421qx9
Riverside	US237hb9
Riverton	US43fwb1
Riverview	US42hdpo
Riviera Beach	US42hdq6
Rivne	UA3ewq2
Rivoli	IT41vxe7
Riyad al Khabra	SA471ocw	Riyāḑ al Khabrā'
Riyadh	SA12bne
Riyāḑ al Khabrā	SA471ocw	Riyāḑ al Khabrā'
Rize	TR3fvcz
Rizhao	CN25egpj
Rizhuang	CN412io6
Roanne	FR41rxz6
Roanoke	US32uhxz
Robat Karim	IR32jbz	Robāţ Karīm
Robbah	DZ41h7w8
Robertsganj	IN4qyrj
Robertson	ZA4202el
Robertsonpet	IN3qyrh
Robit	ET472bc
Robāţ Karīm	IR32jbz
Rochdale	GB41kkh4
Rochester	US3321hi
Rochester	US3303kh
Rochester	US4314ww
Rochester Hills	US42zbqi
Rock Forest	CA43nb35
Rock Hill	US42qg3a
Rock Island	US42x6yr
Rockford	US32x707
Rockhampton	AU41a425
Rocklin	US437hnj
Rockville	US42llqf
Rockwall	US42t8lq
Rocky Mount	US42o7ju
Rodenkirchen	DE35472f
Rodgau	DE41zirh
Rodos	GR48l5m	Ródos
Rodriguez	PH310f6o
Roermond	NL41mwdc
Roeselare	BE41nr5d
Rogers	US42ghvi
Rogers Park	US42x729
Roha	IN4qyr7
Rohini	IN276p7m
Rohnert Park	US437huc
Rohri	PK4p0bv
Rohtak	IN2qyqk
Roi Et	TH4yfyx
Rolandia	BR421ys4	Rolândia
Rolim de Moura	BR43rf52
Rolim de Moura do Guapore	BR42c4gd	Rolim de Moura do Guaporé
Rolim de Moura do Guaporé	BR42c4gd
Rolleston	NZ41asni
Rolândia	BR421ys4
Roman	RO4ebzw
Romans-sur-Isere	FR41rxpf	Romans-sur-Isère
Romans-sur-Isère	FR41rxpf
Rome	IT11vx9q
Rome	US42ifzm
Rome	US4321nb
Romeoville	US42x738
Romford	GB41kkew
Romny	UA4ewmg
Rompin	MY4116n7
Ronda	ES41hu2a
Rondon do Para	BR43rf54	Rondon do Pará
Rondon do Pará	BR43rf54
Rondonopolis	BR321yql	Rondonópolis
Rondonópolis	BR321yql
Rongai	KE43vrj
Rongjiang	CN412inm
Ronglong	CN412ing
Roodepoort	ZA2k2ie
Roorkee	IN3qypo
Roosendaal	NL41mwbe
Ropar	IN4qyn3
Roquetas de Mar	ES41hu1w
Roquette	FR47mj84
Rorainopolis	BR43rf56	Rorainópolis
Rorainópolis	BR43rf56
Rosa Zarate	EC426a3l
Rosales	PH41096d
Rosario	AR22a9vb
Rosario	PH31095u
Rosario	BR420nvw	Rosário
Rosario do Sul	BR421ypl	Rosário do Sul
Rosarito	MX32dhgo
Rosas	ES46vk25
Rosemead	US437i2r
Rosenberg	US42t8zu
Rosenheim	DE41oz7g
Rosera	IN466wwz
Rosetta	EG27i7v
Roseville	US337i35
Roseville	US42zbxj
Roseville	US4303tj
Rosh Ha'Ayin	IL46am2
Roshanpura	IN4uxpx
Roskilde	DK41k1ch
Roslavl	RU4aqsj	Roslavl'
Rosny-sous-Bois	FR41rxid
Rossendale	GB44xw0u
Rossosh	RU4aqqn	Rossosh'
Rossosh	RU4aqr3	Rossosh'
Rostock	DE31oywc
Rostokino	RU4aqpv
Rostov Veliky	RU4aqpr
Rostov-on-Don	RU1aqpj
Roswell	US42ig4e
Roswell	US439mwp
Rosário	BR420nvw
Rosário do Sul	BR421ypl
Rotherham	GB31kkc5
Rotorua	NZ43pru5
Rottenburg	DE41oy8h
Rotterdam	NL21mwab
Rouached	DZ41h7uj
Roubaix	FR41rxg9
Rouen	FR31rxfg
Rouge	CA43ncgh
Rouiba	DZ31h7to
Rouissat	DZ41h7t2
Round Rock	US32t95t
Rourkela	IN3qyx7
Rovaniemi	FI4dp08
Rovenky	UA4ewk3
Rovereto	IT41vx3q
Rovigo	IT41vx3f
Rowland Heights	US437i9y
Rowlett	US42t97m
Rowville	AU41a3n2
Roxas City	PH31094k
Roy	US43fwhu
Royal Leamington Spa	GB41koox
Royal Oak	US42zc1o
Royal Palm Beach	US42he2h
Royal Tunbridge Wells	GB41kka6
Rozdilna	UA4ewj4
Rozzano	IT41vx39
Rtishchevo	RU4aqhi
Rubi	ES41uoou	Rubí
Rubidoux	US437icd
Rubio	VE425s48
Rubizhne	UA4ewh6
Rubtsovsk	RU3w0d7
Rubí	ES41uoou
Ruda Slaska	PL31u5sg	Ruda Śląska
Ruda Śląska	PL31u5sg
Rudan	IR42kv3	Rūdān
Rudarpur	IN4qyos	Rūdarpur
Rudnyy	KZ3wkpv
Rudow	DE41oxxy
Rudrapur	IN357c2q
Rudsar	IR42j73	Rūdsar
Rueil-Malmaison	FR41rx3v
Rufa'a	SD47vxg	Rufā'a
Rufisque	SN31c5f4
Rufisque est	SN36ly2h
Rufā'a	SD47vxg
Rugao	CN36ij1j
Rugby	GB41kk8y
Rui'an	CN212imf
Ruiru	KE23voo
Ruislip	GB41kk8w
Rujewa	TZ43839
Rukban	JO46syfh
Rukungiri	UG44uug
Ruma	RS41weit
Rumah	SA427a0	Rumāḩ
Rumbek	SS47vw7
Rumia	PL41u5pu
Rumonge	BI492t9
Rumāḩ	SA427a0
Runan	CN412ilq
Runcorn	GB41kk8g
Rundu	NA41zvhj
Ruqi	SO314fr
Ruropolis	BR43rf5e	Rurópolis
Rurópolis	BR43rf5e
Rusanivka	UA4832n8
Rusape	ZW4iwms
Ruse	BG3flcz
Rushden	GB41kk82
Russas	BR420nv4
Russeifa	JO34o0j3
Russelsheim am Main	DE41oxl0	Rüsselsheim am Main
Rustaq	OM36703
Rustaq	AF4o6kp	Rustāq
Rustavi	GE3d4fz
Rustenburg	ZA2kjr8
Rustāq	AF4o6kp
Rutchenkivskyi	UA382nui
Ruteng	ID4yx8k
Rutherglen	GB41kk7i
Rutland	CA43nj61
Rutoma	UG44ut6
Rutshuru	CD44ezj
Ruwa	ZW4iwk9
Ruwandiz	IQ41yzm	Ṟuwandiz
Ruzayevka	RU4aq17
Rwamagana	RW44bg7
Rwamwanja Refugee Camp	UG47th9r
Ryazan	RU2apvk	Ryazan'
Ryazanskiy	RU3awjz
Rybatskoye	RU4aptf
Rybinsk	RU3apt0
Rybnik	PL31u5mi
Ryogoku	JP41992c	Ryōgoku
Ryugasaki	JP419922	Ryūgasaki
Ryuo	JP413q22	Ryūō
Ryōgoku	JP41992c
Ryūgasaki	JP419922
Ryūō	JP413q22
Rzeszow	PL3ga7q	Rzeszów
Rzeszów	PL3ga7q
Rzhev	RU4apl1
Rákospalota	HU41taa5
Râmnicu Sărat	RO4ec3t
Râmnicu Vâlcea	RO4ec3s
Râs el Aïoun	DZ41h8n4
Râs el Oued	DZ41h8m8
Réo	BF41ei2s
Río Blanco	MX423g9e
Río Bueno	CL42b0jd
Río Cuarto	AR32aa3e
Río Gallegos	AR42aa2z
Río Grande	AR42aa2u
Río Grande	MX42dhma
Río Tercero	AR42aa15
Rîbniţa	MD4d8ge
Ródos	GR48l5m
Rødovre	DK41k1fs
Rüsselsheim am Main	DE41oxl0
Rābigh	SA427i3
Rādhanpur	IN4qzi5
Rāghogarh	IN4qzhs
Rāhatgarh	IN4qzh6
Rāhuri	IN4qzgr
Rāichūr	IN3qzgk
Rāiganj	IN3qzgh
Rāipur	BD4pej8
Rāj-Nāndgaon	IN3qzbj
Rājbirāj	NP4rhvo
Rājgarh	IN4qzck
Rājgīr	IN4qzcg
Rājkot	IN1qzbz
Rājpīpla	IN4qzb7
Rājsamand	IN4qzal
Rājula	IN4qzaj
Rājākhera	IN4qzea
Rāmachandrapuram	IN4qz9g
Rāmdurg	IN4qz80
Rāmganj	BD4peg7
Rāmganj Mandi	IN4qz7o
Rāmgarh	IN4qz7i
Rāmgarh	IN4qz76
Rāmgundam	IN2qz6u
Rāmhormoz	IR42joq
Rāmnagar	IN4qz65
Rāmnagar	IN4qz67
Rāmnagar	IN4qz6a
Rāmpur	IN3qz53
Rāmpura	IN4qz4o
Rāmsar	IR42ivh
Rāmāpuram	IN4qz8m
Rāniganj	IN369klj
Rānipet	IN3qz0z
Rānyah	IQ31z10
Rānāghāt	IN4qz3m
Rānāvāv	IN4qz3a
Rānīganj	IN3qz1i
Rāth	IN4qyy8
Rāvar	IR42jlc
Rāvu	IN46d44r
Rāwatbhāta	IN4qywp
Rāwatsār	IN4qywn
Rāyadrug	IN4qywi
Rāyagada	IN4qywh
Rāzampeta	IN4qze2
Rāzām	IN4qyvy
Rūdarpur	IN4qyos
Rūdsar	IR42j73
Rūdān	IR42kv3
Rạch Giá	VN2xm9q
Sa Dec	VN3xm1g
Sa'dah	YE41j1i
Sa'ir	PS461fl	Sa'īr
Sa'īr	PS461fl
Saaba	BF31ei0t
Saanich	CA33njao
Saarbrucken	DE31oxef	Saarbrücken
Saarbrücken	DE31oxef
Saarlouis	DE41oxe0
Saatlı	AZ435nc
Saaxo	SO43r9on
Saba	HN4256uz	Sabá
Sabaa Aiyoun	MA46kb5e
Sabac	RS41wehc	Šabac
Sabadell	ES31uom7
Sabae	JP413q1m
Sabah as Salim	KW38uio	Şabāḩ as Sālim
Sabalgarh	IN4qymg
Sabana de Mendoza	VE425s3d
Sabanagrande	CO426o6p
Sabanalarga	CO326o6e
Sabaneta	CO426o5n
Sabaneta	VE425s1h
Sabang	ID4q0qy
Sabara	BR321yo1	Sabará
Sabará	BR321yo1
Sabbashahr	IR43z0mx	Şabbāshahr
Sabha	LY31bfdz
Sabinas	MX42dhf1
Sabirabad	AZ4cjj7
Sablayan	PH410900
Sabou	BF41ei08
Sabratah	LY41bfdv	Şabrātah
Sabt Alalayah	SA36y4nx
Sabuncu	AZ4cjj4	Sabunçu
Sabunçu	AZ4cjj4
Sabya	SA3277f	Şabyā
Sabzevar	IR32j3j
Sabá	HN4256uz
Sacaba	BO32bq1e
Sacoma	BR374e9p	Sacomã
Sacomã	BR374e9p
Sacramento	US237ik1
Sadabad	IN4qylk	Sadābād
Sadao	TH4yfx7
Sadasivpet	IN4qyle
Sadatpur Gujran	IN463z7o	Sādatpur Gujran
Saddat al Hindiyah	IQ41yuc	Saddat al Hindīyah
Saddat al Hindīyah	IQ41yuc
Saddiqabad	PK3p070
Sado	JP442al0
Sadpalli	IN46etzh	Sādpalli
Sadr City	IQ14n8my
Sadābād	IN4qylk
Safadasht	IR484h52	Ṣafādasht
Safaga	EG47opo
Safed	IL46a5o
Safi	MA21ie8p
Safi	JO45d3v
Safidon	IN4qykf
Safita	SY43jd0	Şāfītā
Safonovo	RU4apdp
Safranbolu	TR4fvbi
Safwa	SA4275l	Şafwá
Safwan	IQ41yt8	Şafwān
Saga	JP313q0n
Sagae	JP41991s
Sagaing	MM4rtwy
Sagalo	ML41gjxb
Sagamihara	JP26wvkp
Sagar	IN4qykb	Sāgar
Sagauli	IN4qyjq
Sagay	PH4108we
Saginaw	US42zc6t
Sagrada Familia	ES43zene	Sagrada Família
Sagrada Família	ES43zene
Sagua la Grande	CU423wlc
Saguenay	CA33njjq
Sagunto	ES41htz7
Sahab	JO45ao1	Saḩāb
Sahagun	CO426o43	Sahagún
Sahagún	CO426o43
Saham	OM3656f	Şaḩam
Sahand	IR48460a
Sahar	YE41izt	Saḩar
Saharanpur	IN2qyj2	Sahāranpur
Saharsa	IN3qyj0
Sahaswan	IN4qyiw	Sahaswān
Sahaswān	IN4qyiw
Sahibabad Daulotpur	IN463z3u	Sāhibābād Daulotpur
Sahibganj	IN4qyiq	Sāhibganj
Sahiwal	PK2p043
Sahiwal	PK2p044
Sahline	TN41h0bq
Sahnaya	SY43jb6	Şaḩnāyā
Sahneh	IR42ix7	Şaḩneh
Sahuayo de Morelos	MX42dhcy
Sahāranpur	IN2qyj2
Sai Kung	HK412zl6
Sai Mai	TH346lza
Saida	DZ31h7kc	Saïda
Saidpur	BD33waf9
Saijo	JP315a5i	Saijō
Saijō	JP315a5i
Saiki	JP413pyt
Saint Albans	AU41a3i5
Saint Charles	US42mgbz
Saint Charles	US42lm5y
Saint Clair Shores	US42zehu
Saint Cloud	US4304af
Saint Cloud	US42hec5
Saint Croix	VI42ut0g
Saint George	US43avho
Saint John	CA43nkid
Saint John	AG424n9y	Saint John's
Saint Joseph	US42mggy
Saint Louis Park	US4304rh
Saint Neots	GB41kk1p
Saint Paul	US23050w
Saint Peters	GB31kk1b
Saint Peters	US42mgn9
Saint Petersburg	RU1aow1
Saint Thomas Mount	IN4qyhh
Saint-Ambroise	FR47mj85
Saint-Andre	RE4k1no	Saint-André
Saint-André	RE4k1no
Saint-Benoit	RE4k1nn	Saint-Benoît
Saint-Benoît	RE4k1nn
Saint-Brieuc	FR41rwdc
Saint-Chamond	FR41rwba
Saint-Denis	RE3k1nk
Saint-Denis	FR41rw38
Saint-Dizier	FR41rw0g
Saint-Etienne	FR31rvlv	Saint-Étienne
Saint-Eustache	CA43nk8v
Saint-Georges	CA43xwrd
Saint-Germain-en-Laye	FR41rv7r
Saint-Gilles	BE41nqs5
Saint-Herblain	FR41rv2e
Saint-Hubert	CA43nke9
Saint-Hyacinthe	CA43nkee
Saint-Jean-sur-Richelieu	CA43nkhr
Saint-Jerome	CA43nkhx	Saint-Jérôme
Saint-Joseph	RE4k1mj
Saint-Jérôme	CA43nkhx
Saint-Laurent	CA43nkky
Saint-Leonard	CA43nkld	Saint-Léonard
Saint-Leu	RE4k1mh
Saint-Louis	SN31c5dg
Saint-Louis	RE4k1mf
Saint-Louis-de-Terrebonne	CA33nkmn
Saint-Léonard	CA43nkld
Saint-Malo	FR41ruc0
Saint-Marc	HT327oic
Saint-Martin-d'Heres	FR41ru31	Saint-Martin-d'Hères
Saint-Martin-d'Hères	FR41ru31
Saint-Maur-des-Fosses	FR41rtz7	Saint-Maur-des-Fossés
Saint-Maur-des-Fossés	FR41rtz7
Saint-Michel	CA43nkpz
Saint-Michel de l'Atalaye	HT427ohk
Saint-Nazaire	FR41rts1
Saint-Ouen	FR41rtpc
Saint-Paul	RE3k1md
Saint-Pierre	RE4k1m6
Saint-Priest	FR41rtcc
Saint-Quentin	FR41rtan
Saint-Quentin-en-Yvelines	FR352wry
Saint-Raphael	HT427oh6	Saint-Raphaël
Saint-Raphael	FR41rt9a	Saint-Raphaël
Saint-Raphaël	HT427oh6
Saint-Raphaël	FR41rt9a
Saint-Étienne	FR31rvlv
Sainte-Foy	CA33rks0
Sainte-Genevieve-des-Bois	FR41rvta	Sainte-Geneviève-des-Bois
Sainte-Geneviève-des-Bois	FR41rvta
Sainte-Marguerite	FR47mj86
Sainte-Marie	RE4k1nb
Sainthia	IN4qyhj
Saioua	CI41cwsb	Saïoua
Saipan	MP44nspi
Saitama	JP144r8q
Sakado	JP313py1
Sakai	JP213pxn
Sakai	JP46wvl6
Sakai-nakajima	JP413pxk
Sakaidecho	JP413pxi	Sakaidechō
Sakaidechō	JP413pxi
Sakaiminato	JP413px2
Sakakah	SA3273z
Sakata	JP313pw4
Sakete	BJ41f9op	Sakété
Sakhipur	BD4phhc
Sakhnin	IL46al3	Sakhnīn
Sakhnīn	IL46al3
Saki	NG31dsqm
Saki	UA4ew72
Sakiet ed Daier	TN31gvqj
Sakiet ez Zit	TN31gvqi
Saknepalli	IN46hzcf
Sakon Nakhon	TH4yft2
Sakrand	PK4ozzh
Saku	JP413puh
Sakumona	GH41d7d8
Sakura	JP319910
Sakura	JP46ww4x
Sakuragawa	JP4427yx
Sakurai	JP413pu2
Sakété	BJ41f9op
Sal'sk	RU4ap5l
Salaberry-de-Valleyfield	CA43nl3t
Saladillo	AR421i53
Salah Bey	DZ41h7gv
Salalah	OM3655p	Şalālah
Salama	GT424yjc	Salamá
Salamanca	MX32dhbq
Salamanca	ES33w9rf
Salamanca	ES31uojo
Salamá	GT424yjc
Salaqi	CN317md8
Salatiga	ID3yx1n
Salavat	RU3ap98
Salaya	IN4qyee	Salāya
Salcedo	DO422vfn
Saldanha	ZA420232
Sale	GB41kk0m
Sale	MA21ie5f	Salé
Sale Al Jadida	MA36i2o3	Salé Al Jadida
Salehieh	IR4pcb	Ṣāleḥīeh
Salekhard	RU4w05p
Salem	IN2qye5
Salem	US33f8uq
Salem	US42y3ht
Salerno	IT31vwyp
Salford	GB31kk0f
Salgotarjan	HU41ta17	Salgótarján
Salgueiro	BR420nms
Salgótarján	HU41ta17
Sali	SN41jmhi
Salihli	TR36h23
Salima	MW4jt07
Salina	US42jpm2
Salina Cruz	MX423g3k
Salinas	US337jy7
Salinas	EC4269z8
Salinas	BR421yjz
Salinopolis	BR420nlq	Salinópolis
Salinópolis	BR420nlq
Salisbury	GB41kk08
Salisbury	US42o8ht
Salisbury	US42lmx3
Salmas	IR42is8	Salmās
Salmās	IR42is8
Salo	FI4do8s
Salon-de-Provence	FR41rsk5
Salqin	SY43j8i	Salqīn
Salqīn	SY43j8i
Salt	ES41uog7
Salt Lake City	US33fwn5
Salta	AR22a9ll
Saltillo	MX22dh86
Saltivka	UA2402uc
Salto	BR321yhu
Salto	UY321qve
Salto	AR42a9lf
Salto de Pirapora	BR421ygz
Salur	IN4qycz	Sālūr
Salvador	BR121ygq
Salvaleon de Higuey	DO322veg	Salvaleón de Higüey
Salvaleón de Higüey	DO322veg
Salvatierra	MX42dh76
Salwa	KW48bcm	Salwá
Salwá	KW48bcm
Salyan	AZ435mv
Salzburg	AT31naw8
Salzgitter	DE31ox0m
Salé	MA21ie5f
Salé Al Jadida	MA36i2o3
Salāya	IN4qyee
Sam Phran	TH4yfou
Sam Sen Nai	TH481831
Sam Son	VN3xlzi	Sầm Sơn
Sama	ES41uofm
Sama'il	OM4654u	Samā'il
Samal	PH4108iy
Samal	PH4108iw
Samalkha	IN4qyce	Samālkha
Samalkot	IN4qycd	Sāmalkot
Samalut	EG37hud	Samālūţ
Samambaia	BR37ehcj
Samana	IN4qyc7	Samāna
Samandag	TR36h07	Samandağ
Samandağ	TR36h07
Samaniego	CO426o0l
Samannud	EG47hub	Samannūd
Samannūd	EG47hub
Samar	UA4ezp1
Samara	RU1ap3v
Samara	ET4446i7
Samarinda	ID2ywy1
Samarkand	UZ2q2h5
Samarra	IQ31yod	Sāmarrā'
Samastipur	IN4qybz	Samāstipur
Samba	AO282cfa
Sambalpur	IN3qybq
Sambava	MG4mnib
Sambhal	IN3qybo
Sambir	UA4ew5s
Sambizanga	AO382cfb
Sambrial	PK3ozw9
Samch'on	KP414435	Samch'ŏn
Samch'ŏn	KP414435
Same	TZ437yc
Samfya	ZM4j9vu
Samitah	SA4271v	Şāmitah
Samjiyon-up	KP417r6q	Samjiyŏn-ŭp
Samjiyŏn-ŭp	KP417r6q
Sammamish	US43gika
Sampang	ID4ywv7
Sampit	ID3ywus
Sampsonievskiy	RU452ah1
Samsun	TR2fv6w
Samtredia	GE4d4bi
Samut Prakan	TH2yfni
Samut Sakhon	TH4yfng
Samut Songkhram	TH4yfne
Samā'il	OM4654u
Samālkha	IN4qyce
Samālūţ	EG37hud
Samāna	IN4qyc7
Samāstipur	IN4qybz
San	ML31gjsy
San Agustin	MX42dh6h	San Agustín
San Agustín	MX42dh6h
San Andres	CO426nyi	San Andrés
San Andres Cholula	MX429uk6	San Andrés Cholula
San Andres Tuxtla	MX423fz7	San Andrés Tuxtla
San Andres del Rabanedo	ES41uodc	San Andrés del Rabanedo
San Andrés	CO426nyi
San Andrés Cholula	MX429uk6
San Andrés Tuxtla	MX423fz7
San Andrés del Rabanedo	ES41uodc
San Angelo	US43aizq
San Antero	CO426nxz
San Antonio	US12tari
San Antonio	CL42azyj
San Antonio	PY421o3r
San Antonio	PH41089d
San Antonio de Los Altos	VE425rt2
San Antonio de Padua	AR421i0s
San Antonio de los Banos	CU423w5x	San Antonio de los Baños
San Antonio de los Baños	CU423w5x
San Antonio del Tachira	VE425rt1	San Antonio del Táchira
San Antonio del Táchira	VE425rt1
San Bartolome de Tirajana	ES41htu8	San Bartolomé de Tirajana
San Bartolomé de Tirajana	ES41htu8
San Benedetto del Tronto	IT41vwva
San Benito	GT424yd1
San Bernardino	US337k9q
San Bernardino Tlaxcalancingo	MX423cgu
San Bernardo	CL32azx8
San Blas-Canillejas	ES33w9rc
San Bruno	US437kat
San Buenaventura	MX459uy1
San Carlo All'Arena	IT464nxy
San Carlos	VE325rrr
San Carlos	CL42azwm
San Carlos de Bariloche	AR44jwgv
San Carlos de Bolivar	AR42a9b3	San Carlos de Bolívar
San Carlos de Bolívar	AR42a9b3
San Carlos del Zulia	VE325rrd
San Chaung	MM4vq6i
San Clemente	US437kbz
San Clemente	CL42azw2
San Cristobal	CU423w08
San Cristobal	VE325rqx	San Cristóbal
San Cristobal	DO3239is	San Cristóbal
San Cristobal de las Casas	MX323fox	San Cristóbal de las Casas
San Cristóbal	VE325rqx
San Cristóbal	DO3239is
San Cristóbal de las Casas	MX323fox
San Diego	US137kcj
San Diego	ES46vk1i
San Dimas	US437ker
San Dona di Piave	IT41vwrx	San Donà di Piave
San Donato	IT46pydj
San Donà di Piave	IT41vwrx
San Felipe	VE325rpj
San Felipe	CL42azun
San Fernando	PH31081j
San Fernando	ES41htss
San Fernando	PH41081d
San Fernando	PE478kfh
San Fernando	TT424lii
San Fernando de Apure	VE329kh5
San Fernando de Henares	ES41uo6b
San Francisco	US237kgn
San Francisco	PH41080z
San Francisco	AR42a963
San Francisco	CR425mon
San Francisco De Borja	PE378ket
San Francisco El Alto	GT424y8b
San Francisco Tesistan	MX42dcdb	San Francisco Tesistán
San Francisco Tesistán	MX42dcdb
San Francisco de Macoris	DO322vbu	San Francisco de Macorís
San Francisco de Macorís	DO322vbu
San Francisco del Rincon	MX42dgdk	San Francisco del Rincón
San Francisco del Rincón	MX42dgdk
San Gabriel	US437kiq
San German	CU423rfh	San Germán
San Germán	CU423rfh
San Gil	CO426nn4
San Giorgio a Cremano	IT41vwol
San Giuliano Milanese	IT41vwm6
San Ildefonso	PH4107vs
San Isidro	PE42c84f
San Isidro	AR421hts
San Isidro	ES46vk12
San Isidro	CR425mo1
San Isidro	MX459uy7
San Isidro	AR42a91e
San Jacinto	US437kka
San Javier	CL42azru
San Javier	ES41hts6
San Jeronimo Cuatro Vientos	MX459uy3	San Jerónimo Cuatro Vientos
San Jerónimo Cuatro Vientos	MX459uy3
San Joaquin	VE425rl7	San Joaquín
San Joaquín	VE425rl7
San Jose	US237kmj
San Jose	PH3107mu
San Jose	PH4107mi
San Jose	CR225mmx	San José
San Jose	CR425mmp	San José
San Jose Guadalupe Otzacatipan	MX459uy9	San José Guadalupe Otzacatipan
San Jose Pinula	GT424y1l	San José Pinula
San Jose de Guanipa	VE425rhq	San José de Guanipa
San Jose de Mayo	UY421qtb	San José de Mayo
San Jose de Metan	AR42aea2	San José de Metán
San Jose de las Lajas	CU423v54	San José de las Lajas
San Jose de los Cerrillos	AR42as06	San José de los Cerrillos
San Jose del Cabo	MX32dfr0	San José del Cabo
San Jose del Castillo	MX42dfqt	San José del Castillo
San Jose del Guaviare	CO42a24h	San José del Guaviare
San Jose del Monte	PH2107jn
San Josecito	VE428ka4
San José	CR225mmx
San José	CR425mmp
San José Guadalupe Otzacatipan	MX459uy9
San José Pinula	GT424y1l
San José de Guanipa	VE425rhq
San José de Mayo	UY421qtb
San José de Metán	AR42aea2
San José de las Lajas	CU423v54
San José de los Cerrillos	AR42as06
San José del Cabo	MX32dfr0
San José del Castillo	MX42dfqt
San José del Guaviare	CO42a24h
San Juan	PR22pwsf
San Juan	PH3107gm
San Juan	AR32a8t9
San Juan	PE42754e
San Juan	US42tay0
San Juan Bautista	VE425rfm
San Juan Capistrano	US437ko5
San Juan Nepomuceno	CO426nda
San Juan Sacatepequez	GT324xz1	San Juan Sacatepéquez
San Juan Sacatepéquez	GT324xz1
San Juan de la Maguana	DO422va1
San Juan de los Lagos	MX42dfih
San Juan de los Morros	VE325rf9
San Juan del Cesar	CO426ndp
San Juan del Rio	MX323f1g	San Juan del Río
San Juan del Río	MX323f1g
San Justo	AR321hnr
San Kamphaeng	TH4onws
San Leandro	US437kp3
San Leonardo	PH4107df
San Lorenzo	PY321o1s
San Lorenzo	IT476pbq
San Lorenzo	AR421hnb
San Lorenzo	AR42a8q6
San Luis	AR32a8ow
San Luis	CU423us5
San Luis	PH4107c9
San Luis	US435vgx
San Luis Obispo	US437kqr
San Luis Potosi	MX22dfba	San Luis Potosí
San Luis Potosí	MX22dfba
San Luis Rio Colorado	MX32dfb8	San Luis Río Colorado
San Luis Río Colorado	MX32dfb8
San Luis de Since	CO426m8n	San Luis de Sincé
San Luis de Sincé	CO426m8n
San Luis de la Paz	MX42dfbp
San Marcos	US437ks0
San Marcos	CO426naa
San Marcos	US42tazf
San Marcos	SV424t14
San Marcos	GT424xwt
San Martin	PE378keo
San Martin	AR42a8n4	San Martín
San Martin	SV424t0v	San Martín
San Martin Azcatepec	MX459uy4	San Martín Azcatepec
San Martin Texmelucan de Labastida	MX323etj
San Martín	AR42a8n4
San Martín	SV424t0v
San Martín Azcatepec	MX459uy4
San Mateo	PH3107a8
San Mateo	US337ktj
San Mateo	VE425rcw
San Mateo Atenco	MX423esz
San Miguel	SV324t06
San Miguel	AR34jv1q
San Miguel	PH41077e
San Miguel	PE47thfl
San Miguel Topilejo	MX423ce3
San Miguel de Allende	MX32df40
San Miguel de Tucuman	AR22a8jt	San Miguel de Tucumán
San Miguel de Tucumán	AR22a8jt
San Miguel del Padron	CU323uk3	San Miguel del Padrón
San Miguel del Padrón	CU323uk3
San Miguelito	PA227byp
San Narciso	PH410768
San Nicolas	PH41074r
San Nicolas de los Arroyos	AR32a8j2	San Nicolás de los Arroyos
San Nicolas de los Garza	MX22df15	San Nicolás de los Garza
San Nicolás de los Arroyos	AR32a8j2
San Nicolás de los Garza	MX22df15
San Onofre	CO426n6q
San Pablo	PH21073y
San Pablo	CO426n5w
San Pablo	US437kvw
San Pablo Autopan	MX423em2
San Pablo de las Salinas	MX323elz
San Pascual	PH41072z
San Pawl il-Baħar	MT41ix9p
San Pedro	PH21071p
San Pedro	US437kwg
San Pedro	MX42devf
San Pedro	AR421hi8
San Pedro	MX42dey1
San Pedro Alcantara	ES41htoy	San Pedro Alcántara
San Pedro Alcántara	ES41htoy
San Pedro Ayampuc	GT424xse
San Pedro Garza Garcia	MX32dv01	San Pedro Garza García
San Pedro Garza García	MX32dv01
San Pedro Sacatepequez	GT424xru	San Pedro Sacatepéquez
San Pedro Sacatepéquez	GT424xru
San Pedro Sula	HN22575i
San Pedro de Copan	HN42575n	San Pedro de Copán
San Pedro de Copán	HN42575n
San Pedro de Jujuy	AR42a8h0
San Pedro de Macoris	DO322v8o	San Pedro de Macorís
San Pedro de Macorís	DO322v8o
San Pedro de Uraba	CO426n33	San Pedro de Urabá
San Pedro de Urabá	CO426n33
San Pedro de la Paz	CL33zgso
San Rafael	AR32a8e5
San Rafael	US437kxj
San Rafael	VE425r5t
San Ramon	US437ky9
San Ramon de la Nueva Oran	AR42a8cs	San Ramón de la Nueva Orán
San Ramón de la Nueva Orán	AR42a8cs
San Salvador	SV224sxt
San Salvador Tizatlalli	MX459uxz
San Salvador de Jujuy	AR32a8b8
San Salvario	IT46pydy
San Sebastian de Mariquita	CO426ruc	San Sebastián de Mariquita
San Sebastian de los Reyes	ES41unq0	San Sebastián de los Reyes
San Sebastián de Mariquita	CO426ruc
San Sebastián de los Reyes	ES41unq0
San Severo	IT41vw8j
San Tan Valley	US44cok4
San Timoteo	VE425qmy
San Tung Chung Hang	HK312zrn
San Vicent del Raspeig	ES41htiw
San Vicente	AR421h43
San Vicente	SV424ssq
San Vicente	AR421h44
San Vicente	CR425mdd
San Vicente de Moravia	CR43xpyy
San Vicente de Tagua Tagua	CL42az3g
San al Hajar al Qibliyah	EG47hsl	Şān al Ḩajar al Qiblīyah
San-Pedro	CI21cwt2	San-Pédro
San-Pédro	CI21cwt2
Sana	PE4275a3	Saña
Sanaa	YE11iw1
Sanand	IN4qya6	Sānand
Sanandaj	IR22ipy
Sanare	VE425rsx
Sanawad	IN4qya1	Sanāwad
Sancaktepe	TR24ji4k
Sanchazi	CN417mcu
Sanchor	IN4qy9x	Sānchor
Sanchuan	CN47cvxl
Sancti Spiritus	CU323vzv	Sancti Spíritus
Sancti Spíritus	CU323vzv
Sandacho	JP313psg	Sandachō
Sandachō	JP313psg
Sandakan	MY211604
Sandaohezi	CN4wryv
Sandaoling Lutiankuang Wuqi Nongchang	CN472yci
Sandefjord	NO41vb52
Sandila	IN4qy9f	Sandīla
Sandnes	NO41vb35
Sandu	CN4151kf
Sandur	IN4qy9c	Sandūr
Sandwip	BD4peg0	Sandwīp
Sandwīp	BD4peg0
Sandy	US43fwp1
Sandy Hills	US43fwpa
Sandy Springs	US32ih79
Sandyford	IE41z232
Sandīla	IN4qy9f
Sandıklı	TR46gyf
Sandūr	IN4qy9c
Sanford	US42hf7a
Sang-e Charak	AF4o630	Sang-e Chārak
Sang-e Chārak	AF4o630
Sangamner	IN4qy8s
Sangarebougou	ML47klrv	Sangarébougou
Sangareddi	IN4qy8n	Sangāreddi
Sangaredi	GN41fs9h	Sangarédi
Sangaria	IN4qy8l	Sangariā
Sangariā	IN4qy8l
Sangarébougou	ML47klrv
Sangarédi	GN41fs9h
Sanghar	PK4oztg
Sangju	KR313dze
Sangkapura	ID4ywrj
Sangla Hill	PK3ozsy
Sangli	IN2qy88	Sāngli
Sangmelima	CM41bmom	Sangmélima
Sangmélima	CM41bmom
Sangola	IN4qy81	Sāngola
Sangrur	IN4qy7u	Sangrūr
Sangrūr	IN4qy7u
Sangyoung	MM4839mu
Sangāreddi	IN4qy8n
Sanhe	CN212ifr
Sanhe	CN35069y
Sanhui	CN412if1
Sanjiang	CN412ieb
Sanjiao	CN414t7i
Sanjiao	CN412idv
Sanjo	JP413prs	Sanjō
Sanjō	JP413prs
Sankarankovil	IN4qy77
Sankeshu	CN47cvuz
Sankeshwar	IN4qy6x
Sankt Augustin	DE41owmo
Sankt Gallen	CH41kzk6
Sankt Ingbert	DE41owl2
Sanlucar de Barrameda	ES41htqi	Sanlúcar de Barrameda
Sanlúcar de Barrameda	ES41htqi
Sanlıurfa	TR26e71	Şanlıurfa
Sanmenxia	CN212ibh
Sanmiao	CN415mnt
Sanming	CN212ibb
Sanmu	JP44280o
Sano	JP313pr8
Sanok	PL4ga3r
Sanremo	IT41vw9t
Sanshui	CN312cm1
Sant Adria de Besos	ES41uoeh	Sant Adrià de Besòs
Sant Adrià de Besòs	ES41uoeh
Sant Andreu	ES31uod8
Sant Antoni	ES46vjv7
Sant Boi de Llobregat	ES41uoc2
Sant Cugat del Valles	ES41uo8u	Sant Cugat del Vallès
Sant Cugat del Vallès	ES41uo8u
Sant Feliu de Llobregat	ES41uo6q
Sant Gervasi - Galvany	ES46vjvh
Sant Joan Despi	ES41uo3b	Sant Joan Despí
Sant Joan Despí	ES41uo3b
Sant Marti	ES33w9gp	Sant Martí
Sant Martí	ES33w9gp
Sant'Ana do Livramento	BR421xzk
Sant'Antimo	IT41vvzv
Santa Ana	US237l6s
Santa Ana	SV324sx2
Santa Ana	PH4106ry
Santa Ana	VE425r32
Santa Ana Chiautempan	MX423eb2
Santa Anita - Los Ficus	PE378ken
Santa Barbara	US437l88
Santa Barbara	VE425r1l	Santa Bárbara
Santa Barbara	BR421ydk	Santa Bárbara
Santa Barbara d'Oeste	BR321yck	Santa Bárbara d'Oeste
Santa Bárbara	VE425r1l
Santa Bárbara	BR421ydk
Santa Bárbara d'Oeste	BR321yck
Santa Catarina	MX22deiv
Santa Catarina Pinula	GT424xn0
Santa Cecilia	BR474e9b
Santa Clara	CU323tv6
Santa Clara	US337l9z
Santa Clarita	US337lax
Santa Coloma de Gramenet	ES31unod
Santa Cruz	PH3106mw
Santa Cruz	PH3106nx
Santa Cruz	PH4106nc
Santa Cruz	US437lb0
Santa Cruz	BR420nhl
Santa Cruz	CL42azcw
Santa Cruz Xoxocotlan	MX423e4t	Santa Cruz Xoxocotlán
Santa Cruz Xoxocotlán	MX423e4t
Santa Cruz de Barahona	DO422v7d
Santa Cruz de Mara	VE425qxo
Santa Cruz de Tenerife	ES31htmu
Santa Cruz de Yojoa	HN425717
Santa Cruz de la Sierra	BO12bp1m
Santa Cruz del Quiche	GT424xlo	Santa Cruz del Quiché
Santa Cruz del Quiché	GT424xlo
Santa Cruz del Sur	CU423ttc
Santa Cruz do Capibaribe	BR420nh0
Santa Cruz do Rio Pardo	BR421y8w
Santa Cruz do Sul	BR321y8t
Santa Elena	EC4269gu
Santa Eularia des Riu	ES41htmi	Santa Eulària des Riu
Santa Eulària des Riu	ES41htmi
Santa Fe	AR22a839
Santa Fe	US439obb
Santa Fe do Sul	BR421y7s	Santa Fé do Sul
Santa Fé do Sul	BR421y7s
Santa Helena	BR420ng6
Santa Helena de Goias	BR421y72	Santa Helena de Goiás
Santa Helena de Goiás	BR421y72
Santa Ines	BR420nft	Santa Inês
Santa Inês	BR420nft
Santa Isabel	BR421y6k
Santa Isabel do Para	BR420nfa	Santa Isabel do Pará
Santa Isabel do Pará	BR420nfa
Santa Lucia	ES41htm6	Santa Lucía
Santa Lucia	AR42a80y	Santa Lucía
Santa Lucia Cotzumalguapa	GT324xih	Santa Lucía Cotzumalguapa
Santa Lucía	ES41htm6
Santa Lucía	AR42a80y
Santa Lucía Cotzumalguapa	GT324xih
Santa Luzia	BR321y5c
Santa Luzia	BR43rf7b
Santa Maria	BR321y3n
Santa Maria	BR37ehcd
Santa Maria	US337lek
Santa Maria Capua Vetere	IT41vw3t
Santa Maria Chimalhuacan	MX423dxy	Santa María Chimalhuacán
Santa Maria da Boa Vista	BR420nbq
Santa Maria da Vitoria	BR421y33	Santa Maria da Vitória
Santa Maria da Vitória	BR421y33
Santa Maria de Jetiba	BR43rf7q	Santa Maria de Jetibá
Santa Maria de Jetibá	BR43rf7q
Santa Marta	CO226mpp
Santa María Chimalhuacán	MX423dxy
Santa Monica	US437lfg
Santa Paula	US437lgd
Santa Pola	ES41htku
Santa Quiteria	BR420n8x	Santa Quitéria
Santa Quitéria	BR420n8x
Santa Rita	BR320n7t
Santa Rita	BR420nb9
Santa Rita	VE425qr6
Santa Rita do Sapucai	BR421xx3	Santa Rita do Sapucaí
Santa Rita do Sapucaí	BR421xx3
Santa Rosa	PH3106dy
Santa Rosa	US337lhj
Santa Rosa	AR32a7ve
Santa Rosa	BR421xwe
Santa Rosa	EC4269ek
Santa Rosa Beach	US42hf7i
Santa Rosa de Cabal	CO426mli
Santa Rosa de Osos	CO426mlf
Santa Rosalia de Camargo	MX42e10c	Santa Rosalía de Camargo
Santa Rosalía de Camargo	MX42e10c
Santa Tecla	SV324tmp
Santa Teresa	MX459uy2
Santa Teresa	BR44ors8
Santa Teresa del Tuy	VE325qnb
Santa Vitoria do Palmar	BR421xub	Santa Vitória do Palmar
Santa Vitória do Palmar	BR421xub
Santaluz	BR421y5p
Santana	BR352xpy
Santana	BR320osg
Santana de Parnaiba	BR321xzw	Santana de Parnaíba
Santana de Parnaíba	BR321xzw
Santana do Acarau	BR420n9n	Santana do Acaraú
Santana do Acaraú	BR420n9n
Santana do Araguaia	BR43rf90
Santana do Ipanema	BR420n9k
Santana do Paraiso	BR421xzh	Santana do Paraíso
Santana do Paraíso	BR421xzh
Santander	ES31unh2
Santander de Quilichao	CO426mos
Santangpu	CN415d96
Santarem	BR320n8p	Santarém
Santarém	BR320n8p
Santee	US437llh
Santiago	CL12az54
Santiago	PH3106bd
Santiago	PE478ki1
Santiago	BR421xu5
Santiago	MX42ddtj
Santiago Atitlan	GT424xdd	Santiago Atitlán
Santiago Atitlán	GT424xdd
Santiago Teyahualco	MX42a1e4
Santiago de Compostela	ES41uney
Santiago de Cuba	CU223syh
Santiago de Queretaro	MX12djlo	Santiago de Querétaro
Santiago de Querétaro	MX12djlo
Santiago de Surco	PE32c71x
Santiago de Veraguas	PA427bst
Santiago de las Vegas	CU423syc
Santiago de los Caballeros	DO122v5e
Santiago del Estero	AR32a7rx
Santo Amaro	BR421xtf
Santo Amaro	BR421xtk
Santo Andre	BR221xt1	Santo André
Santo André	BR221xt1
Santo Angelo	BR421xsw	Santo Ângelo
Santo Antonio	CN381xqr	Santo António
Santo Antonio da Patrulha	BR421xqm	Santo Antônio da Patrulha
Santo Antonio da Platina	BR421xo9	Santo Antônio da Platina
Santo Antonio de Jesus	BR321xo1	Santo Antônio de Jesus
Santo Antonio de Padua	BR421xnz	Santo Antônio de Pádua
Santo Antonio do Descoberto	BR43rf9x	Santo Antônio do Descoberto
Santo Antonio do Ica	BR426hx7	Santo Antônio do Içá
Santo Antonio dos Olivais	PT41mm0p	Santo António dos Olivais
Santo António	CN381xqr
Santo António dos Olivais	PT41mm0p
Santo Antônio da Patrulha	BR421xqm
Santo Antônio da Platina	BR421xo9
Santo Antônio de Jesus	BR321xo1
Santo Antônio de Pádua	BR421xnz
Santo Antônio do Descoberto	BR43rf9x
Santo Antônio do Içá	BR426hx7
Santo Domingo	DO122v58
Santo Domingo	CU423sw0
Santo Domingo Este	DO254cw4
Santo Domingo Oeste	DO24orpg
Santo Domingo Tehuantepec	MX423dm3
Santo Domingo de los Colorados	EC2269cx
Santo Estevao	BR421xmj	Santo Estêvão
Santo Estêvão	BR421xmj
Santo Ovidio	PT41mm0g	Santo Ovídio
Santo Ovídio	PT41mm0g
Santo Tomas	PH41063y
Santo Tome	AR42a7pt	Santo Tomé
Santo Tomé	AR42a7pt
Santo Ângelo	BR421xsw
Santol	PH310687
Santos	BR221xll
Santos Dumont	BR421xlf
Santos Lugares	AR421h4b
Sants	ES41unat
Sants-Montjuic	ES33w9go	Sants-Montjuïc
Sants-Montjuïc	ES33w9go
Santurtzi	ES41unah
Santutxu	ES43xv54
Santyoku	KR413e9h
Sanxia	TW3zsnu
Sanya	CN112i8c
Sanyoonoda	JP46wwbq	Sanyōonoda
Sanyōonoda	JP46wwbq
Sanzhuang	CN412i6y
Sanāwad	IN4qya1
Sao Benedito	BR420mzj	São Benedito
Sao Bento	BR420mz2	São Bento
Sao Bento	BR420myn	São Bento
Sao Bento do Sul	BR421xja	São Bento do Sul
Sao Bento do Una	BR420mxn	São Bento do Una
Sao Bernardo do Campo	BR221xj4	São Bernardo do Campo
Sao Borja	BR421xj0	São Borja
Sao Caetano do Sul	BR321xik	São Caetano do Sul
Sao Caitano	BR420mwt	São Caitano
Sao Carlos	BR321xif	São Carlos
Sao Cristovao	BR421xi6	São Cristóvão
Sao Desiderio	BR421xi0	São Desidério
Sao Domingos	BR474e9g
Sao Domingos de Rana	PT41ciew	São Domingos de Rana
Sao Domingos do Capim	BR420mv9	São Domingos do Capim
Sao Domingos do Maranhao	BR420mv8	São Domingos do Maranhão
Sao Felix do Xingu	BR420mun	São Félix do Xingu
Sao Fidelis	BR421xez	São Fidélis
Sao Francisco	BR421xeg	São Francisco
Sao Francisco de Itabapoana	BR43rfbr	São Francisco de Itabapoana
Sao Francisco do Conde	BR421xcs	São Francisco do Conde
Sao Francisco do Sul	BR421xco	São Francisco do Sul
Sao Gabriel	BR421xcb	São Gabriel
Sao Gabriel da Cachoeira	BR426hvq	São Gabriel da Cachoeira
Sao Gabriel da Palha	BR421xce	São Gabriel da Palha
Sao Goncalo do Amarante	BR320mqx	São Gonçalo do Amarante
Sao Goncalo do Amarante	BR420mqy	São Gonçalo do Amarante
Sao Goncalo dos Campos	BR421xb3	São Gonçalo dos Campos
Sao Gotardo	BR421xb1	São Gotardo
Sao Joao Batista	BR421x6y	São João Batista
Sao Joao da Barra	BR421x6v	São João da Barra
Sao Joao da Boa Vista	BR421x6u	São João da Boa Vista
Sao Joao de Meriti	BR221x65	São João de Meriti
Sao Joao del Rei	BR421x67	São João del Rei
Sao Joaquim da Barra	BR421x4p	São Joaquim da Barra
Sao Joaquim de Bicas	BR421x4o	São Joaquim de Bicas
Sao Jose	BR321x2g	São José
Sao Jose	BR321x2e	São José
Sao Jose da Tapera	BR420mjj	São José da Tapera
Sao Jose de Mipibu	BR420mjf	São José de Mipibu
Sao Jose de Ribamar	BR320mjd	São José de Ribamar
Sao Jose do Belmonte	BR420mjc	São José do Belmonte
Sao Jose do Egito	BR420mj7	São José do Egito
Sao Jose do Rio Pardo	BR421wzk	São José do Rio Pardo
Sao Jose do Rio Preto	BR221wzj	São José do Rio Preto
Sao Jose dos Campos	BR221wzg	São José dos Campos
Sao Jose dos Pinhais	BR221wzc	São José dos Pinhais
Sao Lazaro	CN481xqs	São Lázaro
Sao Leopoldo	BR321wz2	São Leopoldo
Sao Lourenco	CN481xqu	São Lourenço
Sao Lourenco	BR421wyw	São Lourenço
Sao Lourenco da Mata	BR320mhk	São Lourenço da Mata
Sao Lourenco do Sul	BR421wyc	São Lourenço do Sul
Sao Lucas	BR374e8b
Sao Luis	BR220mhc	São Luís
Sao Luis de Montes Belos	BR421wxa	São Luís de Montes Belos
Sao Luis do Quitunde	BR420mgl	São Luís do Quitunde
Sao Luiz Gonzaga	BR421wx4	São Luiz Gonzaga
Sao Manuel	BR421wwx	São Manuel
Sao Mateus	BR33rff6	São Mateus
Sao Mateus	BR321ww7	São Mateus
Sao Mateus do Maranhao	BR420mfy	São Mateus do Maranhão
Sao Mateus do Sul	BR421wvq	São Mateus do Sul
Sao Miguel	BR421wuc	São Miguel
Sao Miguel Arcanjo	BR421wuk	São Miguel Arcanjo
Sao Miguel d'Oeste	BR421wue	São Miguel d'Oeste
Sao Miguel do Guama	BR420mem	São Miguel do Guamá
Sao Miguel dos Campos	BR420mel	São Miguel dos Campos
Sao Paulo	BR121wtz	São Paulo
Sao Paulo de Olivenca	BR426ht8	São Paulo de Olivença
Sao Pedro	BR421wsz	São Pedro
Sao Pedro da Aldeia	BR321wrj	São Pedro da Aldeia
Sao Rafael	BR374e9q
Sao Raimundo Nonato	BR420mb5	São Raimundo Nonato
Sao Roque	BR421wq4	São Roque
Sao Sebastiao	BR480asj	São Sebastião
Sao Sebastiao	BR421wox	São Sebastião
Sao Sebastiao	BR420ma8	São Sebastião
Sao Sebastiao do Paraiso	BR421wnx	São Sebastião do Paraíso
Sao Sebastiao do Passe	BR421wnv	São Sebastião do Passé
Sao Tome	ST41fo5n	São Tomé
Sao Vicente	BR221wlk	São Vicente
Saoner	IN4qy57
Saonre	BF41ehta	Saonré
Saonré	BF41ehta
Saoula	DZ41h7fa
Sape	BR420m8e	Sapé
Sapele	NG21dsyj
Saperna Slobidka	UA4839pe
Sapezal	BR46y49j
Saphan Sung	TH446lzd
Sapiranga	BR421wjj
Sapopemba	BR33rfhk
Sapouy	BF41ehst
Sapporo	JP119m7b
Sapucaia do Sul	BR321win
Sapé	BR420m8e
Saqqez	IR32ikw
Saquarema	BR421wi3
Saqultah	EG47hr4	Sāqultah
Sar-e Pul	AF4o5om
Sarab	IR42ik8	Sarāb
Saraburi	TH4yfiq
Sarahs	TM4q460
Sarai Alamgir	PK4ozqx
Sarajevo	BA21weep
Sarakhs	IR4ouuc
Saran	KZ4wkml
Sarandi	BR321whq
Sarandi	AR421h3m	Sarandí
Sarandí	AR421h3m
Sarangpur	IN4qy39	Sārangpur
Sarankhola	BD4pejb
Saransk	RU2aosq
Sarapul	RU4aosf
Saraqib	SY43j68
Sarasota	US42hf8j
Sarat Abidah	SA47fx91	Sarāt 'Abīdah
Saratoga	US437ln1
Saratov	RU2aos5
Saravan	IR4ouu9	Sarāvān
Saray	AZ4cji1
Sarcelles	FR41rsbv
Sardarshahr	IN4qy26	Sardārshahr
Sardasht	IR42id3
Sardhana	IN4qy24
Sardārshahr	IN4qy26
Sargodha	PK2ozow
Sarh	TD31fzr3
Sari	IR32i9w
Sariaya	PH4105to
Sarikei	MY4117dp
Sarishabari	BD4ph3t	Sarishābāri
Sarishābāri	BD4ph3t
Sariwon-si	KP2143kz	Sariwŏn-si
Sariwŏn-si	KP2143kz
Sarkhej	IN4qy0t
Sarkikaraagac	TR46go3	Şarkîkaraağaç
Sarni	IN462tno	Sārni
Sarnia	CA43nmkm
Sarny	UA4ew3s
Saronno	IT41vvrd
Sarov	RU4aonx
Sarpol-e Zahab	IR42lb7	Sarpol-e Z̄ahāb
Sarpol-e Z̄ahāb	IR42lb7
Sarpsborg	NO41vawk
Sarqant	KZ4wkln
Sarria-Sant Gervasi	ES33w9gm	Sarrià-Sant Gervasi
Sarrià-Sant Gervasi	ES33w9gm
Sartrouville	FR41rs8h
Sarzedo	BR421wgx
Sarāb	IR42ik8
Sarāt Abīdah	SA47fx91	Sarāt 'Abīdah
Sarāvān	IR4ouu9
Sasaguri	JP413ppv
Sasaram	IN3qxz2	Sasarām
Sasarām	IN3qxz2
Sasayama	JP413pph
Sasebo	JP313ppf
Saskatoon	CA33nmmg
Sasolburg	ZA3kisv
Sassandra	CI41cwrj
Sassari	IT41vvqw
Sassuolo	IT41vvpp
Sasvad	IN4qxyi	Sāsvad
Satana	IN4qxyc	Satānā
Satara	IN3qxy7
Sathon	TH446lzl
Sathorn	TH4621d4
Sathupalli	IN44ciwz
Sathyamangalam	IN4qxwd
Satka	RU4aoky
Satkania	BD4smyt	Sātkania
Satkhira	BD3pefr	Sātkhira
Satna	IN3qxxa
Satpayev	KZ4wldg
Sattahip	TH4yfhu
Satte	JP413po1
Sattenapalle	IN4qxwp
Sattur	IN4qxwj
Satu Mare	RO3ebc1
Satun	TH4yfhk
Satānā	IN4qxyc
Sau Mau Ping	HK412zj0
Saugor	IN3qyk5
Sault Ste Marie	CA43nmrj	Sault Ste. Marie
Saumur	FR41rs3y
Saunda	IN46x6p3
Saundatti	IN4qxw7
Saurimo	AO234aj
Savage	US4305kf
Savalou	BJ41f9lj
Savannah	US32ihdc
Savannakhet	LA3zfpg
Savanur	IN4qxvr	Savanūr
Savanūr	IN4qxvr
Savar	BD3sx8s
Savarkundla	IN46npyy
Save	BJ41f9lh	Savé
Saveh	IR32i0r	Sāveh
Savelugu	GH41d78d
Savigny-sur-Orge	FR41rrxh
Savona	IT41vvou
Savonlinna	FI4dnqk
Savé	BJ41f9lh
Sawai Madhopur	IN3qxv9
Sawangan	ID3ywit
Sawara	JP4198zp
Sawtelle	US437lt1
Say	NE41gakk
Sayama	JP314vka
Sayama	JP442al7
Sayanogorsk	RU4vzx9
Sayansk	RU4181ry
Saybag	CN4sv2e
Sayhat	SA426y6	Sayhāt
Sayhāt	SA426y6
Saylac	SO4146m
Sayreville	US431el0
Sayreville Junction	US431el1
Sayyan	YE41irn	Sayyān
Sayyān	YE41irn
Saïda	DZ31h7kc
Saïoua	CI41cwsb
Saña	PE4275a3
Saḩar	YE41izt
Saḩāb	JO45ao1
Sbeitla	TN41gtzn
Scafati	IT41vvoi
Scandicci	IT41vvnw
Scarborough	GB41kjtf
Schaerbeek	BE31nqkt
Schaffhausen	CH41kzih
Schaumburg	US42x94p
Schenectady	US4323ba
Schertz	US42tbmm
Schiedam	NL41mw24
Schiltigheim	FR41rrva
Schio	IT41vvlx
Schnelsen	DE41otb3
Schonebeck	DE41osw9	Schönebeck
Schoneberg	DE31osvo	Schöneberg
Schorndorf	DE41osio
Schoten	BE41nqfn
Schwabach	DE41orwx
Schwabisch Gmund	DE41orve	Schwäbisch Gmünd
Schwabisch Hall	DE41orvd	Schwäbisch Hall
Schweinfurt	DE41or42
Schweizer-Reneke	ZA4kicr
Schwelm	DE41or0k
Schwerin	DE41oqy2
Schwerte	DE41oqxl
Schwäbisch Gmünd	DE41orve
Schwäbisch Hall	DE41orvd
Schönebeck	DE41osw9
Schöneberg	DE31osvo
Sciacca	IT41i2wq
Scottsdale	US335vw1
Scranton	US433p2f
Scunthorpe	GB41kjqs
Sderot	IL46ak3
Se	MO481xqt	Sé
Seabra	BR421wfs
Seaside	US437m54
Seattle	US23giwk
Sebdou	DZ41h7ab
Sebeta	ET371y2
Sebikhotane	SN41c4st	Sébikhotane
Sebin Karahisar	TR4fux6	Şebin Karahisar
Sebt Gzoula	MA41ie16
Secondigliano	IT41vvji
Secunderabad	IN3qxui
Security-Widefield	US44bnnx
Sedam	IN4qxri
Seddouk	DZ41h78v
Sedhiou	SN41c4so	Sédhiou
Sedrata	DZ41h76y
Seeb	OM266yv
Seelze	DE41oqg9
Seevetal	DE41oqe4
Sefrou	MA41idzd
Segamat	MY41152m
Segezha	RU4ao7b
Segou	ML31gjkm	Ségou
Segovia	ES41un48
Segovia	CO426mdr
Seguela	CI31jnt2	Séguéla
Sehore	IN3qxu9
Sehwan	PK4ozj1
Seinajoki	FI4dnoj	Seinäjoki
Seinäjoki	FI4dnoj
Sejong	KR26uzfh
Sejoumi	TN31h0b0
Sek'ot'a	ET471tu
Sekimachi	JP413plz
Sekondi	GH3713u5
Sekondi-Takoradi	GH31d76q
Selama	MY41169r
Selayang Baru Utara	MY24n3ay
Selebi-Phikwe	BW4jzzf
Selibaby	MR41exvz	Sélibaby
Selogiri	ID4yw5d
Selong	ID4yw51
Selouane	MA41idx9
Selu	IN4qyhu
Selva Alegre	PE478ki0
Selydove	UA4ew0l
Semarang	ID1yw3c
Sembawang Estate	SG314au3
Semenovskoye	RU4anp3	Semënovskoye
Semenyih	MY4116ku
Semey	KZ3wke6
Semnan	IR32hte
Semporna	MY4115q9
Semënovskoye	RU4anp3
Sena Madureira	BR426hqj
Senador Canedo	BR321wdq
Sendai	JP1198z1
Sendai	JP413pkw
Sendhwa	IN4qxsm
Senekal	ZA4ki1n
Sengerema	TZ337tj
Sengkang	ID4yvc9
Sengkang New Town	SG34c8tc
Sengkurong	BN4130rj
Senhor do Bonfim	BR421wdb
Senigallia	IT41vvh0
Sennan	JP442al8
Sennar	SD37voc
Sentani	ID418mu4
Sento Se	BR43rfie	Sento Sé
Sento Sé	BR43rfie
Sentul	MY311e9n
Seodong	KR43orgz
Seogwipo	KR33xwxa
Seohara	IN4qxs0	Seohāra
Seohāra	IN4qxs0
Seongnam-si	KR214nqg
Seoni	IN3qxru
Seoni Malwa	IN4qxrr	Seoni Mālwa
Seoni Mālwa	IN4qxrr
Seosan	KR413cl3
Seoul	KR113cjs
Sepang	MY3116lh
Sepatan	ID3yvve
Seraing	BE41nqbs
Serang	ID2yvtp
Serangoon	SG314atr
Serangoon Garden	SG414ato
Serangoon New Town	SG314c8l
Serdobsk	RU4anfq
Sereflikochisar	TR46gcc	Şereflikoçhisar
Seregno	IT41vvg7
Serekunda	GM21fp3p
Seremban	MY2116l6
Serendah	MY4116uk
Serenje	ZM4j9ls
Sergeli	UZ3wgep
Sergiyev Posad	RU3an7i
Seri Kembangan	MY311dva
Seri Manjung	MY34n0i0
Seria	BN4130gr
Serian	MY411dwg
Serik	TR46gbx
Serilingampalle	IN34cix4
Seropedica	BR421wbt	Seropédica
Seropédica	BR421wbt
Serov	RU4vzqv
Serowe	BW4jzz4
Serpong	ID4yvr7
Serpukhov	RU3an4f
Serra	BR221wbn
Serra Talhada	BR420m16
Serra do Ramalho	BR480dms
Serrana	BR421wa0
Serres	GR4fqm2	Sérres
Serrinha	BR421w96
Sertania	BR420lxr	Sertânia
Sertaozinho	BR321w83	Sertãozinho
Sertolovo	RU4an47
Sertânia	BR420lxr
Sertãozinho	BR321w83
Sesimbra	PT41ci3x
Seskine	LT45zocq	Šeškinė
Sesto Fiorentino	IT41vvd5
Sesto San Giovanni	IT41vvd2
Sestroretsk	RU4an32
Sesvete	HR41we5y
Set Ka Lay	MM3vrgn
Setagaya	JP270phi
Setapak	MY2116uy
Sete	FR41rrbh	Sète
Sete Lagoas	BR321w7c
Setharja Old	PK4u9ig
Setia Alam	MY37t5zf
Setia Tropika	MY47t638
Setif	DZ31h6w4	Sétif
Seto	JP313piv
Setor Complementar de Industria e Abastecimento	BR47ehcu	Setor Complementar de Indústria e Abastecimento
Setor Complementar de Indústria e Abastecimento	BR47ehcu
Setouchi	JP46wwba
Settat	MA31idvi
Setti Fatma	MA41i59b
Settimo Torinese	IT41vvcg
Settsu	JP413pib
Setubal	PT31ci43	Setúbal
Setúbal	PT31ci43
Sevan	AM4d7i2
Sevastopol	UA2evtj
Severn	US42lnae
Severna Park	US42lnbc
Severnyy	RU3amzg
Severodvinsk	RU3amxp
Severomorsk	RU4amxi
Severoural'sk	RU4amxf
Seversk	RU3wz7x
Sevilla	ES21htfj
Sevilla	CO426mck
Sevran	FR41rra1
Sewell	US42ojcg
Sewon	ID4yvod
Seydisehir	TR46g9e	Seydişehir
Seydişehir	TR46g9e
Sfantu Gheorghe	RO4eaw7	Sfântu Gheorghe
Sfax	TN31gvwe
Sfizef	DZ41h6uf
Sfântu Gheorghe	RO4eaw7
Sh'iariah	SD47th2d	Sh'īarīah
Sh'īarīah	SD47th2d
Sha Tin	HK212zhk
Sha Tin Wai	HK412zhg
Shabqadar	PK3ozhs
Shache	CN3rfol
Shadegan	IR42hl2	Shādegān
Shadrinsk	RU4vzmt
Shafi Pur Ranhola	IN47u00c
Shagamu	NG31dsr7
Shagang	CN412i5d
Shah Alam	MY211547
Shahabad	IN4qxpv	Shāhābād
Shahabad	IN4qxpz	Shāhābād
Shahabad	IN4qxps	Shāhābād
Shahabad	IN4qxpt	Shāhābād
Shahada	IN4qxpq	Shāhāda
Shahbazpur	IN45txbw
Shahdad Kot	PK3ozeu
Shahdadpur	PK3ozer
Shahdol	IN4qxpf
Shahe	CN415085
Shahecheng	CN312i4l
Shahhat	LY44iy1g
Shahin Dezh	IR42iw1	Shāhīn Dezh
Shahin Shahr	IR38y4g	Shāhīn Shahr
Shahjanpur	IN2qxp4	Shāhjānpur
Shahkot	PK3ozcx
Shahpur	IN4qxoy	Shāhpur
Shahpura	IN4qxoh	Shāhpura
Shahr-e Babak	IR42hc5	Shahr-e Bābak
Shahr-e Bābak	IR42hc5
Shahr-e Kord	IR32hbu
Shahr-e Sadra	IR33ylj0	Shahr-e Ṣadrā
Shahr-e Ṣadrā	IR33ylj0
Shahrak	AF4o4qw
Shahrak-e Pardisan	IR33ytn5	Shahrak-e Pardīsān
Shahrak-e Pardīsān	IR33ytn5
Shahre Jadide Andisheh	IR3pe5
Shahreza	IR38yxx	Shahreẕā
Shahreẕā	IR38yxx
Shahriar	IR23304	Shahrīār
Shahrisabz	UZ3q2ez
Shahrixon	UZ4wfb4
Shahrud	IR32whr
Shahrīār	IR23304
Shahuwadi	IN37fxzf
Shahzadpur	BD3peg1	Shāhzādpur
Shajapur	IN4qxo5	Shājāpur
Shaji	CN412i3l
Shajing	CN312i3c
Shajing Town	CN47x8z6
Shakargarh	PK3oz7w
Shakhtarsk	UA4evse
Shakhtarske	UA4eya8
Shakhtinsk	KZ4wkbj
Shakhty	RU3amq7
Shakiso	ET471n0
Shakopee	US4306ad
Sham Shui Po	HK212zih
Shamakhi	AZ4cjic
Shambu	ET471mt
Shamkhir	AZ4cji8
Shamli	IN4qxnj	Shāmli
Shamsabad	IN4qxn8	Shamsābād
Shamshabad	IN44jxv4
Shamsābād	IN4qxn8
Shancheng	CN412hqn
Shanghai	CN112hzg
Shangkou	CN412hy2
Shangluo	CN212hus
Shangmei	CN412cat
Shangpa	CN4rfof
Shangqiu	CN112hwm
Shangrao	CN112biq
Shangri-La	CN34pk44
Shangsi	CN412gc7
Shangyu	CN212yk8
Shangyun	CN4rfo7
Shangzhi	CN317m7u
Shanhaiguan	CN317m7o
Shanhecun	CN417m7n
Shanji	CN412hsp
Shankou	CN412hsi
Shanting	CN412hr9
Shantipur	IN3qxmn	Shāntipur
Shantou	CN112hr8
Shanwang	CN45fk16
Shanwei	CN212hqw
Shaodian	CN412hpk
Shaoguan	CN112hpe
Shaoshan	CN312hp0
Shaowu	CN312hox
Shaoxing	CN112hov
Shaoyang	CN212xy0
Shaozhuang	CN47c5mh
Shap Pat Heung	HK47kmdi
Shaping	CN312hoi
Shaping	CN412ho9
Shaqlawah	IQ41ya3	Shaqlāwah
Shaqlāwah	IQ41ya3
Shaqra	SA426u2
Sharifabad	PK4nq2o
Sharjah	AE169ts
Sharm el-Sheikh	EG47hjw
Sharqpur Sharif	PK4oz4c
Sharypovo	RU4vzjl
Shashamane	ET371m9
Shatura	RU4amce
Shawei	CN47x938
Shawinigan	CA43npw1
Shawnee	US42jpvz
Shawnee	US42pjpl
Shaykh Miskin	SY43iso	Shaykh Miskīn
Shaykh Miskīn	SY43iso
Shchekino	RU4am8y	Shchëkino
Shchuchinsk	KZ4wk98
Shchukino	RU3am1s
Shchyolkovo	RU3am7k
Shchëkino	RU4am8y
Shebekino	RU4am14
Sheboygan	US4350l9
Sheepshead Bay	US3324e1
Shefar'am	IL46ahv
Sheffield	GB21kjjx
Shegaon	IN4qxm4
Sheikhpura	IN4qxoa
Shek Lei	HK412zgs
Shekhupura	PK2oz39
Sheki	AZ4cjiq
Shelby	US42zdf6
Shelekhov	RU417858
Shella	IN450pdw
Shelton	US42vssy
Shendi	SD47vf0
Shengavit	AM36m5bn
Shenglilu	CN350ggw
Shenjiamen	CN412hio
Shenliu	CN412yqo
Shenyang	CN117m61
Shenzhen	CN112hgt
Shenzhen City Centre	CN47x901
Sheopur	IN4qxld
Shepetivka	UA4evns
Shepherds Bush	GB41kjiz
Shepparton	AU41a2od
Sheptytskyi	UA4f89m
Sheraro	ET471jk
Sherbrooke	CA33nqe7
Sherghati	IN4qxks	Sherghāti
Sherghāti	IN4qxks
Sherkot	IN4qxkp
Sherman	US42tceg
Sherman Oaks	US437mzw
Sherpur	BD3snts
Shertallai	IN4qxke
Sherwood	US42vhgh
Sherwood Park	CA43nqhz
Shetan	CN412hg8
Shetou	TW4zs76
Shevchenkivskyi	UA382ck9
Shevchenkivskyi	UA483nqj
Shevchenko	UA382oc3
Sheyban	IR43yi3x	Sheybān
Sheybān	IR43yi3x
Shibata	JP413phb
Shibganj	BD2pefn
Shibganj	BD4pefo
Shibin al Kawm	EG37heu	Shibīn al Kawm
Shibin al Qanatir	EG47hes	Shibīn al Qanāţir
Shibirghan	AF4o4ec	Shibirghān
Shibirghān	AF4o4ec
Shibukawa	JP413pgz
Shibushi	JP413pgs
Shibuya	JP37134l
Shibuzi	CN412he6
Shibīn al Kawm	EG37heu
Shibīn al Qanāţir	EG47hes
Shichuan	CN412hdf
Shido	JP413pg1
Shidui	CN412hcj
Shiguai	CN417m5i
Shihao	CN47fp7b
Shihezi	CN2wrxn
Shiji	CN412ha0
Shijiao	CN412h9f
Shijiazhuang	CN112h8m
Shijie	CN315326
Shijonawate	JP442al9	Shijōnawate
Shijōnawate	JP442al9
Shikang	CN412h7t
Shikaripura	IN4qxjt
Shikarpur	PK3oz04
Shikarpur	IN4qxjo	Shikārpūr
Shiki	JP413pee
Shikohabad	IN4qxjl	Shikohābād
Shikohābād	IN4qxjl
Shikokuchuo	JP46ww55	Shikokuchūō
Shikokuchūō	JP46ww55
Shikārpūr	IN4qxjo
Shili	CN44e1i8
Shilin	CN442af1
Shillong	IN3qxjf
Shilong	CN312h68
Shima	CN414x19
Shima	CN412h5q
Shima	JP413pdt
Shimabara	JP413pdr
Shimada	JP413pdk
Shimada	JP46mxl6
Shime	JP4714h6
Shimen	CN412h50
Shimla	IN3qxbh
Shimo-tsuma	JP413p4z
Shimoda	JP413pae
Shimodate	JP413pa3
Shimonoseki	JP313p6p
Shimotoda	JP314vol
Shimotsuke	JP44280v
Shinagawa	JP213p4b
Shinas	OM464zm	Shināş
Shindand	AF4o46b	Shīnḏanḏ
Shinden	JP453oux
Shingu	JP413p3h	Shingū
Shingū	JP413p3h
Shinjo	JP4198wp	Shinjō
Shinjuku	JP270pht
Shinjō	JP4198wp
Shinshicho	ET47ixfl
Shinshiro	JP413p1q
Shinyanga	TZ337qu
Shināş	OM464zm
Shiogama	JP4198w9
Shiojiri	JP413p0j
Shiqi	CN212h2s
Shiqiao	CN312h2n
Shiqiaozi	CN412h1x
Shiquan	CN412h1u
Shirakawa	JP46ww8o
Shiraoka	JP413ox7
Shiraz	IR12gqz
Shirbin	EG47hdm	Shirbīn
Shirbīn	EG47hdm
Shirdi	IN4qxih
Shirley	GB44waa6
Shiroi	JP4198ve
Shiroishi	JP4198vc
Shirone	JP413ov9
Shirpur	IN4qxi3
Shirvan	IR42goi	Shīrvān
Shiso	JP46ww8x	Shisō
Shisō	JP46ww8x
Shitanjing	CN412h0b
Shivaji Nagar	IN144trg
Shivamogga	IN2qxj7
Shivpuri	IN3qxhf
Shiwan	CN412gzn
Shiwan	CN412gzo
Shixing	CN44c90d
Shiyan	CN112gyf
Shiyan	CN450eb4
Shizhai	CN4x7uj
Shizilu	CN412gw9
Shizuishan	CN27c5os
Shizuoka	JP213osl
Shkoder	AL41w8up	Shkodër
Shkodër	AL41w8up
Shobara	JP413osh	Shōbara
Shoham	IL450naz
Sholapur	IN2qxh0
Sholinganallur	IN43zgz5
Sholinghur	IN4qxgz
Shomolu	NG31dsia
Shone	ET471gs	Shonē
Shonē	ET471gs
Shoranur	IN4qxgw	Shōranūr
Shorapur	IN4qxgv	Shorāpur
Shoreline	US43gj99
Shorkot	PK4oywr
Shorāpur	IN4qxgv
Shostka	UA4evg6
Shouguang	CN212gve
Shouxian	CN412gv2
Shpola	UA4evfk
Shreveport	US32l1xl
Shrewsbury	GB41kjer
Shrewsbury	US42y44y
Shrigonda	IN4qxgq	Shrīgonda
Shrirampur	IN46npyr
Shrirampur	IN3qxgm	Shrīrāmpur
Shrīgonda	IN4qxgq
Shrīrāmpur	IN3qxgm
Shtime	XK4gu31
Shtip	MK4gu2y
Shu	KZ4wk3a
Shu'fat	PS461ga	Shu'fāţ
Shu'fāţ	PS461ga
Shuangcheng	CN317m36
Shuangfeng	CN450f0b
Shuangfengqiao	CN450ejn
Shuangfu	CN450hxr
Shuanggou	CN412gth
Shuanghe	CN412gss
Shuanghekou	CN45049v
Shuanghuai	CN450f0a
Shuangjiang	CN412gsa
Shuangliao	CN417krz
Shuanglong	CN444cvl
Shuanglonghu	CN37ev5z
Shuangtang	CN47b56i
Shuangyang	CN417m1z
Shuangyashan	CN217m1u
Shubra al Khaymah	EG17hck	Shubrā al Khaymah
Shubrakhit	EG47hc2	Shubrākhīt
Shubrā al Khaymah	EG17hck
Shubrākhīt	EG47hc2
Shuifu	CN33yhnb
Shuijiang	CN412gmm
Shuikou	CN412gm9
Shuitu	CN412gkb
Shuizhai	CN312gjn
Shujaabad	PK3oywa
Shujalpur	IN4qxgi	Shujālpur
Shujālpur	IN4qxgi
Shulan	CN417m15
Shulin	TW3zrpn
Shulyavka	UA4832hu
Shumen	BG4fl4x
Shumerlya	RU4akrb
Shunan	JP36wwbr	Shūnan
Shunhe	CN412gj0
Shunyi	CN317m0y
Shunzhou	CN47cvxn
Shuozhou	CN212gig
Shurash	IQ484626	Shūrash
Shush	IR42gf5	Shūsh
Shusha	AZ435i9
Shushtar	IR32gew	Shūshtar
Shuya	RU4akkv
Shwebo	MM4rskg
Shwegu	MM4rshx
Shwenatha	MM4vr93
Shyamnagar	IN2qxg9
Shymkent	KZ1wk1w
Shyorongi	RW44c4p
Shādegān	IR42hl2
Shāhjānpur	IN2qxp4
Shāhpur	IN4qxoy
Shāhpura	IN4qxoh
Shāhzādpur	BD3peg1
Shāhābād	IN4qxpv
Shāhābād	IN4qxpz
Shāhābād	IN4qxps
Shāhābād	IN4qxpt
Shāhāda	IN4qxpq
Shāhīn Dezh	IR42iw1
Shāhīn Shahr	IR38y4g
Shājāpur	IN4qxo5
Shāmli	IN4qxnj
Shāntipur	IN3qxmn
Shīnḏanḏ	AF4o46b
Shīrvān	IR42goi
Shōbara	JP413osh
Shōranūr	IN4qxgw
Shūnan	JP36wwbr
Shūrash	IQ484626
Shūsh	IR42gf5
Shūshtar	IR32gew
Si Maha Phot	TH3yff7
Si Racha	TH3yfe2
Si Sa Ket	TH4yfdr
Sialkot	PK2oyul
Siauliai	LT4cqwj	Šiauliai
Siaya	KE487to
Sibay	RU4akiw
Sibenik	HR41we59	Šibenik
Sibi	PK4oyu8
Sibi	ML41gje1
Sibiti	CG41cc6t
Sibiu	RO3eav8
Sibolga	ID4q0m7
Sibonga	PH4105ix
Sibsagar	IN4qxfo	Sibsāgar
Sibsāgar	IN4qxfo
Sibu	MY3117fi
Sibu Jaya	MY47t5z9
Sibut	CF41f2tr
Sicklerville	US42ojee
Sicuani	PE42c7dz
Sidareja	ID4yvlv
Siddhapur	IN4qxfi
Siddharthanagar	NP4rig5
Siddipet	IN4qxfd
Sidfa	EG47h9e	Şidfā
Sidhi	IN4qxf5
Sidi Abdelli	DZ41h6nh
Sidi Abid	TN41gvbe
Sidi Aissa	DZ41h6ji	Sidi Aïssa
Sidi Akkacha	DZ41h6if
Sidi Allal El Bahraoui	MA41id3c
Sidi Amar	DZ47ix9r
Sidi Amrane	DZ41h6ea
Sidi Aïssa	DZ41h6ji
Sidi Barani	EG47gxw	Sīdī Barānī
Sidi Bel Abbes	DZ31h6cv
Sidi Bennour	MA41icui
Sidi Bin Zinah	LY41bfgy	Sīdī Bin Zīnah
Sidi Bouzid	TN41gunk
Sidi Ghazi	EG47gwr	Sīdī Ghāzī
Sidi Ifni	MA41ibn7
Sidi Kacem	MA41iamf
Sidi Khaled	DZ41h5v4
Sidi Merouane	DZ41h5qe	Sidi Mérouane
Sidi Moussa	DZ41h5jy
Sidi Mérouane	DZ41h5qe
Sidi Okba	DZ41h5ik
Sidi Rahal	MA41iam6
Sidi Salim	EG47gls	Sīdī Sālim
Sidi Slimane	MA31iafl
Sidi Slimane Echcharaa	MA47klss
Sidi Taibi	MA46ffad
Sidi Yahia El Gharb	MA41iac6
Sidi ech Chahmi	DZ41h622
Sidikalang	ID4q0ls
Sidlaghatta	IN4qxez
Sidoarjo	ID3yvlh
Sidon	LB35qu8
Sidrolandia	BR421w6l	Sidrolândia
Sidrolândia	BR421w6l
Siedlce	PL4g9ys
Siegburg	DE41opl5
Siegen	DE31opkf
Siem Reap	KH313212
Siemianowice Slaskie	PL41u56w	Siemianowice Śląskie
Siemianowice Śląskie	PL41u56w
Siena	IT41vvbo
Sieradz	PL41u55m
Sierra Vista	US435wk8
Sig	DZ41h5a1
Sigatoka	FJ41b49p
Sighetu Marmatiei	RO4eau3	Sighetu Marmaţiei
Sighetu Marmaţiei	RO4eau3
Sighisoara	RO450tj3	Sighișoara
Sighișoara	RO450tj3
Siguatepeque	HN3256sf
Siguiri	GN31fryv
Sihanoukville	KH4138x2
Siheungdong	KR313dpu
Sihor	IN4qxef
Sihora	IN4qxec	Sihorā
Sihorā	IN4qxec
Sihu	CN412gge
Siirt	TR36g46
Sijua	IN4qxe7
Sijung	KP417qy9
Sik	MY441uv8
Sikandarabad	IN4qxe1	Sikandarābād
Sikandarābād	IN4qxe1
Sikandra Rao	IN4qxdu
Sikar	IN3qxds	Sīkar
Sikasso	ML21gjch
Silainiai	LT45pz4k	Šilainiai
Silang	PH3105cj
Silao de la Victoria	MX42ddci
Silchar	IN3qxcv
Siliana	TN41gu12
Silifke	TR36g3s
Siliguri	IN2qxjh
Silivri	TR4fupe
Silkeborg	DK41k0zy
Sillanwali	PK4oys9
Sillod	IN4qxcd
Silopi	TR36g3h
Silvan	TR46g3g
Silvassa	IN4qxc3
Silver Lake	US460kex
Silver Spring	US42lnlo
Simao Dias	BR421w5m	Simão Dias
Simav	TR46g3b
Simdega	IN4qxbq
Simei New Town	SG414c8n
Simele	IQ364uci
Simferopol	UA2evcd
Simi Valley	US337nkz
Simmering	AT31n9ic
Simoes Filho	BR33rfja	Simões Filho
Simpang	ID4yvff
Simpang Empat	MY4116eo
Simpang Renggam	MY4114yk
Simão Dias	BR421w5m
Simões Filho	BR33rfja
Sinah	IQ31xzo	Sīnah
Sinan	KR43t318
Sincelejo	CO326m8f
Sinch'on-up	KP3143eg	Sinch'ŏn-ŭp
Sinch'ŏn-ŭp	KP3143eg
Sindelfingen	DE41op58
Sindgi	IN4qxau
Sindhnur	IN4qxan	Sindhnūr
Sindhnūr	IN4qxan
Sinende	BJ41f9h7	Sinendé
Sinendé	BJ41f9h7
Sinfra	CI31cwhy
Singa	SD37v27
Singanallur	IN4qxa0	Singānallūr
Singaparna	ID4yvco
Singapore	SG114at8
Singaraja	ID3yvck
Singen	DE41op4k
Singida	TZ337nb
Singkawang	ID3yvc4
Singkil	ID4q0i9
Singosari	ID3yvbn
Singrauli	IN34c13e
Singānallūr	IN4qxa0
Sinhyeon	KR414c7c
Sinjai	ID4yvbj
Sinjar	IQ49lsl	Sinjār
Sinjhoro	PK2oyqw
Sinjār	IQ49lsl
Sinkat	SD47v26
Sinnar	IN4qx87
Sinnuris	EG37gg3	Sinnūris
Sinnūris	EG37gg3
Sinop	BR33rfjc
Sinop	TR4fuog
Sinp'o	KP317qtb
Sinsheim	DE41op34
Sint-Amandsberg	BE41nq9j
Sint-Niklaas	BE41nq4y
Sint-Pieters-Leeuw	BE41nq4f
Sint-Truiden	BE41nq41
Sintang	ID4yvbb
Sinuiju	KP317qrh	Sinŭiju
Sinwon-up	KP414345	Sinwŏn-ŭp
Sinwŏn-ŭp	KP414345
Sinŭiju	KP317qrh
Siocon	PH41050r
Sioux City	US42wiqz
Sioux Falls	US3344x7
Sipalay	PH410506
Sipe Sipe	BO42boil
Siping	CN217lzu
Sipitang	MY4115v0
Sira	IN4qx7s	Sīra
Siracusa	IT31i2tn
Sirajganj	BD3pefv
Sirakoro Meguetana	ML41gj85	Sirakoro Méguétana
Sirakoro Méguétana	ML41gj85
Siraspur	IN463xre
Sirhind	IN4qx7b
Siribala Coro	ML41gj6k
Sirinhaem	BR420lw4	Sirinhaém
Sirinhaém	BR420lw4
Sirjan	IR32g5v
Sirkazhi	IN4qx6z	Sīrkāzhi
Sirohi	IN4qx6r
Sironj	IN4qx6o
Sirs al Layyanah	EG47gff	Sirs al Layyānah
Sirs al Layyānah	EG47gff
Sirsa	IN3qx6c
Sirsi	IN4qx67
Sirsilla	IN4qx5z
Sirte	LY31bdoa
Siruguppa	IN4qx5p
Sirur	IN4qx5l	Sirūr
Sirvan	AZ436mt	Şirvan
Sirūr	IN4qx5l
Sishui	CN412gd8
Sisli	TR2fun1	Şişli
Sitamarhi	IN4qx4f	Sītāmarhi
Sitapur	IN3qx41	Sītāpur
Sitiawan	MY311731
Sitionuevo	CO426m6m
Sitou	CN412gcu
Sitrah	BH467ug
Sittard	NL41mvr7
Sitten	CH41kzdc
Sittingbourne	GB41kjca
Sittwe	MM3rrth
Situbondo	ID2yv8x
Siu Lek Yuen	HK412zdp
Siuri	IN4qx3n
Sivaganga	IN4qx3l
Sivakasi	IN3qx3f
Sivas	TR36fyj
Siverek	TR36fye
Siverskodonetsk	UA4ety7
Siwah	EG47gev	Sīwah
Siwan	IN3qx2v	Siwān
Siwān	IN3qx2v
Six-Fours-les-Plages	FR41rr2z
Siyabuswa	ZA4kh4h
Siyazan	AZ4cjcq
Skadovsk	UA4ev9p
Skanes	TN41gvqm
Skardu	PK3oyp1
Skarzysko-Kamienna	PL4g9r9	Skarżysko-Kamienna
Skarżysko-Kamienna	PL4g9r9
Skelleftea	SE4cx7l	Skellefteå
Skellefteå	SE4cx7l
Skelmersdale	GB41kjaw
Skhidni Kvartaly	UA384h0l
Skhirate	MA41iww7
Skien	NO41va4j
Skierniewice	PL4g9qr
Skikda	DZ31h580
Skokie	US42x9tc
Skopje	MK2gucy
Skovde	SE41ldrm	Skövde
Skudai	MY3114zt
Skvyra	UA4ev73
Skövde	SE41ldrm
Slagelse	DK41k0k4
Slantsy	RU4ajr6
Slatina	RO4eahb
Slavgorod	RU4vz0a
Slavonski Brod	HR41wdve
Slavuta	UA4ev65
Slavutych	UA444jh3
Slavyansk-na-Kubani	RU4ajpa
Slawi	ID4yv7q
Sleman	ID4yv7m
Sligo	IE41rh1r
Sliven	BG4fl0n
Slobodskoy	RU4ajje
Slobozhanske	UA4f44f
Slobozia	RO453xi3
Slonim	BY4dbqy
Slough	GB31kj7f
Slovyansk	UA3ev30
Slutsk	BY4dbql
Smara	MA41grle
Smarhon	BY4dbpt	Smarhoń
Smarhoń	BY4dbpt
Smederevo	RS4guak
Smethwick	GB41kj6v
Smichov	CZ41tpjj	Smíchov
Smila	UA4ev2p
Smolensk	RU2ajdz
Smolyan	BG4fkza
Smolyanskyi	UA383nqd
Smyrna	US42iis3
Smyrna	US42rula
Smíchov	CZ41tpjj
Sneek	NL41mvnb
Snezhinsk	RU4wxep
Snizhne	UA4ev0l
Snowdon	CA47ime4
Soacha	CO226m69
Soanierana Ivongo	MG4mn42
Soavinandriana	MG4mmxj
Sobradinho	BR421w34
Sobradinho II	BR47ehc5
Sobral	BR320lnk
Soc Son	VN454o5s	Sóc Sơn
Soc Trang	VN3xlpo	Sóc Trăng
Soccavo	IT41vv9d
Sochaczew	PL4g9ei
Sochi	RU2aj6m
Socopo	VE425qfg	Socopó
Socopó	VE425qfg
Socorro	BR421w25
Socorro	BR474e8c
Socorro	US43ajp0
Sodegaura	JP46ww88
Sodermalm	SE31lcz5	Södermalm
Sodertalje	SE41lcy8	Södertälje
Sodo	ET34pjgf
Soe	ID4yv67
Soest	DE41ooyk
Soest	NL41mvmi
Sofia	BG1fkyr
Sofiivska Borschahivka	UA481mv3
Sogamoso	CO326m5d
Sohag	EG37gd0
Sohar	OM364wa
Sohna	IN4qx1a
Soissons	FR41rr1x
Soja	JP413opi	Sōja
Sojat	IN4qx10
Soka	JP313opg	Sōka
Sokal	UA4euyd
Sokaraja	ID4yuvc
Sokcho	KR413d3d
Soke	TR46fsf	Söke
Sokhumi	GE4d43r
Sokode	TG31eo5k	Sokodé
Sokodé	TG31eo5k
Sokol	RU4aj2o
Sokol	RU4aj2p
Sokol'niki	RU4aj1u
Sokolohirsk	UA4ey9k
Sokoto	NG11dsdb
Solan	IN4qx0q
Solana	PH4104u0
Solano	PH4104tv
Soledad	CO226m4p
Soledad de Graciano Sanchez	MX22dd8g	Soledad de Graciano Sánchez
Soledad de Graciano Sánchez	MX22dd8g
Solenzo	BF41ehfw
Soligorsk	BY4dc9o
Solihull	GB31kj56
Solikamsk	RU3aivj
Soliman	TN41gtyx
Solingen	DE31oov0
Sollentuna	SE31lccw
Solna	SE41lccl
Solnechnogorsk	RU4aius
Solntsevo	RU3aiu3
Solok	ID4yv4p
Solola	GT424x22	Sololá
Sololá	GT424x22
Soloma	GT424x1y
Solomyanka	UA482ck8
Solwezi	ZM2j85x
Soma	TR46frn
Soma	JP44280p	Sōma
Somanda	TZ437kw
Somaroboro	ZA3np6o
Sombor	RS41wdom
Somerset West	ZA344zig
Somerton	US433q9y
Somerville	US42y4ex
Somma Vesuviana	IT41vv7o
Son La	VN3xlmp	Sơn La
Son Tay	VN3xll1	Sơn Tây
Son Tra	VN455jbg	Sơn Trà
Sonaguera	HN4256pn
Sonargaon	BD3pgay	Sonārgaon
Sonepur	IN466wx1
Song Cau	VN4xlnv	Sông Cầu
Songbai	CN412gb7
Songcheng	CN312gb0
Songea	TZ3it09
Songhwa	KP4142kp
Songjiang	CN112gab
Songjianghe	CN417lz7
Songkhla	TH4yfb7
Songling	CN414ovy
Songlingcun	CN417w4d
Songlou	CN4x7ta
Songnan	CN312g9b
Songnim-ni	KP3142h2
Songo	AO41by2n
Songo	MZ4m08z
Songwon	KP417qg0	Songwŏn
Songwon-up	KP417s5s	Songwŏn-ŭp
Songwŏn	KP417qg0
Songwŏn-ŭp	KP417s5s
Songyang	CN412uxk
Songyuan	CN317miv
Sonipat	IN3qwxs	Sonīpat
Sonqor	IR42g01
Sonson	CO426m3w	Sonsón
Sonsonate	SV424sqm
Sonsón	CO426m3w
Sonyachnyi	UA484h04
Sonārgaon	BD3pgay
Sonīpat	IN3qwxs
Soo	JP46wwam
Sopot	PL41u4in
Sopron	HU41t9om
Sopur	IN4qwwy
Soran	IQ422td
Soreang	ID3yv28
Sorel-Tracy	CA43nueu
Sorgun	TR46fr4
Soria	ES41umo9
Soro	IN4qwwp
Sorocaba	BR221w13
Sorochinsk	RU4aiii
Sorokyne	UA4f3ir
Sorong	ID3yv1q
Soroti	UG44uka
Sorriso	BR33rfju
Sorsogon	PH3104qj
Sosa	JP44280n	Sōsa
Soshanguve	ZA2kg4d
Sosnovaya Polyana	RU4aidl
Sosnovka	RU49w8y
Sosnovoborsk	RU4vyor
Sosnovyy Bor	RU4ai7w
Sosnowiec	PL31u4i0
Sotsmisto	UA4eurt
Sotteville-les-Rouen	FR41rqvd	Sotteville-lès-Rouen
Sotteville-lès-Rouen	FR41rqvd
Soubre	CI31jnt3	Soubré
Soubré	CI31jnt3
Sougueur	DZ41h4zz
Souk Ahras	DZ31h4z3
Souk El Arbaa	MA47klsw
Souk et Tnine Jorf el Mellah	MA41ia11
Souma	DZ41h4y7
Souq Larb'a al Gharb	MA41ia0a
Souq Sebt Oulad Nemma	MA41ia0s
Sour el Ghozlane	DZ41h4xl
Sousa	BR420lky
Sousse	TN31gtxv
South Bel Air	US42lnuw
South Bend	US32xlcz
South Benfleet	GB41kj38
South Boston	US22y4g9
South Croydon	GB43zepa
South Dublin	IE23zk0v
South Fulton	US37gt9c
South Gate	US437otf
South Hill	US43gk5c
South Jordan	US43fx8q
South Jordan Heights	US43fx8l
South Kingstown	US450tp8
South Lawndale	US42xa33
South Miami Heights	US42hgah
South Ozone Park	US43258m
South Peabody	US42y4kx
South San Francisco	US437oxx
South Shields	GB41kiz5
South Shore	US42xa4t
South Suffolk	US42ulga
South Surrey	CA43nvfm
South Tangerang	ID153xhf
South Valley	US439q02
South Vineland	US42ojhd
South Whittier	US437p01
Southall	GB41kj3m
Southampton	GB31kj3j
Southaven	US42nb2r
Southend-on-Sea	GB31kj21
Southfield	US42ze8c
Southglenn	US438lc8
Southington	US42vt6a
Southport	GB41kizj
Southport	AU41a24g
Sovetsk	RU4ai50
Soweto	ZA1kfxx
Sowme'eh Sara	IR42fus	Şowme'eh Sarā
Soyagaon	IN46d3d1	Soyāgaon
Soyapango	SV224sqg
Soyibug	IN3uo5r	Soyībug
Soyo	AO31by1z
Soyāgaon	IN46d3d1
Soyībug	IN3uo5r
Spalding	GB41kixd
Spandau	DE44c970
Spanish Fork	US43fxb8
Spanish Town	JM322rpt
Sparks	US43a5r2
Spartanburg	US42qj80
Spassk-Dal'niy	RU4177p7
Speyer	DE41oo3a
Spijkenisse	NL41mvjo
Spisska Nova Ves	SK4fi9y	Spišská Nová Ves
Spišská Nová Ves	SK4fi9y
Split	HR31wdmd
Spokane	US33gkc0
Spokane Valley	US43gkcx
Spring	US42tghk
Spring Hill	US42hgjy
Spring Hill	US42rv92
Spring Valley	US33a5sd
Spring Valley	US4325id
Springdale	US42gkcd
Springfield	US32mip4
Springfield	US32y4to
Springfield	US32j3qm
Springfield	US43fbth
Springfield	US42ozs9
Springfield	US42ulrh
Springfield Gardens	US4325hz
Springs	ZA3kf8h
Springville	US43fxex
Spruce Grove	CA43nwr3
Sragen	ID4yv0i
Srem	PL41u4g0	Śrem
Sremska Mitrovica	RS41wdhz
Sri Aman	MY4117cn
Sri Dungargarh	IN4qwva	Sri Dūngargarh
Sri Dūngargarh	IN4qwva
Sri Ganganagar	IN3r98l
Sri Jayewardenepura Kotte	LK3qk0g
Sri Madhopur	IN4qwuz	Sri Mādhopur
Sri Mādhopur	IN4qwuz
Sri Petaling	MY44mqdm
Srikakulam	IN3qwv3
Srikalahasti	IN45lnlt
Srinagar	IN1qwuq
Srivilliputhur	IN4qwu8
Srodmiescie	PL4g98m	Śródmieście
Srodmiescie	PL482org	Śródmieście
Srono	ID4yv06
Srvanampatti	IN46u8dv
St Albans	GB41kk5v
St Albans	AU44rskp
St Albert	CA43nx95	St. Albert
St Catharines	CA33nxs9	St. Catharines
St Charles	US44bl3u	St. Charles
St Charles	US42x7lt	St. Charles
St Helens	GB31kk3l
St John	CA33rk71	St. John's
St Johns	US46yv2i	St. Johns
St Louis	US32mgii	St. Louis
St Petersburg	US32hesr	St. Petersburg
St Thomas	CA43nzth	St. Thomas
Staaken	DE41onm2
Stafford	GB41kity
Staines	GB41kiti
Stains	FR41rqmp
Stalowa Wola	PL4g97x
Stamford	US32vtbg
Stamford Hill	GB46y4im
Standerton	ZA3kf57
Stanley	GB44waa7
Stanton	US437ply
Stantsiya Novyy Afon	GE4d78o
Stara Darnytsya	UA4eunh
Stara Zagora	BG3fku8
Starachowice	PL4g96e
Staraya Derevnya	RU4ahhm
Staraya Russa	RU4ahds
Stare Mesto	SK41tj5y	Staré Mesto
Stare Misto	UA4832gz
Stare Strasnice	CZ41tp7c	Staré Strašnice
Stargard	PL41u4a0
Starobilsk	UA4eulc
Starogard Gdanski	PL41u49m	Starogard Gdański
Starogard Gdański	PL41u49m
Starokostyantyniv	UA4euky
Starominskaya	RU4ah46
Staryy Malgobek	RU4iqf1
Staryy Oskol	RU3aghk
Staré Mesto	SK41tj5y
Staré Strašnice	CZ41tp7c
State College	US433qwh
Staten Island	US2325ps
Statesboro	US42ijkt
Stavanger	NO31v8m3
Stavropol	RU2agfa
Stavroupoli	GR4fqh2	Stavroúpoli
Stavroúpoli	GR4fqh2
Stebnyk	UA4eufs
Steglitz	DE41omyd
Steinfurt	DE41om6h
Stella	IT464n3o
Stellenbosch	ZA4201dt
Stendal	DE41olp3
Stepnogorsk	KZ4wyoj
Sterling Heights	US32zemk
Sterlitamak	RU3ag5j
Stevenage	GB41kioc
Steyr	AT41n8zr
Stilfontein	ZA4keps
Stillwater	US42pkif
Stirling	GB41kini
Stittsville	CA43nynr
Stockholm	SE11lb2a
Stockport	GB31kimq
Stockton	US237pws
Stockton-on-Tees	GB41kimk
Stodulky	CZ41tp20	Stodůlky
Stodůlky	CZ41tp20
Stoke-on-Trent	GB31kill
Stolberg	DE41ol0j
Stonecrest	US46ztkd
Stoney Creek	CA43nz2m
Stouffville	CA43nzbq
Stourbridge	GB41kijl
Stow	US432vn7
Stralsund	DE41okrz
Strasbourg	FR31rql3
Stratford	US42vtib
Stratford	GB41kii2
Stratford	CA43nzix
Stratford-upon-Avon	GB41kii1
Straubing	DE41okmr
Strawberry Hill	CA43nzli
Streamwood	US42xann
Streatham	GB41kigz
Stretford	GB41kign
Strezhevoy	RU4vyb0
Strogino	RU3afvy
Strongsville	US432vp1
Strood	GB41kiff
Stroud	GB41kifc
Strovolos	CY434p2	Stróvolos
Struga	MK4gu0b
Strumica	MK4gu04
Stryi	UA4eu8k
Stróvolos	CY434p2
Studio City	US437q8e
Stuhr	DE41ok3y
Stupino	RU4afqw
Stutterheim	ZA4keaq
Stuttgart	DE21ok0h
Stuttgart-Ost	DE444jji
Su-ngai Kolok	TH4yf8i
Suakin	SD47vlk
Suan Luang	TH346lzm
Subang	ID3yuz0
Subang Jaya	MY252a1z
Subaykhan	SY43ik9	Subaykhān
Subaykhān	SY43ik9
Subic	PH4104ll
Subotica	RS31wd3v
Subulussalam	ID33zw23
Suceava	RO4e9ru
Sucre	BO32boc3
Sudak	UA4eu6z
Sudstadt	DE43xpzc	Südstadt
Suez	EG27pmc
Sufalat Sama'il	OM464wl	Sufālat Samā'il
Suffolk	US42umke
Sufālat Samā'il	OM464wl
Sugai	JP45qi8a
Sugar Land	US42thex
Suginami	JP271ot1
Sugito	JP413omo
Suhl	DE41ojqs
Suhum	GH41d6vt
Suicheng	CN312g6j
Suifenhe	CN417ly9
Suihua	CN317ly7
Suiling	CN417ly3
Suining	CN212g6k
Suita	JP213om3
Suitland-Silver Hill	US44bl4l
Suixi	CN412g69
Suizhou	CN212g5z
Sujangarh	IN3qwso	Sūjāngarh
Sujiatun	CN317lxq
Sukabumi	ID2yux9
Sukagawa	JP4198tr
Sukawati	ID34d7ok
Sukheke Mandi	PK4oygz
Sukhodilsk	UA4eu5a
Sukhothai	TH4onr9
Sukhoy Log	RU4vy7y
Sukkur	PK2oygo
Sukrah	TN31gtz4
Sukuta	GM41fp0o
Sulaymaniyah	IQ223z3
Suleja	NG31dsa2
Sullana	PE3274ii
Sultan Kudarat	PH3104g2
Sultan Pur Majra	IN37u00l
Sultan sa Barongis	PH4104fx
Sultanah	SA226io	Sulţānah
Sultanbeyli	TR24ji4j
Sultanganj	IN450w9c	Sultānganj
Sultangazi	TR24ji4g
Sultanpur	IN3qwqr	Sultānpur
Sultānganj	IN450w9c
Sultānpur	IN3qwqr
Suluova	TR4fuer
Suluru	IN4qwqj	Sūlūru
Sulţānah	SA226io
Sumare	BR321vx7	Sumaré
Sumaré	BR321vx7
Sumayl	IQ31xus
Sumbawa Besar	ID4yurt
Sumbawanga	TZ237if
Sumbe	AO31zpsv
Sumber	ID4yurr
Sumberpucung	ID4yuqe
Sumedang	ID3yupj
Sumedang Utara	ID3yupg
Sumenep	ID4yupf
Sumerpur	IN44wa5h
Sumgayit	AZ2cjbv
Sumida	JP313ola
Summerville	US42qjrz
Sumoto	JP413oki
Sumter	US42qjss
Sumusta al Waqf	EG47gbr	Sumusţā al Waqf
Sumusta as Sultani	EG47gbp	Sumusţā as Sulţānī
Sumusţā al Waqf	EG47gbr
Sumusţā as Sulţānī	EG47gbp
Sumy	UA3eu3m
Sun City	US435y09
Sun Prairie	US43528c
Sunabeda	IN457cm8
Sunam	IN4qwpl	Sunām
Sunamganj	BD4pefl	Sunāmganj
Sunan	KP414259
Sunbury	AU41a1ca
Sunch'on	KP214250	Sunch'ŏn
Sunch'ŏn	KP214250
Suncheon	KR313ce8
Sundbyberg	SE41l8v3
Sundergarh	IN4qwp9
Sunderland	GB31kicz
Sundsvall	SE41l8sd
Sungai Buloh	MY3116up
Sungai Lalang	MY411cp7
Sungai Penuh	ID3yukp
Sungai Petani	MY21174a
Sungai Raya	ID4yuk4
Sungai Siput	MY4116xt
Sungailiat	ID3yuli
Sunggal	ID3q0fi
Sungkai	MY41154v
Sungurlu	TR4fuec
Sunlou	CN4x7tv
Sunnyside	US43267x
Sunnyvale	US337qq3
Sunrise	US42hgzm
Sunrise Manor	US33a64f
Sunset	CA48193n
Sunset Park	US350tmu
Sunshine Coast	AU26bui9
Sunyani	GH41d6ul
Sunzha	RU4b1fv
Sunām	IN4qwpl
Sunāmganj	BD4pefl
Suong	KH4131vn
Suozhen	CN412g32
Supaul	IN4qwo4
Suphan Buri	TH4yf81
Suqian	CN112g2z
Sur	OM464v9
Surabaya	ID1yuhq
Surakarta	ID2yuhg
Surallah	PH4104by
Surampatti	IN46uyod	Sūrampatti
Suran	SY43ih7	Şūrān
Surandai	IN4qwng	Sūrandai
Surat	IN1qwn8
Surat Thani	TH3onqr
Suratgarh	IN4qwn5
Surbiton	GB43zepe
Surendranagar	IN3qwmt
Suresnes	FR41rqi3
Surfers Paradise	AU41a1ah
Surgut	RU2vy68
Suriapet	IN3qwmo	Suriāpet
Surif City	PS461df
Surigao	PH4104bm
Surin	TH4yf7y
Suriāpet	IN3qwmo
Surman	LY41bdog	Şurmān
Surprise	US335y6k
Surrey	CA23o10h
Surrey City Centre	CA481m75
Surubim	BR420lij
Suruc	TR36fjf	Suruç
Surulere	NG31ds8d
Suruç	TR36fjf
Susangerd	IR42xx0	Sūsangerd
Susono	JP44281f
Sutton	GB31kic7
Sutton Coldfield	GB31kibq
Sutton in Ashfield	GB41kibo
Suva	FJ41b43o
Suva Reka	XK4gtw6
Suwa	JP413oiw
Suwaylih	JO37wrwj	Ṣuwayliḥ
Suwałki	PL4g8nq
Suwon	KR113cbl
Suyangshan	CN412g2b
Suzak	KG4wqhh
Suzaka	JP413oil
Suzano	BR221vvw
Suzhou	CN114fu0
Suzhou	CN112g27
Suzuka	JP313oic
Svalyava	UA4eu1t
Svatove	UA4eu1i
Svetlanovskiy	RU452ah0
Svetlogorsk	BY4db82
Svetlograd	RU4aerm
Sviblovo	RU4aepq
Svishtov	BG4fkli
Svitlovodsk	UA4eu0n
Svobodnyy	RU4177fd
Svyatopetrivske	UA44z2gd
Svyatoshyn	UA48248z
Swabi	PK4oybc
Swadlincote	GB41kib5
Swakopmund	NA41zv2k
Swansea	GB21kia8
Swedru	GH41d6sy
Swidnica	PL41u3p9	Świdnica
Swidnik	PL4g8n0	Świdnik
Swietochłowice	PL41u3mc	Świętochłowice
Swindon	GB31ki91
Swinoujscie	PL41u3lf	Świnoujście
Swords	IE41rgy9
Sydney	AU11a16q
Sydney	CA33s7h8
Sykhiv	UA3evct
Sykies	GR4fql9	Sykiés
Sykiés	GR4fql9
Syktyvkar	RU3aeev
Sylhet	BD3peff
Sylmar	US437r9s
Synelnykove	UA4evc4
Syracuse	US3326d1
Syrets	UA4832hq
Syzran	RU3ae7g
Szczecin	PL21u3hx
Szczecinek	PL41u3hu
Szeged	HU3fc11
Szekesfehervar	HU31t9d2	Székesfehérvár
Szekszard	HU41t9co	Szekszárd
Szekszárd	HU41t9co
Szolnok	HU4fbsm
Szombathely	HU41t906
Székesfehérvár	HU31t9d2
São Benedito	BR420mzj
São Bento	BR420mz2
São Bento	BR420myn
São Bento do Sul	BR421xja
São Bento do Una	BR420mxn
São Bernardo do Campo	BR221xj4
São Borja	BR421xj0
São Caetano do Sul	BR321xik
São Caitano	BR420mwt
São Carlos	BR321xif
São Cristóvão	BR421xi6
São Desidério	BR421xi0
São Domingos de Rana	PT41ciew
São Domingos do Capim	BR420mv9
São Domingos do Maranhão	BR420mv8
São Fidélis	BR421xez
São Francisco	BR421xeg
São Francisco de Itabapoana	BR43rfbr
São Francisco do Conde	BR421xcs
São Francisco do Sul	BR421xco
São Félix do Xingu	BR420mun
São Gabriel	BR421xcb
São Gabriel da Cachoeira	BR426hvq
São Gabriel da Palha	BR421xce
São Gonçalo do Amarante	BR320mqx
São Gonçalo do Amarante	BR420mqy
São Gonçalo dos Campos	BR421xb3
São Gotardo	BR421xb1
São Joaquim da Barra	BR421x4p
São Joaquim de Bicas	BR421x4o
São José	BR321x2g
São José	BR321x2e
São José da Tapera	BR420mjj
São José de Mipibu	BR420mjf
São José de Ribamar	BR320mjd
São José do Belmonte	BR420mjc
São José do Egito	BR420mj7
São José do Rio Pardo	BR421wzk
São José do Rio Preto	BR221wzj
São José dos Campos	BR221wzg
São José dos Pinhais	BR221wzc
São João Batista	BR421x6y
São João da Barra	BR421x6v
São João da Boa Vista	BR421x6u
São João de Meriti	BR221x65
São João del Rei	BR421x67
São Leopoldo	BR321wz2
São Lourenço	CN481xqu
São Lourenço	BR421wyw
São Lourenço da Mata	BR320mhk
São Lourenço do Sul	BR421wyc
São Luiz Gonzaga	BR421wx4
São Luís	BR220mhc
São Luís de Montes Belos	BR421wxa
São Luís do Quitunde	BR420mgl
São Lázaro	CN481xqs
São Manuel	BR421wwx
São Mateus	BR33rff6
São Mateus	BR321ww7
São Mateus do Maranhão	BR420mfy
São Mateus do Sul	BR421wvq
São Miguel	BR421wuc
São Miguel Arcanjo	BR421wuk
São Miguel d'Oeste	BR421wue
São Miguel do Guamá	BR420mem
São Miguel dos Campos	BR420mel
São Paulo	BR121wtz
São Paulo de Olivença	BR426ht8
São Pedro	BR421wsz
São Pedro da Aldeia	BR321wrj
São Raimundo Nonato	BR420mb5
São Roque	BR421wq4
São Sebastião	BR480asj
São Sebastião	BR421wox
São Sebastião	BR420ma8
São Sebastião do Paraíso	BR421wnx
São Sebastião do Passé	BR421wnv
São Tomé	ST41fo5n
São Vicente	BR221wlk
Sète	FR41rrbh
Sé	MO481xqt
Sébikhotane	SN41c4st
Sédhiou	SN41c4so
Ségou	ML31gjkm
Séguéla	CI31jnt2
Sélibaby	MR41exvz
Sérres	GR4fqm2
Sétif	DZ31h6w4
Sóc Sơn	VN454o5s
Sóc Trăng	VN3xlpo
Sông Cầu	VN4xlnv
Södermalm	SE31lcz5
Södertälje	SE41lcy8
Söke	TR46fsf
Südstadt	DE43xpzc
Sādatpur Gujran	IN463z7o
Sādpalli	IN46etzh
Sāgar	IN4qykb
Sāhibganj	IN4qyiq
Sāhibābād Daulotpur	IN463z3u
Sālūr	IN4qycz
Sāmalkot	IN4qycd
Sāmarrā	IQ31yod	Sāmarrā'
Sānand	IN4qya6
Sānchor	IN4qy9x
Sāngli	IN2qy88
Sāngola	IN4qy81
Sāqultah	EG47hr4
Sārangpur	IN4qy39
Sārni	IN462tno
Sāsvad	IN4qxyi
Sātkania	BD4smyt
Sātkhira	BD3pefr
Sāveh	IR32i0r
Sīdī Barānī	EG47gxw
Sīdī Bin Zīnah	LY41bfgy
Sīdī Ghāzī	EG47gwr
Sīdī Sālim	EG47gls
Sīkar	IN3qxds
Sīnah	IQ31xzo
Sīra	IN4qx7s
Sīrkāzhi	IN4qx6z
Sītāmarhi	IN4qx4f
Sītāpur	IN3qx41
Sīwah	EG47gev
Sırnak	TR46fz4	Şırnak
Słupsk	PL41u4qy
Sōja	JP413opi
Sōka	JP313opg
Sōma	JP44280p
Sōsa	JP44280n
Sūjāngarh	IN3qwso
Sūlūru	IN4qwqj
Sūrampatti	IN46uyod
Sūrandai	IN4qwng
Sūsangerd	IR42xx0
Sơn La	VN3xlmp
Sơn Trà	VN455jbg
Sơn Tây	VN3xll1
Sầm Sơn	VN3xlzi
T'aebaek	KR413caj
T'aet'an-up	KP4141sy	T'aet'an-ŭp
T'aet'an-ŭp	KP4141sy
T'is Isat	ET470og	T'īs Isat
T'īs Isat	ET470og
Ta Khmau	KH4131tb
Ta'if	SA22bb4
Taal	PH41049m
Taastrup	DK41jzas
Tabaco	PH41048t
Tabanan	ID4yuek
Tabarka	TN41gtwn
Tabas	IR42fp7
Tabatinga	BR426hob
Taboao da Serra	BR321vv6	Taboão da Serra
Tabor	CZ41tohn	Tábor
Tabora	TZ237h6
Tabount	MA41i9u3
Taboão da Serra	BR321vv6
Tabriz	IR12fou
Tabuk	SA226f0
Tabuk	PH310403
Tabuk	PH34s525
Tabuleiro do Norte	BR420lew
Tabursuq	TN41gtw7
Taby	SE41l80c	Täby
Tacarigua	VE4265bi
Tacheng	CN3wrwv
Tachikawa	JP36wvhb
Tachilek	MM4rrgl
Tacloban	PH3103xk
Tacna	PE32c6yo
Tacoma	US33glao
Tacuarembo	UY421qci	Tacuarembó
Tacuarembó	UY421qci
Tacurong	PH3103wp
Tadepalle	IN4qwkh	Tādepalle
Tadepalligudem	IN3qwkg
Tadif	SY43ieb	Tādif
Tadjenanet	DZ41h4po
Tadmait	DZ41h4of	Tadmaït
Tadmaït	DZ41h4of
Tadmur	SY43ie8
Tadpatri	IN3qwk6
Tafas	SY43ie6	Ţafas
Tafi Viejo	AR42a6yl	Tafí Viejo
Tafo	GH41d6sa
Tafí Viejo	AR42a6yl
Tagajo-shi	JP4198sv	Tagajō-shi
Tagajō-shi	JP4198sv
Taganrog	RU3ae5n
Taganskiy	RU3ae5s
Tagawa	JP413og9
Tagaytay	PH4103t5
Tagbilaran City	PH4103rl
Tagbina	PH4103rf
Tage'erqi	CN47e81y
Tagoloan	PH4103ob
Taguatinga	BR33zkax
Tagudin	PH4103mo
Taguig	PH1103mc
Tahara	JP413ofv
Tahe	CN417lx3
Tahla	MA41i9aw
Tahoua	NE31ga8g
Tahta	EG37g8i	Ţahţā
Tahuna	ID4yub5
Tai Kok Tsui	HK412zc1
Tai Koo	HK461zau
Tai Po	HK312zap
Tai'an	CN112g1o
Taibai	CN35049o
Taibao	TW4zraz
Taibet	DZ41h4fh	Taïbet
Taicang	CN212g13
Taichung	TW1zrcf
Taifa	GH47ixh8
Taifu	CN4458ou
Taihe	CN412g0l
Taikkyi	MM4rran
Taikoo Shing	HK47kmhx
Tailai	CN417lwn
Tailandia	BR43rfkc	Tailândia
Tailândia	BR43rfkc
Tainan	TW1zrb7
Taiobeiras	BR421vrn
Taipa	MO3131an
Taipei	TW1zrat
Taiping	MY3116ey
Taiping	CN47cvw3
Taishan	CN312g10
Taito	JP370pi9
Taitou	CN47c5ng
Taitung	TW3zr9j
Taixing	CN412fwd
Taiyuan	CN112fvr
Taiz	YE21i6p
Taizhou	CN112fvl
Taizhou	CN15020m
Taj Pul	IN47u00h
Tajerouine	TN41gtux
Tajimi	JP313oe1
Tajrish	IR42fl6	Tajrīsh
Tajrīsh	IR42fl6
Tajura	LY31bdju	Tājūrā'
Takab	IR42fl0	Takāb
Takahama	JP413ocz
Takahashi	JP413och
Takaishi	JP413oc5
Takamatsu	JP213obg
Takaoka	JP313o9k
Takarazuka	JP313o90
Takasago	JP46wvha
Takasaki	JP213o8q
Takashima	JP4427z8
Takashimadaira	JP453qyg
Takatsuki	JP213o66
Takayama	JP413o5o
Takefu	JP413o54
Takehara	JP413o4s
Takelsa	TN41gtus
Takeo	KH2131tg
Takeo	JP413o42
Takestan	IR42fkj	Tākestān
Taketoyo	JP413o3m
Taki	IN4qwiz	Tāki
Takikawa	JP419lw8
Takizawa	JP46wva0
Takoradi	GH21d6rn
Takua Pa	TH4onp0
Takāb	IR42fl0
Tala	MX42dd08
Tala	EG47g7w	Talā
Talagang	PK4oy79
Talagante	CL42ayci
Talakkad	IN4qwhw	Talakkād
Talakkād	IN4qwhw
Talara	PE4274fy
Talas	KG4wqgz
Talas	TR46fek
Talata Mafara	NG41ds2p
Talatona	AO21jjzc
Talattala	IN46uj54
Talavera	PH4103e8
Talavera de la Reina	ES41ht9h
Talca	CL32ayc6
Talcahuano	CL32aybu
Talcher	IN4qwh3	Tālcher
Taldykorgan	KZ3wjpq
Talegaon Dabhade	IN4qwgu	Talegaon Dābhāde
Talegaon Dābhāde	IN4qwgu
Talence	FR41rqd3
Talghar	KZ4wjp2
Talhar	PK3oy6l
Talikota	IN4qwgi	Tālīkota
Talinding	GM47ixh2
Taling Chan	TH3yf2r
Talipapa	PH4103b6
Taliparamba	IN4qwgh
Talisay	PH3103ah
Talisay	PH3103ad
Taliwang	ID4yu6k
Talkha	EG37g7b	Ţalkhā
Tall Rif'at	SY43i50
Tallaght	IE41rgxw
Tallahassee	US32hh8b
Tallang-dong	KR413alw
Tallbisah	SY43idf	Tallbīsah
Tallbīsah	SY43idf
Tallinn	EE2cm0p
Tallkalakh	SY43i6l
Tallkayf	IQ41xpt
Talnakh	RU4vxw0
Taloqan	AF4o2ik
Talā	EG47g7w
Tam Ky	VN3xl7w	Tam Kỳ
Tam Kỳ	VN3xl7w
Tama	JP3427zl
Tamale	GH21d6ql
Tamallalt	MA41i8pc
Tamalous	DZ41h47m
Tamamura	JP413o1m
Taman Greenwood	MY47j3pa
Taman Melati	MY47js3m
Taman Melawati	MY47lagk
Taman Pelangi	MY44n574
Taman Permas Jaya	MY44jbel
Taman Petaling	MY27h5ms
Taman Scientex	MY47t64f
Taman Senai	MY4114zp
Taman Senawang Indah	MY4116lm
Taman Seremban Jaya	MY44n4d7
Taman Sri Sinar	MY47t5zj
Taman Tun Dr Ismail	MY47laem
Taman Universiti	MY44ofae
Tamana	JP413o1l
Tamanghasset	DZ41h47c
Tamano	JP413o1i
Tamansourt	MA452agf
Tamarac	US42hh8y
Tamba	JP47thbz
Tamba-Sasayama	JP47thby
Tambacounda	SN31c48v
Tambaram	IN3qweu
Tambo Grande	PE4274ei
Tambolaka	ID44d8x0
Tambopata	PE42c6ti
Tambov	RU3adye
Tamesna	MA44xw5q
Tamiami	US42hh94
Tamiyah	EG47g5y	Ţāmiyah
Tamluk	IN4qwee	Tamlūk
Tamlūk	IN4qwee
Tampa	US22hh9h
Tampere	FI3dlxv
Tampico	MX223d8j
Tampines Estate	SG314as8
Tampines New Town	SG314c8z
Tamra	IL46aeq
Tamu	MM4rr1l
Tamura	JP44280q
Tamworth	GB41ki5w
Tamworth	AU41a10p
Tan An	VN3xl5p	Tân An
Tan Binh	VN4xl4z	Tân Bình
Tan Chau	VN3xl4o	Tân Châu
Tan Uyen	VN44pjgo	Tân Uyên
Tan-Tan	MA41i8ch
Tanabe	JP413o0k
Tanabe	JP413o0j
Tanalur	IN46i9px	Tānālūr
Tanashicho	JP413o05	Tanashichō
Tanashichō	JP413o05
Tanauan	PH4102vg
Tanay	PH4102uv
Tanba	JP46ww8y
Tanchang Chengguanzhen	CN412vlf
Tanda	CI41cw0z
Tanda	IN4qwds	Tāndā
Tanda	IN4qwdr	Tānda
Tandalti	SD47uqi	Tandaltī
Tandaltī	SD47uqi
Tandil	AR321gxl
Tandlianwala	PK4oy4g
Tando Adam	PK3oy4f
Tando Allahyar	PK2oy4d
Tando Bago	PK2oy4c
Tando Jam	PK4oy46
Tando Muhammad Khan	PK3oy40
Tandoni	IN46xuu9	Tāndoni
Tandur	IN4qwd8
Tanfang	CN47c5mi
Tanga	TZ237fq
Tangail	BD3smz4
Tangara da Serra	BR33rfki	Tangará da Serra
Tangará da Serra	BR33rfki
Tangba	CN412fuf
Tange	CN44h4cy
Tangerang	ID1ytx8
Tanggu	CN212ftc
Tanggulangin	ID4ytwr
Tanghe	CN312ft7
Tangi	PK4oy3b
Tangier	MA11i8f3
Tangjiazhuang	CN412fs9
Tangjin	KR413bt1
Tangkak	MY41152x
Tangping	CN412fro
Tangshan	CN112fr6
Tangua	BR421vpa	Tanguá
Tanguá	BR421vpa
Tangwu	CN412fqb
Tangxiang	CN450ftl
Tangyan	MM4rqvn
Tangzhai	CN412fpi
Tangzhang	CN4x7p2
Tanjay	PH4102og
Tanjong Malim	MY4114xs
Tanjung	ID4ytva
Tanjung Balai	ID4ytu6
Tanjung Pandan	ID3ytrh
Tanjung Pinang	ID3ytr3
Tanjung Selor	ID4ytq3
Tanjungagung	ID4ytuj
Tanjungbalai	ID3q0dn
Tank	PK4oy2p
Tanout	NE41ga2b
Tanta	EG27g4p
Tantou	CN245586
Tantou	CN412fny
Tantoyuca	MX423d67
Tanuku	IN4qwbt
Tanza	PH3102md
Tanzhou	CN215076
Taolin	CN412fli
Taoluo	CN412flf
Taonan	CN317ltt
Taounate	MA41i8a3
Taourirt	MA31i874
Taoyuan	TW23zjdi
Taoyuan	CN412fke
Taoyuan	CN4619vm
Taozhou	CN312fk4
Taozhuang	CN412fk1
Tapachula	MX223d62
Taquara	BR421vlr
Taquaritinga	BR421vj5
Tarakan	ID3ytn9
Tarakeswar	IN4qwao
Taramangalam	IN4qwam	Tāramangalam
Taranagar	IN4qwak	Tārānagar
Taranto	IT31vuue
Tarauaca	BR426hlo	Tarauacá
Tarauacá	BR426hlo
Tarawa	KI4198a9
Taraz	KZ2wig9
Tarbes	FR41rqa1
Targovishte	BG4fkbi
Targoviste	RO4e94w	Târgovişte
Targowek	PL3g85l	Targówek
Targu Jiu	RO4e94i	Târgu Jiu
Targu Mures	RO3e94c	Târgu Mureş
Targówek	PL3g85l
Tarhuna	LY41bdf1
Tariba	VE325q5e	Táriba
Tarif Kalba	AE468ag	Ţarīf Kalbā
Tarija	BO32bntk
Tarikere	IN4qw9s
Tarime	TZ337f1
Tarkwa	GH41d6nk
Tarlac City	PH2102gs
Tarma	PE42c6oe
Tarn Taran	IN4qw9g
Tarneit	AU41a0wt
Tarnobrzeg	PL4g84p
Tarnow	PL3g84i	Tarnów
Tarnowskie Gory	PL41u374	Tarnowskie Góry
Tarnowskie Góry	PL41u374
Tarnów	PL3g84i
Taroudant	MA41i7w1
Tarragona	ES31umdc
Tarsus	TR26fc9
Tartagal	AR42a6sp
Tartar	AZ4cjaf
Tartu	EE4clyn
Tartus	SY23i1d	Ţarţūs
Tarub	ID4ytlo
Tarut	SA426cy	Tārūt
Tarutung	ID4q0cg
Tasek Glugor	MY3116t1
Tasgaon	IN4qw96	Tāsgaon
Tashan	CN4x7qz
Tashkent	UZ1wf3t
Tasikmalaya	ID2ytl3
Tata	MA41i7o2
Tatabanya	HU41t8tu	Tatabánya
Tatabánya	HU41t8tu
Tataouine	TN41gtrx
Tatarka	UA4832ht
Tatau	MY41171o
Tatebayashi	JP413nwf
Tateyama	JP413nvf
Tatkon	MM4rqne
Tatsuno	JP46ww4m
Tatsunocho-tominaga	JP413nur	Tatsunochō-tominaga
Tatsunochō-tominaga	JP413nur
Tatuape	BR44caz4	Tatuapé
Tatuapé	BR44caz4
Tatui	BR321vhg	Tatuí
Tatuí	BR321vhg
Tatvan	TR46f5q
Taua	BR420l2v	Tauá
Taubate	BR221vh6	Taubaté
Taubaté	BR221vh6
Taungdwingyi	MM4rqhl
Taunggyi	MM3rqfc
Taungoo	MM3rntw
Taunsa	PK3oxxo
Taunton	GB41ki35
Taunton	US42y5h1
Taunusstein	DE41oiuv
Tauranga	NZ31bbq8
Tauá	BR420l2v
Tavda	RU4vxnu
Tavsanlı	TR46f4p	Tavşanlı
Tavşanlı	TR46f4p
Tawaramoto	JP413nu0
Tawau	MY211647
Taxco de Alarcon	MX423d4x	Taxco de Alarcón
Taxco de Alarcón	MX423d4x
Tay Ho	VN3xkrq	Tây Hồ
Tay Mo	VN454obc	Tây Mỗ
Tay Ninh	VN3xkrj	Tây Ninh
Tayabas	PH3102cj
Taybad	IR4oul4	Tāybād
Taylor	US42zf7o
Taylorsville	US43fxsc
Tayma	SA426bw	Taymā'
Taymā	SA426bw	Taymā'
Tayshet	RU4vxla
Taytay	PH3102au
Tayyibat al Imam	SY43hza	Ţayyibat al Imām
Taza	MA31i7mt
Tazah Khurmatu	IQ41xlj	Tāzah Khūrmātū
Tazoult-Lambese	DZ41h3o8
Taïbet	DZ41h4fh
Tbilisi	GE1d405
Tchaourou	BJ41f975
Tcheboa	CM41bm7z	Tchéboa
Tchibanga	GA41fcyl
Tchin Tabaraden	NE41g9xa	Tchin Tabaradèn
Tchin Tabaradèn	NE41g9xa
Tchéboa	CM41bm7z
Tczew	PL41u36q
Teaneck	US431f8u
Tebesbest	DZ41h3me
Tebessa	DZ31h3md	Tébessa
Tebingtinggi	ID3q0cc
Teboulba	TN41gtwd
Teboulbou	TN41gtwc
Tebourba	TN41gtwa
Tecate	MX42dcqi
Techiman	GH41d6mf
Tecoman	MX42dcp1	Tecomán
Tecomán	MX42dcp1
Tecpan Guatemala	GT424wvw	Tecpán Guatemala
Tecpán Guatemala	GT424wvw
Tecuci	RO4e9e3
Tefe	BR426hko	Tefé
Tefé	BR426hko
Tegal	ID3ytgu
Tegel	DE41oisc
Teghra	IN4qw7x
Tegucigalpa	HN2256id
Tehran	IR12f4z
Tehuacan	MX323d1p	Tehuacán
Tehuacán	MX323d1p
Teixeira de Freitas	BR33rfkz
Tejen	TM4q3zz
Tekirdag	TR3fu5r	Tekirdağ
Tekirdağ	TR3fu5r
Teknaf	BD4pefb	Teknāf
Teknāf	BD4pefb
Tekstil'shchiki	RU3adbm
Tekstylnyk	UA482nws
Tel Aviv	IL26adx
Tel Sheva	IL44y454	Tel Sheva'
Telavi	GE4d3zi
Telde	ES31ht5a
Telemaco Borba	BR421vgc	Telêmaco Borba
Telerghma	DZ41h3gn
Telford	GB31zpcv
Telimele	GN41frda	Télimélé
Tellicherry	IN4qw70
Teluk Intan	MY311737
Teluk Panglima Garang	MY4116k0
Teluknaga	ID316ny5
Telychka	UA4etr3
Telêmaco Borba	BR421vgc
Tema	GH31d6lo
Tema New Town	GH46o678
Temara	MA21i7ed
Temblador	VE425q40
Temecula	US337rqr
Temerluh	MY4116r2
Temirtau	KZ3wjhy
Temixco	MX423czn
Tempe	US335yo2
Tempe Junction	US335yof
Tempelhof	DE41oinm
Temple	US42tiam
Temple City	US437rst
Templeogue	IE41z26k
Temryuk	RU4ad71
Temuco	CL32ay4b
Tendo	JP4198p5	Tendō
Tendō	JP4198p5
Tenes	DZ41h3do	Ténès
Tengrela	CI41cvpp	Tengréla
Tengréla	CI41cvpp
Tengyue	CN3rfkj
Teni	IN1qw61
Tenkodogo	BF41egvn
Tennala	IN46i9kd
Tenosique	MX423cxg
Tenri	JP413nrw
Teofilo Otoni	BR321vfh	Teófilo Otoni
Teoloyucan	MX423cx2
Teotonio Vilela	BR450uea	Teotônio Vilela
Teotônio Vilela	BR450uea
Tepatitlan de Morelos	MX42dcio	Tepatitlán de Morelos
Tepatitlán de Morelos	MX42dcio
Tepeji del Rio de Ocampo	MX423cvj	Tepeji del Río de Ocampo
Tepeji del Río de Ocampo	MX423cvj
Tepexpan	MX329tsi
Tepi	ET470um	Tēpī
Tepic	MX22dchh
Teplice	CZ41tof4
Tepotzotlan	MX423ctv	Tepotzotlán
Tepotzotlán	MX423ctv
Tera	NE41g9tz	Téra
Teramo	IT41vuqz
Terbanggi Besar	ID4yt4q
Teremky	UA4832hc
Teremky-II	UA4832hb
Teresa	PH41027i
Teresina	BR220l1c
Teresopolis	BR321vf2	Teresópolis
Teresópolis	BR321vf2
Termoli	IT41vuq5
Ternate	ID3yt49
Terni	IT31vuq3
Ternivka	UA4etnw
Ternopil	UA3etoi
Terny	UA4etn9
Terracina	IT41vupu
Terrassa	ES31umda
Terre Haute	US42jfgp
Terrebonne	CA33o3es
Terrier Rouge	HT427nup
Teruel	ES41um8u
Teshi Old Town	GH31d6kp
Tessaoua	NE41g9t3
Tete	MZ2lzoe
Tetouan	MA21i7bi	Tétouan
Tetovo	MK4gtru
Tetu	KE43uge
Tetuan de las Victorias	ES31um8m	Tetuán de las Victorias
Tetuán de las Victorias	ES31um8m
Teupasenti	HN4256fd
Teutonia	BR421vdo	Teutônia
Teutônia	BR421vdo
Tevragh Zeina	MR46jyx6
Texarkana	US42tie8
Texarkana	US42glbr
Texas City	US42tifa
Texcoco de Mora	MX323cqr
Teykovo	RU4acsh
Teziutlan	MX323cq8
Tezpur	IN4qw52
Teófilo Otoni	BR321vfh
Tha Bo	TH4yey5
Tha Maka	TH4onk3
Tha Raeng	TH48183f
Tha Yang	TH4yesb
Thaba Nchu	ZA4kcsn
Thabazimbi	ZA4kcs3
Thai Binh	VN4xklm	Thái Bình
Thai Hoa	VN454xgb	Thái Hòa
Thai Nguyen	VN2xkkv	Thái Nguyên
Thakhek	LA4zh5r	Thakhèk
Thakhèk	LA4zh5r
Thakurdwara	IN4qw4n
Thakurgaon	BD4pef8	Thākurgaon
Thala	TN41gtuj
Thamesmead	GB46vku7
Than	IN4qw43	Thān
Thana Bhawan	IN4qw41	Thāna Bhawan
Thanatpin	MM4rpcz
Thanbyuzayat	MM4rpaz
Thane	IN1qw3p	Thāne
Thanesar	IN3qw3l	Thānesar
Thanh Hoa	VN2xkgm	Thanh Hóa
Thanh Hóa	VN2xkgm
Thanh Khe	VN355jaw	Thanh Khê
Thanh Khê	VN355jaw
Thanh Liet	VN4xkfi	Thanh Liệt
Thanh Liệt	VN4xkfi
Thanh Pho Ba Ria	VN3547px	Thành Phố Bà Rịa
Thanh Pho Uong Bi	VN4xi7d	Thành Phố Uông Bí
Thanh Xuan	VN354o8m	Thanh Xuân
Thanh Xuân	VN354o8m
Thanh pho Song Cong	VN381mq5	Thành phố Sông Công
Thanhlyin	MM4rp97
Thanjavur	IN3qw3d
Thanlyin	MM4rrj7
Thanneermukkom	IN44cj7n
Tharyarwady	MM4rp5l
Thaton	MM3rp4w
Thatta	PK4oxtq
Thawi Watthana	TH446m2a
Thayetmyo	MM4roxx
The Acreage	US44tj01
The Bronx	US131j3u
The Colony	US42timc
The Hague	NL21mvvx
The Hammocks	US42hhjh
The Palm Jumeirah	AE43zew9
The Trails of Frisco	US482oci
The Villages	US42hhl7
The Woodlands	US42tios
Thembisa	ZA2kcxk
Thenali	IN3qw6d
Thenhippalam	IN47y7o1
Thenia	DZ41h379
Theniet el Had	DZ41h377
Thenkasi	IN4qw60
Thessaloniki	GR2fqf1	Thessaloníki
Thessaloníki	GR2fqf1
Theunissen	ZA4kcgy
Thi Tran Lam Son	VN4xthf	Thị Trấn Lam Sơn
Thi Tran Mao Khe	VN4xr6h	Thị Trấn Mạo Khê
Thi Tran Ngai Giao	VN4xpi0	Thị Trấn Ngải Giao
Thi Tran Pho Lu	VN4xo3k	Thị Trấn Phố Lu
Thi Tran Phuoc Buu	VN4xsmt	Thị Trấn Phước Bửu
Thi Tran Thuan Chau	VN3y3jo	Thị Trấn Thuận Châu
Thi Tran Đai Tu	VN3xyeq	Thị Trấn Đại Từ
Thi Tran Đam Ha	VN4xy8n	Thị Trấn Đầm Hà
Thi Tran Đong Trieu	VN3xx29	Thị Trấn Đông Triều
Thies	SN21c43m	Thiès
Thies Nones	SN31c43j	Thiès Nones
Thika	KE33ude
Thimphu	BT4qudc
Thin Gan Kyun Gyi	MM4rohn
Thionville	FR41rpu3
Thiruthani	IN4qvuu
Thiruvananthapuram	IN2qvpv
Thiruvarur	IN4qw1p
Thivai	GR45f5a	Thívai
Thiès	SN21c43m
Thiès Nones	SN31c43j
Thodupuzha	IN45egmz
Thohoyandou	ZA3kcfc
Thoi Binh	VN4xjos	Thới Bình
Thoi Lai	VN3xjol	Thới Lai
Thomazeau	HT427nsr
Thon Buri	TH3yeqj
Thongwa	MM4roah
Thonon-les-Bains	FR41rps6
Thoothukudi	IN254yo8
Thornton	US338mok
Thornton-Cleveleys	GB44xw0v
Thot Not	VN3xjo0	Thốt Nốt
Thottada	IN44k6io
Thoubal	IN4qw16	Thoubāl
Thoubāl	IN4qw16
Thousand Oaks	US337sit
Thrissur	IN2qvqj
Throgs Neck	US4326s1
Thu Dau Mot	VN2xjku	Thủ Dầu Một
Thu Đuc	VN2xjkr	Thủ Đức
Thuan An	VN27de8o	Thuận An
Thuan Thanh	VN3xjlj	Thuận Thanh
Thul	PK4oxp2
Thun	CH41kz7t
Thunder Bay	CA33o5tq
Thung Khru	TH346m2f
Thuong Cat	VN4xjj0	Thượng Cát
Thuqbah	SA32bbr
Thuraiyur	IN44w9mr
Thuwal	SA48s42
Thuận An	VN27de8o
Thuận Thanh	VN3xjlj
Thành Phố Bà Rịa	VN3547px
Thành Phố Uông Bí	VN4xi7d
Thành phố Sông Công	VN381mq5
Thái Bình	VN4xklm
Thái Hòa	VN454xgb
Thái Nguyên	VN2xkkv
Thívai	GR45f5a
Thākurgaon	BD4pef8
Thān	IN4qw43
Thāna Bhawan	IN4qw41
Thāne	IN1qw3p
Thānesar	IN3qw3l
Thượng Cát	VN4xjj0
Thị Trấn Lam Sơn	VN4xthf
Thị Trấn Mạo Khê	VN4xr6h
Thị Trấn Ngải Giao	VN4xpi0
Thị Trấn Phước Bửu	VN4xsmt
Thị Trấn Phố Lu	VN4xo3k
Thị Trấn Thuận Châu	VN3y3jo
Thị Trấn Đông Triều	VN3xx29
Thị Trấn Đại Từ	VN3xyeq
Thị Trấn Đầm Hà	VN4xy8n
Thốt Nốt	VN3xjo0
Thới Bình	VN4xjos
Thới Lai	VN3xjol
Thủ Dầu Một	VN2xjku
Thủ Đức	VN2xjkr
Ti Port-de-Paix	HT4285tc
Tianchang	CN412p6j
Tiancheng	CN45049m
Tianducheng	CN482obs
Tianfu	CN312ecw
Tianfu	CN450eof
Tiangua	BR420l01	Tianguá
Tianguá	BR420l01
Tianjin	CN112fg3
Tianliu	CN412ffs
Tianpeng	CN412ff8
Tianshui	CN112fek
Tianzhong	TW4zqmn
Tianzhuang	CN412fcy
Tiaret	DZ31h36p
Tiassale	CI41cvuh	Tiassalé
Tiassalé	CI41cvuh
Tibati	CM41bm56
Tiberias	IL46abu
Tibiri	NE41g9rq
Ticul	MX423cpd
Tiebo	SN31c3yg	Tiébo
Tiefu	CN412fbv
Tiel	NL41mv2z
Tieli	CN317ls8
Tieling	CN217ls7
Tienen	BE41npa6
Tieqiao	CN412faw
Tierra Blanca	MX429h30
Tiete	BR421vd7	Tietê
Tietê	BR421vd7
Tiflet	MA41i74j
Tifra	IN46dfwk	Tifrā
Tifrā	IN46dfwk
Tigard	US43fdxy
Tighenif	DZ41h318
Tighri	IN463z5t
Tigre	AR421gvl
Tigwav	HT327pki
Tijuana	MX12dc89
Tijucas	BR421vc4
Tikamgarh	IN4qw06	Tīkamgarh
Tikapur	NP4rhpm	Ṭikāpur
Tikhoretsk	RU4acph
Tikhvin	RU4acp7
Tiko	CM41bm4g
Tikrit	IQ41xk6	Tikrīt
Tikrīt	IQ41xk6
Tilburg	NL31mv25
Tilda Newra	IN47tzz4
Tilhar	IN4qvyp
Tillaberi	NE41g9p2	Tillabéri
Tillabéri	NE41g9p2
Tima	EG37fz4	Ţimā
Timashyovsk	RU4acnp
Timayy al Imdid	EG47fyx	Timayy al Imdīd
Timayy al Imdīd	EG47fyx
Timbauba	BR420kyk	Timbaúba
Timbaúba	BR420kyk
Timbo	BR421vb5	Timbó
Timbuktu	ML41ghpn
Timbó	BR421vb5
Timika	ID3ysyi
Timimoun	DZ41h2sz
Timisoara	RO3e96n	Timişoara
Timizart	DZ41h2ss
Timişoara	RO3e96n
Timmins	CA43o6ab
Timon	BR320kxl
Timoteo	BR421val	Timóteo
Timóteo	BR421val
Tin Shui Wai	HK312z7i
Tinaco	VE425q0r
Tinaquillo	VE325q0b
Tindivanam	IN4qvxo
Tindouf	DZ41h2q5
Tine Biougra	MA466ddx
Tinghir	MA41i6jv
Tingo Maria	PE42749g	Tingo María
Tingo María	PE42749g
Tinh Bien	VN3xj7v	Tịnh Biên
Tinja	TN41gtmy
Tinley Park	US42xbgb
Tinnanur	IN4qvxg	Tinnanūr
Tinnanūr	IN4qvxg
Tinongan	PH4101nq
Tinsukia	IN3qvxc
Tipasa	DZ41h2ik
Tipitapa	NI425i5f
Tipton	GB41khs9
Tiptur	IN4qvx0	Tiptūr
Tiptūr	IN4qvx0
Tiquipaya	BO42bnj9
Tirana	AL21w8oz
Tiraspol	MD3d89j
Tirat Karmel	IL46abg
Tire	TR46etd
Tirhanimine	MA41i6cd	Tirhanimîne
Tirhanimîne	MA41i6cd
Tirkadavur	IN46uj24	Tirkadavūr
Tirkadavūr	IN46uj24
Tirmitine	DZ41h2fl
Tirmiz	UZ3q28l
Tiruchchendur	IN4qvw6
Tiruchengode	IN4qvw1
Tiruchirappalli	IN1qvw4
Tirukkoyilur	IN4qvvt
Tirumangalam	IN4qvvo
Tirumuruganpundi	IN46ux0v	Tirumuruganpūndi
Tirumuruganpūndi	IN46ux0v
Tirunelveli	IN1qvvd
Tirupati	IN3qvvc
Tirupati NMA	IN47tztz
Tirupattur	IN4qvv6
Tirupparangunram	IN4qvv8
Tiruppur	IN2qvv0
Tirur	IN4qvuy
Tirurangadi	IN4qvux	Tirūrangādi
Tiruttangal	IN4qvuv
Tiruvalla	IN4qvun
Tiruvallur	IN4qvuj
Tiruvannamalai	IN3qvuf
Tiruvottiyur	IN3qvu8	Tiruvottiyūr
Tiruvottiyūr	IN3qvu8
Tirūrangādi	IN4qvux
Tissemsilt	DZ41h2dw
Tit Mellil	MA41i61z
Tita	BF41egmn
Titagarh	IN3qvtx	Titāgarh
Titao	BF41egml
Titiwangsa	MY37t63d
Titlagarh	IN4qvts	Titlāgarh
Titlāgarh	IN4qvts
Titusville	US42hhsd
Titāgarh	IN3qvtx
Tiu Keng Leng	HK412z7a
Tivaouane	SN31c3s2
Tizayuca	MX423ckx
Tizi Gheniff	DZ41h2b8
Tizi Ouzou	DZ31h2ao
Tizi Rached	DZ41h2ak
Tizi-n-Tleta	DZ41h2aw
Tizimin	MX423ckw	Tizimín
Tizimín	MX423ckw
Tiznit	MA41i5wx
Tiébo	SN31c3yg
Tlahuac	MX223cjr	Tláhuac
Tlajomulco de Zuniga	MX42dc4b	Tlajomulco de Zúñiga
Tlajomulco de Zúñiga	MX42dc4b
Tlalnepantla	MX223civ
Tlalpan	MX223cis
Tlapa de Comonfort	MX423chk
Tlapacoyan	MX423chm
Tlaquepaque	MX22dc45
Tlaxcala	MX429rzr
Tlemcen	DZ31h293
Tlokweng	BW4jzws
Tláhuac	MX223cjr
To	BF41egmc	Tô
To'rqao'rg'on	UZ4wf39
Toa Payoh New Town	SG314ar4
Toamasina	MG2mkso
Toba Tek Singh	PK3oxl4
Tobelo	ID4ystf
Tobias Barreto	BR421v9c
Tobolsk	RU3vxbu
Tobruk	LY31qqe
Tochigi	JP313npj
Tocoa	HN3256bk
Tocumen	PA427bdf
Tog Wajaale	SO413j0
Togane	JP4198om	Tōgane
Togitsu	JP413nod
Tohana	IN4qvsy	Tohāna
Tohāna	IN4qvsy
Tokai	JP470f41
Tokai	MY4117qy
Tokai	JP36wwah	Tōkai
Tokamachi	JP413nmx	Tōkamachi
Tokar	SD47unn	Tokār
Tokat	TR3fu0n
Tokch'on	KP3141gw	Tŏkch'ŏn
Toki	JP413nmn
Tokmak	UA4etjh
Tokmok	KG4wqe7
Tokoname	JP413nm1
Tokorozawa	JP213nlx
Tokoza	ZA3kbwe
Tokushima	JP313nla
Tokuyama	JP313nl4
Tokyo	JP113nkz
Tokār	SD47unn
Tolanaro	MG4mmdl	Tôlanaro
Toledo	US332wb7
Toledo	PH3101j6
Toledo	BR321v8i
Toledo	ES41ht1l
Tolga	DZ41h270
Toli-Toli	ID3yspa
Toliara	MG3mmdh
Toluca	MX223cfa
Tolyatti	RU2ac4r
Toma	BF41egk9
Tomakomai	JP319lrp
Tomaszow Mazowiecki	PL4g803	Tomaszów Mazowiecki
Tomaszów Mazowiecki	PL4g803
Tombua	AO41zpmm	Tômbua
Tome	JP46wvtx
Tome	CL42axuh	Tomé
Tome-Acu	BR420kvb	Tomé-Açu
Tomelloso	ES41ht14
Tomi	JP44280x	Tōmi
Tomigusuku	JP413njw
Tomioka	JP413njf
Tomiya	JP4198ns
Tomobe	JP4198nr
Toms River	US42ojoc
Tomsk	RU2vx8x
Tomé	CL42axuh
Tomé-Açu	BR420kvb
Tonala	MX22dc1l	Tonalá
Tonala	MX429t01	Tonalá
Tonalá	MX22dc1l
Tonalá	MX429t01
Tonami	JP4427zv
Tonbridge	GB41khpz
Tondabayashicho	JP313nhu	Tondabayashichō
Tondabayashichō	JP313nhu
Tondalam	IN46the7
Tondano	ID4ysn4
Tonekabon	IR42exc	Tonekābon
Tonekābon	IR42exc
Tongaat	ZA4kbuc
Tongchuan	CN247eme
Tongchuan	CN412f90
Tongchuanshi	CN312h6k
Tonghua	CN217lri
Tongjing	CN412f7g
Tongliao	CN317lr4
Tongling	CN212f71
Tongren	CN312in7
Tongren	CN412f68
Tongshan	CN212bhs
Tongyeong	KR413jmk
Tongzhou	CN312f48
Tonisvorst	DE41ohe3	Tönisvorst
Tonj	SS47u83
Tonk	IN3qvs1
Tonypandy	GB41zp8j
Tooele	US43fyq7
Toon	JP46wvgy	Tōon
Toowoomba	AU31a02k
Topeka	US32jqvv
Topi	PK4oxjs
Topki	RU4vx82
Torbalı	TR46enr
Torbat-e Heydariyeh	IR32ex2	Torbat-e Ḩeydarīyeh
Torbat-e Jam	IR4ouki	Torbat-e Jām
Torbat-e Jām	IR4ouki
Torbat-e Ḩeydarīyeh	IR32ex2
Tordher	PK3oxj2
Toretsk	UA4f7ca
Toride	JP3198nd
Torit	SS47u7i
Toritama	BR420kuw
Torodi	NE41g9hl
Toronto	CA13o75l
Tororo	UG44ugu
Torquay	GB41khoi
Torrance	US337szy
Torre Annunziata	IT41vuhv
Torre del Greco	IT41vuhc
Torre-Pacheco	ES41hsxr
Torrejon de Ardoz	ES31ulzc	Torrejón de Ardoz
Torrejón de Ardoz	ES31ulzc
Torrelavega	ES41ulz3
Torremolinos	ES41hsy1
Torrent	ES41hsxz
Torreon	MX22dbye	Torreón
Torres	BR421v6f
Torrevieja	ES41hsx9
Torreón	MX22dbye
Torrington	US42vtw5
Tortosa	ES41ulwd
Tortuguitas	AR421gtj
Torun	PL31u32f	Toruń
Toruń	PL31u32f
Torzhok	RU4abwh
Toshima	JP253qyq
Tosno	RU4abvw
Tosu	JP413ne8
Totonicapan	GT324wpu	Totonicapán
Totonicapán	GT324wpu
Tottenham	GB31khnc
Totton	GB41khn7
Tottori-shi	JP313ndw
Touba	SN11c3qa
Toubakoura	ML41ghmj
Toufen	TW3zqab
Tougan	BF41eghs
Touggourt	DZ31h237
Toulon	FR31rpgo
Toulouse	FR21rpgb
Toumodi	CI41cvi4
Tourcoing	FR41rpfg
Tournai	BE41np6l
Touros	BR420kth
Tours	FR31rpcv
Tovar	VE425pvj
Towada	JP44281r
Town n Country	US42hhv6	Town 'n' Country
Townsville	AU319zz2
Towson	US42lp4u
Toyama	JP213ndg
Toyoake	JP44281u
Toyohashi	JP213ncm
Toyokawa	JP313ncl
Toyonaka	JP213ncd
Toyooka	JP413nc7
Toyosu	JP413nbr
Toyota	JP213nbq
Tozeur	TN41gtqg
Tra Vinh	VN3xiqe	Trà Vinh
Trabzon	TR3fty0
Tracy	US437t4n
Trairi	BR420ksh
Tralee	IE41rgtf
Tramandai	BR421v4o	Tramandaí
Tramandaí	BR421v4o
Tran Van Thoi	VN45qor9	Trần Văn Thời
Trang	TH4oncn
Trang Bang	VN3xitq	Trảng Bàng
Trang Bom	VN4xhds	Trảng Bom
Trani	IT41vudm
Trapani	IT41i2nw
Trau Quy	VN454o77	Trâu Quỳ
Travnik	BA41wcl8
Trebic	CZ41toa0	Třebíč
Trebinje	BA41wckd
Trekhgornyy	RU4ht30	Trëkhgornyy
Trelew	AR42a68r
Tremblay-en-France	FR41rp42
Tremembe	BR421v3m	Tremembé
Tremembé	BR421v3m
Trencin	SK41tiwk	Trenčín
Trenque Lauquen	AR42a68j
Trento	IT31vubf
Trenton	US431ffc
Trenčín	SK41tiwk
Treptow	DE44c973
Tres Arroyos	AR42a683
Tres Cantos	ES44iegu
Tres Coracoes	BR421v22	Três Corações
Tres Lagoas	BR421v0y	Três Lagoas
Tres Pontas	BR421v0d	Três Pontas
Tres Rios	BR421v01	Três Rios
Treviso	IT41vua9
Tri-Cities	US34c8cx
Trichardt	ZA4kbky
Trier	DE31ogto
Trieste	IT31vu9t
Trikala	GR45eyg	Tríkala
Trikonavattam	IN46uj4o
Trincomalee	LK3qa6s
Trindade	BR321uza
Trindade	BR420koq
Trinec	CZ41to74	Třinec
Trinidad	BO42bn3d
Trinidad	CU423rk3
Tripoli	LY11bdfr
Tripoli	LB35pvu
Triprangod	IN46i9pl
Tripunittura	IN4qvq2
Triyuga	NP4509tj
Trnava	SK41tiw4
Trois-Rivieres	CA33o851	Trois-Rivières
Trois-Rivières	CA33o851
Troisdorf	DE41ogpx
Troitsk	RU4vx3y
Troitsk	RU4abm0
Trollhattan	SE41l63r	Trollhättan
Trollhättan	SE41l63r
Tromsø	NO41v64n
Trondheim	NO31v648
Troparevo	RU3abhp	Troparëvo
Troparëvo	RU3abhp
Trostyanets	UA4etdj
Trowbridge	GB41khib
Troy	US42zfrz
Troy	US43277i
Troyes	FR41rov1
Trstenik	RS4gtm1
Trudivskyi	UA4f4q2
Truganina	AU419zuu
Trujillo	PE12744n
Trujillo	VE425ptn
Trujillo Alto	PR42px1f
Trumbull	US42vu0b
Truskavets	UA4etbf
Trutnov	CZ41to4j
Trà Vinh	VN3xiqe
Trâu Quỳ	VN454o77
Três Corações	BR421v22
Três Lagoas	BR421v0y
Três Pontas	BR421v0d
Três Rios	BR421v01
Trëkhgornyy	RU4ht30
Tríkala	GR45eyg
Trảng Bom	VN4xhds
Trảng Bàng	VN3xitq
Trần Văn Thời	VN45qor9
Ts'khinvali	GE4d3rf
Tsaritsyno	RU3bhpg
Tsentralno-Miskyi	UA383ns7
Tsentralno-Miskyi	UA483nqe
Tsentralnyi	UA383nsa
Tseung Kwan O	HK212z62
Tsevie	TG41enpq	Tsévié
Tshela	CD41dj9z
Tshikapa	CD24e55
Tshilenge	CD3jrhf
Tsing Yi Town	HK312z5f
Tsiroanomandidy	MG4mlmn
Tsu	JP313nb8
Tsubame	JP413nb0
Tsubata	JP413nau
Tsuchiura	JP3427yr
Tsuen Wan	HK212yxt
Tsugaru	JP44281p
Tsukuba	JP3198m1
Tsukubamirai	JP4427ys
Tsuma	JP413n73
Tsuru	JP46ww4p
Tsuruga	JP413n5k
Tsurugashima	JP44280l
Tsuruoka	JP313n4r
Tsurusaki	JP413n4p
Tsushima	JP413n43
Tsuyama	JP313n3j
Tsz Wan Shan	HK412z4f
Tsévié	TG41enpq
Tu Son	VN4xnb4	Từ Sơn
Tual	ID4ysgt
Tuanbao	CN452jqn
Tuapse	RU4aax8
Tuban	ID4ysgc
Tubarao	BR321uy1	Tubarão
Tubarjal	SA426f3	Ţubarjal
Tubarão	BR321uy1
Tubas	PS4619p	Ţūbās
Tubingen	DE41ogl8	Tübingen
Tubod	PH41016l
Tucacas	VE425pt9
Tucano	BR421uxr
Tuckahoe	US42uo5b
Tucson	US235zmx
Tucuma	BR43rfmf	Tucumã
Tucumã	BR43rfmf
Tucupido	VE425pso
Tucupita	VE425ps9
Tucurui	BR420klr	Tucuruí
Tucuruvi	BR421uxc
Tucuruí	BR420klr
Tud	EG47g2m	Ţūd
Tudela	ES41ulp6
Tudiyalur	IN4qvp4	Tudiyalūr
Tudiyalūr	IN4qvp4
Tuen Mun	HK212z4e
Tuensang	IN4qvp1
Tuggeranong	AU419ztc
Tuguegarao	PH31010k
Tukh	EG47fxg	Ţūkh
Tukuyu	TZ437b1
Tula	RU2aasy
Tulancingo	MX323c8m
Tulangan Utara	ID4yse0
Tulare	US437tl3
Tulcan	EC4268q0	Tulcán
Tulcea	RO4e8qu
Tulchyn	UA4et6w
Tulcán	EC4268q0
Tuljapur	IN4qvof	Tuljāpur
Tuljāpur	IN4qvof
Tulkarm	PS4619l	Ţūlkarm
Tullamore	IE41rgse
Tullus	SD47u4p
Tulsa	US22plg9
Tulsipur	NP4rhor	Tulsi̇̄pur
Tulsi̇̄pur	NP4rhor
Tultepec	MX423c84
Tulu Bolo	ET470hu
Tulua	CO326l79	Tuluá
Tulun	RU4176q7
Tulungagung	ID4ysdk
Tuluá	CO326l79
Tumaco	CO426l74
Tumba	SE41l5xy
Tumbes	PE42743w
Tumbi	TZ437ai
Tumen	CN417lpg
Tumeremo	VE425pr8
Tumkur	IN2qvnt	Tumkūr
Tumkūr	IN2qvnt
Tumsar	IN4qvnk
Tumxuk	CN375oba
Tunasan	PH4100u8
Tunceli	TR46ela
Tundla	IN4qvn9	Tūndla
Tunduma	TZ337a2
Tunduru	TZ4iszm
Tung Chung	HK36ly1l
Tungi	BD2pefe
Tungipara	BD3pf28
Tuni	IN4qvmu
Tunis	TN21gtli
Tunja	CO326l68
Tuntum	BR420kle
Tunuyan	AR42a5yo	Tunuyán
Tunuyán	AR42a5yo
Tupa	BR421uwm	Tupã
Tupelo	US42ncsn
Tupi	PH4100rp
Tupã	BR421uwm
Tuquerres	CO426l5i	Túquerres
Tura	IN4qvmm
Turabah	SA4266i
Turaif	SA42668
Turaiyur	IN4qvmj	Turaiyūr
Turaiyūr	IN4qvmj
Turayf	SA42669	Ţurayf
Turbaco	CO426l5d
Turbat	PK4oxf2
Turbo	CO426l56
Turda	RO4e8p8
Turgutlu	TR36ek6
Turhal	TR3ftx6
Turiacu	BR420kl0	Turiaçu
Turiaçu	BR420kl0
Turilandia	BR47pqz3	Turilândia
Turilândia	BR47pqz3
Turin	IT21vuj8
Turkistan	KZ3wj95
Turkmenabat	TM3q535	Türkmenabat
Turkmenbasy	TM4cw6y	Türkmenbaşy
Turku	FI3dky7
Turlock	US437trs
Turmero	VE225pph
Turnhout	BE41np11
Turpan	CN3wrve
Tursunzoda	TJ4rhnt
Turubah	SA48fgb
Tuscaloosa	US32frav
Tushan	CN412ey5
Tustin	US437tuf
Tutayev	RU4aagq
Tutoia	BR420kkr	Tutóia
Tuttlingen	DE41oggl
Tutóia	BR420kkr
Tuusula	FI4dkvr
Tuvagudi	IN46xykn	Tuvāgudi
Tuvāgudi	IN46xykn
Tuxiang	CN412ext
Tuxpam de Rodriguez Cano	MX423c77	Túxpam de Rodríguez Cano
Tuxtepec	MX323f2b
Tuxtla	MX223c6x
Tuy Hoa	VN3xi8h	Tuy Hòa
Tuy Hòa	VN3xi8h
Tuyen Quang	VN3xi8n	Tuyên Quang
Tuymazy	RU4aaft
Tuyserkan	IR42equ	Tūyserkān
Tuytepa	UZ4wf2k	Tŭytepa
Tuyên Quang	VN3xi8n
Tuz Khurmatu	IQ31xgq	Ţūz Khūrmātū
Tuzla	BA31wcbq
Tver	RU2aaf0
Twante	MM4rnnq
Twifu Praso	GH31d6as
Twin Falls	US43c9bu
Tychy	PL31u2si
Tyldesley	GB41khe9
Tyler	US32tk12
Tynda	RU4176ke
Tynemouth	GB41khdx
Tyoply Stan	RU3ad3z
Tyre	LB35q0w
Tyumen	RU2vwqa
Tábor	CZ41tohn
Táriba	VE325q5e
Tân An	VN3xl5p
Tân Bình	VN4xl4z
Tân Châu	VN3xl4o
Tân Uyên	VN44pjgo
Târgovişte	RO4e94w
Târgu Jiu	RO4e94i
Târgu Mureş	RO3e94c
Tây Hồ	VN3xkrq
Tây Mỗ	VN454obc
Tây Ninh	VN3xkrj
Täby	SE41l80c
Tébessa	DZ31h3md
Télimélé	GN41frda
Ténès	DZ41h3do
Téra	NE41g9tz
Tétouan	MA21i7bi
Tô	BF41egmc
Tôlanaro	MG4mmdl
Tômbua	AO41zpmm
Tönisvorst	DE41ohe3
Tønsberg	NO41v6gr
Túquerres	CO426l5i
Túxpam de Rodríguez Cano	MX423c77
Tübingen	DE41ogl8
Türkmenabat	TM3q535
Türkmenbaşy	TM4cw6y
Tādepalle	IN4qwkh
Tādif	SY43ieb
Tājūrā	LY31bdju	Tājūrā'
Tākestān	IR42fkj
Tāki	IN4qwiz
Tālcher	IN4qwh3
Tālīkota	IN4qwgi
Tānda	IN4qwdr
Tāndoni	IN46xuu9
Tāndā	IN4qwds
Tānālūr	IN46i9px
Tāramangalam	IN4qwam
Tārānagar	IN4qwak
Tārūt	SA426cy
Tāsgaon	IN4qw96
Tāybād	IR4oul4
Tāzah Khūrmātū	IQ41xlj
Tēpī	ET470um
Tīkamgarh	IN4qw06
Tōgane	JP4198om
Tōkai	JP36wwah
Tōkamachi	JP413nmx
Tōmi	JP44280x
Tōon	JP46wvgy
Tŏkch'ŏn	KP3141gw
Třebíč	CZ41toa0
Třinec	CZ41to74
Tūndla	IN4qvn9
Tūyserkān	IR42equ
Tŭytepa	UZ4wf2k
Tịnh Biên	VN3xj7v
Từ Sơn	VN4xnb4
Ualog	PH4100op
Uba	BR321uub	Ubá
Ubajara	BR420kk1
Ubari	LY41bkdf
Ubatuba	BR421utz
Ubauro	PK4oxe5
Ube	JP313n2y
Ubeda	ES41hstg	Úbeda
Uberaba	BR221utr
Uberlandia	BR221utj	Uberlândia
Uberlândia	BR221utj
Ubon Ratchathani	TH3yem5
Ubud	ID4ys72
Ubá	BR321uub
Uccle	BE41np0j
Uchaly	RU4aa53
Uchqurghon Shahri	UZ4wf1x	Uchqŭrghon Shahri
Uchqŭrghon Shahri	UZ4wf1x
Ucu Seles	AO41zpj9
Ucua	AO41bxrf	Úcua
Udaipur	IN2qvky
Udaipur	IN4qvkz
Udaipur	IN4qvkx
Uddevalla	SE41l5m6
Uden	NL41mutx
Udgir	IN3qvk6	Udgīr
Udgīr	IN3qvk6
Udhampur	IN4qvk4
Udine	IT31vu6o
Udomlya	RU49phx
Udon Thani	TH3yelz
Udumalaippettai	IN4qvjs
Udupi	IN3qvk0
Ueda	JP313n11
Uekimachi-mono	JP413n0w	Uekimachi-mōno
Uekimachi-mōno	JP413n0w
Uelzen	DE41oga0
Ueno-ebisumachi	JP413n0m
Ufa	RU1aa15
Uga	NG41dqu0
Ugep	NG31dqrj
Ughelli	NG41dqrh
Uglich	RU4aa0c
Uige	AO21bxqw	Uíge
Uijeongbu-si	KR213ayk
Uiju	KP417ps7
Uiwang	KR43wwgd
Ujar	AZ4cj87
Ujhani	IN4qvj2	Ujhāni
Ujhāni	IN4qvj2
Uji	JP313mzg
Ujiie	JP413mzb
Ujjain	IN2qviy
Ujlipotvaros	HU4839gg	Újlipótváros
Ujpalota	HU43zemq	Újpalota
Ujpest	HU31t8cu	Újpest
Ukhta	RU3a9wz
Uki	JP46wway
Ukunda	KE43tyg
Ulaangom	MN4wh05
Ulan Bator	MN217h66
Ulan-Ude	RU2176br
Ulanhot	CN317loo
Ulanqab	CN24ynlt
Ulhasnagar	IN2qvie
Ulianopolis	BR43rfmy	Ulianópolis
Ulianópolis	BR43rfmy
Ullagaram	IN4vf1e
Ullal	IN4qvi8
Ulliyeri	IN46i9cd
Ullyul	KP3140x1	Ŭllyul
Ulm	DE31og4g
Ulsan	KR113axf
Ulu Bedok	SG314aqn
Ulu Tiram	MY41199y
Uluberiya	IN3qvi0
Ulundi	ZA4ka4x
Ulyanovsk	RU2a9oz
Uman	UA4esxs
Uman	MX423c4x	Umán
Umarga	IN4qvhq
Umaria	IN4qvhj
Umarkhed	IN4qvhh
Umarkot	PK3oxcf
Umea	SE3cwme	Umeå
Umeki	JP413mxm
Umeå	SE3cwme
Umi	JP413mxf
Umluj	SA425vi
Umm Al Quwain City	AE46882
Umm Ghuwaylinah	QA467ex	Umm Ghuwaylīnah
Umm Ghuwaylīnah	QA467ex
Umm Hajar	TD41g076	Umm Hājar
Umm Hājar	TD41g076
Umm Lakhba	QA46o80g	Umm Lakhbā
Umm Lakhbā	QA46o80g
Umm Qasr	IQ31xb4	Umm Qaşr
Umm Qaşr	IQ31xb4
Umm Ruwaba	SD47teq
Umm Salal Muhammad	QA467eb	Umm Şalāl Muḩammad
Umm Shawkah	SD47tcd
Umm Suqaym	AE4687p
Umm as Summaq	JO45a22	Umm as Summāq
Umm as Summāq	JO45a22
Umm el Fahm	IL46aau	Umm el Faḥm
Umm el Faḥm	IL46aau
Umm Şalāl Muḩammad	QA467eb
Umraniye	TR2ftqh
Umred	IN4qvfz
Umreth	IN4qvfx
Umuahia	NG21dqkg
Umuarama	BR321us6
Umán	MX423c4x
Un	IN4qvfe
Una	IN4qvfb
Unai	BR421uro	Unaí
Unaizah	SA326hw
Unaí	BR421uro
Unch'on-up	KP4140vl	Ŭnch'ŏn-ŭp
Unchagao	IN4qvf2
Undok	KP417pr9	Ŭndŏk
Ungaran	ID3ys18
Ungheni	MD4d87w
Ungsang	KR414zgt
Uniao	BR420kgh	União
Uniao da Vitoria	BR421ur6	União da Vitória
Uniao dos Palmares	BR420kge	União dos Palmares
Union	US431fig
Union City	US437u6j
Union City	US431fj6
Union de Reyes	CU423rft	Unión de Reyes
Universal City	US337ud6
Universidad	ES46vjzy
Universitats- und Hansestadt Greifswald	DE41qjdo	Universitäts- und Hansestadt Greifswald
University	US44bm0r
University City	US42mkux
University Heights	CA4839i1
University Place	US43gmgi
University of Texas	US42tkbw
Universitäts- und Hansestadt Greifswald	DE41qjdo
União	BR420kgh
União da Vitória	BR421ur6
União dos Palmares	BR420kge
Unión de Reyes	CU423rft
Unjha	IN4qvee
Unna	DE41ofzr
Unnan	JP46wwd5
Unnao	IN3qveb	Unnāo
Unnāo	IN3qveb
Untolovo	RU452agj
Unye	TR4ftpp	Ünye
Unzen	JP46wwb6
Uonuma	JP442al2
Uozu	JP413mvp
Upata	VE325pm6
Upington	ZA4k9w9
Upland	US437ugj
Upleta	IN4qve0
Uppal Kalan	IN3qve8
Upper Arlington	US42p11t
Upper Bicutan	PH410zci
Upper Gilgil	KE4489j
Upper Hutt	NZ43pulb
Upper West Side	US3327mc
Upplands Vasby	SE41l5a6	Upplands Väsby
Upplands Väsby	SE41l5a6
Uppsala	SE31l593
Uptown	US42xc3h
Urambo	TZ4373o
Uran	IN4qvd2
Urasoe	JP342808
Uravakonda	IN4qvcy
Uray	RU4vwh9
Urayasu	JP313mua
Urbana	US42xc3u
Urbandale	US42wlci
Urbano Santos	BR420kfy
Urdaneta	PH3100g5
Urena	VE425pkn	Ureña
Ureña	VE425pkn
Urganch	UZ3wf15
Urgut Shahri	UZ4q25b
Uriangato	MX42dbl5
Uritsk	RU4a9dw
Urla	TR46e6k
Urmston	GB41kh86
Uromi	NG31dpv8
Ursus	PL4g7kw
Ursynow	PL33waem	Ursynów
Ursynów	PL33waem
Uruacu	BR421uq9	Uruaçu
Uruapan	MX32dbko
Uruara	BR43rfna	Uruará
Uruará	BR43rfna
Uruaçu	BR421uq9
Uruguaiana	BR321upb
Uruma	JP342809
Urumqi	CN1wrv2	Ürümqi
Urun-Islampur	IN4qvcc	Urun-Islāmpur
Urun-Islāmpur	IN4qvcc
Urus-Martan	RU4a99x
Uryupinsk	RU4a98w
Usak	TR26e63	Uşak
Usera	ES33w9re
Ushiku	JP4198kl
Ushirombo	TZ4372h
Ushuaia	AR42a5uf
Usilampatti	IN4qvc7
Usinsk	RU4ihxx
Uskudar	TR2ftp5	Üsküdar
Usol'ye-Sibirskoye	RU417612
Ussuriysk	RU31760m
Ust Dzheguta	RU4a8xe	Ust'-Dzheguta
Ust Ilimsk	RU3175z4	Ust'-Ilimsk
Ust Kut	RU4175yb	Ust'-Kut
Ust Labinsk	RU4a8v0	Ust'-Labinsk
Ust-Kamenogorsk	KZ2wl30
Usta Muhammad	PK4ox9w
Uster	CH41kz3c
Usti nad Labem	CZ41tnuk	Ústí nad Labem
Usuki	JP413mrq
Usulutan	SV424skj	Usulután
Usulután	SV424skj
Utengule	TZ4370w
Utica	US4327mw
Utmanzai	PK4ox9j
Uto	JP413mr1
Utrecht	NL21murc
Utrera	ES41hss9
Utsunomiya	JP213mql
Uttar Char Fasson	BD4pu5l
Uttaradit	TH4yelb
Uvira	CD24dpx
Uwa	JP413mq6
Uwajima	JP415a4k
Uxbridge	GB41kh7m
Uyo	NG21dpq0
Uyovu	TZ436zn
Uyun al Jiwa	SA42bxq	Uyūn al Jiwā'
Uyūn al Jiwā	SA42bxq	Uyūn al Jiwā'
Uzgen	KG4wqmx
Uzhhorod	UA3estw
Uzice	RS41wc7m	Užice
Uzlovaya	RU4a8fq
Uzunkopru	TR4ftmz	Uzunköprü
Uzunköprü	TR4ftmz
Uíge	AO21bxqw
Uşak	TR26e63
Užice	RS41wc7m
Vaasa	FI4dkeq
Vac	HU41t87x	Vác
Vacaria	BR421uny
Vacaville	US437up8
Vacoas	MU3k0mx
Vadanappally	IN47y7ny
Vadasinor	IN4qv9z	Vādāsinor
Vadavalli	IN46nr38
Vadgaon	IN462xp5
Vadodara	IN1qv9h
Vagharshapat	AM4d7cu
Vagholi	IN4qv91
Vagonoremont	RU4a8ch
Vahdat	TJ4q60n
Vahidiyeh	IR48o6o	Vaḩīdīyeh
Vahidiyeh	IR450hld	Vaḩīdīyeh
Vaijapur	IN4qv8p	Vaijāpur
Vaijāpur	IN4qv8p
Vakfıkebir	TR4ftmc
Val Dor	MY4115g3
Val-des-Arbres	CA43ob4c
Valasaravakkam	IN45xr06
Valby	DK41jyia
Valdefuentes	ES46vk21
Valdemoro	ES41ul9w
Valdepenas	ES41hspq	Valdepeñas
Valdepeñas	ES41hspq
Valdezarza	ES46vjzj
Valdivia	CL32ax43
Valdosta	US42imgj
Valenca	BR421un1	Valença
Valenca	BR421un0	Valença
Valence	FR41roh9
Valencia	VE125php
Valencia	ES21hsoy
Valencia	US337uqw
Valenciennes	FR41rogx
Valentin Alsina	AR421gnm	Valentín Alsina
Valentín Alsina	AR421gnm
Valenzuela	PH2100di
Valença	BR421un1
Valença	BR421un0
Valera	VE325phi
Valinhos	BR321umi
Valjevo	RS41wc6q
Valkenswaard	NL41mupw
Vallabh Vidyanagar	IN4qv6y
Valladolid	ES21ul4g
Valladolid	MX423c3g
Valle Hermoso	MX423c38
Valle de La Pascua	VE325pgr
Valle de Santiago	MX42dbgd
Vallecas	ES41ul2h
Valledupar	CO226kxs
Vallejo	US337utg
Vallenar	CL42ax21
Vallentuna	SE41l4oc
Valley Glen	US471r00
Valley Stream	US4327od
Valparai	IN4qv6o
Valparaiso	US42xm41
Valparaiso	CL32ax1u	Valparaíso
Valparaiso de Goias	BR33rfns	Valparaíso de Goiás
Valparaíso	CL32ax1u
Valparaíso de Goiás	BR33rfns
Valrico	US42higu
Valsad	IN3qv6k	Valsād
Valsād	IN3qv6k
Valuyki	RU4a87c
Valvedditturai	LK4q9bq
Valverde	ES46vk0w
Van	TR26e11
Van Nuys	US337v25
Vanadzor	AM4d7pu
Vancouver	CA23obdf
Vancouver	US33gml4
Vandavasi	IN4qv64	Vandavāsi
Vandavāsi	IN4qv64
Vanderbijlpark	ZA3k95m
Vandœuvre-les-Nancy	FR41roa5	Vandœuvre-lès-Nancy
Vandœuvre-lès-Nancy	FR41roa5
Vangaindrano	MG4mlix
Vaniyambadi	IN4qv5p
Vanløse	DK41jyge
Vannes	FR41ro9l
Vantaa	FI3dk05
Vapi	IN34c131
Vapi INA	IN47u042
Varamin	IR32el2	Varāmīn
Varanasi	IN1qv4t
Varangaon	IN4qv4r
Varash	UA44ysnz
Varazdin	HR41wc67	Varaždin
Varaždin	HR41wc67
Varberg	SE41l4bo
Varese	IT41vtwb
Vargem Grande	BR420kaq
Vargem Grande Paulista	BR43rfo0
Vargem Grande do Sul	BR421ukc
Varginha	BR321ujz
Varkala	IN4qv4g
Varna	BG2fk82
Vartiokyla	FI474eag	Vartiokylä
Vartiokylä	FI474eag
Varzea Alegre	BR420k8t	Várzea Alegre
Varzea Grande	BR221uiz	Várzea Grande
Varzea Paulista	BR321uiu	Várzea Paulista
Varzea da Palma	BR421uj7	Várzea da Palma
Varāmīn	IR32el2
Vasastaden	SE41l44k
Vasco da Gama	IN3qv3r
Vaslui	RO4e7ny
Vassouras	BR421uih
Vasteras	SE31l3wm	Västerås
Vasto	IT41vtvk
Vasyl'evsky Ostrov	RU352agl
Vasylkiv	UA4esq4
Vattiyurkavu	IN46u7uc	Vattiyūrkāvu
Vattiyūrkāvu	IN46u7uc
Vatutino	RU4a7kg
Vaughan	CA23obk9
Vaukavysk	BY4dap3
Vaulx-en-Velin	FR41ro0o
Vavatenina	MG4mlf4
Vavoua	CI41cval
Vavuniya	LK4q98a
Vaxjo	SE41l374	Växjö
Vazhakkala	IN47y7ou
Vazhayur	IN47y7oa
Vaḩīdīyeh	IR48o6o
Vaḩīdīyeh	IR450hld
Vedado	CU323rbb
Vedado del Cotorro	CU423rb9
Vedaraniyam	IN4qv2q
Veenendaal	NL41muni
Vegesack	DE41oe7r
Vejalpur	IN3qv2b
Vejle	DK41jyd1
Velampalaiyam	IN46ux0y	Velampālaiyam
Velampālaiyam	IN46ux0y
Velbert	DE41oe64
Veles	MK4gtr6
Velez-Malaga	ES41hsjt	Vélez-Málaga
Velika Gorica	HR41wc2c
Velikiy Novgorod	RU3b4q0
Velikiy Ustyug	RU4a7by
Velikiye Luki	RU3a7cd
Veliko Turnovo	BG4fk6h	Veliko Tŭrnovo
Veliko Tŭrnovo	BG4fk6h
Velingara	SN41c3m9	Vélingara
Vellakkovil	IN4qv1s
Velletri	IT41vtue
Vellore	IN2qv1i
Velsen-Zuid	NL41mukp
Vemalwada	IN4qv17	Vemalwāda
Vemalwāda	IN4qv17
Venado Tuerto	AR42a5ly
Venancio Aires	BR421ug6	Venâncio Aires
Venaria Reale	IT41vtu1
Venganoor	IN47y7o6
Vengara	IN47y7ot
Vengola Kizhakkumbagam	IN46tpm1	Vengola Kizhakkumbāgam
Vengola Kizhakkumbāgam	IN46tpm1
Venice	IT41vttn
Venice	US437v69
Venissieux	FR41rnq0	Vénissieux
Venkatagiri	IN4qv0j
Venlo	NL31mujt
Venray	NL41mujm
Ventanas	EC4268kb
Ventas	ES46vk1p
Ventspils	LV49qjq
Ventura	US437v7a
Venustiano Carranza	MX22a18v
Venâncio Aires	BR421ug6
Vera Cruz	BR422a8l
Vera Cruz	BR421uez
Veracruz	MX223c0v
Veraval	IN3qv05	Verāval
Verbania	IT43uek6
Vercelli	IT41vtsl
Verdun	CA43obpj
Vereeniging	ZA2k8ox
Verhunskyi	UA383nqk
Verkhniy Ufaley	RU4vvoi
Verkhnodniprovsk	UA4escc
Verkhnyaya Pyshma	RU4vvld
Verkhnyaya Salda	RU4vvl9
Vermont Square	US47u098
Vernier	CH41kz1m
Vernon	CA43obs8
Veroia	GR4fqa9	Véroia
Verona	IT31vtrj
Verrettes	HT427nbg
Versailles	FR41rnf3
Verviers	BE41nos5
Verāval	IN3qv05
Veshnyaki	RU3a5pw
Vespasiano	BR321uay
Vestavia Hills	US42fs1j
Veszprem	HU41t7xt	Veszprém
Veszprém	HU41t7xt
Vetapalem	IN4quzo	Vetapālem
Vetapālem	IN4quzo
Vettur	IN4quzk	Vettūr
Vettūr	IN4quzk
Viacha	BO42bmlq
Viamao	BR321uas	Viamão
Viamão	BR321uas
Viana	AO21bxp0
Viana	BR421uap
Viana	BR420jz6
Viana do Castelo	PT41mkmd
Viareggio	IT41vtox
Viborg	DK41jy4v
Viby	DK41jy4m
Vic	ES41ukn6
Vicalvaro	ES41ukna	Vicálvaro
Vicente Pires	BR46373v
Vicenza	IT31vtoj
Vichuga	RU4a5ks
Vicosa	BR421ua5	Viçosa
Vicosa do Ceara	BR420jyq	Viçosa do Ceará
Victor Rosales	MX42e2v8	Víctor Rosales
Victoria	HK215eht
Victoria	CA33obx5
Victoria	US42tkr9
Victoria	PH4100b7
Victoria	HN42561y
Victoria	CL42awti
Victoria Falls	ZW4iukn
Victoria de Durango	MX22dzhb
Victoria-Downtown	CA481m7a
Victoria-Fraserview	CA43obxw
Victorias	PH4100av
Victoriaville	CA43oc07
Victorville	US337vgu
Vicálvaro	ES41ukna
Videira	BR421u9y
Vidin	BG4fk41
Vidisha	IN3quz4
Vidnoye	RU4a5ki
Vidradnyi	UA4832hd
Viedma	AR42a5hf
Vienna	AT11n6op
Vienne	FR41rn44
Vientiane	LA2zenc
Viernheim	DE41odv0
Viersen	DE41odun
Viet Tri	VN2xhvo	Việt Trì
Viet Yen	VN3xhvm	Việt Yên
Vigan	PH4100a4
Vigevano	IT41vtnc
Vigia	BR420jy8
Vigo	ES31ukl4
Vihari	PK3ox8d
Vijalpor	IN47u045
Vijapur	IN4quyx	Vijāpur
Vijayapura	IN2rcc5
Vijayapura	IN4vcmv
Vijayawada	IN1quyo
Vijāpur	IN4quyx
Vikarabad	IN4quym	Vikārābād
Vikindu	TZ436yj
Vikramasingapuram	IN4quyk
Vikārābād	IN4quym
Vila Andrade	BR374e9r
Vila Curuca	BR374e9s
Vila Flor	AO378uu6
Vila Formosa	BR474e96
Vila Guilherme	BR474e97
Vila Jacui	BR374e98
Vila Leopoldina	BR474e9i
Vila Maria	BR321u86
Vila Mariana	BR321u85
Vila Matilde	BR374e99
Vila Medeiros	BR374e9a
Vila Nova de Gaia	PT41mkg0
Vila Prudente	BR374e8z
Vila Velha	BR221u76
Vila-real	ES41hscl
Viladecans	ES41ukjz
Vilafranca del Penedes	ES41ukao	Vilafranca del Penedès
Vilafranca del Penedès	ES41ukao
Vilagarcia de Arousa	ES41uk9z	Vilagarcía de Arousa
Vilagarcía de Arousa	ES41uk9z
Vilangudi	IN46y0ed	Vilāngudi
Vilankulo	MZ4lynf
Vilanova i la Geltru	ES41ujz4	Vilanova i la Geltrú
Vilanova i la Geltrú	ES41ujz4
Vilappil	IN47y7o8
Vilavoorkkal	IN47y7o0
Vilhena	BR42c4av
Viljoenskroon	ZA4k8d4
Vilkhivskyi	UA383nql
Villa Alemana	CL42awps
Villa Altagracia	DO422ueo
Villa Angela	AR42a5ez	Villa Ángela
Villa Bisono	DO422uek	Villa Bisonó
Villa Bisonó	DO422uek
Villa Bruzual	VE425pc2
Villa Canales	GT324wgj
Villa Carlos Paz	AR42a5ef
Villa Constitucion	AR42a5e2	Villa Constitución
Villa Constitución	AR42a5e2
Villa Elisa	PY421nso
Villa Francisca	DO422ued
Villa Hayes	PY421nsl
Villa Lugano	AR321gls
Villa Maria	AR42a5bq	Villa María
Villa María	AR42a5bq
Villa Mercedes	CL37434l
Villa Mercedes	AR448jeq
Villa Nueva	GT224wfy
Villa Poeta Jose Galvez Barrenechea	PE42ce8b	Villa Poeta José Gálvez Barrenechea
Villa Poeta José Gálvez Barrenechea	PE42ce8b
Villa Regina	AR42a5af
Villa Santa Rita	AR43zgj2
Villa Vicente Guerrero	MX429s0t
Villa de Cura	VE425pbx
Villa de Mayo	AR421gn1
Villa de San Antonio	HN42561g
Villa de Vallecas	ES44xl5r
Villa del Rosario	CO426kmx
Villa Ángela	AR42a5ez
Villach	AT41n7gk
Villaflores	MX423bxx
Villaguay	AR421gmc
Villahermosa	MX223bxq
Villajoyosa	ES41hses
Villamaria	CO426kol	Villamaría
Villamaría	CO426kol
Villamontes	BO42bmgb
Villanueva	CO426knz
Villanueva	HN425613
Villarrica	CL42awou
Villarrica	PY421nsa
Villasis	PH41006d
Villaverde	ES31ujn0
Villavicencio	CO226kmk
Villazon	BO42bmf1	Villazón
Villazón	BO42bmf1
Ville-Emard	CA47imdy	Ville-Émard
Ville-Marie	CA382cel
Ville-Émard	CA47imdy
Villefranche-sur-Saone	FR41rmp8	Villefranche-sur-Saône
Villefranche-sur-Saône	FR41rmp8
Villejuif	FR41rmo1
Villena	ES41hsbb
Villenave-d'Ornon	FR41rmlo
Villeneuve-Saint-Georges	FR41rmj5
Villeneuve-d'Ascq	FR43w99y
Villepinte	FR41rmhu
Villeurbanne	FR31rmbi
Villianur	IN4quy9
Villiappally	IN47y7o4
Villiers-sur-Marne	FR41rm8e
Villingen-Schwenningen	DE41ods4
Villupuram	IN4quy6
Vilnius	LT2cpng
Vilnohirsk	UA4ersg
Vilnyansk	UA4es34
Vilvoorde	BE41nom4
Vilāngudi	IN46y0ed
Vina del Mar	CL22awnt	Viña del Mar
Vincennes	FR41rm5y
Vinces	EC4268i2
Vineland	US42ojsd
Vinh	VN2xhv2
Vinh Chau	VN3xhud	Vĩnh Châu
Vinh Long	VN3xhs5	Vĩnh Long
Vinh Thanh	VN45oc0g	Vĩnh Thạnh
Vinh Tuy	VN4xhoq	Vĩnh Tuy
Vinh Yen	VN3xho4	Vĩnh Yên
Vinhedo	BR421u6u
Vinhomes Ocean Park	VN48186m
Vinhomes Smart City	VN48186p
Vinhomes Times City	VN48186q
Vinnytsya	UA2es2e
Vinto	BO42bmd7
Vinukonda	IN4quxq
Vinzons	PH41005f
Virac	PH410056
Viramgam	IN4quxj	Viramgām
Viramgām	IN4quxj
Viransehir	TR36dyp	Viranşehir
Viranşehir	TR36dyp
Virapandi	IN46ux6f	Vīrapāndi
Virappanchathiram	IN46uyo7	Vīrappanchathiram
Virar	IN1qux9	Virār
Viraraghavapuram	IN4vf6t	Vīrarāghavapuram
Virei	AO41zpf1
Virginia	ZA3k8ay
Virginia Beach	US22uoyj
Virudhachalam	IN44w9nm
Virudunagar	IN4quwp
Viry-Chatillon	FR41rm25	Viry-Châtillon
Viry-Châtillon	FR41rm25
Virār	IN1qux9
Visakhapatnam	IN1quwe
Visalia	US337vqf
Visconde do Rio Branco	BR421u5l
Viseu	PT31mk89
Viseu	BR420jwe
Visharam	IN4quwa	Vishāram
Vishāram	IN4quwa
Visnagar	IN4quw7
Vista	US337vre
Vista Alegre	ES46vk0p
Vite	IN4quw3
Vitebsk	BY2dahr
Viterbo	IT41vtdz
Vitina	XK4gt84
Vitoria	BR221u4c	Vitória
Vitoria da Conquista	BR321u42	Vitória da Conquista
Vitoria de Santo Antao	BR320jvf	Vitória de Santo Antão
Vitoria do Mearim	BR420jve	Vitória do Mearim
Vitorino Freire	BR420jvb
Vitrolles	FR41rm0u
Vitry-sur-Seine	FR41rm09
Vitryani Hory	UA484h0o
Vittoria	IT41i2jd
Vitória	BR221u4c
Vitória da Conquista	BR321u42
Vitória de Santo Antão	BR320jvf
Vitória do Mearim	BR420jve
Vizianagaram	IN3quvw
Viçosa	BR421ua5
Viçosa do Ceará	BR420jyq
Viña del Mar	CL22awnt
Việt Trì	VN2xhvo
Việt Yên	VN3xhvm
Vlaardingen	NL41muez
Vladikavkaz	RU2a55t
Vladimir	RU2a55r
Vladivostok	RU2175ic
Vlissingen	NL41mucw
Vlore	AL31w8kn	Vlorë
Vlorë	AL31w8kn
Voerde	DE41odnt
Voghera	IT41vtcr
Voi	KE43tqy
Vol'sk	RU4a4eu
Volgodonsk	RU3a4s9
Volgograd	RU1a4s5
Volkhov	RU4a4r6
Volklingen	DE41odbq	Völklingen
Volksrust	ZA4k7nc
Volnovakha	UA4erse
Volochysk	UA4errb
Volodymyr-Volynskyi	UA4erxe
Vologda	RU2a4jv
Volos	GR45ebd
Volta Redonda	BR321u30
Voluntari	RO4e764
Volzhsk	RU4a4dm
Volzhsky	RU2a4dj
Vomero	IT41vtbg
Voorburg	NL41muax
Vorkuta	RU4vvb2
Vorob'yovo	RU4a49b
Voronezh	RU1a48d
Voskresenka	UA4832gy
Voskresensk	RU4a3xk
Vostochnoe Degunino	RU452ajh
Vostryakovo	RU4a3s0
Votkinsk	RU4a3ra
Votorantim	BR321u2q
Votuporanga	BR421u2o
Vovchansk	UA4ervc
Voznesenivka	UA4f89g
Voznesensk	UA4erj0
Voznesenskyi	UA4ey1i
Vranje	RS4gt43
Vratsa	BG4fjyo
Vredenburg	ZA4200e5
Vriddhachalam	IN4quvs	Vriddhāchalam
Vriddhāchalam	IN4quvs
Vrilissia	GR43rk1i
Vrindavan	IN4quvr	Vrindāvan
Vrindāvan	IN4quvr
Vrsac	RS4gt1k	Vršac
Vrsovice	CZ41tmyi	Vršovice
Vryburg	ZA4k78v
Vryheid	ZA3k77q
Vršac	RS4gt1k
Vršovice	CZ41tmyi
Vsevolozhsk	RU4a3i5
Vung Tau	VN2xhke	Vũng Tàu
Vuosaari	FI4dixx
Vushtrri	XK4gt0h
Vuyyuru	IN4quvp	Vuyyūru
Vuyyūru	IN4quvp
Vwawa	TZ436xa
Vyara	IN4quvm	Vyāra
Vyatskiye Polyany	RU4a37y
Vyaz'ma	RU4a36c
Vyazniki	RU4a362
Vyborg	RU4a32q
Vyhurivshchyna-Troyeshchyna	UA3erg6
Vykhino-Zhulebino	RU3a303
Vyksa	RU4a2zw
Vynnyky	UA4es2k
Vynohradar	UA4832h3
Vynohradiv	UA4erfu
Vyronas	GR45eek	Výronas
Vyshhorod	UA4erf7
Vyshhorodskyi Masyv	UA4832hn
Vyshneve	UA4es0f
Vyshniy Volochek	RU4a2uk	Vyshniy Volochëk
Vyshniy Volochëk	RU4a2uk
Vyāra	IN4quvm
Vác	HU41t87x
Várzea Alegre	BR420k8t
Várzea Grande	BR221uiz
Várzea Paulista	BR321uiu
Várzea da Palma	BR421uj7
Västerås	SE31l3wm
Växjö	SE41l374
Vélez-Málaga	ES41hsjt
Vélingara	SN41c3m9
Vénissieux	FR41rnq0
Véroia	GR4fqa9
Víctor Rosales	MX42e2v8
Völklingen	DE41odbq
Výronas	GR45eek
Vādāsinor	IN4qv9z
Vĩnh Châu	VN3xhud
Vĩnh Long	VN3xhs5
Vĩnh Thạnh	VN45oc0g
Vĩnh Tuy	VN4xhoq
Vĩnh Yên	VN3xho4
Vīrappanchathiram	IN46uyo7
Vīrapāndi	IN46ux6f
Vīrarāghavapuram	IN4vf6t
Vũng Tàu	VN2xhke
Wa	GH41d67y
Waalwijk	NL41mu5f
Wabu	KR414zgx
Wacheng Neighborhood	CN412cqb
Waco	US32tl1i
Wad Medani	SD27sxz
Wadgaon Kolhati	IN47y7rv
Wadi	IN4quup	Wādi
Wadi Utbah	LY47jxl8	Wādī 'Utbah
Wadi as Sir	JO359tp	Wādī as Sīr
Wafangdian	CN212ex0
Wageningen	NL41mu4g
Wah Cantt	PK270lnx
Wahring	AT479eqn	Währing
Wai	IN4qutx
Waiau-Pacific Palisades	US484h9o
Waiblingen	DE41ocbm
Waingapu	ID4yrse
Waipahu	US43hhi6
Wajir	KE43tor
Wakasugi	JP464289
Wakayama	JP215a44
Wake Forest	US42oe4q
Wakefield	GB31kh3y
Wakefield	US4328eo
Wakema	MM4rn8k
Wakiso	UG44ucs
Wakkanai	JP419lln
Wako	JP414vok
Walajapet	IN4quth
Waldorf	US42lpx3
Waliso	ET477jo
Walkden	GB41kh3b
Walla Walla	US43gmtg
Wallasey	GB41kh2x
Wallsend	GB41kh2o
Walnut	US437w1s
Walnut Creek	US437w26
Walsall	GB31kh2d
Waltham	US42y6to
Walthamstow	GB31kh1y
Waltrop	DE41obkq
Walvis Bay	NA4200ba
Wamena	ID4yro7
Wan Chai	HK312z2j
Wanadongri	IN462xe8	Wānādongri
Wanchaq	PE478kg0
Wandsbek	DE21qed1
Wang Thonglang	TH346m2h
Wangfen	CN412esp
Wanggou	CN47b6nw
Wanghong	CN462dbt
Wangji	CN412er8
Wangkui	CN417lmc
Wangon	ID4yrm2
Wangqing	CN417lm5
Wangsa Maju	MY37lafi
Wanguru	KE43tlf
Wangyuan	CN47c5op
Wani	IN4qusg
Wanju	KR413apm
Wankaner	IN4quse	Wānkāner
Wankyi	GH41d64m
Wanlaweyn	SO4133k
Wanning	CN212ejn
Wanparti	IN4qusc
Wansheng	CN312ej9
Wanxian	CN212eis
Wanzhou	CN17cvxs
Warabi	JP46ww4z
Warangal	IN2qus4
Warder	ET26zre
Wardha	IN3qury
Waregem	BE41no78
Warendorf	DE41obe7
Wari	IN468en5	Wāri
Warin Chamrap	TH4yeh9
Waris Aliganj	IN4qurm	Wāris Alīganj
Warisan	AE3685j	Warīsān
Warner Robins	US42inhg
Warora	IN4qurh
Warren	US32zgv7
Warren	US432xq1
Warri	NG21dpgd
Warrington	GB31kgz7
Warrnambool	AU419yq8
Warsaw	PL1g7fr
Warud	IN4qurb
Warwick	US43400z
Warwick	GB41kgyt
Warīsān	AE3685j
Washim	IN4qur0	Wāshīm
Washington	US22gr6r
Washington	GB41kgyj
Washington Heights	US3328ln
Washinomiya	JP453qd6
Washuk	PK4owzo
Washwood Heath	GB476ufv
Wat Tha Phra	TH48183t
Watampone	ID3yrgc
Watari	JP4198je
Waterbury	US32vukp
Waterford	US42zgxe
Waterford	IE41rgps
Waterfront Communities-The Island	CA478k9i
Waterloo	CA33oe2f
Waterloo	US42wm49
Waterloo	SL41fi8m
Waterlooville	GB41kgxq
Watertown	US42y703
Watford	GB31kgxh
Watsa	CD44dmj
Watsonville	US437wh5
Wattala	LK4q8id
Wattenscheid	DE41ob0j
Watthana	TH346m2j
Wattrelos	FR41rlod
Wau	SS37srx
Waukegan	US42xd06
Waukesha	US4354kk
Wausau	US4354mg
Wauwatosa	US4354nj
Wavre	BE41no3p
Wawer	PL4g7ek
Waxahachie	US42tlns
Wayao	CN412ehn
Wayaobu	CN312ehm
Wayne	US431fxs
Wayne	US433ufy
Wazirabad	PK3owyg
Wałbrzych	PL31u2mr
Webuye	KE43ti2
Wedding	DE41oaw0
Wedel	DE41oavs
Wedi	ID4yram
Wednesfield	GB41kgvs
Weert	NL41mtzj
Weiden	DE41oak0
Weifang	CN112egx
Weihai	CN212egp
Weiji	CN412egf
Weil am Rhein	DE41oa8s
Weimar	DE41oa4i
Weimiao	CN412efq
Weinan	CN112efo
Weinheim	DE41o9vy
Weining	CN412x98
Weituo	CN412eek
Weixinghu	CN47ftqb
Weißenfels	DE41o9ob
Weißensee	DE41oao3
Wejherowo	PL41u2g9
Weldiya	ET36zuu
Welench'iti	ET46zu7	Welench'ītī
Welench'ītī	ET46zu7
Weleri	ID4yr9z
Welisara	LK4q868
Welk'it'e	ET46ztf	Welk'īt'ē
Welk'īt'ē	ET46ztf
Welkom	ZA2k60d
Welland	CA43oevh
Welling	GB41kgur
Wellingborough	GB41kguq
Wellington	NZ21apqp
Wellington	US42hjjb
Wellington	ZA42007q
Welwyn Garden City	GB41kgu0
Wembesi	ZA4k5p9
Wembley	GB41kgtx
Wenatchee	US43gn5a
Wenchang	CN212ed4
Wendo	ET46zsh
Wenfeng	CN412ch9
Wenjiang	CN412ebg
Wenling	CN412eaw
Wenquan	CN412ea7
Wenshan City	CN252ai6
Wenshang	CN412e9w
Wensu	CN4wruo
Wentzville	US42mlv5
Wenxian Chengguanzhen	CN412e9a
Wenxing	CN412dir
Wenzhou	CN112e8s
Werl	DE41o8vy
Wermelskirchen	DE41o8vb
Werne	DE41o8up
Wernigerode	DE41o8u0
Werota	ET46zpa
Werribee	AU419ye7
Weru	ID3yr8t
Wesel	DE41o8qe
Weslaco	US42tlw5
Wesley Chapel	US42hjjz
Wesseling	DE41o8ok
Wesselsbron	ZA4k5mw
West Albany	US4328uc
West Allis	US4354us
West Babylon	US4328um
West Bend	US4354uu
West Bloomfield Township	US44blk5
West Bridgford	GB41kgsd
West Bromwich	GB31kgsb
West Coon Rapids	US430afd
West Covina	US337wsd
West Des Moines	US42wmgy
West End	CA43offa
West Englewood	US42xd79
West Fargo	US430i7u
West Gulfport	US42ne67
West Hartford	US42vuqr
West Haven	US42vuqz
West Hills	US44s442
West Hollywood	US42hjmy
West Hollywood	US437wwc
West Humber-Clairville	CA478k9j
West Jerusalem	IL24gpog
West Jordan	US33fzdx
West Lafayette	US42xmjk
West Lake Sammamish	US43gnaq
West Lawn	US42xd8c
West Little River	US42hjnt
West Lynchburg	US42uq77
West New York	US431g1g
West Oak Lane	US433uvh
West Orange	US431g1m
West Palm Beach	US32hjof
West Raleigh	US22oewv
West Ridge	US42xd9r
West Roxbury	US42y7eg
West Sacramento	US437x03
West Seneca	US43294o
West Torrington	US42vutr
West Town	US42xdau
West Valley City	US33fzfj
West Vancouver	CA452wrx
West Village	US43rq67
West Warwick	US43404b
Westend	DE41o8mi
Westerville	US432y6w
Westfield	US42y7g6
Westfield	US42xmk6
Westfield	US431g2j
Westlake	US432y85
Westland	US42zhcp
Westminster	US338ojq
Westminster	US437x5i
Westmont	US437x67
Weston	US42hjrn
Weston-super-Mare	GB41kgn8
Westonaria	ZA3k5jw
Wete	TZ436ui
Wetzlar	DE41o84h
Wevelgem	BE41nnyn
Wexford	IE41rgp0
Weymouth	US42y7k8
Weymouth	GB41kgka
Whalley	CA33ogdy
Whampoa	HK47jyxt
Whampoa Garden	HK47kmoz
Whanganui	NZ41apue
Whangarei	NZ43pjt3
Wharton	US42ps7l
Wheat Ridge	US438oks
Wheaton	US42xdfk
Wheaton	US42lqhx
Wheeling	US42xdg7
Whitby	CA33ogne
Whitchurch-Stouffville	CA43ognk
White Plains	US4329e8
Whitestone	US4329g0
Whitley Bay	GB41kgfk
Whitman	US42ps8t
Whitney	US43a7hi
Whitstable	GB41kgf9
Whittier	US437xnn
Whittlesea	ZA4k5ga
Wichian Buri	TH4yeg0
Wichit	TH43ziw3
Wichita	US22jrsy
Wichita Falls	US32tmrc
Widnes	GB41kgde
Wiener Neustadt	AT41n6o9
Wiesbaden	DE31o7pe
Wigan	GB31kgd8
Wigston Magna	GB41kgcw
Wijchen	NL41mtoi
Wik'ro	ET46zms
Wildomar	US437xt8
Wildwood	US42mmfx
Wilhelmsburg	DE41o78r
Wilhelmshaven	DE41o780
Wilhelmstadt	DE41o76e
Wilkes-Barre	US433vds
Willemstad	CW323apu
Willenhall	GB41kgc8
Willesden	GB41kgc3
Williamsburg	US4329l0
Willich	DE41o73j
Willingboro	US431g5x
Willoughby	CA44kdgc
Willowbrook	US437y7c
Willowdale	CA453ft2
Willowdale East	CA478kb2
Wilmersdorf	DE31o715
Wilmington	US32ofqr
Wilmington	US42gulh
Wilmington	US437y8a
Wilrijk	BE41nnun
Wilson	US42ofr1
Wimbledon	GB41kgay
Winchester	GB41kgaq
Windhoek	NA21zuiw
Windsor	CA33oisy
Windsor	US43bo9h
Windsor	GB41kgaa
Winejok	SS27spr
Winneba	GH41d636
Winnetka	US437ygf
Winnipeg	CA23oj0j
Winsen	DE41o6jp
Winsford	GB41kg9e
Winston-Salem	US32ofx8
Winter Garden	US42hk6u
Winter Haven	US42hk6w
Winter Springs	US42hk7h
Winterhude	DE41o6h0
Winterthur	CH31kywi
Wiradesa	ID4yr68
Wisbech	GB41kg8b
Wishaw	GB41kg85
Wismar	DE41o695
Witten	DE41o66b
Wittenberg	DE44cj1o
Wobulenzi	UG44u9u
Woburn	CA43ojae
Woburn	US42y83k
Wodonga	AU419xrp
Wodzisław Slaski	PL41u1u5	Wodzisław Śląski
Wodzisław Śląski	PL41u1u5
Woerden	NL41mth4
Wokha	IN4qup4
Woking	GB31kg6l
Wokingham	GB41kg6k
Wola	PL3g6te
Wolfenbuttel	DE41o5tu	Wolfenbüttel
Wolfenbüttel	DE41o5tu
Wolfsburg	DE31o5mm
Wollongong	AU31ajjn
Wolmaransstad	ZA4k449
Woluwe-Saint-Lambert	BE41nnqs
Wolverhampton	GB31kg63
Wong Sawang	TH48183m
Wong Tai Sin	HK212z0g
Wonju	KR213afl	Wŏnju
Wonopringgo	ID4yr3c
Wonosari	ID4yr2v
Wonosobo	ID4yr2r
Wonsan	KP2140iz	Wŏnsan
Woodbury	US430b72
Woodhaven	US4329vz
Woodland	US437ypq
Woodland Hills	US437ypy
Woodlands	SG314cek
Woodlawn	US42lr1i
Woodridge	US42xe1t
Woodside	US4329yj
Woodstock	CA43ojvx
Woonsocket	US43409d
Worcester	US32y87s
Worcester	ZA31zzup
Worcester	GB31kg2j
Worksop	GB41kg27
Worms	DE41o58e
Worthing	GB31kg1d
Wołomin	PL4g6eo
Wrexham	GB41kg0d
Wrocław	PL21u1lk
Wrzeszcz	PL41u1k6
Wuchang	CN417ljx
Wucheng	CN412e7n
Wuchuan	CN312lj1
Wuda	CN312e71
Wudalike	CN47e83c
Wuduan	CN414oi5
Wufeng	TW4zpes
Wugang	CN312e5k
Wuhai	CN312e4x
Wuhan	CN112e4v
Wuhe	CN47cvxg
Wuhu	CN112e4k
Wujia	CN412e38
Wujiaqu	CN3wrul
Wujing	CN412e2h
Wukari	NG41dpah
Wulingyuan	CN4129xp
Wulong	CN477ktl
Wum	CM41blrx
Wundwin	MM4rkay
Wunstorf	DE41o4xt
Wuppertal	DE21o4xl
Wurselen	DE41o4uk	Würselen
Wurzburg	DE31o4tr	Würzburg
Wushan	CN312dvs
Wushan	CN412dy7
Wushan	CN47c5gj
Wusu	CN4wruz
Wuwei	CN112nxc
Wuxi	CN112dvv
Wuxi	CN412iw9
Wuxue	CN312dv2
Wuyang	CN412dut
Wuying	CN44di1o
Wuyishan	CN31571a
Wuzhen	CN412dts
Wuzhishan	CN3152ek
Wuzhong	CN112dtm
Wuzhou	CN212dtk
Wylie	US42tnxn
Wyoming	US42zi2q
Währing	AT479eqn
Würselen	DE41o4uk
Würzburg	DE31o4tr
Wādi	IN4quup
Wādī Utbah	LY47jxl8	Wādī 'Utbah
Wādī as Sīr	JO359tp
Wānkāner	IN4quse
Wānādongri	IN462xe8
Wāri	IN468en5
Wāris Alīganj	IN4qurm
Wāshīm	IN4qur0
Włochy	PL4g6xf
Włocławek	PL31u1vx
Wŏnju	KR213afl
Wŏnsan	KP2140iz
Xa Long Hai	VN4xhgm	Xã Long Hải
Xacmaz	AZ4cj65	Xaçmaz
Xai-Xai	MZ3lyjs
Xalapa de Enriquez	MX223l5l	Xalapa de Enríquez
Xalapa de Enríquez	MX223l5l
Xalisco	MX42dtmn
Xam Nua	LA4zeuj
Xangongo	AO41zpec
Xanthi	GR4fq8g	Xánthi
Xanxere	BR421u28	Xanxerê
Xanxerê	BR421u28
Xaxim	BR421u1q
Xaçmaz	AZ4cj65
Xi'an	CN112dnq
Xiagezhuang	CN412dqw
Xiamen	CN112do5
Xianfeng	CN412dnb
Xiangcheng	CN312dii
Xiangcheng	CN412dmx
Xiangtan	CN212djw
Xiangxiang	CN412djb
Xiangyang	CN112dmj
Xiangzhou	CN412dia
Xianju	CN412dhp
Xianlong	CN414ta3
Xianning	CN212dh8
Xiannu	CN412dh4	Xiannü
Xiannü	CN412dh4
Xianshuigu	CN412dgr
Xiantao	CN312dgj
Xianyang	CN112dg1
Xiaogan	CN212dda
Xiaolingwei	CN412d90
Xiaoshan	CN412d66
Xiaoshi	CN417le6
Xiaoweizhai	CN412d4p
Xiasi	CN4150z2
Xiayang	CN34o5mf
Xiazhen	CN312cxz
Xiazhuang	CN412cxn
Xiazhuang	CN412cxp
Xiazhuang	CN412cxv
Xichang	CN212cwf
Xichang	CN412cwh
Xico	MX223btj
Xicotepec de Juarez	MX423bta	Xicotepec de Juárez
Xicotepec de Juárez	MX423bta
Xiema	CN412ctm
Xifeng	CN417lca
Xigang	CN312cs8
Xihe	CN412cra
Xihu	TW4zwnl
Xihu	CN47ev7p
Xili	CN44ymkh
Xilin Hot	CN317lb4
Xilinhot	CN24sn4i
Xilinji	CN4454tw
Xiluo	TW4zwm8
Ximeicun	CN412cmh
Xincheng	CN3ws2b
Xincheng	CN412vlw
Xindi	CN312ci9
Xindian	CN412chq
Xindian	CN47b56j
Xingang	TW4zwf3
Xingcheng	CN417l9i
Xingguo	CN412cfa
Xinghua	CN31296c
Xinglong	CN412ce0
Xinglongshan	CN417l8r
Xinglou	CN4x7sj
Xingning	CN3547ou
Xingqiao	CN44lshp
Xingren	CN412ccw
Xingtai	CN212ccf
Xinguara	BR43rfqw
Xingyi	CN212qq6
Xingyi	CN4506a2
Xinhe	CN412cbb
Xinhe	CN47b56k
Xining	CN112cac
Xininglu	CN4ws6w
Xinji	CN312c9c
Xinle	CN412unb
Xinmiao	CN412c6t
Xinmin	CN417l6z
Xinqiao	CN312c59
Xinqing	CN417l6r
Xinshi	CN412c4e
Xintai	CN312c3u
Xintian	CN412c32
Xinxiang	CN112c2k
Xinxing	CN414w8b
Xinxing	CN412c29
Xinyang	CN112c1i
Xinye	CN412c16
Xinyi	CN212clq
Xinyi	CN412u6x
Xinying	TW4zrb5
Xinyu	CN212c0s
Xinyuan	CN3wrti
Xinzhai	CN312c0c
Xinzhi	CN412bzi
Xinzhou	CN212bz6
Xinzhou	CN412bz8
Xinzhou	CN412bzh
Xiongjia	CN45049l
Xiongzhou	CN412bxu
Xique-Xique	BR421u1j
Xirivella	ES41i016
Xishan	CN412nog
Xiugu	CN412bu5
Xiulin	CN312bu4
Xiuyan	CN417l4y
Xiuying	CN312bth
Xiva	UZ3wfwk
Xixiang	CN412bsf
Xixiang	CN412ovr
Xixiang	CN412bse
Xizhi	TW3zwqp
Xo'jayli Shahri	UZ4cvzv
Xochimilco	MX223brm
Xom Cai Nuoc	VN4xh6b	Xóm Cái Nước
Xom My Xuan	VN4xgmy	Xóm Mỹ Xuân
Xonobod	UZ4wfvu
Xuan Loc	VN3xg51	Xuân Lộc
Xuancheng	CN212box
Xuanhua	CN217l46
Xuantan	CN412bod
Xuchang	CN112bny
Xucheng	CN412bi5
Xuhui	CN112blh
Xujiang	CN412bkl
Xunchang	CN312bjx
Xunsi	CN412bjb
Xunyang	CN412bj5
Xuyong	CN312bhw
Xuzhou	CN16bu5v
Xuzhuang	CN4x7q4
Xuân Lộc	VN3xg51
Xánthi	GR4fq8g
Xã Long Hải	VN4xhgm
Xóm Cái Nước	VN4xh6b
Xóm Mỹ Xuân	VN4xgmy
Ya'an	CN212bhk
Yabelo	ET46zkk	Yabēlo
Yablonovskiy	RU4a2j8
Yabrud	SY43hhf	Yabrūd
Yabrūd	SY43hhf
Yabēlo	ET46zkk
Yachimata	JP4198j7
Yachiyo	JP342812
Yacuiba	BO42bm62
Yadgir	IN4quom
Yaese	JP442829
Yafa	IL46a9y	Yāfā
Yafran	LY41bcbb
Yagoua	CM41blra
Yagry	RU4a2ff
Yaguajay	CU423qpu
Yahotyn	UA4erbf
Yaita	JP413miw
Yaizu	JP313miu
Yakami	JP45h4nn
Yakeshi	CN317l34
Yakima	US43go4d
Yako	BF41eg48
Yakutsk	RU3175d3
Yala	TH4yebq
Yalgo	BF41eg3q
Yalova	TR4ftgp
Yalta	UA4er9x
Yalutorovsk	RU4vuys
Yalvac	TR46drx	Yalvaç
Yalvaç	TR46drx
Yamaga	JP413mgx
Yamagata	JP3198ik
Yamaguchi	JP313mgh
Yamanashi	JP46wvh3
Yamarugley	ET43r9oy
Yamashita	JP413mei
Yamato	JP36wvh2
Yamato-Takada	JP413mdt
Yamatokoriyama	JP46wvh1	Yamatokōriyama
Yamatokōriyama	JP46wvh1
Yambio	SS47slk
Yambol	BG4fjuy
Yame	JP46wvh0
Yamethin	MM4rk7f
Yamoto	JP4198i5
Yamoussoukro	CI31cv2j
Yamuna Nagar	IN3qunx
Yan Besar	MY411741
Yan Nawa	TH4ye9k
Yan'an	CN212bg5
Yanagawa	JP413md9
Yanai	JP413mcm
Yanam	IN4qunv
Yanamalakuduru	IN44cix1
Yanbu	SA325hl
Yancheng	CN112bfm
Yanfolila	ML41ghae
Yangambi	CD44d6t
Yangcheng	CN350f2d
Yangchun	CN312waq
Yangcun	CN412bcu
Yanggu	CN412bbl
Yanghang	CN312bbc
Yanghe	CN412bb7
Yanghe	CN47ev5t
Yangiyer	UZ4wexi
Yangiyul	UZ4wexf	Yangiyŭl
Yangiyŭl	UZ4wexf
Yangjiang	CN112pu0
Yangju	KR313a8f
Yangliuqing	CN412b71
Yangon	MM1ru6g
Yangp'yong	KR413a7y	Yangp'yŏng
Yangp'yŏng	KR413a7y
Yangpu	CN112b5b
Yangquan	CN212b4n
Yangsan	KR213a7w
Yangshuo	CN212b3v
Yangtun	CN412b35
Yanguan	CN412b30
Yangzhou	CN112b17
Yangzhou	CN412b2a
Yanji	CN217l17
Yanjia	CN412b04
Yanliang	CN412ayw
Yanqul	OM48ts9
Yanta	CN412hh7
Yantai	CN112axh
Yantongshan	CN417l0p
Yanwo	CN450f29
Yany Kapu	UA4f3hm
Yanzhou	CN312avr
Yao	JP313mbu
Yaoji	CN412au1
Yaounde	CM11blp9	Yaoundé
Yaoundé	CM11blp9
Yaowan	CN412ase
Yarim	YE41ho7	Yarīm
Yaring	TH4ye8z
Yaritagua	VE325p87
Yaroslavl	RU2a1t2
Yaroslavskiy	RU4bd0o
Yartsevo	RU4a1s2
Yarīm	YE41ho7
Yasenevo	RU3a1qh
Yashan	CN412ar7
Yashio	JP413mb7
Yasu	JP46wvgz
Yasugicho	JP413maq	Yasugichō
Yasugichō	JP413maq
Yasuj	IR41ezx
Yasynuvata	UA4er5h
Yatomi	JP46wvtw
Yatou	CN412aqv
Yatta	PS4611o	Yaţţā
Yau Tong	HK412yze
Yautepec	MX323bo1
Yaval	IN4qun9	Yāval
Yavatmal	IN3qun6	Yavatmāl
Yavatmāl	IN3qun6
Yavne	IL46a92	Yavné
Yavné	IL46a92
Yawa	CN47ev5j
Yawata	JP413m9j
Yawatahama	JP44cj17
Yawnghwe	MM3rk1p
Yaxing	CN412876
Yazd	IR22ea6
Yazman	PK4owuk
Yaţţā	PS4611o
Yby Yau	PY421npq	Yby Yaú
Yby Yaú	PY421npq
Ye	MM4rjza
Yeadon	GB41kfxx
Yebaishou	CN417kzz
Yebao	CN414w8f
Yecheon	KR413a72
Yecla	ES41hs9m
Yefremov	RU4a1eu
Yegor'yevsk	RU4a1ay
Yegyi	GH41d5wt
Yehud	IL46a8n
Yehud-Monosson	IL4637cg
Yei	SS37skj
Yekaterinburg	RU1vurl
Yelabuga	RU4a16a
Yelahanka	IN3qumu
Yelets	RU3a13e
Yelizovo	RU419fg2
Yellandu	IN4qumh
Yen Bai	VN3xfz1	Yên Bái
Yen Hoa	VN48247v	Yên Hòa
Yen Vinh	VN3xfqd	Yên Vinh
Yenagoa	NG21doob
Yenakiyeve	UA4eqz8
Yenangyaung	MM3rjn9
Yendi	GH41d5wp
Yengisar	CN4rfc6
Yeni Suraxanı	AZ4ckf8
Yeoju	KR313a5j
Yeola	IN4quma
Yeongam	KR470434
Yeongdong	KR413a0m
Yeonggwang	KR4139yt
Yeongju	KR4139vk
Yeonil	KR4139qv
Yeosu	KR314dt6
Yeovil	GB41kfx9
Yepocapa	GT424w8k
Yerba Buena	AR42a4zo
Yerevan	AM1d7ck
Yerkoy	TR46d33	Yerköy
Yerköy	TR46d33
Yesan	KR413a6b
Yesilli	TR46d1c	Yeşilli
Yessentuki	RU4a0by
Yevlakh	AZ3cj49
Yevpatoriya	UA3eqy1
Yew Tee	SG414aq1
Yeysk	RU4a091
Yeyuan	CN412aov
Yezhou	CN312aoq
Yeşilli	TR46d1c
Yibin	CN212aoi
Yichang	CN112aoc
Yicheng	CN412ao7
Yichun	CN112anu
Yichun	CN317kzp
Yidu	CN37c5hq
Yigou	CN412an4
Yihe	CN450e0n
Yilan	TW4zvtj
Yilan	CN417kzf
Yima	CN412alw
Yinchuan	CN112ald
Yingge	TW4zp3n
Yinggen	CN412akc
Yingjiang	CN4rfwo
Yingkou	CN217kyi
Yingli	CN47c5nk
Yingpan	CN4rfbr
Yingqiu	CN47c5g3
Yingshang Chengguanzhen	CN412ajf
Yingtan	CN312aj5
Yinma	CN412ahf
Yintai	CN37cvyw
Yinzhu	CN412es7
Yirga Alem	ET46zdg	Yirga 'Alem
Yirga Ch'efe	ET46zdf	Yirga Ch'efē
Yirga Ch'efē	ET46zdf
Yirka	IL46a7x	Yirkā
Yirkā	IL46a7x
Yishan	CN47c5g6
Yishui	CN412afr
Yishun New Town	SG314ca3
Yiwu	CN112wd2
Yixing	CN112ao8
Yizhou	CN312j28
Yizhuang	CN412aeg
Ylojarvi	FI4diow	Ylöjärvi
Ylöjärvi	FI4diow
Yoch'im-dong	KP418252	Yŏch'im-dong
Yogyakarta	ID2yqwp
Yokadouma	CM41blmd
Yokaichiba	JP4198hi	Yōkaichiba
Yokkaichi	JP213m7p
Yokkaichi	JP413m7r
Yokohama	JP113m76
Yokosuka	JP213m61
Yokota	JP413m5t
Yokote	JP4198h6
Yola	NG21dom4
Yoloten	TM4q3tx	Yolöten
Yolöten	TM4q3tx
Yomitan	JP46gse4
Yonago	JP313m51
Yonezawa	JP4198gy
Yong'an	CN312ae3
Yongbei	CN412adq
Yongchuan	CN312adm
Yongfeng	CN412ad1
Yongji	CN21296a
Yongjian	CN47cvxj
Yongjing	TW4zox7
Yongkang	TW3zow5
Yongning	CN412jps
Yongqing	CN412aao
Yongxin	CN412aa1
Yongxing	CN412a9u
Yongzhou	CN112a95
Yonkers	US332a2n
Yono	JP313m4e
Yonsa-up	KP417p86	Yŏnsa-ŭp
Yopal	CO326kgo
Yoqne'am Illit	IL46a75	Yoqne'am 'Illit
Yorba Linda	US437z2u
Yorii	JP413m43
York	GB31kfwo
York	US42psdj
Yorosso	ML41gh8a
Yoshikawa	JP413m2k
Yoshinogawa	JP46wwbk
Yoshkar-Ola	RU3a06u
Yotsukaido	JP4198gg	Yotsukaidō
Yotsukaidō	JP4198gg
Yotsuya	JP453rc5
Youhao	CN417kwl
Youkaichi	JP313m7y
Youngstown	US432z1c
Youri Kourtere	NE41g94e	Youri Kourtéré
Youri Kourtéré	NE41g94e
Youssoufia	MA41i5g8
Yousuo	CN47cvxk
Youting	CN412a7a
Youxi	CN412a75
Yozgat	TR46ctu
Ypenburg	NL444s4s
Yuanlin	TW3zp2b
Yuanping	CN412a4s
Yuanshang	CN412a4b
Yuanyang	CN412a3k
Yuba City	US437z5z
Yubileyny	RU4bhqm
Yucaipa	US437z6u
Yucheng	CN412a2k
Yuci	CN312a2e
Yudong	CN412a24
Yuen Long	HK312yy9
Yuen Long Kau Hui	HK312yy7
Yuen Long San Hui	HK312yy6
Yuepu	CN312a0s
Yuexi	CN412a03
Yueyang	CN215bdj
Yufu	JP46ww52
Yugorsk	RU4w7id
Yujia	CN4129yb
Yuki	JP413m00	Yūki
Yuksekova	TR46cj1	Yüksekova
Yuktae-dong	KP417p6u
Yukuhashi	JP413lzr
Yulin	CN1129x1
Yulinshi	CN4129wx
Yuma	US4362it
Yumbe	UG44u97
Yumbo	CO426kft
Yuncheng	CN2129vu
Yunfu	CN1129vh
Yunjin	CN4129v3
Yunlong	CN27b56f
Yunmen	CN4129ur
Yunmeng Chengguanzhen	CN4129uq
Yunnanyi	CN4129uk
Yunshan	CN414zms
Yuntai	CN4129ud
Yunusobod	UZ2wew8
Yunyang	CN4129tj
Yuqunweng	CN4wz0p
Yurga	RU4vue4
Yurigaoka	JP464ztz
Yurihonjo	JP44281m	Yurihonjō
Yurihonjō	JP44281m
Yurimaguas	PE4273q6
Yushan	CN4129sg
Yushu	CN3rgi9
Yushu	CN317kuy
Yusuf as-Siddiq	EG47ixdp	Yūsuf aṣ-Ṣiddīq
Yutan	CN412ke0
Yuxi	CN3128op
Yuxia	CN4129r8
Yuyao	CN3129qh
Yuzawa	JP4198fw
Yuzhno-Sakhalinsk	RU319fdd
Yuzhnoural'sk	RU4vubm
Yuzhou	CN4129r2
Yuzivskyi	UA482nuf
Yverdon-les-Bains	CH41kyvp
Ywar Ma West	MM4rj6h
Yylanly	TM4cw2g
Yên Bái	VN3xfz1
Yên Hòa	VN48247v
Yên Vinh	VN3xfqd
Yüksekova	TR46cj1
Yāfā	IL46a9y
Yāval	IN4qun9
Yōkaichiba	JP4198hi
Yŏch'im-dong	KP418252
Yŏnsa-ŭp	KP417p86
Yūki	JP413m00
Yūsuf aṣ-Ṣiddīq	EG47ixdp
Zaafarana	EG47f4p
Zaandam	NL41mtdi
Zaanstad	NL31mtde
Zabehlice	CZ41tmrs	Záběhlice
Zabid	YE41hmk	Zabīd
Zabol	IR3nuyp	Zābol
Zabrat	AZ4cj3a
Zabre	BF41efx8	Zabré
Zabrze	PL31u1ax
Zabré	BF41efx8
Zabīd	YE41hmk
Zacapa	GT424w77
Zacapu	MX42dava
Zacatecas	MX32dav8
Zacatecoluca	SV424sid
Zacatelco	MX429rz4
Zacatlan	MX423bj8	Zacatlán
Zacatlán	MX423bj8
Zadar	HR41wb2g
Zagazig	EG27pdx
Zaghouan	TN41gt9l
Zagne	CI41cuw6	Zagné
Zagné	CI41cuw6
Zagor'ye	RU43tkbd
Zagora	MA41i5f8
Zagreb	HR21wb0m
Zahedan	IR2ouit
Zahir Pir	PK4owtf
Zahirabad	IN4qul7	Zahirābād
Zahirābād	IN4qul7
Zahle	LB45pa5	Zahlé
Zahlé	LB45pa5
Zaida	PK4owt1
Zaidpur	IN4qul6
Zainsk	RU49z7r
Zaio	MA41i5er	Zaïo
Zajecar	RS4gsyg	Zaječar
Zaječar	RS4gsyg
Zakiyah	SY43hfk	Zākīyah
Zalaegerszeg	HU41t7pq
Zalau	RO4e726	Zalău
Zalinjay	SD47si5
Zalău	RO4e726
Zama	JP313lxg
Zamania	IN4qul0	Zamānia
Zamboanga	PH1zzuw
Zamora	ES41ujbq
Zamora de Hidalgo	MX32dau2
Zamosc	PL4g5oq	Zamość
Zamoskvorech'ye	RU49yu9
Zamość	PL4g5oq
Zamānia	IN4qul0
Zango	AO36wgr2
Zanjan	IR22dzx
Zanzibar	TZ236re
Zaouiet Sousse	TN41gt6t
Zaoyang	CN3129o6
Zaozhuang	CN2129nx
Zapala	AR42a4w4
Zapopan	MX12dat6
Zaporizhzhya	UA2eqms
Zapotlanejo	MX42darp
Zaqatala	AZ4cj2s
Zaragoza	ES21ujb8
Zaragoza	PH4zztx
Zarand	IR42dz1
Zaranj	AF4o0yh
Zarate	AR421ggd	Zárate
Zaraza	VE425p4a
Zarechnyy	RU49yi9
Zarechnyy	RU4htbx
Zarhalol	TJ4q71b
Zaria	NG21doed
Zarichnyi	UA383ns6
Zarinsk	RU4vu67
Zarqa	JO25cyy
Zarqan	IR42dwf	Zarqān
Zarqān	IR42dwf
Zarrin Shahr	IR48yuq	Zarrīn Shahr
Zarrīn Shahr	IR48yuq
Zary	PL41u11g	Żary
Zarzis	TN41gxzx
Zavolzh'ye	RU49y3p
Zawiercie	PL41u0y6
Zawiya	LY31bik5
Zawyat an Nwacer	MA41igt6	Zawyat an Nwaçer
Zawyat an Nwaçer	MA41igt6
Zawyat ech Cheikh	MA41i5cn	Zawyat ech Cheïkh
Zawyat ech Cheïkh	MA41i5cn
Zaxo	IQ41x42
Zayed City	AE468zg
Zaïo	MA41i5er
Zdolbuniv	UA4eqfc
Zdunska Wola	PL41u0v2	Zduńska Wola
Zduńska Wola	PL41u0v2
Ze Doca	BR43rfqy	Zé Doca
Zefta	EG37ezy
Zeghanghane	MA41idz6
Zegoua	ML41gh4y	Zégoua
Zehlendorf	DE41o4eb
Zeist	NL41mt9l
Zelenodolsk	RU49xwb
Zelenogorsk	RU4vwcd
Zelenograd	RU39xw5
Zelenokumsk	RU49xw0
Zemoura	DZ41h1fy
Zemun	RS3gsvk
Zenica	BA31warx
Zentsujicho	JP413lwv	Zentsujichó
Zentsujichó	JP413lwv
Zepu	CN4rf9p
Zerakpur	IN445tfn
Zeralda	DZ41h1ef
Zeramedine	TN41h01y
Zeribet el Oued	DZ41h1ca
Zestaponi	GE4d3cg
Zeytinburnu	TR3fsq7
Zgierz	PL41u0qj
Zgorzelec	PL41u0pz
Zhabei	CN2129ms
Zhakou	CN47am1o
Zhalantun	CN317kuh
Zhanaozen	KZ3d0u2
Zhancheng	CN4129kx
Zhangatas	KZ4wid0
Zhangfeng	CN4rf99
Zhangji	CN4129hi
Zhangjiachuan	CN4129h8
Zhangjiagang	CN112b43
Zhangjiajie	CN212v1v
Zhangjiakou	CN217kto
Zhangye	CN2129cc
Zhangzhai	CN4129by
Zhangzhou	CN2129bu
Zhangzhuang	CN4x7sf
Zhanjiang	CN1129b2
Zhaobaoshan	CN41291j
Zhaodong	CN317ksw
Zhaodun	CN41299n
Zhaogezhuang	CN41299d
Zhaojia	CN415mmq
Zhaoqing	CN112979
Zhaotong	CN21296x
Zhaoyuan	CN3129a1
Zhaoyuan	CN417ksd
Zhaozhou	CN317ksb
Zhaozhuang	CN4x7ua
Zharkent	KZ4wl19
Zhawa	CN47ev5l
Zhefang	CN4rf8v
Zheleznodorozhnyy	RU39xiz
Zheleznogorsk	RU49xin
Zheleznogorsk	RU4wz7v
Zhelou	CN41294e
Zhengding	CN31293c
Zhengji	CN41292x
Zhengzhou	CN11291u
Zhenjiang	CN21291e
Zhenlai	CN417krs
Zhenping	CN31290p
Zhenxi	CN412903
Zhenzhou	CN3128zo
Zhetysay	KZ4wo81
Zhezqazghan	KZ3wi7h
Zhicheng	CN3128yy
Zhicheng	CN4128yx
Zhigou	CN4128y7
Zhigulevsk	RU49xbe	Zhigulëvsk
Zhigulëvsk	RU49xbe
Zhijiang	CN412m0f
Zhiping	CN450ie7
Zhitikara	KZ4wi7t
Zhlobin	BY4d9h2
Zhmerynka	UA4eq6k
Zhob	PK4owop
Zhong'ao	CN4128wr
Zhongduo	CN4128v5
Zhonggulou	CN45049q
Zhonghe	CN3128uh
Zhonghe	CN4128uc
Zhonghe	CN45y2yd
Zhonghe	CN414es8
Zhongshan	CN145qig
Zhongshu	CN4128s6
Zhongwei	CN1128rh
Zhongxiang	CN312aia
Zhongxin	CN4128r4
Zhongxing	CN4128ql
Zhoucheng	CN41562s
Zhoucun	CN3128oi
Zhoujia	CN4128nx
Zhoujiaba	CN45049n
Zhoukou	CN2128n6
Zhoushan	CN214fu2
Zhovti Vody	UA4eq8s
Zhu Cheng City	CN14iy9a
Zhuanghe	CN4128l3
Zhuangyuan	CN412iwu
Zhubei	TW3zy2g
Zhucheng	CN2128j8
Zhudong	TW4zy0t
Zhuhai	CN112did
Zhuhai	CN47ftqc
Zhuji	CN3128hw
Zhujiajiao	CN4128hc
Zhujing	CN3128gv
Zhukovsky	RU49x2b
Zhulebino	RU39x21
Zhumadian	CN2128g1
Zhuravlivka	UA4403ik
Zhushan	TW4zy23
Zhutang	CN47cvvz
Zhutuo	CN4128e2
Zhuxi	CN4128dt
Zhuyi	CN47cvyu
Zhuyuan	CN4128d7
Zhuzhai	CN4x7u4
Zhuzhou	CN1128cz
Zhytomyr	UA3eq2f
Ziauddin Pur	IN47u00i
Zibihu	CN4rfb5
Zibo	CN1129ja
Zielona Gora	PL31u0o5	Zielona Góra
Zielona Góra	PL31u0o5
Zighout Youcef	DZ41h19b
Zigong	CN1128ch
Ziguinchor	SN31c3fo
Zikhron Ya'aqov	IL46a4r
Zile	TR4fspq
Zilina	SK41tif0	Žilina
Zima	RU4174uc
Zinacantepec	MX423eod
Zinder	NE21g90m
Zinguedesse	BF41efuc	Zinguédéssé
Zinguédéssé	BF41efuc
Ziniare	BF41efs9	Ziniaré
Ziniaré	BF41efs9
Zinjibar	YE41hki	Zinjibār
Zinjibār	YE41hki
Zintan	LY41bk5v
Zipaquira	CO326kcm	Zipaquirá
Zipaquirá	CO326kcm
Zira	IN44jv20
Zitong	CN3128b8
Ziway	ET46z7v
Ziyang	CN2128ar
Ziyang Chengguanzhen	CN4128aq
Zizhuang	CN4x7r1
Zizkov	CZ41tm78	Žižkov
Zlatopil	UA4ey94
Zlatoust	RU39wto
Zlin	CZ41tm62	Zlín
Zliten	LY31bc2t
Zlín	CZ41tm62
Znamensk	RU4htay
Znamyanka	UA4eq13
Znojmo	CZ41tm5c
Zoetermeer	NL31mt68
Zografos	GR44z5hs	Zográfos
Zográfos	GR44z5hs
Zoliborz	PL4g54m	Żoliborz
Zolochiv	UA4eq0g
Zolotonosha	UA4epzv
Zomba	MW3jsf3
Zongo	CD41dizv
Zonguldak	TR3fsou
Zorgo	BF41efql
Zory	PL41u0jo	Żory
Zoucheng	CN31289d
Zouerat	MR41ewzq	Zouérat
Zouila	TN41h01t
Zouzhuang	CN4x7n6
Zouérat	MR41ewzq
Zrenjanin	RS4gssm
Zuenoula	CI41cumc	Zuénoula
Zug	CH41kyus
Zugdidi	GE4d3bc
Zuglo	HU31t7jy	Zugló
Zugló	HU31t7jy
Zuhres	UA4epya
Zumpango	MX323be6
Zunyi	CN112891
Zurich	CH21kyug	Zürich
Zushi	JP413lwg
Zutphen	NL41mszc
Zuwarah	LY41bc15
Zuénoula	CI41cumc
Zvenyhorodka	UA4epxv
Zvishavane	ZW4itw5
Zvolen	SK41tidn
Zvyahel	UA4ezs1
Zwedru	LR41cpgr
Zweibrucken	DE41o3ac	Zweibrücken
Zweibrücken	DE41o3ac
Zwickau	DE41o38o
Zwijndrecht	NL41msw5
Zwolle	NL31msvp
Zyablikovo	RU39wcr
Zyrardow	PL4g4zr	Żyrardów
Zyuzino	RU39wa4
Zywiec	PL41u0fj	Żywiec
Záběhlice	CZ41tmrs
Zárate	AR421ggd
Zé Doca	BR43rfqy
Zégoua	ML41gh4y
Zürich	CH21kyug
Zābol	IR3nuyp
Zākīyah	SY43hfk
al-Yarmuk	SY43kn0	al-Yarmūk
al-Yarmūk	SY43kn0
el Camp d'en Grassot i Gracia Nova	ES46vjvj	el Camp d'en Grassot i Gràcia Nova
el Camp d'en Grassot i Gràcia Nova	ES46vjvj
el Camp de l'Arpa del Clot	ES46vjvn
el Guinardo	ES46vjw7	el Guinardó
el Guinardó	ES46vjw7
el Poblenou	ES43wa8q
el Raval	ES41uy8p
Ágioi Anárgyroi	GR44z5ib
Água Boa	BR43rdp6
Água Rasa	BR422fpe
Águas Belas	BR4211ra
Águas Claras	BR37ehcm
Águas Lindas de Goiás	BR33rdpk
Águilas	ES41i28t
Álimos	GR45lv2
Álvaro Obregón	MX223bxj
Áno Liósia	GR45oe0
Ávila	ES41v2gg
Åkersberga	SE41mgci
Ålesund	NO41vsw0
Århus	DK31k970
Çanakkale	TR3g2j8
Çankaya	TR245319
Çankırı	TR4g2ic
Çarşamba	TR4g2h4
Çatalca	TR4g2fg
Çay	TR46u80
Çerkezköy	TR4g256
Çeşme	TR46tyb
Çiğli	TR36v41
Çorlu	TR3g1ul
Çorum	TR3g1u7
Çubuk	TR4g1ty
Çumra	TR46t90
Ébolowa	CM31bufv
Échirolles	FR41sqmn
Écija	ES41hzhu
Élancourt	FR41sqhi
Épinal	FR41sq9v
Épinay-sur-Seine	FR41sq9g
Érd	HU41tfxd
Évora	PT41cmba
Évosmos	GR4fs4j
Évreux	FR41spoh
Évry	FR41spo8
Ílion	GR45hzt
Ða Lat	VN3xy9z	Ðà Lạt
Ðong Ha	VN3xxe6	Ðông Hà
Ðà Lạt	VN3xy9z
Ðông Hà	VN3xxe6
Ñuñoa	CL32b4m7
Óbidos	BR420qnc
Óbuda	HU41tb8r
Óc Eo	VN47zbw8
Ózd	HU4fczj
Ô Chợ Dừa	VN47mje9
Ô Môn	VN3xoos
Ödemiş	TR46ic4
Örebro	SE31ll1d
Örnsköldsvik	SE41lkw5
Östermalm	SE41lkec
Östersund	SE41lkc6
Úbeda	ES41hstg
Úcua	AO41bxrf
Újlipótváros	HU4839gg
Újpalota	HU43zemq
Újpest	HU31t8cu
Ústí nad Labem	CZ41tnuk
Ünye	TR4ftpp
Ürümqi	CN1wrv2
Üsküdar	TR2ftp5
Ābu Road	IN4rf6q
Ābyek	IR433q3
Ābyek	IR433q2
Ābādeh	IR411qu
Ābīy Ādī	ET47ern
Ādilābād	IN3rf5c
Ādēt	ET47eh5
Ādīgrat	ET37ebh
Ādīs Zemen	ET47e57
Āgaro	ET47dxx
Ākra	IQ39jwe
Ālankōd	IN46tosw
Ālbū Kamāl	SY43qls
Ālā'ĕr	CN3wsa1
Āmli	IN4repc
Āmol	IR332r2
Āmūdā	SY43pny
Āmūr	IN4rend
Ānaiyūr	IN46y0el
Ānwén	CN412yqu
Āq Qalā	IR44d3pt
Ārabī	ET37d8l
Ārdamatā	SD47th2c
Āreka	ET47d49
Ārt Khwājah	AF4olvu
Ārvi	IN4redb
Ārān Bīdgol	IR432fm
Āsansol	IN2recq
Āsasa	ET47cz9
Āsbe Teferī	ET47cyy
Āsela	ET37cy2
Āsmār	AF4olyl
Āsosa	ET47cvw
Āstāneh-ye Ashrafīyeh	IR4323b
Āstārā	IR43238
Āwash	ET47cri
Āykel	ET47cp6
Āzādshahr	IR42din
Āz̄arshahr	IR43zbp6
Čair	MK4huy6
Čačak	RS3gz66
Česká Lípa	CZ41tyy1
České Budějovice	CZ41tyxo
Đan Phuong	VN4xy4q	Đan Phượng
Đan Phượng	VN4xy4q
Đien Ban	VN3xxti	Điện Bàn
Điện Bàn	VN3xxti
Đo Son	VN4xwyn	Đố Sơn
Đong Hoi	VN3xxd2	Đồng Hới
Đong Phu	VN4xmco	Đông Phú
Đong Xoai	VN3xx0k	Đồng Xoài
Đong Đa	VN254o8p	Đống Đa
Đuc Pho	VN3xwtq	Đức Phổ
Đuc Trong	VN3xwt9	Đưc Trọng
Đông Phú	VN4xmco
Đưc Trọng	VN3xwt9
Đố Sơn	VN4xwyn
Đống Đa	VN254o8p
Đồng Hới	VN3xxd2
Đồng Xoài	VN3xx0k
Đức Phổ	VN3xwtq
Īlām	IR32sxe
Īstgāh-e Rāh Āhan-e Garmsār	IR4p8z
Īteya	ET475qz
Ītāy al Bārūd	EG47m8p
Īz̄eh	IR32suh
Īṭahari̇̄	NP4ri81
İmamoğlu	TR46obh
İncirli	TR44pw97
İnegol	TR3fyz5
İskenderun	TR36o1z
İzmir	TR16o06
İzmit	TR3fyv8
Łodz	PL21uaod	Łódź
Łomza	PL4gf2j	Łomża
Łomża	PL4gf2j
Łukow	PL4geut	Łuków
Łuków	PL4geut
Łódź	PL21uaod
Ōami	JP4199ao
Ōamishirasato	JP46ww87
Ōbu	JP413r6b
Ōdachō-ōda	JP413r5i
Ōdate	JP419mkz
Ōfunato	JP41999m
Ōgaki	JP313r3j
Ōharu	JP47thaf
Ōi	JP413qyq
Ōiso	JP413qxo
Ōita	JP213qxj
Ōizumi-gakuenchō	JP453qvj
Ōjima	JP46iz4u
Ōkawa	JP413qv9
Ōkubo-naka	JP413qr3
Ōmagari	JP41996z
Ōme	JP313qoi
Ōmihachiman	JP413xuj
Ōmura	JP413qml
Ōmuta	JP313qmb
Ōnojō	JP342802
Ōsaki	JP342818
Ōshū	JP342814
Ōta	JP251iy1
Ōta	JP313qb1
Ōtake	JP413qam
Ōtawara	JP41993x
Ōtsu	JP213q86
Ōzu	JP415a5j
Ōzu	JP413q49
Ŏrang	KP417rtb
Śrem	PL41u4g0
Śródmieście	PL4g98m
Śródmieście	PL482org
Świdnica	PL41u3p9
Świdnik	PL4g8n0
Świnoujście	PL41u3lf
Świętochłowice	PL41u3mc
Şabbāshahr	IR43z0mx
Şabrātah	LY41bfdv
Şabyā	SA3277f
Şabāḩ as Sālim	KW38uio
Şafwá	SA4275l
Şafwān	IQ41yt8
Şalālah	OM3655p
Şanlıurfa	TR26e71
Şarkîkaraağaç	TR46go3
Şaḩam	OM3656f
Şaḩneh	IR42ix7
Şaḩnāyā	SY43jb6
Şebin Karahisar	TR4fux6
Şereflikoçhisar	TR46gcc
Şidfā	EG47h9e
Şirvan	AZ436mt
Şişli	TR2fun1
Şowme'eh Sarā	IR42fus
Şurmān	LY41bdog
Şāfītā	SY43jd0
Şāmitah	SA4271v
Şān al Ḩajar al Qiblīyah	EG47hsl
Şırnak	TR46fz4
Şūrān	SY43ih7
Šabac	RS41wehc
Šeškinė	LT45zocq
Šiauliai	LT4cqwj
Šibenik	HR41we59
Šilainiai	LT45pz4k
Ţafas	SY43ie6
Ţahţā	EG37g8i
Ţalkhā	EG37g7b
Ţarīf Kalbā	AE468ag
Ţarţūs	SY23i1d
Ţayyibat al Imām	SY43hza
Ţimā	EG37fz4
Ţubarjal	SA426f3
Ţurayf	SA42669
Ţāmiyah	EG47g5y
Ţūbās	PS4619p
Ţūd	EG47g2m
Ţūkh	EG47fxg
Ţūlkarm	PS4619l
Ţūz Khūrmātū	IQ31xgq
Ŭllyul	KP3140x1
Ŭnch'ŏn-ŭp	KP4140vl
Ŭndŏk	KP417pr9
Żary	PL41u11g
Żoliborz	PL4g54m
Żory	PL41u0jo
Żyrardów	PL4g4zr
Żywiec	PL41u0fj
Žilina	SK41tif0
Žižkov	CZ41tm78
Əhmədbəyli	AZ435gz
Ḑamad	SA42anh
Ḥawṭah Banī Tamīm	SA484628
Ḩadā'iq al Qubbah	EG27n10
Ḩadīthah	IQ422b9
Ḩajjah	YE41m4p
Ḩalfāyā	SY43n7g
Ḩalwān	EG37mj7
Ḩalḩūl	PS462zi
Ḩamāh	SY23n6p
Ḩaql	SA429va
Ḩarastā	SY43n3d
Ḩarir	IQ4223y
Ḩasanābād	IR42tpz
Ḩattā	AE469z2
Ḩawallī	KW364e5
Ḩawsh Īsá	EG47mow	Ḩawsh 'Īsá
Ḩayy Khildā	JO35bt3
Ḩayy al Quwaysimah	JO45d99
Ṟuwandiz	IQ41yzm
Ṣafādasht	IR484h52
Ṣuwayliḥ	JO37wrwj
Ṣāleḥīeh	IR4pcb
Ṭikāpur	NP4rhpm
Ấp Long Thạnh	VN4y575
Ấp Một	VN45ocxt
`

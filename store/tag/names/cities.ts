/**
 * Cities: a country and a class of size (1 a million and more, 2 300,000, 3 100,000), then names with GeoNames ids in base 36.
 * Made by build/gazetteer.mjs from GeoNames data, geonames.org, CC BY 4.0.
 */
export const cities = `
AE1 Dubai=69hb,Abu Dhabi=6a20,
Sharjah=69ts
AE2 Al Ain City=6a0h,Ajman=6a10,Dayrah=69id,
Ras Al Khaimah=68le
AE3 Musaffah=763ph,Jebel Ali=6v0ft,Business Bay=7t68w,Dubai Investments Park=6ktcl,International City=51j8k,Dubai Marina=51jbw,Fujairah=69zi,Al Majaz=51oil,
Warīsān=685j
AE4 Dubai Silicon Oasis=7t68o,Ar Rumaylah=51o0q,Khalifah A City=4sp8v,Mohammed Bin Zayed City=7t69b,Hawr al 'Anz=4vs57,Reef Al Fujairah City=767uh,Bani Yas City=763pg,Dubai Festival City=53301,Al Karama=3zevn,Zayed City=68zg,Al Shamkhah City=767ug,Mirdif=4vrso,Al Warqaa=51j8a,Umm Al Quwain City=6882,Al Sajaah=7t692,Lahbab=7t693,Nāyf=4wblh,Ţarīf Kalbā=68ag,Al Muteena=7t68l,Mankhūl=4warj,
As Saţwah=8934,Khawr Fakkān=692o,Jumayrā=694v,Ar Rāshidīyah=68l1,Kalbā=694j,Dubai International Financial Centre=53315,Dibba Al-Fujairah=69hj,Al Ḩamīdīyah=8w51,Dibba Al-Hisn=69hr,Al Furjan=7t68v,The Palm Jumeirah=3zew9,Ar Ruways=69u8,Dubai Internet City=51jcj,Al Wasl=3zevs,Al Waheda=3zevb,Adh Dhayd=6a1l,Al Murar al Qadīm=4wboe,Halwan=7t691,Al Bada'a=7t68k,Bur Dubai=4c8v5,Abū Hayl=6a2n,
Al Jurf=51o2b,Al Mizhar First=7t68m,Umm Suqaym=687p,Al Safa=51jcr,
Ḩattā=69z2
AF1 Kabul=oetq
AF2 Herāt=ofne,Mazār-e Sharīf=oapc,
Kandahār=oecg
AF3 Jalālābād=ofer,Kunduz=ocax,Ghazni=oglx,Balkh=ol96,Baghlān=olg4,
Gardez=oh29
AF4 Khōst=ocwl,Maymana=oakt,Khanabad=odg0,Bāzār-e Yakāwlang=o19h,Bāzārak=umyi,Khulm=oczj,Taloqan=o2ik,Bāmyān=ol7u,Pul-e Khumrī=o8ai,Shibirghān=o4ec,Charikar=ojrc,Sar-e Pul=o5om,Zaranj=o0yh,Paghmān=o8xg,Asadābād=om1j,Aībak=o66w,Fayzabad=ohay,Lashkar Gāh=obk0,Gereshk=ogtg,Farah=ohdk,Istālif=ohfe,Andkhoy=omb6,Bahārak=olep,Nīlī=o9bt,Ghormach=oggx,Shīnḏanḏ=o46b,Rustāq=o6kp,Khān Neshīn=oddj,Qarāwul=o7n4,
Jurm=oex9,Nahrīn=o9u7,Baraki Barak=ol2y,Ārt Khwājah=olvu,Eslam Qaleh=ohhg,Karukh=odxr,Mehtar Lām=oao6,Kushk=obw6,Shahrak=o4qw,Āsmār=olyl,Sang-e Chārak=o630,Khāsh=od7j,Markaz-e Woluswalī-ye Āchīn=vi16,Jabal os Saraj=ofhb,
Qarqīn=o7jg
AG4 Saint John's=24n9y
AL2 Tirana=1w8oz
AL3 Durrës=1wa4g,Vlorë=1w8kn,
Elbasan=gsdb
AL4 Shkodër=1w8up,Lushnjë=1w9ge,Berat=1waec,Fier-Çifçi=1wa2u,Korçë=grz8,Fier=1wa2w,Krujë=1w9mi,Pogradec=grdw,Kukës=grwl,Kuçovë=1w9lw,
Kavajë=1w9q3
AM1 Yerevan=d7ck
AM3 Malatia-Sebastia=4kexi,Shengavit=6m5bn,Nor Nork=ikbt,Kentron=4kexp,Erebuni=ikbs,Ajapnyak=ikc4,Arabkir=7tzom,
Gyumri=d7sr
AM4 Vanadzor=d7pu,Kanaker-Zeytun=4jwin,Avan=d7z4,Davtashen=d7w6,Abovyan=d83m,Hrazdan=d7sl,Vagharshapat=d7cu,Kapan=3qxn,Armavir=d7sn,Masis=d7n7,Artashat=3r0j,Charentsavan=d7wx,Sevan=d7i2,Ijevan=d7sj,Gavar=d7rr,Artik=d7zr,Ashtarak=d7zh,Ararat=3r0v,Goris=3qy7,
Dilijan=d7w0
AO1 Luanda=1c0qp
AO2 Mulenvos=4y1s2,Viana=1bxp0,Kikolo=4mapy,Maianga=1c0b4,Camama=1jjyt,Golfe=1jjyp,Calumbo=1c2my,Hoji ya Henda=8460n,Lubango=1zr5e,Huambo=1zrkp,Benguela=1zu5r,Cabinda=1c2x3,Talatona=1jjzc,Nova Vida=6wgr1,Malanje=1c0ae,Kima Kieza=83o4l,Cazenga=1jjyl,Lobito=1zrab,Saurimo=34aj,Samba=82cfa,Cuíto=1zre6,Ramiros=8460m,
Uíge=1bxqw
AO3 Luena=1zr47,Vila Flor=78uu6,Mossamedes=1zqkr,Menongue=1zqu1,Chitato=34he,Navegantes=83nze,Kilamba=66ypa,Soyo=1by1z,Sumbe=1zpsv,Zango=6wgr2,Benfica=1c149,Rangel=82cf9,Sambizanga=82cfb,Dundo=34gt,Bocoio=1zu3z,N'dalatando=1bzok,Panguíla=8460j,Mbanza Kongo=1c00w,Cacuaco=1c2ud,Ingombota=6bs3h,Caála=1zu18,Ondjiva=1zqf9,Catchiungo=1zrem,Gabela=1zrt1,Lucapa=34fw,Balombo=1zu8k,
Baía Farta=1zu96
AO4 Catumbela=1zt2e,Negage=1bzod,Longonjo=1zr7x,Porto Amboim=1zqat,Cubal=1zsa5,Cela=1zsyz,Cafunfo=4mi2q,Quissecula=4ohao,Ecunna=1zrxi,Matala=1zqw0,Barra do Dande=1c38d,Bailundo=1c3dm,Cahama=1ztvv,Luquembo=1zr1b,Gama=1jjy5,Camucuio=1ztjn,Ganda=1zrs5,Dondo=1c1gb,Dondo=1c1gc,Nzagi=1bxl4,Camacupa=1ztnq,Luau=is29,Cuango-Luzamba=1c1ok,Caxito=1c1xt,Cangandala=1c2e0,Andulo=1zubw,Ucu Seles=1zpj9,
Tômbua=1zpmm,Calulo=1ztp4,Virei=1zpf1,Maquela do Zombo=1c06s,Cuímba=1c1nb,Úcua=1bxrf,Buco Zau=1c32a,Cacuso=1c2t3,Alto Hama=1zpef,Humbe=1zrk9,Xangongo=1zpec,Cazombo=isaq,Cazombo=1c1wi,Mussende=1bzql,Chindumbo=1zsoi,Songo=1by2n,Caluquembe=1ztnz,
Bula Atumba=1c319
AR1 Buenos Aires=21n5y,
Córdoba=2aqlf
AR2 Rosario=2a9vb,Mar del Plata=21j9r,San Miguel de Tucumán=2a8jt,Salta=2a9ll,Santa Fe=2a839,Avellaneda=4hij9,Corrientes=21mmp,
Posadas=21iim
AR3 Bahía Blanca=2aubi,Resistencia=21ia1,Merlo=21j55,Quilmes=21ic4,San Salvador de Jujuy=2a8b8,Santiago del Estero=2a7rx,Paraná=2ach0,Neuquén=2addf,José C. Paz=76uo5,Formosa=21lm3,Lanús=21k93,La Plata=21k6j,Berazategui=21n9n,La Rioja=2ahva,San Luis=2a8ow,San Miguel=4jv1q,Ituzaingó=21l74,Catamarca=2a96u,Río Cuarto=2aa3e,Balvanera=3zgj0,Moreno=4mq5o,Concordia=21mnx,Comodoro Rivadavia=2aqqj,
Belgrano=21nal,San Nicolás de los Arroyos=2a8j2,Isidro Casanova=21l8w,Rawson=80c18,San Rafael=2a8e5,Tandil=21gxl,Ezeiza=21lo7,Mendoza=2aedh,Villa Lugano=21gls,Lomas de Zamora=21jl3,San Juan=2a8t9,Castelar=21mxj,San Justo=21hnr,
Santa Rosa=2a7ve
AR4 Morón=21j0x,Zárate=21ggd,Burzaco=21n5i,Trelew=2a68r,Luján=21jd8,Villa Mercedes=48jeq,Río Gallegos=2aa2z,Cipolletti=2ar7k,San Carlos de Bariloche=4jwgv,Villa María=2a5bq,Pergamino=2ac42,Reconquista=21iai,San Vicente=21h43,Olavarría=2ad0u,Rafaela=2aak7,Berisso=21n9k,Junín=2al9m,San Ramón de la Nueva Orán=2a8cs,Campana=21n36,Monte Chingolo=21j2b,Mar del Tuyú=21j9p,San Martín=2a8n4,
Presidencia Roque Sáenz Peña=2ab70,Remedios de Escalada de San Martín=21ia6,Pilar=21il8,Bella Vista=21na5,Gualeguaychú=21lfe,Barracas=21nc6,Gobernador Gálvez=2amix,Chimbas=2arhk,Necochea=21iy3,General Roca=2aml5,Venado Tuerto=2a5ly,Don Torcuato=21mgy,Goya=21lgz,Villa Carlos Paz=2a5ef,Concepción del Uruguay=21mo0,General Pico=2amlf,Chivilcoy=2arfk,Azul=21ndz,Puerto Madryn=2ab18,Punta Alta=2aay6,
Ensenada=21lst,Mercedes=21j5g,Santa Lucía=2a80y,Banfield=21nco,Tartagal=2a6sp,Sarandí=21h3m,Hurlingham=21lbm,Santo Tomé=2a7pt,San Francisco=2a963,El Palomar=21m31,San Pedro de Jujuy=2a8h0,Colón=21mqg,Colegiales=21mqk,Ushuaia=2a5uf,Oberá=21iv8,Caleta Olivia=2at03,Eldorado=21m7m,Río Tercero=2aa15,Los Polvorines=21jf5,Río Grande=2aa2u,Plottier=2abn9,Tres Arroyos=2a683,Barranqueras=21nbw,
Yerba Buena=2a4zo,Libertador General San Martín=2agar,Viedma=2a5hf,Tafí Viejo=2a6yl,Boedo=21n8j,Palpalá=2acni,Centenario=2as1s,San Lorenzo=21hnb,San Pedro=21hi8,Cutral-Có=2aq1s,Chacabuco=2arwh,San Isidro=21hts,Balcarce=21ndd,Villa Constitución=2a5e2,Paso de los Libres=21ioo,Villa Ángela=2a5ez,Villa de Mayo=21gn1,General Pacheco=21liz,Nogoyá=21ixb,Chilecito=2arid,Nueve de Julio=2ad6p,Cañuelas=21n0h,
Tortuguitas=21gtj,Valentín Alsina=21gnm,Pocito=2abmk,Alta Gracia=2av5f,Trenque Lauquen=2a68j,Chascomús=21mt4,Pinamar=21ikz,Bragado=2ate2,Retiro=21ia0,Ingeniero Pablo Nogués=6mxmz,Alderetes=2avb3,Tunuyán=2a5yo,San Vicente=21h44,General Güemes=2amlu,San José de los Cerrillos=2as06,San Antonio de Padua=21i0s,Haedo=21j8z,Santos Lugares=21h4b,Juan José Castelli=2as6o,Pehuajó=2ac9b,Curuzú Cuatiá=21mjj,
Jesús María=2aldy,Cañada de Gómez=2asp1,Esperanza=2anbq,Lobos=21jm9,General Alvear=2amn7,Baradero=21ncm,Bell Ville=2atqj,Rivadavia=2aa07,San José de Metán=2aea2,Miramar=21j4c,Salto=2a9lf,Villa Santa Rita=3zgj2,Pontevedra=21ij2,Gualeguay=21lfj,Lincoln=2ag9c,Coronel Suárez=2aqis,Aguilares=2aveo,Caucete=2as4g,Granadero Baigorria=2amgf,Quitilipi=2aaki,Puerto Iguazú=21ifl,Villaguay=21gmc,Casilda=2as7j,
San Isidro=2a91e,General José de San Martín=21ljf,San Carlos de Bolívar=2a9b3,San Lorenzo=2a8q6,Zapala=2a4w4,Villa Regina=2a5af,Tigre=21gvl,Famaillá=2an1u,Chajarí=21mu6,Mercedes=21j5h,Arrecifes=2aul8,Saladillo=21i53,Dolores=21mhq,
Apóstoles=21nh3
AT1 Vienna=1n6op
AT2 Graz=1njkj
AT3 Linz=1nf74,Favoriten=4stiy,Donaustadt=734wk,Floridsdorf=1nknh,Salzburg=1naw8,Innsbruck=1nhdg,Ottakring=1ncun,Simmering=1n9ic,
Klagenfurt am Wörthersee=1ngom
AT4 Landstraße=79sfp,Penzing=1nhhn,Meidling=1nenu,Brigittenau=79sg1,Fünfhaus=1nkeb,Döbling=1jqxw,Villach=1n7gk,Hernals=1nico,Margareten=79sfq,Eisenzicken=1nl78,Hietzing=1niat,Währing=79eqn,Aspern=1nmuj,Dornbirn=1nlmt,Wiener Neustadt=1n6o9,Alsergrund=79sg0,Steyr=1n8zr,Hötting=1nhkn,Feldkirch=1nkt6,Jakomini=734wl,Pradl=1nc56,Neubau=79sfs,Mariahilf=79sfr,
Lend=734wm
AU1 Sydney=1a16q,Melbourne=1a99d,Brisbane=1algz,Perth=18883,
Adelaide=18jex
AU2 Gold Coast=1aelb,Newcastle=1a768,Sunshine Coast=6bui9,Canberra=1akbp,Central Coast=4y4jr,
Logan City=4c2pa
AU3 Geelong=1af52,Wollongong=1ajjn,Hobart=1ad97,Townsville=19zz2,Cairns=1akjh,Toowoomba=1a02k,Darwin=18fms,City of Port Phillip=64s14,Ballarat=1anur,Mandurah=18azz,
Bendigo=1an5n
AU4 Caloundra=1akh2,Launceston=1ab2d,Maitland=1a9xh,Tuggeranong=19ztc,Mackay=1aa2c,Rockhampton=1a425,Coffs Harbour=1aj7x,Blue Mountains=3xsms,Bunbury=18hew,Bundaberg=1aky3,Adelaide Hills=4ciqs,Point Cook=1a54j,Craigieburn=1aig9,Pittwater=44y6e,Melbourne City Centre=6uztu,Tarneit=1a0wt,Pakenham=1a601,Hervey Bay=3s7il,Port Macquarie=1a503,Reservoir=1a49w,Berwick=1an1b,Werribee=19ye7,Blacktown=1amk3,
Gladstone=1aew6,Tamworth=1a10p,Dubbo=1ah2p,Glen Waverley=1aenn,Orange=1a67f,Castle Hill=1ak0f,Wodonga=19xrp,Sunbury=1a1ca,Geraldton=18dzq,Baldivis=4yy55,St Albans=4rskp,Frankston=1afeo,Auburn=1ao6h,Hoppers Crossing=4c2of,Baulkham Hills=1angw,Truganina=19zuu,Bathurst=1ani0,Mount Waverley=1a7yk,Saint Albans=1a3i5,Albany=18jd7,Bankstown=1anqr,Mildura=1a8w2,Canning Vale=4ciqv,Frankston East=1afen,
Preston=1a4xa,Palmerston=3r2ml,Rowville=1a3n2,Epping=1aga7,Southport=1a24g,Warrnambool=19yq8,Shepparton=1a2od,Liverpool=1aajv,Surfers Paradise=1a1ah,Doncaster East=1ahb1,Noble Park=1a6ys,Narre Warren South=5xque,Kwinana=18bqn,Maroubra=1a9mj,Parramatta=4c2pc,Bentleigh East=1an3u,Dandenong=1ahys,
Keysborough=1abuk
AZ1 Baku=ckzw
AZ2 Sumgayit=cjbv,
Ganja=ckkb
AZ3 Khirdalan=ck3f,Yevlakh=cj49,
Mingachevir=cjsa
AZ4 Naxçıvan=35r9,Lankaran=35wm,Qaraçuxur=cjgv,Lerik=35wb,Şirvan=36mt,Sheki=cjiq,Xaçmaz=cj65,Bakıxanov=hnsz,Göyçay=ckhn,Bilajari=ckzq,Barda=ckz5,Shamkhir=cji8,Aghjabadi=cl88,Shamakhi=cjic,Maştağa=cjth,Saray=cji1,Aghdam=36ob,Salyan=35mv,Hövsan=ckhp,Jalilabad=36f6,Imishli=366m,Zaqatala=cj2s,Lokbatan=cjvi,Sabirabad=cjj7,Haji Zeynalabdin=cjoj,Amirdzhan=cl4t,Ismayilli=ckem,Siyazan=cjcq,Fuzuli=36a2,
Buzovna=ckvh,Biny Selo=ckwo,Ağdaş=cl82,Divichibazar=ckqz,Hacıqabul=cjk9,Quba=cjk5,Aghsu=cl7l,Zabrat=cj3a,Sabunçu=cjj4,Gazakh=cjka,Mehdiabad=53qe8,Tartar=cjaf,Saatlı=35nc,Goygol=cj64,Shusha=35i9,Kyurdarmir=cjz7,Neftçala=35r5,Jorat=cknb,Pushkino=36gk,Gobu=ck1a,Hokmali=ckj5,Əhmədbəyli=35gz,Nehram=35r0,Yeni Suraxanı=ckf8,Qusar=cjk4,Ujar=cj87,Govlar=ck0a,Beylagan=36gy,Mardakan=cjts,
Astara=36jh
BA2 Sarajevo=1weep
BA3 Banja Luka=1won1,Zenica=1warx,Tuzla=1wcbq,
Mostar=1wh58
BA4 Bihać=1woe6,Ilidža=1wkh5,Lukavac=1wi3z,Bugojno=1wniz,Brčko=1wnup,Bijeljina=1wod6,Prijedor=1wfa1,Trebinje=1wckd,
Travnik=1wcl8
BB4 Bridgetown=20bf8
BD1 Dhaka=pejd,Chattogram=pucl,Gazipur=pq0d,Khulna=smyv,
Rangpur=pehw
BD2 Rajshahi=peg8,Comilla=pehu,Pallabi=4kysn,Mirpur Model Thana=6s96w,Mohammadpur=plbt,Hāthazāri=vclu,Bāndarban=pek6,Shibganj=pefn,Natore=4gejp,Kafrul=ppjj,Tungi=pefe,
Bhatara=pwya
BD3 Savar=sx8s,Narsingdi=pefx,Nagar Naluākot=pl3l,Bagerhat=pekh,Brāhmanbāria=smz2,Cox's Bāzār=smyu,Jessore=smz0,Nāgarpur=peh3,Sylhet=peff,Mymensingh=peh6,Narayanganj=pegz,Ashuganj City=pzhx,Bogra=sntd,Dinajpur=psxf,Karnaphuli=4xw83,Chāndpur=pvl5,Motijheel=839pi,Barishal=smyx,Saidpur=3waf9,Pār Naogaon=pk1a,Pābna=smz3,Paltan=5unbc,Tangail=smz4,Jamālpur=pefm,Puthia=4gehr,Ramna Maidan=pejc,
Nawābganj=sntk,Kushtia=pehz,Maijdi=pmei,Sonārgaon=pgay,Sātkhira=pefr,Sirajganj=pefv,Tungipara=pf28,Farīdpur=psi8,Sherpur=snts,Rangamati=smyz,Bhairab Bāzār=pejz,
Shāhzādpur=peg1
BD4 Bhola=smyw,Azimpur=4l2ei,Kishorganj=sntt,Bibir Hat=3th7s,Habiganj=peih,Madaripur=sntp,Feni=peiw,Lākshām=pehr,Ishwardi=peif,Sarishābāri=ph3t,Netrakona=pefw,Sunāmganj=pefl,Joypur Hāt=peie,Mānikganj=swgp,Thākurgaon=pef8,Pālang=pj9k,Lalmonirhat=pehp,Patuakhali=4jw8n,Rāipur=pej8,Lakshmīpur=pn2c,Maulavi Bāzār=peha,Rāmganj=peg7,Narail=pekt,Pirojpur=pegi,Dhanmondi=4kozq,Sandwīp=peg0,Sātkania=smyt,
Patiya=pegs,Gopālganj=prk8,Khagrachhari=pejo,Chilmāri=pejj,Nageswari=peh4,Panchagarh=pegl,Uttar Char Fasson=pu5l,Parbatipur=pegt,Paotana Hat=4pw2b,Burhānuddin=py2t,Kālīganj=pei7,Dohār=pefg,Hājīganj=pra1,Bhanga=57c3o,Bhātpāra Abhaynagar=pejw,Lālmohan=pejn,Jhingergācha=peic,Mirzāpur=peh9,Sakhipur=phhc,Teknāf=pefb,Gaurnadi=peii,Kālia=pek8,Dohazāri=psx2,Bera=pxay,Mehendiganj=pehf,Chhāgalnāiya=pejl,
Chhātak=pejq,Nālchiti=peh0,Bherāmāra=pejy,Phultala=pj37,Dukuria=pstu,Baniachang=peka,Sarankhola=pejb,Shibganj=pefo,Pīrgaaj=sntj,Bājitpur=pekc,Char Bhadrāsan=pvd3,Mātuail=plqn,Gafargaon=peiq,Badarganj=pekj,Nabīnagar=pl5r,Morrelgonj=pehb,Kesabpur=poav,
Bhāndāria=vo1m
BE1 Brussels=1o15u
BE2 Antwerp=1o2wy
BE3 Gent=1nyoo,Charleroi=1o0v5,Liège=1nun1,Anderlecht=1o2yp,Schaerbeek=1nqkt,Brugge=1o17n,Namur=1nt53,
Leuven=1nuoy
BE4 Molenbeek-Saint-Jean=1ntka,Mons=1ntg5,Ixelles=1nwn7,Uccle=1np0j,Deurne=1o03a,Hasselt=1nxsb,Aalst=1o35k,Mechelen=1ntyp,La Louvière=1nvhg,Kortrijk=1nvwn,Tournai=1np6l,Ostend=1nsm2,Sint-Niklaas=1nq4y,Genk=1nyp2,Seraing=1nqbs,Woluwe-Saint-Lambert=1nnqs,Forest=1nz23,Roeselare=1nr5d,Verviers=1nos5,Jette=1nwki,Mouscron=1nt8j,Saint-Gilles=1nqs5,Etterbeek=1nzea,Borgerhout=1o1mn,Dendermonde=1o07x,
Beveren=1o227,Merksem=1nts5,Turnhout=1np11,Berchem=1o289,Evere=1nzdm,Lokeren=1nuh0,Wilrijk=1nnun,Beringen=1o262,Dilbeek=1o005,Heist-op-den-Berg=1nxix,Sint-Truiden=1nq41,Braine-l'Alleud=1o1du,Brasschaat=1o1ct,Grimbergen=1ny9m,Vilvoorde=1nom4,Herstal=1nxcq,Maasmechelen=1nuah,Waregem=1no78,Châtelet=1o0u8,Ieper=1nwpo,Ninove=1nsv6,Geel=1nys3,Halle=1nxy0,Hoboken=1nx76,Wavre=1no3p,Auderghem=1o2s0,
Knokke-Heist=1nw0y,Schoten=1nqfn,Lier=1numl,Mol=1ntln,Sint-Amandsberg=1nq9j,Binche=1o1z6,Lommel=1nugj,Menen=1nttb,Oudenaarde=1nsex,Tienen=1npa6,Evergem=1nzdj,Heusden=1nx94,Wevelgem=1nnyn,Geraardsbergen=1nyo6,Sint-Pieters-Leeuw=1nq4f,Kessel-Lo=1nw97,Blauwput=1o1wg,Houthalen=1nwu5,
Helchteren=1nxic
BF1 Ouagadougou=1eipk
BF2 Bobo-Dioulasso=1emso
BF3 Koudougou=1ek6a,Saaba=1ei0t,Ouahigouya=1eipf,Kaya=1ekoo,
Banfora=1en8d
BF4 Pouytenga=1ei4s,Houndé=1el1l,Fada N'gourma=1elo6,Nioko I=1eir9,Dédougou=1em4l,Tenkodogo=1egvn,Djibo=1elw9,Kongoussi=1ekbq,Léo=1ejqm,Koupéla=1ek0i,Titao=1egml,Saonré=1ehta,Dori=1eltm,Aribinda=1enfq,Gaoua=1elgs,Garango=1elgn,Gourcy=1el66,Yako=1eg48,Zorgo=1efql,Réo=1ei2s,Orodara=1eipy,Ziniaré=1efs9,Niangoloko=1eiyj,Nouna=1eisr,Bama=1ena2,Bittou=1emtk,Kombissiri=1eke3,Manga=1ejis,Pô=1ei92,
Bourzanga=1emf1,Barogo=1en3o,Gao=1elgy,Tougan=1eghs,Sapouy=1ehst,Yalgo=1eg3q,Kokologo=1ekgl,Dano=1em7m,Mogtédo=1eje3,Diébougou=1em0u,Boussé=1emet,Solenzo=1ehfw,Boulsa=1emhm,Pissila=1ei9f,Béguédo=1en0i,Zabré=1efx8,Bogandé=1ems3,Fara Department=1elnb,Boromo=1emna,Cinkansé=7ixcn,Zinguédéssé=1efuc,Korsimoro=1ek8y,Batié=1en1p,Kouka=1ek4y,Natiaboani=1ej1r,Tita=1egmn,Kindi=1eklj,Namponkoré=79ut4,Tô=1egmc,
Toma=1egk9,Diapaga=1em1p,Karankasso=1ekr3,Gomboussougou=1emcy,Pa=1eihp,Gayéri=1elel,Mani=65oiq,Sabou=1ei08,
Kompienga=7ixco
BG1 Sofia=fkyr
BG2 Plovdiv=flvl,
Varna=fk82
BG3 Burgas=fpeq,Stara Zagora=fku8,
Ruse=flcz
BG4 Pleven=flvv,Sliven=fl0n,Pernik=flze,Shumen=fl4x,Dobrich=fkia,Blagoevgrad=fpqf,Haskovo=fnlv,Yambol=fjuy,Veliko Tŭrnovo=fk6h,Pazardzhik=fm0q,Asenovgrad=fq2a,Vratsa=fjyo,Gabrovo=fogt,Kazanlak=fnnk,Montana=fml6,Kyustendil=fn2a,Kardzhali=fn42,Dimitrovgrad=fp0n,Vidin=fk41,Targovishte=fkbi,Dupnitsa=fkuw,Gorna Oryahovitsa=fo81,Petrich=fly8,Smolyan=fkza,Karlovo=fnph,
Svishtov=fkli
BH3 Al Muharraq=680s,Manama=6810,Madīnat Ḩamad=67yf,
Ar Rifā'=893i
BH4 Sitrah=67ug,Jidd Ḩafş=67xj,Dār Kulayb=67z1,
Madīnat 'Īsá=67wr
BI2 Bujumbura=9482
BI4 Gitega=94ww,Ngozi=9889,Mpanda=96qg,Rumonge=92t9,Cibitoke=97t1,Kayanza=98iw,Cendajuru=95ms,
Bubanza=96n7
BJ2 Cotonou=1fbur,
Abomey-Calavi=1fcp6
BJ3 Porto-Novo=1f9qv,Parakou=1f9u4,Godomè=1fbak,
Abomey=1fcp7
BJ4 Djougou=1fbnk,Bohicon=1fc15,Ekpé=1fbjv,Nikki=1fa2h,Malanville=1fabp,Kandi=1fazh,Kérou=1favt,Natitingou=1fa55,Pobé=1f9rg,Ouidah=1f9x0,Lokossa=1fadd,Bassila=1fc71,Tchaourou=1f975,Cové=1fbum,Sakété=1f9op,Comé=1fbuw,Missérété=1fa96,Dogbo=1fbn5,Kétou=1favj,Savalou=1f9lj,Banikoara=1fc8l,Péhonko=1f9t0,Kalalé=1fb0a,Sinendé=1f9h7,Banigbé=1fc8t,Savé=1f9lh,
Bembèrèkè=1fc4u
BN4 Bandar Seri Begawan=1310q,Sengkurong=130rj,Mentiri=130t7,Kuala Belait=130p7,
Seria=130gr
BO1 La Paz=2bugl,
Santa Cruz de la Sierra=2bp1m
BO2 Cochabamba=2c0o0
BO3 Sucre=2boc3,Oruro=2bsdu,Sacaba=2bq1e,Quillacollo=2bqhz,Tarija=2bntk,
Potosí=2br40
BO4 Riberalta=2bq8y,Montero=2bszv,Viacha=2bmlq,Trinidad=2bn3d,Yacuiba=2bm62,Tiquipaya=2bnj9,Vinto=2bmd7,Colcapirhua=2c0m6,Sipe Sipe=2boil,Caranavi=2c29h,Villamontes=2bmgb,Guayaramerín=2bx3q,Bermejo=2c34i,Mizque=2bt77,
Villazón=2bmf1
BR1 São Paulo=21wtz,Rio de Janeiro=21yye,Belo Horizonte=22dkf,Salvador=21ygq,Fortaleza=20v07,Manaus=26isd,Brasília=22cqq,Curitiba=229lb,Recife=20obs,Goiânia=227l5,Belém=20zzi,Porto Alegre=220al,Guarulhos=2274q,Maceió=20sct,
Campinas=22btl
BR2 São Luís=20mhc,Campo Grande=22bqb,Natal=20quf,Teresina=20l1c,Nova Iguaçu=222sg,Duque de Caxias=2294m,João Pessoa=20tct,Sorocaba=21w13,São Bernardo do Campo=21xj4,Osasco=222hr,São José dos Campos=21wzg,Ribeirão Preto=21z28,Aracaju=22eww,Santo André=21xt1,Jaboatão dos Guararapes=3rehs,Contagem=22a3c,Feira de Santana=228fq,Cuiabá=229n2,Londrina=224k1,Uberlândia=21utj,Porto Velho=26i7e,
Juiz de Fora=225dd,Serra=21wbn,Macapá=20sds,Aparecida de Goiânia=3rdrq,Florianópolis=22891,Campos dos Goytacazes=22bot,São José do Rio Preto=21wzj,São João de Meriti=21x65,Belford Roxo=22dku,Joinville=225j4,Niterói=222vv,Jundiaí=225c6,Ananindeua=211dh,Boa Vista=26jx0,Rio Branco=26i26,Santos=21xll,Mauá=223qd,Montes Claros=223am,Maringá=223yf,Piracicaba=220uj,Caruaru=20xi7,Vila Velha=21u76,
Diadema=229er,Carapicuíba=22b5i,Petrolina=20pgy,Grajaú=74e83,Betim=22di4,Caxias do Sul=22asp,Bauru=22don,Itaquaquecetuba=22690,Olinda=20qgw,Blumenau=22dg0,Franca=2282r,Caucaia=20xbx,Cariacica=22b4a,Praia Grande=21zxt,Campina Grande=20y9m,Paulista=20pus,Uberaba=21utr,São Vicente=21wlk,Ribeirão das Neves=21z2x,São José dos Pinhais=21wzc,Canoas=22bij,Mogi das Cruzes=223ft,Guarujá=2274t,Taubaté=21vh6,
Pelotas=221b8,Anápolis=22f8f,Barueri=22dqp,Várzea Grande=21uiz,Vitória=21u4c,Jardim Angela=74e94,Suzano=21vvw,
Palmas=22gzy
BR3 Foz do Iguaçu=2283a,Ponta Grossa=220hu,Limeira=224nj,Ceilândia=22ard,Viamão=21uas,Volta Redonda=21u30,Sumaré=21vx7,Taboão da Serra=21vv6,Petrópolis=2215b,Santa Maria=21y3n,Parnamirim=20q1y,Capao Redondo=74e88,São José=21x2g,Parauapebas=3rewg,Sapopemba=3rfhk,Gravataí=227d5,Mossoró=20rcq,Sacomã=74e9p,Jardim Sao Luis=74e9n,Rondonópolis=21yql,Cascavel=22azf,Indaiatuba=226rj,Novo Hamburgo=222pw,
Cotia=229tw,Vitória da Conquista=21u42,Governador Valadares=227jf,Embu das Artes=2292p,Cidade Ademar=74e8o,Americana=22f9z,São José de Ribamar=20mjd,Magé=224bi,Arapiraca=2113z,Brasilandia=74e8r,Itapevi=226b2,Marília=223z0,Itaboraí=226hi,Cabo Frio=22cef,Juazeiro=20t9e,Campo Limpo=22bpm,Maracanaú=20ryp,Hortolândia=22713,Colombo=22abr,Divinópolis=229dc,Ipatinga=226mw,Sete Lagoas=21w7c,Rio Verde=21yun,
Águas Lindas de Goiás=3rdpk,Presidente Prudente=21ztw,Juazeiro do Norte=20t97,Santa Luzia=21y5c,Samambaia=7ehcj,Imperatriz=20u4d,Cabo de Santo Agostinho=20yyp,Sinop=3rfjc,Jabaquara=74e8m,Jacareí=2261e,Maricá=223zg,Jaraguá=225tz,Itaquera=2268q,São Leopoldo=21wz2,Luziânia=224gp,Itabuna=226hh,Itaim Paulista=3reh1,São Carlos=21xif,Lauro de Freitas=3rel4,Sobral=20lnk,Rio Claro=21yzm,São José=21x2e,
Valparaíso de Goiás=3rfns,Plano Piloto=81mdc,Taguatinga=3zkax,Nossa Senhora do Socorro=222u7,Castanhal=20xgf,Cidade Tiradentes=74e9k,Nova Friburgo=222sm,Planaltina=6npye,Santarém=20n8p,Camaçari=22by7,Santa Bárbara d'Oeste=21yck,Rio Grande=21ywy,Alvorada=221sh,Cachoeiro de Itapemirim=22c7s,Jaraguá do Sul=225ty,Cidade Dutra=74e87,Guarapuava=2277b,Pirituba=4j7pw,Passo Fundo=221s9,
Ferraz de Vasconcelos=228e6,Angra dos Reis=22f5d,Bragança Paulista=22cro,Teresópolis=21vf2,Palhoça=2229i,Timon=20kxl,Ibirité=226yj,Araçatuba=22ewj,Vila Andrade=74e9r,Poços de Caldas=220l3,Araraquara=22ety,Porto Seguro=2202o,Rio das Ostras=21yyt,Linhares=224le,São Caetano do Sul=21xik,Pindamonhangaba=220zx,Francisco Morato=2281w,Lages=224xe,Lajeado=74e8l,Barra Mansa=22dyk,Pedreira=74e91,
Dourados=22970,Criciúma=229rg,Chapecó=22am0,Barreiras=22dx3,Patos de Minas=221q7,Itapecerica da Serra=226bw,Abaetetuba=211yg,Itapetininga=226bc,Caxias=20xan,Camaragibe=20ycd,Itajaí=226el,São Mateus=3rff6,Ilhéus=226u8,Santana de Parnaíba=21xzw,Parelheiros=221vq,Mogi Guaçu=223fs,Pouso Alegre=21zzh,Araucária=22es1,Garanhuns=20uqa,Santa Rita=20n7t,Iguatemi=74e8a,Queimados=21zmx,
Fazenda Rio Grande=3rebn,Sao Rafael=74e9q,Botucatu=22csw,Nilópolis=222w2,Marabá=20rzj,Paço do Lumiar=3revh,Teixeira de Freitas=3rfkz,Franco da Rocha=2281g,Atibaia=22ehz,Cachoeirinha=74e93,Macaé=224ey,Trindade=21uza,Brusque=22clr,Cangaiba=74e8u,Paranaguá=221y6,Vila Curuca=74e9s,Gama=227tc,Balneário Camboriú=22e9r,Sao Lucas=74e8b,Parnaíba=20q21,Araruama=22esj,Itu=2265z,Freguesia do Ó=222u9,
Cidade Lider=74e8h,Varginha=21ujz,Campo Largo=22bq0,Cachoeirinha=22c8j,Araras=22etq,Vila Jacui=74e98,Cametá=20yb5,Vitória de Santo Antão=20jvf,Jaú=225r9,Santa Cruz do Sul=21y8t,Sapucaia do Sul=21win,Rio Pequeno=74e8d,Itapipoca=20tud,Crato=20wnd,Apucarana=22exy,Jardim Helena=74e9m,Sabará=21yo1,Vespasiano=21uay,Tatuí=21vhg,Copacabana=22gao,Águas Claras=7ehcm,Bosque Saúde=7da83,Jose Bonifacio=74e8n,
Votorantim=21u2q,Jequié=225pj,Vila Mariana=21u85,Sertãozinho=21w83,Barcarena=210f1,Valinhos=21umi,Altamira=211je,Barbacena=22e4q,Guarapari=2277k,Ji Paraná=2c4kp,Itaguaí=226g3,São Mateus=21ww7,Butanta=74e8s,Uruguaiana=21upb,Caraguatatuba=22b7t,Itaituba=20tvz,Bento Gonçalves=22dix,Bragança=20zbi,Alagoinhas=22flq,Itatiba=2267q,Barretos=22dtf,Igarassu=20u6o,Sorriso=3rfju,Guará=2278w,
Almirante Tamandaré=22feu,Salto=21yhu,Toledo=21v8i,Arapongas=22euu,Piraquara=220rj,Sarandi=21whq,Senador Canedo=21wdq,Jandira=225vu,Guaratinguetá=2276r,Araguari=22evq,Raposo Tavares=74e9f,Bairro da Penha=7ecqf,Umuarama=21us6,Pinhais=3reyp,Santa Maria=7ehcd,Ipiranga=226lx,Campo Grande=74e8t,Formosa=2286c,São Gonçalo do Amarante=20mqx,Catanduva=22ax0,Várzea Paulista=21uiu,Santana=52xpy,
Ribeirão Pires=21z29,Recanto das Emas=80ask,Vila Medeiros=74e9a,Simões Filho=3rfja,Catalão=22ax4,Codó=20x00,Eunápolis=228lm,Itabira=226hs,Paulo Afonso=20pum,Tangará da Serra=3rfki,Itacoatiara=20ttx,Cubatão=229nn,Ermelino Matarazzo=3read,Passos=221rz,Marituba=3reng,Nova Lima=222s3,Araxá=22erv,Conselheiro Lafaiete=22a3w,Resende=21zbo,São Lourenço da Mata=20mhk,Manacapuru=26isp,
São Pedro da Aldeia=21wrj,Paulínia=221nm,Tubarão=21uy1,Guaianases=227az,Vila Maria=21u86,Luis Eduardo Magalhães=6sxfu,Santana=20osg,Itaperuna=226bh,Cambé=22bwq,Breves=20z69,Açailândia=3rdoq,Jataí=225sw,Ipojuca=20u03,Vila Prudente=74e8z,Nova Serrana=222r9,Paragominas=20q4y,Riacho Fundo II=7ehch,Maranguape=20ry1,Assis=22ej2,Planaltina=220oc,Araguaína=2114t,Artur Alvim=74e85,Lavras=224qw,
Coronel Fabriciano=229z8,Muriaé=2231w,Ourinhos=222gh,Abreu e Lima=211xw,Novo Gama=3retx,Poá=220ny,Bacabal=210se,Mandaqui=74e92,Vila Matilde=74e99,Itabaiana=226i6,Ubá=21uub,Cursino=74e8x,Itanhaém=226d3,Santo Antônio de Jesus=21xo1,Caieiras=22c3b,Perdizes=74e9d,Birigui=22dgl,Ituiutaba=2265n,Japeri=225us,Parintins=20q28,Mairiporã=224b7,Pôr do Sol=54ejv,Balsas=210i9,Lagarto=2258u,Itaim Bibi=621jd,
Colatina=22ac8,
Teófilo Otoni=21vfh
BR4 Tucuruvi=21uxc,Campo Mourão=22bph,Bagé=22ee4,Caldas Novas=22c04,São Sebastião=80asj,Tatuapé=4caz4,Barra do Piraí=22e03,Santa Cruz do Capibaribe=20nh0,Leme=224py,Iguatu=20u63,Itaúna=2267c,Rio Largo=20nyo,Pará de Minas=2220p,Vicente Pires=6373v,Ariquemes=26k33,Francisco Beltrão=2282c,Corumbá=229vi,Caçapava=22ccy,Avaré=22egr,Erechim=228w9,Vilhena=2c4av,São Cristóvão=21xi6,Saquarema=21wi3,
Aracruz=22ew8,Jaçanã=74e8j,Paracatu=2220w,Lajeado=2250b,Itajubá=226ea,Guaíba=22gj0,Cajamar=22c1q,Patos=20pyv,São João da Boa Vista=21x6u,Lucas do Rio Verde=22822,Vila Formosa=74e96,Ponta Porã=220gu,Paranavaí=221xn,Cruzeiro do Sul=26jio,Gravatá=20ug3,Manhuaçu=22468,Pato Branco=221r6,Ubatuba=21utz,Cidade Ocidental=7qgky,Cáceres=22ccn,Tucuruí=20klr,Arujá=22ejl,Araripina=2111n,Ponte Rasa=74e9e,
Patrocínio=221pn,Itapeva=226b7,Gurupi=22730,Aricanduva=74e8i,Sao Domingos=74e9g,Perus=2215y,Guanambi=2279x,Caratinga=22b58,Serra Talhada=20m16,Cacoal=2c4po,Barra do Corda=210bx,Unaí=21uro,Navegantes=222ya,Agua Rasa=74e8f,Valença=21un1,Esmeraldas=228ug,Redenção=3rf2z,Santo Amaro=21xtf,Goiana=20um0,Camboriú=22bwg,Santa Inês=20nft,Lorena=224jd,Ijuí=226v8,Seropédica=21wbt,Pinheiro=20pbq,
Sant'Ana do Livramento=21xzk,Carrao=74e8e,Quixadá=20ofv,Moju=20rc5,Cianorte=22aim,Jardim Paulista=4j7z2,Belo Jardim=20zxw,São Bento do Sul=21xja,Carpina=20xk1,Picos=20pev,Sobradinho II=7ehc5,Bayeux=2101g,Jacobina=2260o,Limão=4j7qg,Três Rios=21v01,Macaíba=20seo,Quixeramobim=20ofp,Arcoverde=2110w,Moema=637b5,Concórdia=22a61,São Sebastião=21wox,Timóteo=21val,Pacatuba=20qd4,Tianguá=20l01,
Chapadinha=20x6d,São Miguel=21wuc,Santa Cecilia=74e9b,Mooca=74e8y,Curvelo=229iz,Casa Verde=74e89,Água Rasa=22fpe,Serrinha=21w96,João Monlevade=225lg,Vinhedo=21u6u,Cachoeira do Sul=22c9g,Itumbiara=2265m,São Roque=21wq4,Tefé=26hko,Ceará-Mirim=20xa0,Matão=223tx,Alfenas=22fh7,Três Lagoas=21v0y,São João del Rei=21x67,Lins=224la,Mogi Mirim=223fq,Jardim Botânico=7ehbw,Campo Limpo Paulista=22bpn,
Canaã dos Carajás=3re1h,Santa Rosa=21xwe,Santo Ângelo=21xsw,Biguaçu=22dgz,Viçosa=21ua5,Crateús=20wng,Bebedouro=22do8,Esteio=228qb,Itapema=226bo,Sapiranga=21wjj,Ibiúna=226xk,Lapa=224uh,Três Corações=21v22,Anhanguera=74e86,Lagoa Santa=22536,Telêmaco Borba=21vgc,Barbalha=210fe,Cruzeiro=229oi,Ouro Preto=222ev,Parque Do Carmo=74e9c,Senhor do Bonfim=21wdb,Irecê=226j9,Canindé=20y1l,Eusébio=20vvy,
Grajaú=20uko,Coari=26jkr,Caçador=22cd6,Goianésia=227l6,Pirassununga=220uf,Viana=21uap,Castro=22axc,Santa Isabel do Pará=20nfa,Russas=20nv4,Cascavel=20xh1,Barra do Garças=22e0l,Amparo=22f93,Rio do Sul=21yxc,Gaspar=227pj,Tailândia=3rfkc,Alegrete=22fi6,Candeias=22bkz,Tabatinga=26hob,Sobradinho=21w34,Santo Antônio do Descoberto=3rf9x,Casa Nova=20xh9,Itapira=226aj,Araranguá=22eu4,Goianira=227l4,
Jaboticabal=2263d,São Sebastião do Paraíso=21wnx,Rolândia=21ys4,Indaial=226ro,Dias d'Ávila=229e1,Valença=21un0,Campo Formoso=22bqo,Fernandópolis=228eg,Campo Belo=74e8w,Pacajus=20qdd,Horizonte=20u9e,Janaúba=225vy,Brumado=22cm5,Capanema=20xxk,Farroupilha=228j9,Mineiros=223jv,Votuporanga=21u2o,Bairro Parque Nossa Senhora do Carmo=7ecql,Alenquer=211m4,Venâncio Aires=21ug6,Porto Nacional=2204n,
Peruíbe=22165,Oriximiná=20qf3,Formiga=2287a,Conceição do Coité=22a6s,Mococa=223gh,Tomé-Açu=20kvb,Sousa=20lky,Iranduba=283c8,Embu-Guaçu=2292o,Cabedelo=20yz2,Lençóis Paulista=224ph,Cataguases=22ax6,Liberdade=224oj,Itapetinga=226be,Montenegro=223ay,Maués=20rna,Barreirinhas=2108k,Bom Jesus da Lapa=22d19,Piripiri=20p7o,São Félix do Xingu=20mun,Itapoã=7eh9e,Acaraú=211ww,Ouricuri=20qek,Januária=225v8,
Pinheiros=220x0,Aquiraz=21167,Estância=228rg,Itaberaba=226hy,Igarapé Miri=20u6f,Bezerros=20zvu,Bertioga=22dic,Monte Mor=223az,Itaitinga=20tw1,Vacaria=21uny,Surubim=20lij,Tupã=21uwm,Paranoá=221xj,Capão da Canoa=22bfm,Benevides=20zxc,Mirassol=223if,Cajazeiras=20yk4,Campo Bom=22brj,Pesqueira=20ph7,Icó=20u7f,Pedro Leopoldo=221ee,Portel=20otw,Salgueiro=20nms,Marechal Deodoro=20rwj,Camocim=20yav,
Humaitá=26j7y,Escada=20w2s,Camaquã=22bxq,Boituva=22d44,Floriano=20v2q,Nova Odessa=222ru,Carazinho=22b4y,Penápolis=221az,Extremoz=20vw7,Andradina=22f7c,Euclides da Cunha=228lu,Morada Nova=20r7o,Mariana=22408,Coroatá=20wrr,Tauá=20l2v,Nova Mutum=3ret7,Caicó=20ymt,União dos Palmares=20kge,Novo Repartimento=3reuh,Republica=74e9o,Itapecuru Mirim=20tv4,Cruz das Almas=229ox,Cristalina=229qk,Penedo=221av,
Ibitinga=226y6,Bela Vista=74e9l,São Borja=21xj0,Monte Alegre=20ral,Registro=21zco,Jacundá=20tom,Cachoeiras de Macacu=22c95,Cosmópolis=229uw,Viçosa do Ceará=20jyq,Itamaraju=226e2,Limoeiro do Norte=20skq,Irati=226jd,Rio Bonito=21z0d,Içara=226xb,Acará=211xe,Cruz Alta=229p0,Jaguariúna=225wo,Viseu=20jwe,Frutal=22804,São Gabriel=21xcb,Dom Eliseu=3re91,Trairi=20ksh,Batatais=22dpw,Ponte Nova=220eu,
Manicoré=26irz,Mongaguá=223e8,Santa Luzia=3rf7b,Guarabira=20ucq,Ipirá=226mc,Paudalho=20px9,Limoeiro=20sl1,Capitão Poço=20xvb,Açu=211w1,São Gabriel da Cachoeira=26hvq,Rolim de Moura=3rf52,Santo Amaro=21xtk,Marechal Cândido Rondon=22418,Belem=74e8q,Pirapora=220ru,Brazlândia=22cqh,Buriticupu=7pr9g,Videira=21u9y,Jaguare=74e9j,Moreno=20r6d,Mafra=224bn,Três Pontas=21v0d,Paraíso do Tocantins=22ko1,
Olímpia=222lv,União da Vitória=21ur6,Canoinhas=22bi4,Pontes e Lacerda=220ec,Palmares=20q9c,Buíque=20z4u,Tramandaí=21v4o,Medianeira=223pr,Guapimirim=22799,São Gonçalo do Amarante=20mqy,Ribeira do Pombal=21z3r,Extrema=228l0,Porto Feliz=2206j,São Miguel dos Campos=20mel,Itabirito=226hm,Tutóia=20kkr,Granja=20ugi,Consolação=4h7y0,Taquara=21vlr,Santa Isabel=21y6k,Artur Nogueira=22ejn,
Rondon do Pará=3rf54,Beberibe=21010,Piedade=2212e,São Miguel do Guamá=20mem,Xinguara=3rfqw,Congonhas=22a4n,Delmiro Gouveia=20wb9,São Francisco=21xeg,São Francisco do Sul=21xco,Porto Ferreira=2206f,Vila Guilherme=74e97,Imbituba=226t6,Campos do Jordão=22bok,Óbidos=20qnc,Campo Belo=22bro,Santo Estêvão=21xmj,Taquaritinga=21vj5,São José do Rio Pardo=21wzk,Inhumas=226oa,Parobé=221uy,Caetité=22c65,
Louveira=224iu,Coruripe=229v5,Bom Despacho=22d3g,Morumbi=74e90,Baião=210qk,Xanxerê=21u28,Ibiporã=226z8,Tijucas=21vc4,Viana=20jz6,Lagoa da Prata=2256b,Morrinhos=2238f,Sapé=20m8e,Tremembé=21v3m,Leopoldina=224p4,Brejo da Madre de Deus=20z7i,Barra=22e3p,Brejo Santo=20z6p,Guaxupé=22743,Tobias Barreto=21v9c,Juruti=20t4j,Vigia=20jy8,Jaru=2c4kw,Naviraí=222y8,Vargem Grande Paulista=3rfo0,Boa Viagem=20zsg,
Capivari=22bb1,Campo Novo do Parecis=3re15,Mairinque=224b8,Itupiranga=20tsr,Canguçu=22bjs,São Bento do Una=20mxn,Prudentópolis=21zqw,Nova Venécia=222r2,Canela=22bka,Santiago=21xu5,Lábrea=26ix0,Jales=225wa,Tucano=21uxr,Casimiro de Abreu=22ayz,Nova Andradina=3rerv,Aquidauana=22exk,São Joaquim da Barra=21x4p,Quirinópolis=21ziz,Araci=22ewe,Poções=220m1,Palmas=2228z,Catu=22avl,São Bento=20mz2,
Bocaiúva=22d5t,Barras=210af,Estância Velha=228qh,Campo Verde=3re18,Campina Grande do Sul=22btx,Juína=3rejc,Monte Santo=223as,Diamantina=229eg,Monte Carmelo=223bk,Queimadas=20ojk,São Benedito=20mzj,Monte Alto=223c9,Altos=211h1,Santana do Ipanema=20n9k,Osório=222hl,São Francisco de Itabapoana=3rfbr,São José de Mipibu=20mjf,Sidrolândia=21w6l,Cabreúva=22cds,Vila Leopoldina=74e9i,João Pinheiro=225l5,
Guaramirim=2278a,Santa Cruz do Rio Pardo=21y8w,Itapagé=20tv9,Capão Bonito=22bfv,Bom Conselho=20zlw,Seabra=21wfs,Timbaúba=20kyk,União=20kgh,Timbó=21vb5,Jaguaquara=225xu,Paiçandu=222bl,Igarapé=226wq,Campo Maior=20y7i,Breu Branco=3rdyl,Mauriti=20rn6,Dracena=22962,Barra Velha=22dxh,Muaná=20r2u,Autazes=210tg,Araquari=22euf,Jardinópolis=225t3,Jaraguá=225u3,Cornélio Procópio=22a04,Cambuci=74e8v,
Presidente Dutra=20ook,Marau=2242h,Maracaju=2243n,Lapa=224ui,Acopiara=211w7,Dois Vizinhos=229ab,Pederneiras=221lo,Santana do Paraíso=21xzh,São Lourenço=21wyw,Salinópolis=20nlq,Xique-Xique=21u1j,Itaberaí=226hv,Cerquilho=22app,Conceição do Araguaia=20wvp,Mamanguape=20s5h,Augusto Corrêa=210tt,Paraíba do Sul=22205,Itararé=2268c,Lago da Pedra=20su1,Santo Antônio da Platina=21xo9,
São Miguel d'Oeste=21wue,Porangatu=220d2,Aracati=2115e,Rio Grande da Serra=21ywu,Serrana=21wa0,Livramento de Nossa Senhora=65nbr,Salto de Pirapora=21ygz,Águas Belas=211ra,Santo Antônio de Pádua=21xnz,Paracambi=2220y,Mangaratiba=2247b,Uruará=3rfna,Panambi=22241,Tarauacá=26hlo,Vargem Grande=20kaq,Pedreira=221fr,Itarema=20ttn,Santo Antônio da Patrulha=21xqm,Laguna=2251y,Simão Dias=21w5m,
Mata de São João=223ug,José de Freitas=20tbi,Uruaçu=21uq9,Vera Cruz=22a8l,Barra de São Francisco=22e16,Armação dos Búzios=22em7,Afogados da Ingazeira=211ua,Santos Dumont=21xlf,São Mateus do Sul=21wvq,Amontada=211ef,Garça=227qs,Guaratuba=2276p,Barreiros=2107k,Guaraciaba do Norte=20ucp,São Lourenço do Sul=21wyc,Marataizes=2242j,Macaúbas=224e5,Marialva=2240d,Lago Norte=7ehak,Torres=21v6f,
Coelho Neto=20wzs,Santa Maria de Jetibá=3rf7q,Santa Helena=20ng6,Barra dos Coqueiros=22dzm,Arcos=22ern,Socorro=21w25,Sena Madureira=26hqj,Currais Novos=20wg3,Curuçá=20wdg,Nossa Senhora da Glória=222uo,São Fidélis=21xez,Toritama=20kuw,Paraguaçu Paulista=2220g,Pacajá=3reve,Ipu=20u00,Esperantina=20w10,São Sebastião do Passé=21wnv,Paranaíba=221y1,São Gotardo=21xb1,Sirinhaém=20lw4,Zé Doca=3rfqy,
Ipiaú=226mh,Itabaianinha=226i3,Santa Rita do Sapucaí=21xx3,Porto de Moz=20ot7,Remanso=20o9m,Santa Maria da Boa Vista=20nbq,Andradas=22f7i,Benjamin Constant=26jy0,Jacarezinho=22616,Almenara=22few,Colinas=20wyz,Pedra Branca=20prp,Santa Quitéria=20n8x,Salinas=21yjz,Gramado=227ik,Vargem Grande do Sul=21ukc,Curitibanos=229la,Boa Esperança=22df0,Itapemirim=226bm,Espírito Santo do Pinhal=220z3,
Capelinha=22be1,Lajedo=20sr4,Eldorado do Sul=3re9r,Riacho Fundo=7ehci,Tucumã=3rfmf,São Gonçalo dos Campos=21xb3,Nova Viçosa=222qu,Presidente Epitácio=21zu3,Itápolis=2269r,Custódia=20wc2,Barra da Tijuca=4c9jy,Guajará Mirim=2c4lv,Amambai=22fbb,Guaíra=227aj,Bom Jardim=20zkr,Oliveira=222lg,Rio Negrinho=21ywk,Matinhos=223sf,Bonito=20zg4,Teotônio Vilela=50uea,Visconde do Rio Branco=21u5l,Araioses=2114n,
Várzea Alegre=20k8t,Paracuru=20q57,São Raimundo Nonato=20mb5,Brumadinho=22cm6,São Mateus do Maranhão=20mfy,Caeté=22c6f,Brás=22cqy,São Francisco do Conde=21xcs,Ouro Branco=222fd,São João da Barra=21x6v,Santa Maria da Vitória=21y33,Atalaia=210us,Santa Helena de Goiás=21y72,Rosário=20nvw,Novo Horizonte=222po,Orlândia=222i1,Iturama=2265d,São Pedro=21wsz,Boca do Acre=26jwc,Oeiras=20qn8,Sento Sé=3rfie,
Entre Rios=228x0,Socorro=74e8c,Mucuri=2234h,Ulianópolis=3rfmy,Rolim de Moura do Guaporé=2c4gd,Pedro II=20pm7,Mateus Leme=223t8,Santaluz=21y5p,Pentecoste=20pjt,Afuá=211u5,Mombaça=20rbt,Leblon=22gae,Massapê=20rs7,Machado=224df,Agudos=22fnd,Tietê=21vd7,Jaíba=3rei6,Jeremoabo=225oy,Matozinhos=223qp,Pontal=220hf,Rio Brilhante=21yzt,Ituverava=2265b,Rio Branco do Sul=21yzu,Confresa=3re5o,Jarinu=225t0,
Guariba=2275s,Turiaçu=20kl0,Cansanção=22bi2,Porteirinha=220bg,Ipanema=226mz,Aliança=211ky,Alto De Pinheiros=74e8g,Girau do Ponciano=20teh,Santa Cruz=20nhl,São Manuel=21wwx,Bom Jesus do Itabapoana=22d0x,São Caitano=20mwt,Amarante do Maranhão=211fv,Pedreiras=20pmw,Santa Rita=20nb9,Dom Pedrito=2299f,Campos Novos=22bod,Castelo=22axv,Sarzedo=21wgx,Missão Velha=20rer,Assis Chateaubriand=3rdsy,
Ipueiras=20tz1,Mandaguari=2248x,José Bonifácio=225hv,Rosário do Sul=21ypl,Itambé=20lc9,Barra do Choça=22e1n,Amargosa=22faq,Pilar=20pdq,Iperó=226mm,Tuntum=20kle,Bodocó=20zn9,Apodi=21174,Piumhi=220ov,Setor Complementar de Indústria e Abastecimento=7ehcu,Colinas do Tocantins=214nd,Vassouras=21uih,Juara=3rej9,Santa Teresa=4ors8,Maragogipe=2243e,Igarapé-Açu=20u6m,Rurópolis=3rf5e,Itaqui=2268l,
Iporá=226le,Goiatuba=227kz,Adamantina=22fwl,Ilhabela=226up,Prainha=20oqf,Eirunepé=26jep,Feijó=26jcj,Domingos Martins=2299o,Rio Real=21yv3,Pilão Arcado=226x3,Conceição do Jacuípe=22a72,Baturité=2101u,Presidente Venceslau=21zts,São Paulo de Olivença=26ht8,Jaguariaíva=225x2,Promissão=21zrh,Laranjal do Jari=3rel1,Pimenta Bueno=2c4h8,Ouro Preto do Oeste=2c4ic,Nanuque=222z2,Charqueadas=22al1,
Palotina=2224i,Prado=21zyb,Padre Bernardo=222cc,Niquelândia=222vx,Posse=2201j,Borba=20zcr,São José do Belmonte=20mjc,Santa Fé do Sul=21y7s,São Luiz Gonzaga=21wx4,Rio Pardo=21yvy,Bela Vista de Goiás=22dlg,Itaporanga d'Ajuda=2269l,Mãe do Rio=3rem7,São Joaquim de Bicas=21x4o,Barra Bonita=22e2g,Garibaldi=227q5,Araçuaí=22ew6,Pomerode=220jh,Almeirim=211jz,Nova Cruz=20qqc,Serra do Ramalho=80dms,
Curaçá=20whf,Petrolândia=3rey9,Brejo=20z89,Portão=220c6,São Domingos do Maranhão=20mv8,Curralinho=20wfj,Itiúba=2266c,Palmeira=22281,São Luís de Montes Belos=21wxa,Oeiras do Pará=20qn6,Inhambupe=226p4,Braço do Norte=22csb,Américo Brasiliense=22f9u,Várzea da Palma=21uj7,Jaguaribe=20tnv,Itaíba=20twf,Pitangueiras=220pn,Penha=221ad,Araçoiaba da Serra=22ew9,Novo Progresso=3reug,Peixoto de Azevedo=3rexw,
Morro do Chapéu=2237c,Pitanga=220py,Cachoeira=22cc7,Bom Retiro=22d07,Ribeirão=20nzq,Fraiburgo=3recu,Poço Redondo=20ozd,Exu=20vvh,Barreirinha=2108q,Barra Funda=74e8p,Riachão do Jacuípe=21z6a,Estreito=20q3f,João Câmara=20tdv,Cravinhos=229rt,Catende=20xeo,Capim Grosso=22bd4,Maragogi=20rya,Aparecida=22ez1,Palmeira das Missões=2227s,Araguatins=2114p,Bom Jardim=7pqze,Taiobeiras=21vrn,Touros=20kth,
Presidente Figueiredo=283cc,Porto União=22027,Itamarandiba=226e1,Aguaí=22frd,Tanguá=21vpa,São Desidério=21xi0,Urbano Santos=20kfy,Sertânia=20lxr,Igrejinha=226w9,Teutônia=21vdo,Arraial do Cabo=22el7,Bela Cruz=2100k,Ubajara=20kk1,Ivaiporã=2264v,Campo Alegre=20y8r,Jaguarari=225xd,São Sebastião=20ma8,Itatiaia=2267u,São João Batista=21x6y,Canavieiras=22bll,Rorainópolis=3rf56,Frederico Westphalen=22818,
Esplanada=228s0,Caçapava do Sul=22ccw,Penalva=20pkg,Pombal=20oyb,Ourilândia do Norte=3rev4,Correntina=229wd,Careiro=28553,Santana do Araguaia=3rf90,Pires do Rio=220qn,Monteiro=20r91,São Gabriel da Palha=21xce,Guanhães=2279i,São Bento=20myn,Laranjeiras do Sul=224sa,Paraipaba=20q4j,Estrela=228nl,Ibaté=22709,Gandu=227rd,Matões=20roc,Coxim=229sc,Miguel Alves=20rik,Pojuca=220km,Guaíra=227ai,
Ouro Fino=222f6,Barrinha=22dss,São Miguel Arcanjo=21wuk,Brasília de Minas=22cqp,Colíder=3re4x,Nísia Floresta=20qrm,Nerópolis=222wy,Xaxim=21u1q,Bagre=210qw,Palmeiras de Goiás=2226a,Anapu=3rdr9,São Luís do Quitunde=20mgl,Gurupá=20ua8,Descalvado=229gp,Cabrobó=20yxt,Jaguaruana=20tnl,Itapicuru=226ar,Capela=22bef,Turilândia=7pqz3,Floresta=20v32,Bariri=22e3t,Cachoeira Paulista=22c98,Cururupu=20wcc,
São José da Tapera=20mjj,Sapezal=6y49j,Mandaguaçu=2248z,Parambu=20q3t,Forquilhinha=2284a,Pindaré-Mirim=20pco,Rio das Pedras=21yyq,Guarantã do Norte=7pzmt,Rio Negro=21ywh,Água Boa=3rdp6,Bandeirantes=22e68,Osvaldo Cruz=222h8,Poconé=220lf,Parnarama=20q1w,Carangola=22b5w,Guararema=22773,Esperança=20w1c,Itaperuçu=226bi,Pompéu=220jc,Guararapes=22776,São José do Egito=20mj7,Chapadão do Sul=3re4g,
Santa Vitória do Palmar=21xub,Irituia=20txa,Cícero Dantas=22aij,Flores da Cunha=2289z,Carauari=26jo3,Vitorino Freire=20jvb,Raposa=3rf2w,Vitória do Mearim=20jve,Lavras da Mangabeira=20sng,Buriti=20z44,Barão de Cocais=22e5a,Itapoá=226bp,Quedas do Iguaçu=22bp9,Além Paraíba=22fhd,Juatuba=225em,Riacho de Santana=21z5k,Dois Irmãos=229au,Machadinho d'Oeste=3rem3,Nova Russas=20qp4,Afonso Cláudio=22fvt,
Baixo Guandu=22ead,Campo Alegre de Lourdes=20xds,Catolé do Rocha=20xcx,Tabuleiro do Norte=20lew,Nazaré da Mata=20qt0,Luís Correia=20sgp,Santana do Acaraú=20n9n,Caarapó=22b5d,Ipubi=20tzt,São Domingos do Capim=20mv9,Vera Cruz=21uez,Pau dos Ferros=20pvr,Camamu=22by1,Santa Bárbara=21ydk,Santo Antônio do Içá=26hx7,Espinosa=228sj,Caetés=20ypz,Pontal do Paraná=22jyw,Carlos Barbosa=22b3p,
Glória do Goitá=20umg,Ipixuna do Pará=3rege,Trindade=20koq,Campo Magro=22bpi,Cláudio=22afi,
Joaçaba=225nh
BS3 Nassau=24k1c
BS4 Lucaya=24k5f
BT4 Thimphu=qudc
BW3 Gaborone=k0i5,
Francistown=k0ia
BW4 Mogoditshane=k05v,Maun=k06u,Molepolole=k055,Serowe=jzz4,Tlokweng=jzws,Palapye=k01q,Mochudi=k064,Mahalapye=k09r,Kanye=k0fp,Selebi-Phikwe=jzzf,Letlhakane=k0bj,
Ramotswa=k00l
BY1 Minsk=ded4
BY2 Homyel'=dghv,Hrodna=dghs,Vitebsk=dahr,Mahilyow=derl,
Brest=dhtu
BY3 Bobruysk=dih0,Baranovichi=difx,Barysaw=dieg,Pinsk=dd4t,Mazyr=dei4,Lida=df35,
Orsha=ddjj
BY4 Soligorsk=dc9o,Novopolotsk=de34,Maladziečna=deqh,Polotsk=dcyd,Zhlobin=d9h2,Rechytsa=dcju,Horad Zhodzina=d9gw,Svetlogorsk=db82,Slutsk=dbql,Kobryn=dfwp,Slonim=dbqy,Vaukavysk=dap3,Kalinkovichi=dgdj,Smarhoń=dbpt,
Rahachow=dcib
BZ4 Belize City=24set
CA1 Toronto=3o75l,Montréal=3m98b,Calgary=3iqvm,Ottawa=3mmsh,
Edmonton=3jgk0
CA2 Winnipeg=3oj0j,Mississauga=3m7rx,Vancouver=3obdf,Brampton=3im5g,Hamilton=3jyba,Surrey=3o10h,Québec=3rks6,Halifax=3rk6x,Laval=3looi,London=3lutc,Etobicoke=3jj98,Markham=3m0y9,Vaughan=3obk9,
Gatineau=3jqqu
CA3 Victoria=3obx5,Saskatoon=3nmmg,Kitchener=3kg84,Burnaby=3ipfa,Windsor=3oisy,Longueuil=3lvub,Regina=3n5j9,Oakville=3mkpm,Richmond=3n7tx,Richmond Hill=3n7u3,Burlington=3ipew,Nepean=3mgs5,Oshawa=3mmlu,Greater Sudbury=3jue4,Newton=3mhda,Gloucester=3jsgs,Saguenay=3njjq,Coquitlam=3j1u2,Barrie=3ibyz,Kelowna=3kecz,Trois-Rivières=3o851,Guelph=3jwnh,Lévis=3rksx,Abbotsford=3i2f3,Whitby=3ogne,
St. Catharines=3nxs9,Ahuntsic-Cartierville=3i351,Le Vieux-Longueuil=82cet,Milton=3m70p,Langley=3lnrp,Kingston=3kfuc,Cambridge=3ir1b,Sherbrooke=3nqe7,Orléans=53e2v,Ottawa South=3mmsz,Saint-Louis-de-Terrebonne=3nkmn,Ajax=3i395,Saanich=3njao,Terrebonne=3o3es,Sainte-Foy=3rks0,St. John's=3rk71,Thunder Bay=3o5tq,La Cité-Limoilou=839dh,Sydney=3s7h8,Le Plateau-Mont-Royal=82cek,Waterloo=3oe2f,
Ville-Marie=82cel,Brantford=3immu,Kamloops=3kd6d,Lethbridge=3lqn6,Whalley=3ogdy,Delta=3j9hr,Chilliwack=3iwy4,Dartmouth=3j7ot,
Red Deer=3n4su
CA4 Niagara Falls=3mhg4,Saint-Laurent=3nkky,Saint-Jean-sur-Richelieu=3nkhr,Chomedey=3ix87,Pickering=3mtyn,Newmarket=3mhat,Nanaimo=3mft8,Airdrie=3i373,Kanata=3kd8d,La Haute-Saint-Charles=71qlf,North Vancouver=3mjoh,Montréal-Nord=82ceo,Le Sud-Ouest=82cem,Moncton=3m8fn,Peterborough=3ms25,Repentigny=3n5um,Charlesbourg=3rkrx,Saint-Hubert=3nke9,Maple Ridge=3m0ba,Beauport=3rkrq,East Hastings=81mcl,
Saint-Léonard=3nkld,Willowdale=53ft2,Prince George=3n13p,New Westminster=3mhes,South Surrey=3nvfm,Les Rivières=839di,Caledon=3iqti,Stoney Creek=3nz2m,Cloverdale=3iz58,Pierrefonds-Roxboro=82cep,Nutana Sector=839hx,Sarnia=3nmkm,Sault Ste. Marie=3nmrj,Saint John=3nkid,Sherwood Park=3nqhz,Grande Prairie=3ju4b,Confederation=839i3,Brossard=3inwd,Verdun=3obpj,Chicoutimi=3iwuh,Notre-Dame-de-Grâce=3mk36,
Fort McMurray=3jnlj,Granby=3ju0n,Waterfront Communities-The Island=78k9i,Fleetwood=3jmkc,Fort Garry South=84w5s,Guildford=3jwp3,Hull=44sz8,Medicine Hat=3m4w2,Fredericton=3jp1s,Halton Hills=3jy9l,Brighouse-City Centre=3in9l,Downtown Vancouver=75ory,Norfolk County=3mied,North Delta=3miu4,Drummondville=3jdj1,Pierrefonds=3mu4f,Port Coquitlam=3mztm,St. Albert=3nx95,Aylmer=3s7hy,Saint-Michel=3nkpz,
Aurora=3i7i1,Saint-Jérôme=3nkhx,Jonquière=4cjmy,Woburn=3ojae,Metrotown=3m5ln,Welland=3oevh,University Heights=839i1,Lower Sackville=64hw1,Renfrew-Collingwood=3n5sr,Lakewood=839i0,Belleville=3ieu4,Willowdale East=78kb2,North Bay=3mimq,Saint-Hyacinthe=3nkee,Whitchurch-Stouffville=3ognk,Kensington-Cedar Cottage=3ker1,Dollard-Des Ormeaux=3jc2k,Brandon=3imk8,Cornwall=3j24h,West End=3offa,Langford=3lnqk,
Rouge=3ncgh,Blainville=3ij6e,Victoria-Downtown=81m7a,West Vancouver=52wrx,Georgetown=3jr6d,L'Amoreaux=78ka3,Islington-City Centre West=78k9m,Malvern=3lzrd,Quinte West=3n2mz,Chatham=3iw95,Innisfil=3k8uh,Kitsilano=3kgbn,Salaberry-de-Valleyfield=3nl3t,Châteauguay=3iw8h,Rimouski=3s7gv,Saint-Eustache=3nk8v,Timmins=3o6ab,Sorel-Tracy=3nueu,Mission=3m7q4,Strawberry Hill=3nzli,Val-des-Arbres=3ob4c,
Stittsville=3nynr,Ancaster=4xl3g,Woodstock=3ojvx,Vernon=3obs8,Bowmanville=3ilqn,Boucherville=3ilaz,Spruce Grove=3nwr3,St. Thomas=3nzth,Charlottetown=3iw4g,Okanagan Mission=3mlb4,Shawinigan=3npw1,Duvernay=3jetq,Laval-des-Rapides=3loor,Stouffville=3nzbq,Dovercourt-Wallace Emerson-Junction=78k9y,Sunset=8193n,Core Neighbourhoods=839hy,Leamington=3lp2q,Rock Forest=3nb35,Prince Albert=3n12v,
Downsview-Roding-CFB=78kbr,Parkwoods-Donalda=78k9e,Rutland=3nj61,Joliette=3kc3m,Cartierville=3iu6t,Mascouche=3m1pi,Mirabel=3m7jp,Lawson=839i4,Hastings-Sunrise=3jzwz,Victoriaville=3oc07,Brant=3immn,Mimico=3m71l,Moose Jaw=3m9wg,Parc-Extension=7imel,Penticton=3mro5,Arcola East=839iw,Fairview=8193k,Surrey City Centre=81m75,Campbell River=3irdg,West Humber-Clairville=78k9j,Mount Pleasant=3md5e,
Mt Pleasant=82oqk,Mount Olive-Silverstone-Jamestown=78kad,LaSalle=3loch,Chestermere=3iwpw,Cochrane=3izgq,Snowdon=7ime4,Lloydminster=3lueg,Stratford=3nzix,Chilliwack-Downtown=81m96,Côte-Saint-Luc=3j2g8,Church-Yonge Corridor=78kb6,Willoughby=4kdgc,Niagara=4op8n,Saint-Georges=3xwrd,Orillia=3mmet,Victoria-Fraserview=3obxw,Orangeville=3mmbd,Fort Erie=3jnjb,Annex=78kav,Glenfield-Jane Heights=78kbs,
Ville-Émard=7imdy,Okotoks=3mlea,
Pointe-Claire=3mwfx
CD1 Kinshasa=1dlq6,Lubumbashi=jryo,Mbuji-Mayi=4hfw,Kananga=4lht,
Kisangani=4k56
CD2 Bukavu=4o2v,Kolwezi=js0l,Likasi=jrzp,Tshikapa=4e55,Kikwit=1dm1d,Masina=1jl4k,Mbandaka=1dkn3,Goma=4mvt,Matadi=1dkq2,Uvira=4dpx,
Bunia=4nz3
CD3 Boma=1dnku,Mwene=51czp,Butembo=4nve,Isiro=4mhn,Kindu=4k9y,Kabinda=4mav,Gandajika=4n0h,Bandundu Province=1do45,Kamina=4lli,Gemena=1dmts,Mwene-Ditu=4g5u,Kipushi=js1i,Kalemie=4lvi,Bumba=4o0h,Mbanza-Ngungu=1dkmw,Beni=4p0x,Moanda=1dk95,Lisala=4jdi,Ilebo=4mnc,Tshilenge=jrhf,Inkisi=1dml7,Bukama=4o2y,
Bakwa=4pt7
CD4 Kambove=js8i,Binga=4ovb,Lodja=4jb3,Katwa=4kv6,Mulongo=4gmu,Idiofa=1dmpn,Kongolo=4juw,Rutshuru=4ezj,Manono=4hq6,Babamba=4puh,Kasongo=4l2s,Bulungu=1dn8j,Mweka=4g6k,Kabalo=4mes,Baudhuinville=4h9k,Buta=4nvm,Kanyama=4lfa,Miabi=4he1,Bolenge=1dnmq,Kimpese=1dlwb,Basoko=4pau,Hyosha=4yj6r,Gbadolite=4mz8,Kalima=4lu5,Inongo=1dml5,Kituku=5x6t9,Tshela=1dj9z,Mangai=1dksc,Kenge=1dm7r,Nyunzu=4flr,Nioki=1djxc,
Yangambi=4d6t,Aketi=4q3k,Mushie=1dk55,Kutu=1dlea,Dibaya-Lubwe=1dn3v,Mangina=736p9,Luputa=4icf,Kirumba=4k60,Kayna=4kso,Boende=4oqg,Fungurume=jsc2,Lusambo=4ibv,Zongo=1dizv,Businga=4nxh,Watsa=4dmj,Bolobo=1dnm4,Lukula=4ik2,Kipamba=4k6z,Masi-Manimba=1dkqb,Aru=4pxb,Luebo=4irf,Kasangulu=1dmb5,Mangbwalu=4h1x,Kanyobagonga=4lcp,Kabeya-Kamwanga=4mbq,Malemba=jrvp,Katanda=4l0b,Lubero=4iv1,Djugu=4nik,
Basankusu=1do11,Dungu=1dn09,Pweto=4f1d,Lubao=4ivu,Libenge=1dlb6,Kampene=4lkf,Kabare=4md1,
Mokambo=jrun
CF2 Bangui=1f80t,
Bimbo=1f79l
CF3 Bégoua=1f7ou,Carnot=1f67b,
Berbérati=1f7fi
CF4 Bambari=55ng,Bouar=1f6ja,Bossangoa=1f6mc,Kaga-Bandoro=1f524,Bangassou=55ki,Paoua=1f34z,Bria=553v,Kouango=1f4ov,Bocaranga=1f72p,Baboua=1f8j5,Alindao=55yf,Sibut=1f2tr,
Nola=1f3df
CG1 Brazzaville=1cg8n,
Pointe-Noire=1ccae
CG3 Dolisie=1cehh,
Nkayi=52n3q
CG4 Kayes=1cfcn,Impfondo=1cfk7,Ouesso=1ccek,Owando=1ccdy,
Sibiti=1cc6t
CH2 Zürich=1kyug
CH3 Geneva=1l0yu,Basel=1l1pg,Lausanne=1l0gq,Bern=1l1o0,
Winterthur=1kywi
CH4 Luzern=1l0bn,Sankt Gallen=1kzk6,Lugano=1l0cc,Thun=1kz7t,Bellinzona=1l1of,Köniz=1l0k7,Fribourg=1l10u,La Chaux-de-Fonds=1l0j0,Schaffhausen=1kzih,Chur=1l1dd,Rapperswil=1kzrv,Uster=1kz3c,Sitten=1kzdc,Neuchâtel=1l02w,Emmen=1l167,Zug=1kyus,Yverdon-les-Bains=1kyvp,
Vernier=1kz1m
CI1 Abidjan=1d5pe,
Abobo=1d5ox
CI2 Bouaké=1d3po,Korhogo=1d04g,Daloa=1d3cm,Koumassi=1czrx,
San-Pédro=1cwt2
CI3 Gagnoa=1d22l,Yamoussoukro=1cv2j,Sinfra=1cwhy,Man=1cyuf,Marcory=1jmkb,Bondoukou=1d3uo,Dabou=1d3fa,Divo=1d2vz,Anyama=1d56c,Soubré=1jnt3,Abengourou=1d5pp,Bonon=4o8qr,Duekoué=1d2ml,Bouaflé=1d3pw,Séguéla=1jnt2,
Daoukro=1d3ak
CI4 Grand-Bassam=1d1ir,Vavoua=1cval,Bingerville=1d470,Agboville=1d5hw,Danané=1d3by,Adzopé=1d5jy,Méagui=6btoj,Ferkessédougou=1d28p,Dimbokro=1d2yn,Issia=1d19q,Guiglo=1d1ee,Zagné=1cuw6,Agnibilékrou=1d5ho,Katiola=1d0w2,Aboisso=1d5oj,Oumé=1cxfv,Toumodi=1cvi4,Odienné=1cxl4,Tengréla=1cvpp,Boundiali=1d3mc,Bonoua=1d3tb,Ouangolodougou=1cxi3,Doropo=1d2rg,Affery=1d1iu,Zuénoula=1cumc,Diégonéfla=1d31v,
Bloléquin=1d43f,Hiré=1d1cc,Djapadji=7jxi5,Arrah=1d53n,Fengolo=1d29b,Grand-Lahou=1d1ih,Bongouanou=1d3u1,Akoupé=1d5df,Tanda=1cw0z,Goya=1d1jf,Ndouci=1cy7j,Tiassalé=1cvuh,Saïoua=1cwsb,Sassandra=1cwrj,Ahouanou=1jns2,Dianra=1d2ln,Balakouya=1d4ro,Béoumi=1d4cj,Kahin=1d15x,Buyo=1d3h4,Gligbeuadji=7jxi9,Lakota=1czgp,Grand-Zattry=4o90u,Ancien-Prozi=7jxi3,Bonoufla=1d3ta,
Konéfla=1d091
CL1 Santiago=2az54
CL2 Puente Alto=2b1zk,Maipú=2b6l0,Antofagasta=2bkwj,
Viña del Mar=2awnt
CL3 Valparaíso=2ax1u,Ñuñoa=2b4m7,San Bernardo=2azx8,Puerto Montt=2b1xs,Arica=2bkrl,Peñalolén=2b39m,Temuco=2ay4b,Concepción=2bgjq,Rancagua=2b10v,Quilicura=2b1d0,La Pintana=4c22h,Iquique=2bbbr,Talca=2ayc6,Calama=2bj7n,Coquimbo=2bgcd,La Serena=2b979,Talcahuano=2aybu,Chillán=2bhgw,Renca=2b0ry,Colina=2bgte,Alto Hospicio=2bl67,Osorno=2b48t,Valdivia=2ax43,Villa Mercedes=7434l,Quilpué=2b19s,Copiapó=2bgd4,
Los Ángeles=2b7p8,San Pedro de la Paz=3zgso,Punta Arenas=2b1sz,Coronel=2bg9o,Lo Prado=4c22k,Curicó=2bfra,
Lampa=2b9w9
CL4 Villa Alemana=2awps,San Antonio=2azyj,Hualpén=2bbtx,Peñaflor=2b39p,Chiguayante=2bhia,Ovalle=2b47y,Padre Las Casas=2b44h,Paine=2b42z,Linares=2b89r,Quillota=2b1af,Buin=2bjji,Padre Hurtado=2b44i,Melipilla=2b5wr,Los Andes=2b7pe,San Felipe=2azun,Talagante=2ayci,Tomé=2axuh,La Calera=2barp,Villarrica=2awou,Hacienda La Calera=2bc5y,Lota=2b6t8,Limache=2b8b2,Penco=2b394,Coyhaique=2bgyi,Vallenar=2ax21,
Angol=2bkz1,San Vicente de Tagua Tagua=2az3g,Machalí=2b6oe,Concón=2bgix,Castro=2bica,Constitución=2bgf2,Ancud=2bl0v,Molina=2b5jf,San Javier=2azru,San Clemente=2azw2,Placilla=2b2hw,Cauquenes=2bi95,Rengo=2b0rl,Puerto Varas=2b1wy,Labranza=2bat8,Santa Cruz=2azcw,Lautaro=2b8m7,Chimbarongo=2bhg5,Calbuco=2bj7a,Panguipulli=2b3s4,Victoria=2awti,La Ligua=2ba1c,Curanilahue=2bfrw,Cañete=2cnxg,San Carlos=2azwm,
Río Bueno=2b0jd,
Las Animas=3ufkk
CM1 Douala=1buoh,
Yaoundé=1blp9
CM2 Bamenda=1bwim,Bafoussam=1bwol,
Maroua=1brf9
CM3 Ngaoundéré=1boor,Kumba=1bshk,Nkongsamba=1bnv7,Buea=1bvb6,Kousséri=1bsiu,Bertoua=1bw1j,Limbe=1bs83,Foumban=1btua,Kumbo=1bshg,Edéa=1buen,
Ébolowa=1bufv
CM4 Dschang=1bukc,Tiko=1bm4g,Kribi=1bsht,Mbalmayo=1br73,Guider=1btcs,Sangmélima=1bmom,Melong=1bqji,Foumbot=1btu8,Bafia=1bwoq,Mbouda=1bqu5,Mutengene=1bpds,Mora=1bpl3,Meïganga=1bqoa,Yagoua=1blra,Loum=1bs0w,Bafang=1bwos,Mokolo=1bpsz,Batouri=1bw9z,Banyo=1bwdm,Garoua Boulaï=1btp3,Obala=1bni5,Oku=1bnfi,Mbanga=1br51,Muyuka=1bpdq,Bangangté=1bwfl,Fundong=1bttm,Fontem=1btvw,Wum=1blrx,Manjo=1brir,
Ngaoundal=1j80z,Ndop=1bwhq,Tibati=1bm56,Tchéboa=1bm7z,Garoua=1btp4,Pitoa=1bmy0,Lagdo=1bsfl,Yokadouma=1blmd,Kaélé=1bt53,Bogo=1bvm5,Bandjoun=1bwgo,Figuil=1btxw,Magba=1brvo,
Akonolinga=1bx4w
CN1 Shanghai=12hzg,Beijing=12xr2,Shenzhen=12hgt,Guangzhou=12shu,Chengdu=12wom,Tianjin=12fg3,Wuhan=12e4v,Dongguan=12ukh,Xi'an=12dnq,Nanjing=12kuy,Hangzhou=12rry,Foshan=12tgf,Chongqing=12we2,Wuzhong=12dtm,Qingdao=12jah,Shenyang=17m61,Suzhou=14fu0,Puxi=6lbbo,Pudong=12jr0,Harbin=17nrp,Hefei=12rma,Dalian=12vrb,Changchun=17oo4,Xiamen=12do5,Bao'an=7x8zw,Wuxi=12dvv,Jinan=12pbt,Taiyuan=12fvr,
Zhengzhou=1291u,Shijiazhuang=12h8m,Kunming=12oh7,Zhongshan=45qig,Nanning=12ksd,Shantou=12hr8,Fuzhou=12t8l,Ningbo=12kf9,Puyang=12jo9,Shiyan=12gyf,Tangshan=12fr6,Lüliang=81mbd,Changzhou=12wtc,Zibo=129ja,Changsha=12wwp,Guiyang=12s6t,Ürümqi=wrv2,Lanzhou=12ob2,Huizhou=12q48,Haikou=12rw6,Linyi=12ng6,Baoding=12xzf,Minhang=12l9c,Bazhong=753h8,Wenzhou=12e8s,Yunfu=129vh,Huai'an=12j8x,Nanchang=12l0j,
Hohhot=17noc,Shaoxing=12hov,Nantong=12koa,Baoshan=12xxx,Yantai=12axh,Zhuhai=12did,Baotou=17ov4,Qingyang=7cwi9,Kunshan=129sn,Weifang=12egx,Zunyi=12891,Lianyungang=6gr38,Ganzhou=12t3i,Songjiang=12gab,Ordos=4yx3k,Jieyang=12io1,Jilin=17ndi,Jiading=12pws,Shangqiu=12hwm,Nanchong=12l02,Datong=17odj,Nanyang=12klp,Jiangmen=12pqz,Jiangyin=12wnn,Fuyang=12t99,Bayan Nur=71qgi,Chaozhou=12wrn,Qingyuan=12jax,
Tai'an=12g1o,Xining=12cac,Changshu=4c3wa,Huainan=12qtd,Suzhou=12g27,Lu'an=12mla,Yancheng=12bfm,Taizhou=12fvl,Daqing=17of8,Wuhu=12e4k,Dazhou=12v65,Yangzhou=12b17,Guilin=12s7u,Zhaoqing=12979,Mianyang=12ldf,Wanzhou=7cvxs,Putian=12jox,Yinchuan=12ald,Taizhou=5020m,Yiwu=12wd2,Quanzhou=12iuh,Jinhua=12p5k,Cixi=12pze,Changde=12e1d,Kaifeng=12onj,Anshan=17p0o,Baoji=6ij6f,Suqian=12g2z,Liuzhou=12nfo,
Zhangjiagang=12b43,Jinjiang=12j2y,Bozhou=12xey,Qujing=12iti,Zhanjiang=129b2,Fushun=17o17,Luoyang=12m9s,Guankou=12n3v,Handan=12rsz,Yichang=12aoc,Heze=12r7q,Liupanshui=52w7h,Maoming=12lss,Qinzhou=12izz,Luohe=12mdq,Xiangyang=12dmj,Yangjiang=12pu0,Yixing=12ao8,Qingpu=12j6u,Xuchang=12bny,Zigong=128ch,Xuzhou=6bu5v,Neijiang=12khv,Heshan=12rb0,Jining=12p5a,Putuo=12jon,Xinyang=12c1i,Liaocheng=12nui,
Jinzhong=6ij4b,Changzhi=12rss,Tianshui=12fek,Yangpu=12b5b,Weinan=12efo,Jiaxing=12phd,Zhongwei=128rh,Panjin=6fcpf,Jiujiang=12ovv,Anyang=129ji,Luohu District=7zc2a,Fengxiang=83o02,Bijie=12xit,Zhuzhou=128cz,Shangrao=12biq,Huaibei=12qtw,Xuhui=12blh,Meishan=12liq,Fuzhou=12t8k,Guigang=12s8s,Hengyang=12rci,Yulin=129x1,Jingzhou=12p5w,Xinxiang=12c2k,Yichun=12anu,Xianyang=12dg1,Sanya=12i8c,Shaoguan=12hpe,
Longyan=12mn8,Yongzhou=12a95,Huzhou=12pxj,Wuwei=12nxc,Hanzhong=12rq1,Hezhou=4ied3,
Zhu Cheng City=4iy9a
CN2 Dongying=12u85,Luzhou=12m5k,Meizhou=12lhn,Yueyang=15bdj,Laiwu=12ofj,Benxi=17org,Pingdingshan=12jzf,Bengbu=12xko,Sanhe=12ifr,Xiangtan=12djw,Linfen=12nn3,Zhenjiang=1291e,Huludao=17nhy,Jing'an=12pad,Baoshan=rgy1,Rui'an=12imf,Laibin=12og1,Xiaogan=12dda,Ziyang=128ar,Quzhou=12is0,Zaozhuang=129nx,Pingxiang=12jum,Zhoushan=14fu2,Qiqihar=17mf5,Puning=12n5o,Ankang=12cg9,Langfang=12oe4,Jiaozuo=12pib,
Wanxian=12eis,Guang'an=12k9m,Weihai=12egp,Zhabei=129ms,Xinyu=12c0s,Yibin=12aoi,Taicang=12g13,Jinshan=83o00,Chenzhou=12wib,Anqing=12yrt,Xingtai=12ccf,Zhaotong=1296x,Panzhihua=44it0,Chuzhou=12w9x,Xuancheng=12box,Shangyu=12yk8,Anshun=12yr4,Wuzhou=12dtk,Qinhuangdao=12j17,Shaoyang=12xy0,Hegang=17nqy,Ma'anshan=12m50,Shizuishan=7c5os,Deyang=12uw1,Yangquan=12b4n,Zhumadian=128g1,Changzhi=12wtj,
Changning=12wxn,Zhangjiakou=17kto,Fuxin=17o0y,Changsha=12ikd,Huangshi=12qgy,Liaoyang=17n2p,Hongkou=12r4q,Baise=12xfx,Binzhou=12xhs,Yuncheng=129vu,Dezhou=12uvv,Sanmenxia=12ibh,E'zhou=3yd7y,Mudanjiang=17mrn,Leshan=12o3d,Rizhao=5egpj,Suining=12g6k,Puyang=5gs8u,Chongming=83o03,Hebi=12rnm,Jingmen=12p7v,Dandong=17ofy,Panshan=17mm1,Jiaozhou=12plc,Suizhou=12g5z,Chizhou=12weu,Ya'an=12bhk,Jinzhou=17nbf,
Sanming=12ibb,Shuangyashan=17m1u,Luancheng=12ml8,Mengzi=81mba,Yingkou=17kyi,Zhangzhou=129bu,Shihezi=wrxn,Wenchang=12ed4,Siping=17lzu,Chuxiong=12wa0,Huaihua=12qtl,Ulanqab=4ynlt,Jiamusi=17nfp,Korla=ws2o,Wanning=12ejn,Xinzhou=12bz6,Pingdu=12jz9,Ji'an=12pv1,Guli=12s5g,Aqsu=wsak,Tanggu=12ftc,Shangluo=12hus,Qionghai=12pw8,Cangzhou=12xao,Beihai=12xs1,Hengshui=12rd4,Daxing'anling=7erxn,Guangyuan=12pvm,
Xianning=12dh8,Tonghua=17lri,Banan=14xk5,Zhangye=129cc,Kashgar=rgb5,Zhoukou=128n6,Pingliang=12jxk,Huangpu=4y22k,Zhucheng=128j8,Loudi=12mm6,Shanwei=12hqw,Jianshui=5wv4e,Xichang=12cwf,Chéngguān Qū=81xjg,Jincheng=12pbh,Yan'an=12bg5,Shouguang=12gve,Jingdezhen=12p9s,Jiaojiang=12rvp,Nanping=12krq,Longshan=17n2l,Heyuan=12a68,Huangshan=12ezr,Wafangdian=12ex0,Yongji=1296a,Lishui=12ne5,Wenshan City=52ai6,
Chengde=17olj,Basuo=12xwa,Zhangjiajie=12v1v,Bei'an=17ot9,Shuozhou=12gig,Ningde=12pld,Jiuquan=rfm1,Dingxi=12uq5,Tongchuan=47eme,Guyuan=12ry8,Chaoyang=17omg,Gujangbagh=rgfv,Jixi=17nad,Tongling=12f71,Gaomi=12syi,Chongzuo=78mos,Tanzhou=15076,Hechuan=12r84,Xuanhua=17l46,Dachang=12w40,Fenghuang=4cjtg,Huanggang=52ze8,Anqiu=12yrq,Jizhou=12orp,Nanqiao=12kr3,Huocheng=6yn6e,Lhoka=4swsx,Pengze=12k1g,
Xilinhot=4sn4i,Hulunbuir=7gyal,Daye=12v2u,Chifeng=17okz,Yunlong=7b56f,Qitaihe=17mf1,Pizhou=129v8,Shiqi=12h2s,Laixi=12gmn,Tieling=17ls7,Hechi=7cvv0,Tongshan=12bhs,Yanji=17l17,Lincang=12nnq,Xingyi=12qq6,Tantou=45586,Baicheng=17oyx,Lianshan=17nbm,Changyi=12wu2,Xinyi=12clq,
Yangshuo=12b3v
CN3 Linqu=12nhg,Pu'er=12gf5,Baiyin=12y6w,Gaozhou=12stz,Xiuying=12bth,Dengzhou=12uwu,Artux=rgzz,Qibao=12jf5,Xinyuan=wrti,Enshi=12txk,Tanghe=12ft7,Zoucheng=1289d,Fangchenggang=7az9g,Kaili=12on6,Xingning=547ou,Linxia Chengguanzhen=12ngj,Turpan=wrve,Longling County=7frec,Ghulja=ws4b,Fuling=12tcz,Chengzhong=12akw,Hulan Ergi=17ni6,Donghai=12ujt,Dongtai=12ubo,Karamay=ws3d,Tongliao=17lr4,Nianbo=12khb,
Changle=12wz9,Jining=17nca,Rugao=6ij1j,Suicheng=12g6j,Nada=12l2i,Yanzhou=12avr,Laohekou=12o9u,Suihua=17ly7,Beibei=12xue,Shijie=15326,Hami=ws5o,Huayin=12qa4,Jiyuan=12or8,Gucun=12s9v,Xiantao=12dgj,Qingzhou=12anf,Yuci=12a2e,Bole=52nee,Dali=12vrh,Jiayuguan=rge5,Changzheng=4o46u,Jinchang=12pb9,Fendou=17me1,Huanggang=12qok,Jingling=12p82,Heihe=17nql,Tongchuanshi=12h6k,Xintai=12c3u,Wuxue=12dv2,
Wuhai=12e4x,Yintai=7cvyw,Jinzhou=12oz6,Longgang=12mxs,Yingtan=12aj5,Zitong=128b8,Luojiang=12md1,Lijiang=12v45,Hailar=17nti,Daliang=12vr6,Bachuan=12yns,Hangu=12rs3,Gunan=12s4k,Jinghong=129v2,Gongheyong=4557r,Nanchuan=5354v,Bishan=12xhl,Yanghang=12bbc,Gaoping=12sxx,Nyingchi=81mh0,Beiliu=12nmn,Changji=ws81,Duyun=12tys,Kaiyuan=12omq,Mentougou=12le9,Lushui=81mbb,Jijiang=12pd2,Hanfeng=12rsm,
Peicheng=12k3g,Ezhou=12tur,Zhengding=1293c,Yongchuan=12adm,Hepu=12nuq,Aihui=17p1q,Fuding=12f61,Humen=12q20,Haicheng=17ntq,Beipiao=17osm,Jinshanlu=wsab,Guixi=12s6z,Laizhou=12of6,Huixing=50ejp,Changyuan=12wtx,Shangri-La=4pk44,Yangcheng=50f2d,Dunhuang=ws6z,Jing'an=12pag,Zaoyang=129o6,Baishan=17ozc,Zhenping=1290p,Anda=17p16,Pingwu County=7frel,Qianjiang=12a4z,Zhenzhou=128zo,Xindi=12ci9,Fengcheng=50eb6,
Jiutai=17nap,Licheng=12ntb,Dongling=17o8k,Laiyang=12ofe,Ulanhot=17loo,Songcheng=12gb0,Hengshan=17np4,Tongzhou=12f48,Anbu=12yv8,Ning'er=12kf1,Fengcheng=12tj4,Tacheng=wrwv,Zhicheng=128yy,Nanpiao=17mpo,Lizhi=50dzu,Yizhou=12j28,Xinqiao=12c59,Yichun=17kzp,Lianghu=154py,Guangshui=12sif,Fu'an=12rqg,Zhaodong=17ksw,Wujiaqu=wrul,Sanshui=12cm1,Boshan=12xft,Yangchun=12waq,Dingzhou=12upk,Pengpu=12k1z,
Chenghua=12wp2,Longfeng=17mz0,Beining=17nwx,Dunhua=17o66,Sujiatun=17lxq,Honggang=17nnw,Taozhou=12fk4,Xinji=12c9c,Taishan=12g10,Acheng=17p1z,Hailin=17ntf,Yong'an=12ae3,Nanjin=50f2f,Qianjiang=507wu,Jieshou=12pec,Yushu=rgi9,Sanhe=5069y,Gongzhuling=17nxi,Shuizhai=12gjn,Shanhaiguan=17m7o,Yuepu=12a0s,Huadian=17nl4,Liuzhi=5yrmn,Fuyu=17o0n,Chaohu=12wsj,Liangping=7fp3d,Doilungdêqên=3wlhf,Jieshi=12pep,
Hejiang=12rj8,Xiayang=4o5mf,Wuyishan=1571a,Jiashan=4cj80,Huinong=12gvq,Gejiu=12ssg,Jiagedaqi=17ng5,Tumxuk=75oba,Shiqiao=12h2n,Shenglilu=50ggw,Jiawang=12phm,Puqi=12jpl,Wugang=12e5k,Zhalantun=17kuh,Fuji=12tec,Dawukou=12v6o,Majie=12lyx,Hepo=12rbk,Shangzhi=17m7u,Shuangcheng=17m36,Dongyang=12dzk,Nantou=1506e,Jiazi=12pgv,Wuda=12e71,Pingxiang=12jun,Santo António=81xqr,Leiyang=12o4w,Shuanglonghu=7ev5z,
Shache=rfol,Gaojing=4o46p,Songnan=12g9b,Jiangyou=14f3z,Tengyue=rfkj,Shajing=12i3c,Jinfeng=12dd7,Jingzhi=12p5z,Danshui=12vjo,Macheng=12m3y,Ālā'ĕr=wsa1,Nossa Senhora de Fátima=81xqk,Huicheng=12q75,Xiazhen=12cxz,Haimen=12rvq,Shahecheng=12i4l,Yushu=17kuy,Lecheng=12o64,Nancun=12kzm,Jiupu=17nar,Baoshan=17ova,Luoyang=12m9z,Jiaohe=17neg,Huangzhou=12qdk,Xiulin=12bu4,Zhoucun=128oi,Xiangcheng=12dii,
Longshui=12mr8,Lianhe=17mqd,Xilin Hot=17lb4,Lichuan=12nt2,Fengcheng=17o2r,Bao'an Centre=7x90z,Zhujing=128gv,Zhaoyuan=129a1,Lhasa=rg81,Xunchang=12bjx,Nanbin=12l0v,Luodian=12mep,Shaoshan=12hp0,Wushan=12dvs,Shunyi=17m0y,Longjing=17mym,Gulin=12s5c,Chenggu=12woc,Dasha=12qit,Yakeshi=17l34,Baisha=12ych,Anliu=12ysk,Lengshuijiang=12o3t,Tianfu=12ecw,Mingshui=12l9u,Qiaotou=12jg3,Yuyao=129qh,Zhaozhou=17ksb,
Wansheng=12ej9,Wayaobu=12ehm,Pingshan=12jw9,Songyuan=17miv,Maba=12m4v,Chengqiao=12web,Taonan=17ltt,Haikou=12rw5,Shaowu=12hox,Mengmao=rg3e,Kaiyuan=17n8x,Wuzhishan=152ek,Xigang=12cs8,Chóngfú=12weo,Encheng=12txt,Zhuji=128hw,Datun=12v8x,Qingnian=12nhj,Linshui=12nh4,Hailun=17nt9,Shilong=12h68,Didao=17oad,Jianchang=12puv,Hulan=17ni7,Zhongxiang=12aia,Dehui=17ob4,Hanjia=12rro,Taibai=5049o,Xuyong=12bhw,
Nehe=17moq,Jalai Nur=17ng3,Tieli=17ls8,Shaping=12hoi,Anning=12nvy,Longjiang=17myq,Buhe=12xel,Xinghua=1296c,Chengtangcun=12fik,Yidu=7c5hq,Zhonghe=128uh,Puyang Chengguanzhen=12jo6,Daxing=12qpk,Yezhou=12aoq,Pailou=5049s,Pulandian=12jq2,Wuchuan=12lj1,Salaqi=17md8,Jishu=17nb6,Yuxi=128op,Bashan=12xwh,Tongren=12in7,Gangu Chengguanzhen=12t5w,Xincheng=ws2b,Jishou=12oye,Shuifu=3yhnb,Hedong=16t2k,
Huacheng=12quy,Lianjiang=12o2g,Linxi=12ngm,Xinzhai=12c0c,
Kangding=12mkb
CN4 Qincheng=12jbb,Menghuan=7cvw0,Xixiang=12bsf,Dongsheng=12ucg,Wangkui=17lmc,Meihekou=17mu1,Xinle=12unb,Linghe=12nlu,Xingcheng=17l9i,Renqiu=12ipp,Suifenhe=17ly9,Xinshi=12c4e,Xinyi=12u6x,Chengzihe=17olc,Xishan=12nog,Yeyuan=12aov,Guanhu=12shl,Jiudian=12ox0,Xinxing=14w8b,Fangshan=12tsm,Jinniu=3yem9,Houzhen=12qvl,Gongguan=12spk,Nanxi=12kna,Lubu=12mkh,Jinsha=12p28,Ducheng=12u3d,Shenjiamen=12hio,
Boli=17oqq,Xiaoshan=12d66,Xingguo=12cfa,Wuchang=17ljx,Dunhou=12u10,Bayan Hot=12xv9,Ximeicun=12cmh,Yishui=12afr,Zhongduo=128v5,Fangcheng=12tu2,Daotian=12vi3,Baijiantan=ws9m,Yunnanyi=129uk,Shuangliao=17krz,Zhaoyuan=17ksd,Dalai=17oh6,Tangwu=12fqb,Jiayue=12ph7,Changping=17one,Lianzhou=12nup,Yingqiu=7c5g3,Dongcun=12uml,Danjiangkou=12vk4,Bai'anba=5049u,Zhongshu=128s6,Huazhou=12q9c,Xingren=12ccw,
Longquan=12mss,Yatou=12aqv,Tanfang=7c5mi,Lingyuan=17n1n,Gaoyou=12sud,Yulinshi=129wx,Hanting=12rqn,Tongren=12f68,Xihe=12cra,Duobao=12u0l,Sishui=12gd8,Gantang=12t4c,Luomen=12mc4,Huaidian=12qtr,Baisha=12ycw,Miaohang=12lcn,Fujin=17o1r,Huaicheng=12qtj,Micheng=12lb4,Lucheng=12mhg,Hede=12rmw,Chengxiang=4zzu6,Nandajie=50ggx,Lengshuitan=12o3m,Wangqing=17lm5,Xiazhuang=12cxn,Dongxing=12u96,Gengqing=rgkl,
Linjiacun=12nii,Zhoujiaba=5049n,Honghe=12r5x,Baixi=12y8e,Lidu=12ns9,Yuzhou=129r2,Gusong=128w2,Hanchuan=12rtd,Tiefu=12fbv,Qiongshan=12izj,Xiangxiang=12djb,Deqing=12uwl,Xujiang=12bkl,Mishan=17msi,Nenjiang=17moh,Menglang=rg3i,Shizilu=12gw9,Jiangshan=12pq7,Zhaogezhuang=1299d,Anlong=12ysj,Qamdo=rfvd,Nanfeng=12kyg,Zhonggulou=5049q,Longnan=70gc4,Helong=17nph,Nanding=12kyz,Guozhen=12s1b,Dengzhou=12uws,
Qufu=12itx,Laojunmiao=rg8l,Dacheng=14l3v,Mianyang=12ldh,Dazhong=12uzk,Liaolan=12nu6,Jinxiang=12p06,Dongxia=7c5hr,Degan=12uy0,Xiannü=12dh4,Yinma=12ahf,Lingdong=17n1t,Nanzhang Chengguanzhen=12kk6,Xucheng=12bi5,Wensu=wruo,Hecun=12rmz,Ningyang=12kdw,Jinshi=12p1f,Yuanping=12a4s,Aoxi=12yos,Liping=12uy1,Changqing=12wwx,Dali Old Town=7b56b,Xindian=12chq,Yima=12alw,Qiaoguan=12jhi,Nangong=12kxt,Lüshun=12m7u,
Anguo=x7uh,Shiwan=12gzn,Donghe=12r53,Huaiyang=12a4a,Tangping=12fro,Yudong=12a24,Changning=12wxt,Xiugu=12bu5,Feicheng=12tps,Shanting=12hr9,Junlian=12op3,Nianzhuang=x7qb,Yingjiang=rfwo,Zhuanghe=128l3,Loushanguan=12f44,Baoying=12xx6,Dashiqiao=17oe7,Panshi=17mlz,Xichang=12cwh,Huanglou=7c5hp,Dushan=12tzm,Rikaze=rffn,Songlou=x7ta,Taixing=12fwd,Tangjiazhuang=12fs9,Yanta=12hh7,Zhuangyuan=12iwu,
Wuyang=12dut,Xiongzhou=12bxu,Chaigou=12x47,Xinzhou=12bz8,Shitanjing=12h0b,Tumen=17lpg,Qinggang=50h2b,Hengbei=12rgl,Yishan=7c5g6,Youhao=17kwl,Pingyi=12ju2,Wulong=77ktl,Linping=12nhq,Xixiang=12ovr,Huankou=12qcy,Linkou=17n1e,Huangmei=12qjv,Feicheng=12cjc,Songling=14ovy,Jishui=12oyb,Shulan=17m15,Baicheng=7c5hb,Damiao=12vmv,Jiexiu=12pe1,Hunchun=17nhp,Sandu=151kf,Liangxiang=12nxo,Zhaodun=1299n,
Fenghua=12vfe,Yaxing=12876,Yangliuqing=12b71,Qiuji=12ixr,Qingquan=12j6p,Shouxian=12gv2,Lintong=12neq,Kageleke=7aqit,Kanjia=7c5hn,Yinzhu=12es7,Chaoyang=17ome,Shangmei=12cat,Fuyu=17o0m,Maozhou=4557q,Huilong=12q60,Beidao=12xtb,Yanggu=12bbl,Longgang=12mxn,Shancheng=12hqn,Zhangzhai=129by,Nanma=12kt5,Huicheng=12q74,Yuanshang=12a4b,Suixi=12g69,Xinmin=17l6z,Zhangzhuang=x7sf,Gucheng Chengguanzhen=12say,
Xianshuigu=12dgr,Yunyang=129tj,Huayuan=12bxy,Lanxi=12obe,Genhe=17nyc,Luocheng=12mf3,Heguan=7c5hs,Juegang=12oqb,Shixing=4c90d,Dongdu=12ulx,Yanjia=12b04,Dongkan=12uh7,Huangchuan=12qpt,Wusu=wruz,Lanxi=17n5u,Miyang=12l7y,Jiangzhuang=12pnw,Beichengqu=17o27,Xinzhi=12bzi,Licheng=12n1g,Zhoucheng=1562s,Caidian=12xdc,Xiuyan=17l4y,Luohuang=12mdi,Shangsi=12gc7,Qarasu=ws2p,Changtu=17omz,Huashan=12qbf,
Anlu=12ysg,Yilan=17kzf,Linjiang=12nid,Guiping=12s7i,Kuandian=17n7f,Shenzhen City Centre=7x901,Poyang=12jro,Yongfeng=12ad1,Gongchangling=17ny0,Jimo=12pbx,Baiquan=17oy5,Jiangyan=12poq,Shiguai=17m5i,Fuyang=12t9a,Haining=12d0n,Shankou=12hsi,Pan'an=12k70,Mengcheng Chengguanzhen=12lh8,Xinhe=12cbb,Shima=14x19,Fengping=7cvw1,Chengxian Chengguanzhen=12wlw,Xininglu=ws6w,Xuantan=12bod,Jiehu=12pfg,
Linjiang=17n1h,Tantou=12fny,Xiaoshi=17le6,Jinjiang=12p4x,Yunmen=129ur,Wushan=12dy7,Heishan=17nq7,Pengcheng=12k2q,Wenjiang=12ebg,Shima=12h5q,Mingguang=12laf,Ninghai=12kew,Chaihe=17oom,Minggang=12lah,Tangzhai=12fpi,Xunyang=12bj5,Yanghe=12bb7,Dongfeng=17o9m,Jiang'an=12pue,Zhenlai=17krs,Shuangfengqiao=50ejn,Songjianghe=17lz7,Luorong=12mbe,Lüeyang Chengguanzhen=12mjc,Wenling=12eaw,Huajing=4y1sa,
Fuqing=12io0,Caohe=12x96,Gaoliu=12syw,Xinzhou=12bzh,Pingzhuang=17mkd,Tianliu=12ffs,Lushar=12m86,Wanggou=7b6nw,Fengkou=12tm1,Shajing Town=7x8z6,Liuhe=17n0h,Hanyin Chengguanzhen=12rq7,Wacheng Neighborhood=12cqb,Duoba=12u4i,Shaozhuang=7c5mh,Tailai=17lwn,Lishi=12neh,Chengyang=12wls,Sanchazi=17mcu,Daxu=7b56m,Qaraqash=rg2l,Taihe=12g0l,Lianyuan=12obn,Wuxi=12iw9,Qipan=6v5bn,Tangxiang=50ftl,Huinan=17nil,
Beimeng=12xpo,Luoyang=12m9x,Muling=17owi,Huanren=17njd,Qionghu=12izr,Huanan=17nkh,Xiaolingwei=12d90,Ganshui=12t4l,Yaoji=12au1,Qiantang=50f26,Mengyin=12ler,Jietou=rgdz,Xiangcheng=12dmx,Bayiji=12xv1,Shangkou=12hy2,Ligezhuang=12nrk,Dashitou=17oe4,Huanghua=12qnf,Qingyang=12tbc,Babu=12yo2,Yebaishou=17kzz,Huaiyuan Chengguanzhen=12qsd,Xincheng=12vlw,Bianzhuang=12xjq,Suyangshan=12g2b,Hepingjie=17lma,
Liuxin=12n40,Caoqiao=12x7n,Longshan=rg6u,Fengrun=12tks,Kunyang=12oh1,Tianzhuang=12fcy,Lingao=12nmw,Shikang=12h7t,Fenggang=12to2,Picheng=12k3h,Renzhao=12ip2,Changli=12wyw,Kaihua=12one,Yunmeng Chengguanzhen=129uq,Yangzhou=12b2a,Qinggang=17mgt,Dengbu=4d30j,Yangcun=12bcu,Zhicheng=128yx,Lulou=12mg4,Baihecun=12yjp,Guanyin=12sct,Mabai=12ys4,Nanlong=12ktg,Youxi=12a75,Xiazhuang=12cxp,Changcheng=12x2b,
Shanwang=5fk16,Botou=12xfk,Liuku=rg73,Baoqing=17ovi,Shizhai=x7uj,Jinggou=7c5hm,Fanlou=x7ss,Changle=12wzi,Miaojie=7cvxi,Kaitong=17n8y,Zhangjiachuan=129h8,Pingnan=12jwt,Dêqên=rgpk,Songyang=12uxk,Yucheng=12a2k,Shuikou=12gm9,Shuangyang=17m1z,Nianzishan=17mo9,Pingyin=12ju0,Bin Xian=17oqz,Qingshuping=12j4j,Zhaobaoshan=1291j,Hushitai=17ngr,Zhangji=129hi,Huoqiu Chengguanzhen=12q0r,Mudu=14os7,Fengyi=12tio,
Nandu=12kyt,Longfeng=12mxv,Taoluo=12flf,Yingshang Chengguanzhen=12ajf,Xiangzhou=12dia,Yongning=12jps,Xinye=12c16,Lishu=17n13,Oroqen Zizhiqi=17p1l,Xianju=12dhp,Jianguang=12ppk,Dongning=17o8b,Dashi=50f27,Tianchang=12p6j,Xifeng=17lca,Datong=12v9n,Nanhu=12kw6,Yicheng=12ao7,Xiema=12ctm,Yanliang=12ayw,Tahe=17lx3,Erdaojiang=17o52,Tianpeng=12ff8,Xixiang=12bse,Yaowan=12ase,Mujiayingzi=17mrf,Dingjia=12urc,
Langzhong=12xy4,Liancheng=12o22,Jiangbei=12nz2,Longgang=12muu,Taitou=7c5ng,Gushu=12vkr,Fenshui=12thg,Wujing=12e2h,Wucheng=12e7n,Yuxia=129r8,Runan=12ilq,Zhijiang=12m0f,Gucheng=7c5mu,Taozhuang=12fk1,Sandaohezi=wryv,Yongbei=12adq,Dazeshan=7ev5r,Zhujiajiao=128hc,Wuzhen=12dts,Jiangkou=12prr,Maqin County=4pzu8,Pucheng=12krc,Baimajing=12yfb,Tuanbao=52jqn,Wenshang=12e9w,Mingshui=17msu,Huiqu=7c5g8,
Gannan=17nzz,Pánlóngchéng Jīngjì Kāifāqū=83ou8,Hongjiang=12r56,Jian'ou=12pnb,Tashan=x7qz,Jixian=17o1m,Hezuo=12r79,Haizhou=12ru3,Longgu=12mxc,Yigou=12an4,Langtoucun=17n69,Xiaoweizhai=12d4p,Antu=17msq,Suozhen=12g32,Taifu=458ou,Shiqiaozi=12h1x,Jidong=17ndz,Fenyi=12tgq,Chonglong=12wef,Xinglongshan=17l8r,Barkam=12xwk,Tongchuan=12f90,Shibuzi=12he6,Lixian=12n23,Hongqiao=12jeq,Changbai=17oo9,Zhutuo=128e2,
Dingtao=12uqa,Dongxi=12ua0,Juye=12onw,Hancheng=12rth,Santangpu=15d96,Jing'an=7c5ft,Emin=ws6q,Longtan=12mqw,Shenliu=12yqo,Maocun=12luj,Huangpi=12qj0,Shanhecun=17m7n,Yantongshan=17l0p,Guiren=12s7f,Zhongxing=128ql,Langxiang=17n65,Bageqi=5cqkv,Suiling=17ly3,Wenxing=12dir,Yingli=7c5nk,Baishishan=17oxt,Ninghai=12kev,Zhuzhai=x7u4,Jinji=12p57,Weining=12x98,Qingfu=12ja3,Daokou=12vin,Yashan=12ar7,
Nantai=17mpf,Changleng=12wz7,Hutang=12pz3,Sanchuan=7cvxl,Sitou=12gcu,Zibihu=rfb5,Baidi=500qq,Gaogou=12t15,Linghai=17ogp,Longshi=12mre,Xuzhuang=x7q4,Gongyi=12d3d,Qinnan=12j0n,Gelan=12ssb,Dalianwan=156jg,Changling=17oni,Bonan=rg8n,Zhuyi=7cvyu,Yongqing=12aao,Linqiong=12nhh,Qishan=12jbo,Lanshan=x7hu,Anjiang=12ytf,Xinqing=17l6r,Dorbod=17lwo,Yutan=12ke0,Ahu=12ywl,Bayan=17out,Licha=12ntd,Pingjin=12jy2,
Shilin=42af1,Liguo=7b5re,Huangnihe=17njy,Manzhouli=17mv0,Huguo=12q7o,Liuji=x7r4,Liangzhai=12nxg,Liaozhong=17n2i,Wangji=12er8,Nanzhou=12kjk,Yunjin=129v3,Luojing=12mcn,Fangcun=12ttr,Yongjian=7cvxj,Xiazhuang=12cxv,Mingcun=12lak,Lingcheng=12nml,Jinding=rgdw,Qingxichang=506m1,Jinhua=rgdt,Buzhuang=7c5gl,Shiquan=12h1u,Yangtun=12b35,Zhangfeng=rf99,Yousuo=7cvxk,Zhaozhuang=x7ua,Tangzhang=x7p2,Lingwu=7c5om,
Taoyuan=12fke,Beisu=12xo0,Wulingyuan=129xp,Malingshan=x7jo,Hualong=7c5mv,Dianbu=14zlr,Daxing=12v5f,Puji=12jpa,Xingqiao=4lshp,Songlingcun=17w4d,Yunshan=14zms,Dapeng=7b56l,Sanzhuang=12i6y,Zhawa=7ev5l,Jitai=7c5nf,Zizhuang=x7r1,Liangji=x7hs,Ānwén=12yqu,Dashahe=7b6nv,Duzhou=12tym,Zhongxin=128r4,Weimiao=12efq,Qishan=12iyp,São Lourenço=81xqu,Zepu=rf9p,Liuquan=12n5x,Zhefang=rf8v,Sanhui=12if1,Dianzi=7ev5s,
Panlong=12k59,Gangshang=x7mq,Guanshan=14oil,Datong=538r6,Shuijiang=12gmm,Guanzhuang=12sby,Shanji=12hsp,Lhünzhub=81xjf,Hanyuan=12kea,Yanghe=7ev5t,Nanjian=12kvm,Naxi=12yue,Zhenxi=12903,Yongxin=12aa1,Changdian=12x1q,Xinglou=x7sj,Mihe=7c5lj,Maizhokunggar=rg9p,Shuanghe=12gss,Guangshun=12sid,Gaoliang=5049p,Dongcheng=151l4,Jinjiang=12p4t,Gao'an=12t35,Jiawang Zhen=7b5rf,Haiyang=12run,Gupi=12s0y,
Xinhe=7b56k,Ningdong=7c5oo,Xianfeng=12dnb,Gaoliu=12syx,Liutuan=12n4l,Da'an=12w6u,Chenlou=x7lo,Qing'an=x7hx,Shiyan=50eb4,Dalu=12vox,Qianliu=12jki,Weiji=12egf,Wangfen=12esp,Jielong=12pf5,Shuangfu=50hxr,Damxung=rgr6,Baizi=12y5l,Yuexi=12a03,Cuijiaji=12w85,Jieshi=7ev5w,Damoujia=55skq,Shunhe=12gj0,Gongqingcheng=66fte,Hekou=x7t7,Hanwang=x7pf,Diaoyucheng=50f2e,Changsha=501le,Kongtan=12oje,Sunlou=x7tv,
Qabqa=12jnn,Nanpeng=1511o,Yuqunweng=wz0p,Shaji=12i3l,Nantong=538rq,Sanjiao=14t7i,Sankeshu=7cvuz,Mangshi=rg4v,Biantang=12xjw,Baitao=12y9e,Shijiao=12h9f,Chefushan=12wq9,Shuanggou=12gth,Gudong=rgjp,Pingli=12jxn,Zouzhuang=x7n6,Dangjiang=12vl8,Tangba=12fuf,Nongzhang=7cvw2,Hekou=12rik,Yanguan=12b30,Shangyun=rfo7,Dahuangshan=12vwg,Hegou=x7ly,Qisha=12iyy,Shuitu=12gkb,Guxian=12ryy,Jiushan=12ou5,
Xindian=7b56j,Youting=12a7a,Qingshanquan=12j5y,Caojie=7fp39,Beiwangli=12xnb,Shuanglong=44cvl,Gaojia=12szx,Caijia=12xcy,Rizhuang=12io6,Han'airike=5cqqu,Shihao=7fp7b,Jingguan=12p99,Juexi=12oq8,Gaozuo=12stj,Zhonghe=128uc,Kuiya=7ev5c,Zhigou=128y7,Bowangshan=446cx,Huangji=12qn0,Zhengji=1292x,Jiangping=12pqi,Baichihe=12yle,Tushan=12ey5,Guandu=12skq,Pu'an=12jrd,Luobuqiongzi=rfzd,E'erguna=17n6y,
Daizhuang=x7sd,Zhuhai=7ftqc,Qushi=rfsq,Guangtong=12sic,Mali=4h4eh,Malianzhuang=12lxn,Luobei=17o29,Tieqiao=12faw,Wangyuan=7c5op,Gutao=12ju4,Quxu=rfep,Yinggen=12akc,Wuduan=14oi5,Tiancheng=5049m,Linshi=12nh5,Shiji=12ha0,Naliang=12l21,Baihua=12yj0,Guye=12ryf,Xinglong=12ce0,Laisu=12ofl,Chengxi=12wm1,Chongxing=12wde,Xunsi=12bjb,Baisheng=50e0g,Tuxiang=12ext,Nanmen=501lf,Baihe=501ix,Ka'ersai=7ev5a,
Anyuan=12yq4,Xili=4ymkh,Luolong=12mcd,Sihu=12gge,Mutang=151kk,Shiwan=12gzo,Yuntai=129ud,Anfu=12yua,Mingguang=7cvwu,Nanshu=12kp1,Dongyang=50eoi,Daxing=14t74,Gangtou=12t5x,Zhaojia=15mmq,Shuanghuai=50f0a,Mingshan=7ev8o,Chenshi=14t8o,Sanjiang=12ieb,Chenghai=7cvxm,Baojia=12xym,Liji=12nqq,Shichuan=12hdf,Huixian Chengguanzhen=12q4k,Wenquan=12ea7,Zhuyuan=128d7,Xilinji=454tw,Mangbang=7cvws,Lequn=7x90j,
Baishikante=7e81k,Jinzhongzi=7c5g9,Shili=4e1i8,Balu=12y41,Renyi=12ip5,Gongping=12sol,Bailin=12ygl,Jiachuan=12px0,Hetoudian=12r95,Xihu=7ev7p,Anxiang=53ie9,Xinxing=12c29,Zhancheng=129kx,Miaozi=7c5li,Weixinghu=7ftqb,Hegeng=14t9q,Fate=17o2w,Longshan=12mrt,Changshouhu=50eb2,Jinshan=14w7b,Shahe=15085,Zhonghe=5y2yd,Yingpan=rfbr,Yihe=50e0n,Gecheng=12st6,Hanyuan=12rq5,Jelilyüzi=ws3w,Wayao=12ehn,Tange=4h4cy,
Yuanyang=12a3k,Guojia=7cw2j,Biyang=12xh8,Dunhao=501iy,Luoqi=12mbn,Qina=12jbe,Elixku=rgn2,Liufeng=7cw21,Mudong=12l5a,Bake=50eb8,Zhiping=50ie7,Dadamtu=wz0n,Xianlong=14ta3,Haomen=12rp0,Longtan=12mqv,Longxing=12mns,Dachang=12w41,Weituo=12eek,Sanmiao=15mnt,Zhutang=7cvvz,Longhe=506a7,Shimen=12h50,Caijiagang=14t6a,Longhe=50eb5,Kangle=500qo,Ziyang Chengguanzhen=128aq,Sanjiao=12idv,Shidui=12hcj,Mapo=12lqi,
Langao Chengguanzhen=12oee,Puqiakeqi=7ev5f,Heqiao=x7sq,Yizhuang=12aeg,Baiyang=12xvc,Changling=7fruh,Miaoyu=12lbh,Huangdi=7e81s,Taoyuan=619vm,Haitou=12ruy,Guxi=12rzd,Tage'erqi=7e81y,Wujia=12e38,Longqiao=50dzt,Wuying=4di1o,Lianhua=4di41,Xinmiao=12c6t,Zhelou=1294e,Xintian=12c32,Zhuxi=128dt,Liushan=7c5g5,Longfeng=50eok,Lüfeng=14t5k,Yawa=7ev5j,Wushan=7c5gj,Shuangjiang=12gsa,Shuanghekou=5049v,
Fuxing=50eog,Mawang=12lna,Shetan=12hg8,Shuangfeng=50f0b,Xiongjia=5049l,Baocheng=12xxk,Bayandai=7en55,São Lázaro=81xqs,Ronglong=12ing,Shawei=7x938,Jukui=505w5,Nanping=12krp,Wuhe=7cvxg,Guofu=12s3e,Jiulongshan=501l6,Zhoujia=128nx,Heba=12rnz,Yongxing=12a9u,Haojiaqiao=12rp9,Shaodian=12hpk,Mixia=7e81v,Xiasi=150z2,Mawu=12lmu,Saybag=sv2e,Futian=500gl,Dagzê=rgpl,Rongjiang=12inm,Huzhai=x7sm,Dajin=12vtd,
Anfu=14w6v,Shunzhou=7cvxn,Huilong=505wa,Fenhe=500qp,Jiangzhuang=x7s6,Longju=12mv7,Guōlèmùdé=539li,Tanchang Chengguanzhen=12vlf,Fenggao=12tny,Baliwan=14w6x,Dasheng=7c5g7,Taolin=12fli,Zhonghe=14es8,Dade=501l8,Anlan=1511k,Wudalike=7e83c,Jiuxian=12oth,Guojia=501iw,Wenxian Chengguanzhen=12e9a,Wenfeng=12ch9,Songbai=12gb7,Zhakou=7am1o,Zhong'ao=128wr,Yengisar=rfc6,Daocheng=4zy1h,Yushan=129sg,Tianfu=50eof,
Pingkai=506m2,Shuangtang=7b56i,Wanghong=62dbt,Shaping=12ho9,Ganning=504h6,Pingtan=12jvg,Shagang=12i5d,Xiagezhuang=12dqw,Tongjing=12f7g,Longsheng=15mo2,Xingyi=506a2,Anwen=538r4,Sandaoling Lutiankuang Wuqi Nongchang=72yci,Yujia=129yb,Honghu=1512g,Yanwo=50f29,Mengla=12lfw,Hufeng=12q80,Mugala=53iwu,Shangpa=rfof,Chahe=12x4g,Yebao=14w8f,Taiping=7cvw3,Nagqu=rg1x,Fuyuan=17o0i,
Tianducheng=82obs
CO1 Bogotá=2727l,Cali=271md,Medellín=26rma,
Barranquilla=272kb
CO2 Kennedy=46qxy,Cartagena=2713a,Cúcuta=26zrx,Soacha=26m69,Bucaramanga=2721d,Ibagué=26w0g,Santa Marta=26mpp,Montería=26r85,Valledupar=26kxs,Pereira=26ppi,Manizales=26rzn,Buenaventura=27210,Bello=272e8,Pasto=26pxm,Neiva=26qsr,Soledad=26m4p,Villavicencio=26kmk,Popayán=26p9o,Palmira=26q8c,
Armenia=272vs
CO3 Itagüí=26vuq,Sincelejo=26m8f,Floridablanca=26xch,Buenaventura=2720z,Tuluá=26l79,Dosquebradas=26zfr,Barrancabermeja=272kx,Riohacha=26od5,Tunja=26l68,Yopal=26kgo,Florencia=26xdm,Maicao=26s5l,Piedecuesta=26pl4,Envigado=26xjb,Facatativá=26xg4,Pitalito=26pf2,Madrid=26s6z,Cartago=27132,Zipaquirá=26kcm,Quibdó=26ong,Malambo=26s3v,Rionegro=26ocq,Mosquera=26r3o,Chía=270nn,Magangué=26s6k,Funza=26x9l,
Guadalajara de Buga=271vk,Sogamoso=26m5d,Girón=26x2a,Girardot City=26x2k,Sabanalarga=26o6e,
Ocaña=26qm6
CO4 Santander de Quilichao=26mos,Aguachica=273kx,Cereté=270ui,Duitama=26zfg,Montelíbano=26r8m,Fusagasugá=26x9e,Ciénaga=270cn,Tumaco=26l74,Apartadó=2732e,Chigorodó=270mk,Arauca=27306,Sabaneta=26o5n,Caldas=271n4,La Dorada=26uy5,Calarcá=271ng,Ipiales=26vx7,Yumbo=26kft,Planeta Rica=26pdw,Granada=26x0l,Chinchiná=270kh,Baranoa=272mr,Villa del Rosario=26kmx,San Marcos=26naa,Sahagún=26o43,Fundación=26x9w,
Los Patios=26sef,San Andrés=26nyi,Caucasia=270xd,Santa Rosa de Cabal=26mli,Orito=2a2qn,Marinilla=26run,Mocoa=26rdq,Espinal=26xhp,Turbaco=26l5d,Ayapel=272qt,El Banco=26zat,Cajicá=271om,Barbosa=272lx,Pamplona=26q51,San José del Guaviare=2a24h,Agustín Codazzi=29a7z,El Bagre=26zbl,Puerto Berrío=26oz8,Cimitarra=270bz,Chinú=270jw,Turbo=26l56,Arjona=272w2,Carmen de Viboral=2715i,La Estrella=26us9,
Copacabana=2703h,Samaniego=26o0l,Plato=29a88,Leticia=26swf,El Carmen de Bolívar=26z3u,Florida=26xcp,Puerto Tejada=26osz,San Gil=26nn4,Chiquinquirá=270j5,Jamundí=26vsz,Pradera=26p5o,Piendamo=551z2,Sevilla=26mck,Miranda=26rf2,Montenegro=26r8f,Aracataca=2731b,Guaduas=26wti,La Unión=26t4w,Acacías=273o1,Lorica=26sq5,Bosconia=27246,San Juan del Cesar=26ndp,Túquerres=26l5i,Segovia=26mdr,Corozal=26zzz,
Líbano=26svw,El Cerrito=26z2f,Barrancas=272kq,Santa Rosa de Osos=26mlf,Patía=26px5,Bosconia=291xg,Payandé=26pug,San Pablo=26n5w,Belalcázar=26qeu,La Ceja=26v5u,Gigante=26x33,Quimbaya=26omy,Villamaría=26kol,Sabanagrande=26o6p,Curumaní=26zmf,Paz de Ariporo=26pu5,San Antero=26nxz,San Juan Nepomuceno=26nda,Quinchía=26omr,Corinto=2701b,Puerto Rico=26otw,Puebloviejo=26p1b,Sonsón=26m3w,Sitionuevo=26m6m,
San Sebastián de Mariquita=26ruc,Anserma=2733d,Pivijay=26pel,San Onofre=26n6q,Caicedonia=271qf,Fonseca=26xc6,Villanueva=26knz,Puerto Wilches=26os7,Mompós=26rc5,San Luis de Sincé=26m8n,San Pedro de Urabá=26n33,Guamo=26wpn,
Chimichagua=270l5
CR2 San José=25mmx
CR4 Limón=25mxz,San Francisco=25mon,Alajuela=25p17,Liberia=25nl0,Paraíso=25n6b,Puntarenas=25mxg,San Isidro=25mo1,Curridabat=25oa1,San Vicente=25mdd,San Vicente de Moravia=3xpyy,San José=25mmp,
Purral=25mx5
CU1 Havana=245vq
CU2 Santiago de Cuba=23syh,Camagüey=24flf,
Holguín=248kp
CU3 Guantánamo=2494p,Santa Clara=23tv6,Almendares=24hzr,Diez de Octubre=453s8,Arroyo Naranjo=24hcm,Mantilla=241lo,Las Tunas=243nq,Bayamo=24grx,Boyeros=453s7,Pinar del Río=23ymz,Cienfuegos=24e3g,Fontanar=249xl,Ciudad Camilo Cienfuegos=28akl,San Miguel del Padrón=23uk3,Centro Habana=28akn,Balcón de la Lisa=24h10,Matanzas=2416u,Ciego de Ávila=24e4y,Plaza de la Revolución=4zwud,Marianao=241dk,
Cerro=24ec4,Manzanillo=241jv,Sancti Spíritus=23vzv,Guanabacoa=24992,Vedado=23rbb,Palma Soriano=23ze0,
Alamar=24i56
CU4 Cárdenas=24f3s,La Habana Vieja=28ako,Moa=240pz,Puerto Padre=23y0z,Vedado del Cotorro=23rb9,Contramaestre=24dm8,Güira de Melena=248v7,Consolación del Sur=24dnr,Güines=248w2,Artemisa=24hbs,San Luis=23us5,Morón=240g2,Colón=24dvn,Florida=249yr,Sagua la Grande=23wlc,Trinidad=23rk3,San Cristobal=23w08,Placetas=23yjd,San José de las Lajas=23v54,Jagüey Grande=2485x,Nuevitas=23zzl,Banes=24gzh,
Bartolomé Masó=24gtx,Corralillo=24dh1,Jesús Menéndez=24818,Jobabo=247vy,Baracoa=24gyi,Jovellanos=247r7,Bauta=24gsc,Santo Domingo=23sw0,Cabaiguán=24g0b,Regla=23xeu,San Germán=23rfh,Ranchuelo=23xlk,San Antonio de los Baños=23w5x,Cacocum=24fvh,Yaguajay=23qpu,Manicaragua=241mw,Amancio=24hvk,Jiguaní=247yg,Cifuentes=24e36,Guáimaro=249b7,Caibarién=24ftg,Cumanayagua=24d3f,Condado=24dp5,Camajuaní=24fl2,
Santiago de las Vegas=23syc,Santa Cruz del Sur=23ttc,Minas de Matahambre=240si,Remedios=23xdj,Madruga=24229,
Unión de Reyes=23rft
CV3 Praia=20bnh
CV4 Mindelo=20br2
CW3 Willemstad=23apu
CY3 Nicosia=34v0,
Limassol=34y8
CY4 Larnaca=34yo,Stróvolos=34p2,Famagusta=354p,Káto Lakatámeia=3523,
Paphos=34ti
CZ1 Prague=1tr1s
CZ2 Brno=1tzgy
CZ3 Ostrava=1trwf,Pilsen=1treo,
Liberec=1tuc9
CZ4 Olomouc=1ts2b,České Budějovice=1tyxo,Hradec Králové=1twnr,Ústí nad Labem=1tnuk,Pardubice=1trqe,Brno střed=3zhen,Havířov=1txe9,Zlín=1tm62,Kladno=1tvoj,Most=1tt1v,Stodůlky=1tp20,Opava=1trzz,Žižkov=1tm78,Frýdek-Místek=1txjz,Teplice=1tof4,Jihlava=1tw2f,Chodov=1tyro,Královské Vinohrady=1tv37,Karviná=1tvr1,Chomutov=1tyr9,Děčín=1tyf0,Jablonec nad Nisou=1twdn,Karlovy Vary=1tvrf,Mladá Boleslav=1tt8w,
Prostějov=1tqu5,Přerov=1tqyk,Třinec=1to74,Staré Strašnice=1tp7c,Holešovice=1tx5h,Vršovice=1tmyi,Česká Lípa=1tyy1,Tábor=1tohn,Libeň=1tuce,Znojmo=1tm5c,Záběhlice=1tmrs,Nusle=1ts8v,Smíchov=1tpjj,Třebíč=1toa0,Modřany=1tt5g,Kolín=1tvff,Cheb=1tyvf,Příbram=1tqxi,
Trutnov=1to4j
DE1 Berlin=1r8cv,Hamburg=1qede,Munich=1pgqq,
Köln=1pv1e
DE2 Frankfurt am Main=1qpct,Düsseldorf=1qw2u,Stuttgart=1ok0h,Essen=1qrvu,Dortmund=1qx25,Dresden=1qwoe,Bremen=1r3wk,Nuremberg=1pc2a,Hannover=1qe0f,Leipzig=1ppk3,Duisburg=1qwf7,Wandsbek=1qed1,Bochum=1r68o,Wuppertal=1o4xl,Bielefeld=1r7lu,Bonn=1r5hr,Hamburg-Nord=4z2gy,Münster=1pglz,Mannheim=1plib,Hamburg-Mitte=1qed4,
Augsburg=1rbgc
DE3 Wiesbaden=1o7pe,Marienthal=1qed3,Karlsruhe=1q03e,Gelsenkirchen=1qm7u,Eimsbüttel=1qed9,Aachen=1xlqx,Mönchengladbach=1pifa,Kiel=1pysy,Altona=1qedc,Chemnitz=1r0mc,Braunschweig=1r4e8,Magdeburg=1pm0h,Krefeld=1ptp9,Freiburg=1qp2x,Neue Neustadt=1pdxk,Mainz=1plrl,Oberhausen=1pb3u,Erfurt=1qsjq,Lübeck=1pmtt,Hagen=1qfe5,Rostock=1oywc,Kassel=1pzvq,Potsdam=1p4yy,Saarbrücken=1oxef,Hamm=1qebs,Mülheim=1pgu6,
Herne=1qa77,Harburg=1qdwd,Darmstadt=1qzoh,Osnabrück=1p8dv,Neukölln=1peev,Solingen=1oov0,Ludwigshafen am Rhein=1pmnk,Leverkusen=1pouy,Oldenburg=1p8tu,Kreuzberg=1ptfl,Neuss=1pdyu,Regensburg=1p2ob,Prenzlauer Berg=1p4s9,Heidelberg=1qbrb,Paderborn=1p7i9,Würzburg=1o4tr,Fürth=1qntk,Charlottenburg=1r0nv,Wolfsburg=1o5mm,Schöneberg=1osvo,Recklinghausen=1p2sv,Göttingen=1qk14,Heilbronn=1qbkl,Ingolstadt=1q2k8,
Ulm=1og4g,Bottrop=1r4yk,Bergedorf=4c96r,Pforzheim=1p64x,Offenbach=1p93j,Bremerhaven=1r3w0,Friedrichshain=1qom5,Remscheid=1p1qp,Nippes=1pcmf,Porz am Rhein=1p51y,Reutlingen=1p1bs,Marzahn=1pkvm,Rodenkirchen=5472f,Koblenz=1pvky,Siegen=1opkf,Bergisch Gladbach=1r8i5,Salzgitter=1ox0m,Jena=1q1tw,Gera=1qm1c,Moers=1piod,Hildesheim=1q9cl,Erlangen=1qsgv,Mitte=3wae6,Wilmersdorf=1o715,
Trier=1ogto
DE4 Zwickau=1o38o,Kaiserslautern=1q10z,Schwerin=1oqy2,Gütersloh=1qfyu,Gesundbrunnen=1qlp1,Düren=1qw9i,Rahlstedt=1p3qw,Esslingen=1qru7,Tübingen=1ogl8,Iserlohn=1q2b9,Witten=1o66b,Ratingen=1p37i,Marl=1pl0v,Lünen=1pmg3,Gießen=1qlhc,Hanau am Main=1qe5b,Velbert=1oe64,Ludwigsburg=1pmo0,Lichterfelde=1pooy,Flensburg=1qpxb,Wedding=1oaw0,Cottbus=1r0df,Wilhelmshaven=1o780,Hellersdorf=1qawp,Reinickendorf=1p244,
Minden=1pjb3,Norderstedt=1pccq,Villingen-Schwenningen=1ods4,Konstanz=1pulr,Worms=1o58e,Moabit=1piqu,Neumünster=1pe8r,Dorsten=1qx2i,Lüdenscheid=1pmpt,Marburg an der Lahn=1plen,Rheinhausen=1p18v,Castrop-Rauxel=1r0p3,Bogenhausen=1r5xq,Rheine=1p199,Viersen=1odun,Delmenhorst=1qz83,Gladbeck=1ql9o,Arnsberg=1rcgf,Troisdorf=1ogpx,Wattenscheid=1ob0j,Bocholt=1r68t,Detmold=1qyxc,Bayreuth=1r9n5,Steglitz=1omyd,
Landshut=1prd9,Lüneburg=1pmgb,Billstedt=1r7ed,Celle=1r0ol,Bamberg=1rajc,Aschaffenburg=1rcaw,Neubrandenburg=1pfiv,Dessau=1qyxz,Lippstadt=1pnsx,Köpenick=1pul4,Aalen=1rfw7,Dinslaken=1qy3r,Neuwied=1pdr4,Unna=1ofzr,Plauen=1p5m4,Pankow=1p7e6,Herten=1q9y0,Herford=1qadl,Grevenbroich=1qj6s,Weimar=1oa4i,Kerpen=1pz44,Fulda=1qo1a,Dormagen=1qxap,Bergheim=1r8km,Garbsen=1qn2y,Tempelhof=1oinm,Wesel=1o8qe,
Sindelfingen=1op58,Schwäbisch Gmünd=1orve,Rosenheim=1oz7g,Brandenburg an der Havel=1r4ni,Rüsselsheim am Main=1oxl0,Berlin Köpenick=1pul5,Offenburg=1p93a,Langenfeld=1pr25,Stralsund=1okrz,Hameln=1qecn,Friedrichshafen=1qomh,Göppingen=1qkcu,Görlitz=1qkaz,Stolberg=1ol0j,Neu-Hohenschönhausen=4yn1a,Baden-Baden=1raxs,Hattingen=1qcry,Hilden=1q9cr,Winterhude=1o6h0,Sankt Augustin=1owmo,Eschweiler=1qs03,
Friedrichsfelde=1qomv,Ahlen=1rfcn,Bad Salzuflen=1ratq,Euskirchen=1qrkc,Meerbusch=1pkfs,Wolfenbüttel=1o5tu,Hürth=1q3i8,Zehlendorf=1o4eb,Schweinfurt=1or42,Neustadt an der Weinstraße=1pdx2,Pulheim=1p4f6,Gummersbach=1qg9t,Wilhelmsburg=1o78r,Waiblingen=1ocbm,Nordhorn=1pca6,Mariendorf=1plae,Universitäts- und Hansestadt Greifswald=1qjdo,Cuxhaven=1r096,Wetzlar=1o84h,Menden=1pk1b,Bergkamen=1r8i0,
Frechen=1qp57,Lichtenrade=1popo,Bad Homburg vor der Höhe=1ravw,Willich=1o73j,Emden=1qt9g,Neu-Ulm=1pdtx,Lingen=1pnz4,Erftstadt=1qsjr,Neubrück=1pfi6,Lahr=1prod,Ibbenbueren=1q375,Passau=1p76o,Gronau=1qivm,Langenhagen=1pr1i,Schwerte=1oqxl,Speyer=1oo3a,Alt-Hohenschönhausen=4yn1c,Heidenheim an der Brenz=1qbpn,Treptow=4c973,Peine=1p6yv,Neunkirchen=1pe7n,Bad Oeynhausen=1raui,Leonberg=1pp7r,Hof=1q7sg,
Kleve=1pw9n,Ravensburg=1p2x6,Elmshorn=1qtfp,Bornheim=1r58f,Soest=1ooyk,Rastatt=1p39t,Erkrath=1qshs,Bruchsal=1r39k,Weißensee=1oao3,Singen=1op4k,Stuttgart-Ost=44jji,Dülmen=1qwee,Frankenthal=1qpda,Herzogenrath=1q9v3,Lörrach=1pn1l,Albstadt=1rev7,Oberursel=1p9te,Gotha=1qk4g,Melle=1pk3z,Staaken=1onm2,Bünde=1r1tq,Alsdorf=1reil,Böblingen=1r69g,Langenhorn=1opm9,Rheda-Wiedenbrück=1p1ai,Kamen=1q0la,
Gohlis=1qkpa,Hansestadt Stade=1onkd,Meiderich=1pkbf,Wismar=1o695,Amberg=1rddc,Neustadt am Rübenberge=1pdx6,Erkelenz=1qsie,Homburg=1q589,Straubing=1okmr,Halle-Neustadt=4c8pa,Memmingen=1pk1k,Brühl=1r32w,Fellbach=1qqp0,Lehrte=1ppqf,Nordhausen=1pcbi,Freiberg=1qp3c,Pirmasens=1p5ty,Goslar=1qk6w,Lankwitz=1pqlu,Bietigheim-Bissingen=1r7h0,Filderstadt=1zirf,Suhl=1ojqs,Weinheim=1o9vy,Rodgau=1zirh,
Bad Kreuznach=1ravc,Ohligs=1p8zf,Monheim am Rhein=1picf,Gifhorn=1qlge,Britz=1r3mj,Rottenburg=1oy8h,Rudow=1oxxy,Freising=1qoyy,Weiden=1oak0,Kaufbeuren=1pzjk,Nettetal=1pfod,Kaarst=1q1bb,Gallus=48kct,Eberswalde=1qvsq,Bautzen=1r9op,Lemgo=1ppen,Coburg=1r0hb,Laatzen=1prtz,Mülheim=5472h,Dreieich=1qwtw,Schorndorf=1osio,Landau in der Pfalz=1prhq,Heinsberg=1qb7l,Lichtenberg=1pora,Westend=1o8mi,
Seevetal=1oqe4,Wunstorf=1o4xt,Leinfelden-Echterdingen=1ppld,Königswinter=1puna,Bensheim=1r8zm,Völklingen=1odbq,Germering=1qlvz,Niendorf=1pcsu,Borken=1r5bo,Buchholz in der Nordheide=1r2b7,Oranienburg=1p8kp,Eisenach=1qu0m,Pinneberg=1p5wa,Südstadt=3xpzc,Wilhelmstadt=1o76e,Pirna=1p5tw,Aurich=1rbbq,Barmbek-Nord=4q0mu,Nürtingen=1pc1s,Kirchheim unter Teck=1pyax,Buckow=1r25m,Märkisches Viertel=1pl3g,
Hückelhoven=1q473,Dachau=1r087,Halberstadt=1qenl,Spandau=4c970,Kehl=1pzfz,Neumarkt in der Oberpfalz=1peat,Mettmann=1pjov,Löhne=1pna3,Kamp-Lintfort=1q0gg,Freital=1qoyh,Siegburg=1opl5,Maintal=1plrq,Ilmenau=1q2yq,Backnang=1razk,Langen=1pr7j,Biebrich=1r7n7,Warendorf=1obe7,Sankt Ingbert=1owl2,Falkenhagener Feld=4yn19,Ettlingen=1qrqf,Altenburg=1re8d,Schwabach=1orwx,Leuben=1pozg,Saarlouis=1oxe0,
Linden=1po8v,Buxtehude=1r0v7,Ahaus=1rfe7,Haltern am See=1qeg3,Mühlhausen=1pgyk,Hamm=1qebm,Weißenfels=1o9ob,Horn=1q4th,Beckum=1r9ie,Hofheim am Taunus=1q7lx,Stendal=1olp3,Gropiusstadt=1zj5s,Hemer=1qaqr,Falkensee=1qr7e,Würselen=1o4uk,Sinsheim=1op34,Wermelskirchen=1o8vb,Tegel=1oisc,Coesfeld=1r0h5,Bitterfeld-Wolfen=1r6tg,Schwäbisch Hall=1orvd,Lurup=1pmdr,Niederkassel=1pd9z,Porta Westfalica=1p529,
Datteln=1qzkw,Bad Vilbel=1rasp,Barmbek-Süd=4q0mv,Crailsheim=1r0d1,Pasing=1p76u,Wesseling=1o8ok,Voerde=1odnt,Emsdetten=1qt5d,Farmsen-Berne=4q0o2,Neu-Isenburg=1peic,Zweibrücken=1o3ac,Ottensen=1p7rf,Greven=1qj6w,Eidelstedt=4bx6d,Lage=1prqc,Bonn Hardtberg=3upza,Uelzen=1oga0,Wedel=1oavs,Bernau bei Berlin=1r8b4,Tuttlingen=1oggl,Merseburg=1pjug,Vegesack=1oe7r,Rheinfelden=1p193,Steinfurt=1om6h,
Balingen=1ram9,Seelze=1oqg9,Meppen=1pjxh,Herrenberg=1qa5e,Papenburg=1p7c5,Kempen=1pz7f,Geldern=1qm9k,Kornwestheim=1pue8,Jülich=1q1g9,Leer=1ppzl,Limburg an der Lahn=1poeo,Fennpfuhl=4yn1d,Goch=1qksp,Ostfildern=1zirg,Fürstenwalde=1qnus,Fürstenfeldbruck=1qnvt,Erding=1qskz,Korschenbroich=1pudx,Dietzenbach=1qy8g,Itzehoe=1q28h,Burglesum=6wi8d,Radebeul=1p3wl,Buer=1r23s,Achim=1rfpd,Mörfelden-Walldorf=1y51o,
Höxter=1q4cx,Gevelsberg=1qlo5,Winsen=1o6jp,Nienburg=1pct8,Viernheim=1odv0,Ennepetal=1qsu3,Königs Wusterhausen=1pun8,Stuhr=1ok3y,Lampertheim=1prj3,Biberach an der Riß=1r7sf,Marienfelde=1pl9x,Weil am Rhein=1oa8s,Meschede=1pjsk,Rheinberg=1p19q,Wernigerode=1o8u0,Werl=1o8vy,Bernburg=1r8ah,Neugraben-Fischbek=1peuk,Eisenhüttenstadt=1qty1,Langendreer=1pr2o,Niederschönhausen=1pd0o,Neuruppin=1pe38,
Ansbach=1rctc,Emmerich=1qt71,Kreuztal=1ptci,Radolfzell=1p3t6,Osterholz-Scharmbeck=1p838,Lohmar=1pnay,Hakenfelde=1qeou,Georgsmarienhütte=1qm1m,Güstrow=1qg0p,Cloppenburg=1r0ht,Ganderkesee=1qn6z,Merzig=1pjsr,Deggendorf=1qze4,Burgdorf=1r1lp,Northeim=1pc6u,Werne=1o8up,Hoyerswerda=1q4cg,Bad Hersfeld=1ravz,Forchheim=1qpna,Schönebeck=1osw9,Oer-Erkenschwick=1p968,Andernach=1rd0u,Tönisvorst=1ohe3,
Bad Nauheim=1raur,Bretten=1r3rc,Schwelm=1or0k,Waltrop=1obkq,Taunusstein=1oiuv,Ahrensburg=1rf8r,Schnelsen=1otb3,Rietberg=1p0mz,
Wittenberg=4cj1o
DJ2 Djibouti=4sp5,
Balbala=4jxae
DJ4 Ali Sabih=4ttw,
Dikhil=4sr6
DK1 Copenhagen=1k4e1
DK3 Århus=1k970,Odense=1k2f8,
Aalborg=1k9di
DK4 Frederiksberg=1k73q,Esbjerg=1k7hr,Randers=1k1r2,Kolding=1k4gw,Horsens=1k5ff,Vejle=1jyd1,Hvidovre=1k58o,Klinteby Frihed=1k4mt,Avedøre=1k90r,Roskilde=1k1ch,Herning=1k5xl,Silkeborg=1k0zy,Hørsholm=1k5hs,Greve=1k6jj,Hedensted=1k61z,Valby=1jyia,Næstved=1k2jq,Viborg=1jy4v,Fredericia=1k73z,Rødovre=1k1fs,Charlottenlund=1k82c,Ballerup=1k8yd,Køge=1k4dr,Vanløse=1jyge,Hillerød=1k5uo,Taastrup=1jzas,
Helsingør=1k5yx,Holstebro=1k5n2,Slagelse=1k0k4,Viby=1jy4m,
Albertslund=1k9e2
DO1 Santo Domingo=22v58,
Santiago de los Caballeros=22v5e
DO2 Santo Domingo Oeste=4orpg,
Santo Domingo Este=54cw4
DO3 San Pedro de Macorís=22v8o,La Romana=231ct,Bella Vista=239j2,San Cristóbal=239is,Puerto Plata=22vcn,San Francisco de Macorís=22vbu,Salvaleón de Higüey=22veg,La Vega=237uu,
Punta Cana=22w6a
DO4 Santa Cruz de Barahona=22v7d,Bonao=239a9,San Juan de la Maguana=22va1,Bajos de Haina=239z4,Baní=239xf,Moca=22xsb,Azua=23a1c,Cristo Rey=237pb,Villa Francisca=22ued,Mao=22y67,Boca Chica=239d4,Salcedo=22vfn,Esperanza=2354v,Cotuí=237pz,Villa Altagracia=22ueo,Hato Mayor del Rey=234al,Nagua=22xjp,
Villa Bisonó=22uek
DZ1 Algiers=1hqs8
DZ2 Oran=1ha5i,Constantine=1hlwg,Annaba=1hqev,
Blida=1hnx5
DZ3 Batna=1hpb8,Bab Ezzouar=1hpj2,Djelfa=1hl0x,Sétif=1h6w4,Sidi Bel Abbes=1h6cv,Biskra=1hnyq,Tébessa=1h3md,El Oued=1hj0j,Skikda=1h580,Tiaret=1h36p,Chlef=1hjxv,Béjaïa=1hp4h,Tlemcen=1h293,Ouargla=1ha21,Béchar=1hpa2,Mostaganem=1hb32,Bordj Bou Arreridj=1hnv9,El Achir=1hk26,Souk Ahras=1h4z3,Médéa=1hceb,El Eulma=1hjrs,Touggourt=1h237,Ghardaïa=1hhyp,Saïda=1h7kc,Laghouat=1he7r,M'Sila=1haqq,Jijel=1hfjl,
Relizane=1h8es,Bordj el Kiffan=1hnu5,Guelma=1hhny,Rouiba=1h7to,Aïn Beïda=1hren,Khenchela=1her5,Bou Saâda=1hmup,Mascara=1hdde,Baraki=1hpdh,
Tizi Ouzou=1h2ao
DZ4 Barika=1hpct,Aïn Oussera=1hr5w,Messaad=1hbks,Aflou=1hrr5,Beni Mered=1hoku,El Khroub=1hjcp,Maghnia=1hdqw,El Bayadh=1hjvz,Hamma Bouziane=1hguq,Tamanghasset=1h47c,Rouissat=1h7t2,Khemis Miliana=1herr,Hassi Bahbah=1hgft,Birkhadem=1hnzb,Sougueur=1h4zz,Aïn Temouchent=1hr3x,Bir el Ater=1ho06,Bouïra=1hnam,Adrar=1hrt9,Bir el Djir=1ho02,Oum el Bouaghi=1h958,Sidi Aïssa=1h6ji,Besbes=1ho5k,Cheria=1hm3g,
Tissemsilt=1h2dw,Aïn M'Lila=1hr6q,Mecheria=1hd6x,Ali Mendjeli=6o5g4,Mila=1hbbw,Mohammadia=1hb7h,Kolea=1heii,Sig=1h5a1,District of Taher=7c73k,Ech Chettia=1hk7e,Ksar el Boukhari=1hebf,Guerara=1hhk4,Ouled Djellal=1h9dx,Larbaâ=1he3u,Arzew=1hpxt,El Menia=1hjpd,Boufarik=1hngt,Boudouaou=1hni5,Berrouaghia=1ho6b,Aïn Touta=1hr39,Oued Rhiou=1h9vy,Aïn Defla=1hrd0,Drean=1hka7,Reghaïa=1h8h9,Boghni=1hnwr,
Chelghoum el Aïd=1hm79,Assi Bou Nif=1hgfl,Bordj el Bahri=1hnud,Mansoûra=1hdfr,En Nedjma=1hiwl,Ksar Chellala=1hebr,Aïn Oulmene=1hr63,Tolga=1h270,Frenda=1hi3s,Aïn Fakroun=1hr9i,Guemar=1hhm9,Merouana=1hbnu,Aïn Sefra=1hr53,Ouenza=1h9us,Khemis el Khechna=1hert,Douéra=1hke1,El Milia=1hj39,Tindouf=1h2q5,Sedrata=1h76y,Sidi Amar=7ix9r,Râs el Oued=1h8m8,Bordj Menaïel=1hntl,Oued Fodda=1h9wy,
Hassi Messaoud=1hgel,Boû Arfa=1hnos,Sour el Ghozlane=1h4xl,Miliana=1hbbo,Lakhdaria=1he66,Tadjenanet=1h4po,Tazoult-Lambese=1h3o8,Draa el Mizan=1hkbk,Timizart=1h2ss,Tebesbest=1h3me,Bou Ismaïl=1hna3,Meftah=1hcb6,Souma=1h4y7,Ouled Moussa=1h9b7,Rouached=1h7uj,Héliopolis=1hgck,Tighenif=1h318,Beni Saf=1hojp,El Hadjira=1hjlo,Metlili Chaamba=1hbgk,El Abiodh Sidi Cheikh=1hk2f,El Meghaïer=1hj7b,
Es Senia=1hiqs,Sidi Khaled=1h5v4,Bougara=1hnfv,Akbou=1hqwu,Aïn Azel=1hrev,Dar el Beïda=1hlp5,Aïn el Bya=1hrbi,Debila=1hlkx,Chetouane=1hm2a,Arris=1hpyc,M'Daourouch=1hd8i,Aïn el Turk=1hr9z,Aïn Deheb=1hrcx,Sidi ech Chahmi=1h622,El Kala=1hjgk,El Affroun=1hk1s,Djamaa=1hl8a,Makouda=1hdix,Aïn Merane=1hr6y,Cherchell=1hm4g,Râs el Aïoun=1h8n4,Bordj Ghdir=1hnty,Beni Tamou=1hoix,Hadjout=1hh4i,Azzaba=1hpkr,
Beni Douala=1hon3,Aïn Taya=1hr48,El Attaf=1hjxa,El Arrouch=1hjxy,Reggane=1h8hd,El Aouinet=1hjzf,Aïn el Melh=1hraa,Gdyel=1hhyz,Kaïs=1hfgp,Tamalous=1h47m,Sebdou=1h7ab,Aïn Bessem=1hre4,In Salah=44jpt,Aïn Smara=1hr4m,Djidiouia=1hfjs,Barbacha=1hpdf,Bougaa=1hng4,Aïn el Bell=1hrbs,Remchi=1h8e9,Megarine=1hcb0,Mehdia daira de meghila=1hc88,Aïn Benian=1hreb,Freha=1hi41,Sidi Moussa=1h5jy,
L'Arbaa Naït Irathen=1he3m,Aïn Kercha=1hr8b,Oued Sly=1h9vo,Robbah=1h7w8,Bouinan=1hnaq,Berriane=1ho6m,Meskiana=1hblp,Lardjem=1h4yr,Rais Hamidou=1h8t7,El Idrissia=1hjgw,Sidi Amrane=1h6ea,Ahmed Bel Hadj=1hrjb,Mekla=1hc50,Sidi Okba=1h5ik,Aïn Abid=1hrf9,N'Gaous=1hach,Draa Ben Khedda=1hkbw,Collo=7ix9p,Ténès=1h3do,Ouled Haddaj=1h9cr,Boumerdas=1h125,Zighout Youcef=1h19b,Ain el Hadjel=1hrb1,Boukadir=1hn9o,
Mouzaïa=1hauh,Grarem=1hht2,Hammamet=1hgt0,Ghazaouet=1hhyi,Ben Mehidi=1hoh2,Aïn el Hammam=1hraw,Tizi Gheniff=1h2b8,Sfizef=1h6uf,Cheraga=1hm55,Nedroma=1hafg,Charef=1hmdj,Theniet el Had=1h377,Bou Hanifia el Hamamat=1hncp,Ouled Slama Fouaga=1h99l,Ammi Moussa=1hqj7,Oued Zenati=1h9v3,El Abadia=1hk2m,Kerkera=1hf3t,Feidh el Botma=1hif7,Birine=1hnzg,Dar Chioukh=1hlpk,Sidi Akkacha=1h6if,Hennaya=1hgbi,
Azazga=1hpob,El Amria=1hk0g,Dellys=1hlgn,Tirmitine=1h2fl,Telerghma=1h3gn,Fedj M'Zala=1hig9,Bou Tlelis=1hmqn,Maâtkas=7ix9q,Chellalat el Adhaouara=1hm6t,El Hadjar=1hjlz,El Kseur=1hjb8,Hammam Bou Hadjar=1hgt6,Amizour=1hqjl,Didouche Mourad=1hlbl,Melouza=1hbwq,Ouled Mimoun=1h9bi,Aïn Arnat=1hrex,Reguiba=1h8gy,Sidi Mérouane=1h5qe,Abou el Hassan=1hrzb,Arhribs=1hq1j,Sidi Abdelli=1h6nh,Salah Bey=1h7gv,
Chiffa=1hm17,Zeribet el Oued=1h1ca,Boumahra Ahmed=1hn32,Oued el Abtal=1h9xg,Tizi-n-Tleta=1h2aw,Mazouna=1hdab,Mansourah=1hdfo,Timimoun=1h2sz,Zemoura=1h1fy,Aoulef=1hq97,Feraoun=1hid9,Chemini=1hm6c,Bensekrane=1hoe9,Oued el Alleug=1h9xd,Taïbet=1h4fh,Tadmaït=1h4of,Boudjima=1hnid,Chorfa=1hm09,Mers el Kebir=1hbn0,Chebli=1hmb4,Seddouk=1h78v,Beni Mester=1hoko,Bordj Zemoura=1hnt0,Chabet el Ameur=1hmgh,
El Malah=1hj8y,Berrahal=1ho7c,Brezina=1hmky,Babor=3zkhk,Beni Amrane=1hoo3,Tizi Rached=1h2ak,Zeralda=1h1ef,Arbatache=1hq4f,Saoula=1h7fa,Aïn el Berd=1hrbo,Thenia=1h379,Naciria=1hall,Tipasa=1h2ik,
Ighram=1hg2t
EC1 Quito=26a9a,
Guayaquil=26e5h
EC2 Cuenca=26f1m,Santo Domingo de los Colorados=269cx,Ambato=26glt,Portoviejo=26aml,
Eloy Alfaro=26eog
EC3 Machala=26but,Loja=26byj,Manta=26bre,Riobamba=26a66,Ibarra=26cqh,Esmeraldas=26eiu,Quevedo=26ac7,Latacunga=26c46,Daule=26ex1,
Milagro=26blz
EC4 Tulcán=268q0,Babahoyo=26gea,La Libertad=26cbf,El Empalme=268kh,Puerto Francisco de Orellana=26ah3,Pasaje=26azf,Chone=26fer,Salinas=269z8,Santa Elena=269gu,Rosa Zarate=26a3l,Santa Rosa=269ek,Balzar=26gcp,Huaquillas=26crs,Ventanas=268kb,Bahía de Caráquez=26gdt,La Troncal=26c3p,Jipijapa=26ck6,Azogues=26geq,Naranjito=26bch,Vinces=268i2,Otavalo=26b7h,El Triunfo=26ekl,Naranjal=26bcq,Posorja=26am8,
Playas=26aon
EE2 Tallinn=cm0p
EE3 Lasnamäe=cnuf
EE4 Tartu=clyn,Mustamäe=h1ed,Kesklinn=h1jn,Põhja-Tallinn=50t25,Narva=cn9r,Haabersti=50t22,Pärnu=cmx8,Nõmme=cn7f,Kohtla-Järve=co7w,
Kristiine=50t23
EG1 Cairo=7q9i,Alexandria=7qle,Giza=7qjn,
Shubrā al Khaymah=7hck
EG2 Port Said=7opn,Suez=7pmc,Madīnat an Naşr=7kjt,Al Mansurah=7qd5,Al Maḩallah al Kubrá=7qf1,Tanta=7g4p,Assiut=7plz,Al Fayyum=7qso,Al Khuşūş=7qgq,Esna=7m9l,Zagazig=7pdx,Ismailia=7qlb,Luxor=7q5y,Kom Ombo=7kzu,Aswān=7pm8,Ḩadā'iq al Qubbah=7n10,Damanhur=7okw,New Cairo=4n6if,Al Qāhirah al Jadīdah=4ucap,Damietta=7o9s,
Rosetta=7i7v
EG3 Minya=7qb2,Banī Suwayf=7p51,Shibīn al Kawm=7heu,Sohag=7gd0,Qina=7ihi,Al 'Āshir min Ramaḑān=7kjx,Ḩalwān=7mj7,Mallawī=7kc7,Hurghada=7qrv,Arīsh=7qyy,Kafr ash Shaykh=7lja,Bilbeis=7ovs,Banhā=7p80,Idkū=7mek,Marsá Maţrūḩ=7k65,Al Maţarīyah=7qbw,Qalyub=7io5,Al Ḩawāmidīyah=7qor,Abū Kabīr=7rp1,Mīt Ghamr=7jqt,Akhmīm=7r25,Girga=7lxu,Disūq=7obg,Samālūţ=7hud,Al-'Ubūr=7evbl,Kirdāsah=7kr8,Bilqās=7ov9,Būsh=7op4,
Ţahţā=7g8i,Sinnūris=7gg3,Kafr ad Dawwār=7lqv,Al Manzalah=7qcy,Munūf=7jvm,Ashmūn=7ptc,As Sinbillāwayn=7pmv,Maghāghah=7kin,Manfalūţ=7kb5,Fāqūs=7ngd,Banī Mazār=7p64,Al Fashn=7qsx,Ţalkhā=7g7b,Abnūb=7s2l,Zefta=7ezy,Abū Tīj=7rbo,Dayrūţ=7ofx,Ţimā=7fz4,
Dikirnis=7od8
EG4 Al Jammālīyah=7qkl,Al Qūşīyah=7q6m,Minyā al Qamḩ=7jvk,Ash-Shaykh Zāyid=7ixd8,Bibā=7owm,Al Qurayn=7q72,Awsīm=7pg8,Fuwwah=7nba,El Shorouk=4n6im,Al Minshāh=7qdh,Al Badrashayn=7qwx,Abū Qurqāş=7rj9,Biyalā=7osm,Samannūd=7hub,Abū an Numrus=7rzl,Ibshawāy=7mf4,Qūş=7idy,Al Qanāţir al Khayrīyah=7q93,Kafr az Zayyāt=7lfh,Al Khārjah=7qhn,Al-Khārijah=7ixd1,Ḩawsh 'Īsá=7mow,Minyat an Naşr=7jvc,Maţāy=7k38,
Al Khānkah=7qhs,Diyarb Najm=7ob3,Edfu=7mer,Armant=7pwq,Sirs al Layyānah=7gff,Ītāy al Bārūd=7m8p,Juhaynah=7lwl,Shirbīn=7hdm,Ash Shuhadā'=7pqp,Mashtūl as Sūq=7k4n,Basyūn=7oze,Hihyā=7mn7,Iţsā=7m8s,Shibīn al Qanāţir=7hes,Ţāmiyah=7g5y,Talā=7g7w,Madīnat as Sādāt=7kjr,Farshūţ=7net,Al Ghanāyim=7qs5,Al Qanāyāt=7q90,Ihnāsyā al Madīnah=7mdn,Ad Dilinjāt=7r6r,Al Balyanā=7qvv,Abū al Maţāmīr=7s02,Quwaysinā=7ici,
Sumusţā al Waqf=7gbr,Dishnā=7obn,Ihnāsīyah=7mdo,Al Bājūr=7qwh,Darāw=7oj8,Aş Şaff=7pp8,Abū Ḩummuş=7rqw,Dayr Mawās=7og2,Al Burj=7qts,Nag Hammâdi=7j62,Aş Şāliḩīyah al Jadīdah=9apa,Nabarūh=7jdo,Al Ḩāmūl=7qpp,Al Wāsiţah=7q4w,Al Badārī=7qx2,Kawm Ḩamādah=7l0k,Dumyāţ al Jadīdah=911f,As Sāḩil=7pp0,Al Ibrāhīmīyah=7qmn,Al Marāghah=7qcs,Safaga=7opo,Izbat 'Alī as Sayyid=7qn3,Ţūkh=7fxg,Būlāq Abū al 'Ilā=7orf,
Balţīm=7p8o,Birkat as Sab'=7ott,Al Ḩusaynīyah=7qn9,Qillīn=7iod,Mīt Salsīl=7jp8,Kafr al Baţţīkh=7lor,Aga=7r3a,Zaafarana=7f4p,At Tall al Kabīr=7pjy,Banī 'Ubayd=7p4x,Burj al 'Arab al Jadīdah=9az5,As Sanţah=7pnt,Al 'Ayyāţ=7qxj,Aş Şalāḩāt=7lhk,Al 'Ayn as Sukhnah=7pf9,Ain Sukhna=4h7ic,Kafr al Kurdī=7lm5,Ras Gharib=7i7z,Sīdī Sālim=7gls,Kafr Şaqr=7l89,Ar Raḩmānīyah=7pw6,Rafaḩ=7iby,Muţūbas=7jes,
Fāraskūr=7nf5,Abū Ḩammād=7rsn,Shubrākhīt=7hc2,Madīnat Wādī an Naţrūn=9b0a,Aţ Ţārif=5eh3r,Sharm el-Sheikh=7hjw,El-Tor=7pj2,Sīdī Barānī=7gxw,Dār as Salām=9iyh,Abū Qīr=7rjk,Izbat al Burj=7m80,Sumusţā as Sulţānī=7gbp,Qahā=7ipb,Fāyīd=7nhr,Al Waqf=7q53,Al Maḩmūdīyah=7qer,Sāqultah=7hr4,Badr=8wnd,Al Başalīyah Baḩrī=7qv1,Awlād Şaqr=8rv5,Abu Suweir-el-Mahatta=7rcc,Banī Suwayf al Jadīdah=9ag1,Quţūr=7ico,
Maḩallat Damanah=7khc,Al Qanţarah=7q8y,Ar-Rawḍah=7ixd7,Şān al Ḩajar al Qiblīyah=7hsl,Kafr Shukr=7l7g,Ţūd=7g2m,Şidfā=7h9e,As Sarw=7pnl,New Bani Sewif City=7t6mo,Sīdī Ghāzī=7gwr,Badr=91b4,El Dabaa=7r7z,Hala'ib=80sy,Az Zarqā=8zmz,Aţfīḩ=7pl1,Mūţ=7jfa,Naqādah=7j3w,Ash Shaykh Zuwayd=7kqn,Bi'r al 'Abd=8sgu,Al 'Idwah=7qmi,Sīwah=7gev,Al Quşayr=7q6r,Al Qaşşāşīn=7q81,Ar Riyāḑ=8x0v,Qifţ=7ihs,
Yūsuf aṣ-Ṣiddīq=7ixdp,Al Bayāḑīyah=7qun,An Nūbārīyah=8riv,Munsha'at Abū 'Umar=7jy0,Burj al 'Arab=7opz,An Nāşirīyah=9b76,As Sibā'īyah=7pn3,Mīt Abū Ghālib=7jsq,Jarājūs=7m1y,Timayy al Imdīd=7fyx,Az Zaynīyah Qiblī=7pdk,An-Najaylah=7ixd5,Manshīyat al Qanāţir=7ka6,Al Ḩammām=7qpv,Abū Ţisht=7rbf,Kafr Sa'd=7l8r,Al-Minyā al-Jadīdah=7ixd3,As Sallūm=7pob,Ar Radīsīyah Qiblī=7pwf,
Al Bawīţī=7quq
EH3 Laayoune=1gsdd,
Dakhla=1gst3
EH4 Boujdour=1gshh
ER2 Asmara=7cw4
ER4 Keren=755z,
Himora=769p
ES1 Madrid=1utnr,
Barcelona=1v260
ES2 Valencia=1hsoy,Zaragoza=1ujb8,Sevilla=1htfj,Málaga=1hw0g,Murcia=1hvd4,Palma=1hv19,Las Palmas de Gran Canaria=1hwsm,Alicante=1i1yy,Bilbao=1v1lm,Córdoba=1hzuw,
Valladolid=1ul4g
ES3 Vigo=1ukl4,Gijón=1uwi8,Eixample=3w9gk,L'Hospitalet de Llobregat=1uvvv,Latina=3w9rd,Carabanchel=3w9rh,A Coruña=1uva9,Puente de Vallecas=1upsx,Fuencarral=1uwxd,Sant Martí=3w9gp,Elche=1hzbz,Granada=1hy7x,Ciudad Lineal=1uz8k,Fuencarral-El Pardo=4xl5q,Oviedo=1urbr,Terrassa=1umda,Badalona=1v2dg,Cartagena=1i0hm,Jerez de la Frontera=1hxly,Sabadell=1uom7,Santa Cruz de Tenerife=1htmu,Pamplona=1ur54,
Móstoles=1usc9,Almería=1i1we,Alcalá de Henares=1v3lk,Fuenlabrada=1uwx4,Leganés=1uubm,Getafe=1uwil,Sants-Montjuïc=3w9go,Burgos=1v15x,Santander=1unh2,Albacete=1i26q,Alcorcón=1v3k4,Castelló de la Plana=1i094,Horta-Guinardó=3w9gn,Nou Barris=3q04h,Hortaleza=1uvwb,San Blas-Canillejas=3w9rc,Marbella=1hvy1,Tetuán de las Victorias=1um8m,Logroño=1utza,La Laguna=1htt5,Badajoz=1i1jg,Madrid Centro=3w9ri,
Arganzuela=3w9rb,Sarrià-Sant Gervasi=3w9gm,Salamanca=3w9rf,Chamberí=3w9rg,Salamanca=1uojo,Huelva=1hxs4,Sant Andreu=1uod8,Tarragona=1umdc,Usera=3w9re,Lleida=1uu9e,Chamartín=1uzg7,Mataró=1ut7w,Villaverde=1ujn0,Retiro=3w9rj,León=1uu9w,Telde=1ht5a,Dos Hermanas=1hzii,Gràcia=1uwd9,Algeciras=1i1zx,Santa Coloma de Gramenet=1unod,Torrejón de Ardoz=1ulzc,Cadiz=1i0wo,Moncloa-Aravaca=3w9gj,Alcobendas=1v3kn,
Parla=1uqz4,Jaén=1hxnv,Delicias=3xsi8,Ourense=1urit,Moratalaz=1usfw,Reus=1up6l,Ciutat Vella=3w9gq,Orihuela=1hv3o,Barakaldo=1un9p,
Girona=1uwj4
ES4 Santiago de Compostela=1uney,Lugo=1utpy,Cáceres=1i0wz,Las Rozas de Madrid=1uuio,San Fernando=1htss,Roquetas de Mar=1hu1w,Guadalajara=1uw8e,Lorca=1hwi3,Talavera de la Reina=1ht9h,Centro=44ybr,El Puerto de Santa María=1hz27,Cornellà de Llobregat=1uyxl,Toledo=1ht1l,Melilla=1hvrv,El Ejido=1hza6,Chiclana de la Frontera=1i02h,Ceuta=3sdpn,Pontevedra=1uq61,Algorta=1v3f0,Torrevieja=1hsx9,
Sant Boi de Llobregat=1uoc2,Pozuelo de Alarcón=1upzx,Les Corts=3w9gl,Coslada=1uyt4,Getxo=1uw6n,Mijas=1hvq2,Sant Cugat del Vallès=1uo8u,Avilés=1v2gf,Palencia=1ur6r,Arona=1i1ny,Torrent=1hsxz,Manresa=1uti5,San Sebastián de los Reyes=1unq0,Valdemoro=1ul9w,Ciudad Real=1hzze,Vélez-Málaga=1hsjt,Gandia=1hyev,Rubí=1uoou,Santa Lucía=1htm6,Fuengirola=1hyl7,Benidorm=1i1a8,Alcalá de Guadaira=1i245,
Valdefuentes=6vk21,Ponferrada=1uq6s,Rivas-Vaciamadrid=1ulgo,Majadahonda=1utlv,Sanlúcar de Barrameda=1htqi,Campiña=1i0rt,Estepona=1hyrc,Ferrol=1uy3p,Aluche=6vk11,Vicálvaro=1ukna,Castelldefels=1uzyh,Viladecans=1ukjz,Sagunto=1htz7,Vilanova i la Geltrú=1ujz4,Torremolinos=1hsy1,Villa de Vallecas=4xl5r,Valverde=6vk0w,La Línea de la Concepción=1hx7o,Molina de Segura=1hvmn,Paterna=1huxq,
El Prat de Llobregat=1uxz5,Collado-Villalba=1uz3u,Pueblo Nuevo=6vk0t,Grao de Murviedro=1j149,Irun=1uvn4,Zamora=1ujbq,Alcoy=1i22a,Arrecife=1i1nm,Granollers=1uwah,Motril=1hvet,Gamonal=1uwov,Santutxu=3xv54,Mérida=1hvr1,Benalmádena=1i1bn,Cerdanyola del Vallès=1un8a,Ávila=1v2gg,Linares=1hwmd,Barri de Sant Andreu=6vjwc,San Vicent del Raspeig=1htiw,Torrelavega=1ulz3,Elda=1hzah,Cuenca=1uylg,Aranjuez=1v30h,
Huesca=1uvsy,San Bartolomé de Tirajana=1htu8,Vallecas=1ul2h,Boadilla del Monte=1v1jq,Utrera=1hss9,Mollet del Vallès=1usqx,Pinar del Rey=6vk1w,Puertollano=1huep,Calvià=1i0tp,Segovia=1un48,Sagrada Família=3zene,Arganda=1v2uc,Las Águilas=6vk0x,Vila-real=1hscl,Ventas=6vk1p,Ibiza=1hxq7,Buenavista=6vk17,Numancia=6vk16,Vista Alegre=6vk0p,Sant Gervasi - Galvany=6vjvh,Santurtzi=1unah,
Barri de les Corts=6vjwd,Figueres=1uxat,Esplugues de Llobregat=1uxl6,Embajadores=6vjzi,Mislata=1hvo3,Gavà=1uwkv,Mairena del Aljarafe=1hw1b,Portugalete=1uq2i,el Raval=1uy8p,Pilar=6vk0m,Antequera=1i1ri,San Diego=6vk1i,Lavapiés=3wa7q,Alzira=1i235,Peña Grande=1uqqf,Mieres=1usxh,Llefià=44to1,Dreta de l'Eixample=3zen6,Colmenar Viejo=1uz31,Pinto=1uqbr,Barajas de Madrid=1v280,Puerta del Angel=6vjzo,
Adeje=1i2bp,Palomeras Sureste=6vk1l,Sant Feliu de Llobregat=1uo6q,Basauri=3zjgv,Manacor=1hvzc,Lucena=1hw48,Guindalera=6vk06,Tres Cantos=4iegu,La Orotava=1hx4c,Denia=1hzku,Alcantarilla=1i23s,Poble Sec=3wa8f,Sants=1unat,Palomeras Bajas=6vk1k,Casco Histórico de Vallecas=6vjzc,San Isidro=6vk12,Puerto Real=1hueh,Plasencia=1uq9f,Blanes=1v1ka,Granadilla de Abona=1hy7r,Sama=1uofm,Écija=1hzhu,Vic=1ukn6,
Canillas=1v0gz,San Fernando de Henares=1uo6b,Miranda de Ebro=1usup,Soria=1umo9,Igualada=1uvqn,Errenteria=1up8r,Rincón de la Victoria=1hu5o,Burjassot=1i0zs,Vilafranca del Penedès=1ukao,Ripollet=1uoxh,el Camp de l'Arpa del Clot=6vjvn,Sant Antoni=6vjv7,Los Rosales=6vk1y,Ontinyent=1hv4i,Narón=1us4b,Vilagarcía de Arousa=1uk9z,Lloret de Mar=1uu10,Andújar=1i1sa,Don Benito=1hzj8,Ronda=1hu2a,
Los Palacios y Villafranca=1hw8p,Puerta Bonita=6vk0y,Lucero=6vk0n,Marratxí=1hvw1,Sant Adrià de Besòs=1uoeh,Los Realejos=3zfxz,Arucas=1i1m7,Teruel=1um8u,el Guinardó=6vjw7,Tomelloso=1ht14,Llucmajor=1hwko,Acacias=6vjzw,Maspalomas=1hvui,Prosperidad=1uuse,Realejo Alto=1hu9m,La Rinconada=1hx0q,El Vendrell=1ukqs,Mirasierra=6vk13,Puerto del Rosario=1huey,Torre-Pacheco=1hsxr,Oleiros=1urop,
Casco Histórico de Vicálvaro=6vjze,Entrevías=1uxt7,Villena=1hsbb,Mazarrón=1hvsv,Tortosa=1ulwd,Alhaurín de la Torre=1i1z6,Yecla=1hs9m,San Pedro Alcántara=1htoy,Cieza=1i001,Los Angeles=6vk1z,Cuatro Caminos=3wa81,Tudela=1ulp6,Azuqueca de Henares=1v2dy,Úbeda=1hstg,Burriana=1i0zp,Águilas=1i28t,el Camp d'en Grassot i Gràcia Nova=6vjvj,el Poblenou=3wa8q,Opañel=6vk0r,Villajoyosa=1hses,Olot=1urmd,
Almendralejo=1i1wl,Montcada i Reixac=1usq7,Aranda de Duero=1v311,Pacífico=6vk02,Universidad=6vjzy,Cambrils=1v0q0,Puerto de la Cruz=1huf8,La Paz=6vk0s,Sant Joan Despí=1uo3b,Castro-Urdiales=1uzqt,Galapagar=1uwrq,Santa Pola=1htku,Fort Pienc=3zen4,Abrantes=6vk18,Aldaia=1i21p,Hispanoamérica=6vk08,San Javier=1hts6,Arroyomolinos=1v2mk,El Carmel=3wact,Santa Eulària des Riu=1htmi,Carballo=1v0bl,
Arcos de la Frontera=1i1q9,Leioa=1uuai,Valdepeñas=1hspq,Barberà del Vallès=1unjg,Hellín=1hxz1,San Andrés del Rabanedo=1uodc,Rosas=6vk25,Alcázar de San Juan=1i237,Coria del Río=1hzup,Salt=1uog7,Manises=1hvyt,Valdezarza=6vjzj,Camargo=1v0qt,Puente-Genil=1hug8,Oliver-Valdefierro=3xsic,Culleredo=1uyix,Xirivella=1i016,Atamaría=1i1la,Pinar de Chamartín=3rjx4,
Puerto del Carmen=3s7k5
ET1 Addis Ababa=7e6r
ET2 Jijiga=75k3,Gonder=779q,Mek'ele=73jg,Nazrēt=72ru,Warder=6zre,Awasa=7crl,Bahir Dar=7ckk,
Dire Dawa=79g0
ET3 Dessie=79qr,Jimma=75jg,Shashamane=71m9,Bishoftu=7a36,Sodo=4pjgf,Arba Minch=7d67,Hosa'ina=766p,Dīla=79km,Harar=76ij,Nek'emtē=72py,Ārabī=7d8l,Debre Birhan=7a52,Debre Mark'os=7a4c,Āsela=7cy2,Kombolcha=758d,Debre Tabor=7a3q,Ādīgrat=7ebh,Weldiya=6zuu,Sebeta=71y2,Burayu=7ixfg,
Inda Silasē=75w3
ET4 Hāgere Hiywet=76pk,Arsi Negele=559li,Gambēla=78cd,Aksum=7dr8,Ziway=6z7v,Butajīra=7bch,Adwa=7e1p,Gununo=7x8t4,Āreka=7d49,Yirga 'Alem=6zdg,Waliso=77jo,Welk'īt'ē=6ztf,Mek'ī=73iz,Negēlē=72qe,K'olīto=74uo,Alamata=7dph,Ciro=7asd,Āsosa=7cvw,Gode=77gj,Tēpī=70um,Goba=77j2,Duramē=7944,Bodītī=7bsl,Gimbi=77n4,Wik'ro=6zms,Alemaya=7dne,Mīzan Teferī=731i,Mojo=730b,Dembī Dolo=79x4,Felege Neway=78ot,Metu=737w,
Wendo=6zsh,Mot'a=72yh,Finote Selam=78kw,Hagere Maryam=7dws,Fichē=78mj,Kobo=54ryc,Dangila=7aco,Bonga=7bou,Jinka=75iu,Āgaro=7dxx,Chagni=6ktcs,Sek'ot'a=71tu,Samara=446i7,Maych'ew=73q0,Ch'iko=7ayb,Genet=77z7,Hadero=76qk,Werota=6zpa,Kibre Mengist=750v,Shakiso=71n0,Injibara=75u0,Degeh Bur=7a16,Debark'=7a7j,Burē=7bf9,Kebri Dahar=75cc,Nefas Mewch'a=72r2,Kemisē=757w,Dodola=79d2,Ādēt=7eh5,Āsasa=7cz9,
Mer'āwī=73cx,Shonē=71gs,Dolo=79bi,Gebre Guracha=785c,Yirga Ch'efē=6zdf,Bedelē=7cbr,Robit=72bc,Nejo=72q0,Asaita=7cz5,T'īs Isat=70og,Lalibela=74e8,Shinshicho=7ixfl,Lasoano=3r9ow,Bedēsa=7cbj,Gīnch'ī=77mj,Batī=7cdt,Qorof=9jd2,Bek'ojī=7c9a,Babīlē=7cmt,Bichena=7c1a,Āwash=7cri,Yabēlo=6zkk,Mersa=73bc,Ādīs Zemen=7e57,Sheraro=71jk,Dubti=798a,Yamarugley=3r9oy,Korem=74qy,Ghinnir=77ly,Gīdolē=77ny,Badessa=7x8t2,
Logīya=7452,Gelemso=781e,Ābīy Ādī=7ern,Bako=7cjs,Fadhigaradle=1cfw,Āykel=7cp6,Neefkuceliye=3r9ox,Bale Hawassa=7c8d,Leku=749t,Welench'ītī=6zu7,Bale Robe=72br,Shambu=71mt,Īteya=75qz,Dayē=7a86,Āsbe Teferī=7cyy,Dēra=79tj,Guder=7ixfh,Insēno=75tl,Abomsa=7eqw,
Tulu Bolo=70hu
FI2 Helsinki=e3w1,
Espoo=e5dq
FI3 Tampere=dlxv,Vantaa=dk05,Oulu=dsis,Turku=dky7,East Helsinki=7l7o8,Jyväskylä=e1ju,Kuopio=dxps,
Lahti=dx1s
FI4 Pori=dqlj,Joensuu=e20w,Kouvola=dy7f,Lappeenranta=dwp0,Vaasa=dkeq,Hämeenlinna=e4mk,Seinäjoki=dnoj,Rovaniemi=dp08,Porvoo=e5ox,Mikkeli=dugl,Salo=do8s,Kotka=dy9u,Kokkola=dz1j,Järvenpää=e252,Lohja=dvt3,Nurmijärvi=dt1n,Hyvinge=e2vl,Tuusula=dkvr,Kirkkonummi=dx9a,Vuosaari=dixx,Rauma=dpme,Kerava=e001,Kaarina=e1i2,Nokia=dt9e,Kajaani=e1bn,Mellunkylä=dumi,Kangasala=e0yw,Ylöjärvi=diow,Savonlinna=dnqk,
Vartiokylä=74eag
FJ4 Nasinu=57bzl,Suva=1b43o,Lautoka=1b90a,Nadi=1b74g,Labasa=1b92e,Lami=1b927,
Sigatoka=1b49p
FR1 Paris=1s1y3
FR2 Marseille=1s7bh,Lyon=1s8gg,Toulouse=1rpgb,Nice=1s3fs,Nantes=1s3uh,
Marne La Vallée=7b5wx
FR3 Strasbourg=1rql3,Bordeaux=1sz6m,Montpellier=1s4rq,Lille=1s9is,Rennes=1rygm,Reims=1ryk2,Le Havre=1sdqs,Cergy-Pontoise=53dkr,Saint-Étienne=1rvlv,Toulon=1rpgo,Angers=1t3vc,Dijon=1srb0,Grenoble=1sm6g,Nîmes=1s3dn,Clermont-Ferrand=1sttn,Aix-en-Provence=1t4eq,Saint-Quentin-en-Yvelines=52wry,Brest=1sy70,Le Mans=1sdlf,Amiens=1t40u,Tours=1rpcv,Limoges=1s9hq,Villeurbanne=1rmbi,Besançon=1t0df,Metz=1s6b4,
Orléans=1s2kl,Rouen=1rxfg,Mulhouse=1s41a,Montreuil=1s4pm,Perpignan=1s1hm,Caen=1sxdl,Boulogne-Billancourt=1syu9,Nancy=1s3vb,
Argenteuil=1t3ec
FR4 Roubaix=1rxg9,Tourcoing=1rpfg,Saint-Denis=1rw38,Avignon=1t2ch,Asnières-sur-Seine=1t318,Nanterre=1s3ui,Dunkirk=1sqry,Poitiers=1s0e7,Versailles=1rnf3,Courbevoie=1sso5,Créteil=1ss76,Pau=1s1ty,Colombes=1stje,Vitry-sur-Seine=1rm09,Aulnay-sous-Bois=1t2pd,La Rochelle=1sg1v,Champigny-sur-Marne=1svq9,Rueil-Malmaison=1rx3v,Antibes=1t3ps,Gare=7mj8j,Saint-Maur-des-Fossés=1rtz7,Cannes=1sx1k,Calais=1sxbe,
Béziers=1t05d,Aubervilliers=1t2w2,Mérignac=1s6hl,Bourges=1syql,Saint-Nazaire=1rts1,Colmar=1stk9,Maison Blanche=7mj8k,Valence=1roh9,Quimper=1rz0d,Drancy=1sqw7,Noisy-le-Grand=1s38t,Villeneuve-d'Ascq=3w99y,La Seyne-sur-Mer=1sfri,Levallois-Perret=1sa0v,Picpus=7gxcu,Chambéry=1svz2,Issy-les-Moulineaux=1skkp,Neuilly-sur-Seine=1s3kj,Troyes=1rov1,Juan-les-Pins=1sk6m,Antony=1t3ov,La Roche-sur-Yon=1sg1b,
Lorient=1s8y1,Sarcelles=1rsbv,Pessac=1s1el,Ivry-sur-Seine=1skjx,Évreux=1spoh,Vénissieux=1rnq0,Cergy=1swbv,Clichy=1stsl,Saint-Quentin=1rtan,Niort=1s3df,Belfort=1t0vz,Ajaccio=1t4e6,Vannes=1ro9l,Sartrouville=1rs8h,Maisons-Alfort=1s860,Meaux=1s6su,Blois=1szo5,Brive-la-Gaillarde=1sxxy,Arles=1t3be,Beauvais=1t11y,Châteauroux=1sv18,Cholet=1su59,Fréjus=1so4l,Pantin=1s219,Saint-Brieuc=1rwdc,Montauban=1s5ey,
Charleville-Mézières=1svcl,Albi=1t4c5,Tarbes=1rqa1,Fontenay-sous-Bois=1somu,Évry=1spo8,Clamart=1stxr,Châlons-en-Champagne=1sw0v,Narbonne=1s3t3,Saint-Malo=1ruc0,Laval=1sfca,Hyères=1sksp,Carcassonne=1swwx,Angoulême=1t3tq,Annecy=1t3s7,Bondy=1szd3,Le Blanc-Mesnil=1sevp,Villejuif=1rmo1,Grasse=1sma0,Sevran=1rra1,Castres=1swmf,Chalon-sur-Saône=1sw0s,Arras=1t374,Boulogne-sur-Mer=1syu5,Chelles=1sul2,
Cagnes-sur-Mer=1sxd7,Saint-Herblain=1rv2e,Douai=1sr0o,Épinay-sur-Seine=1sq9g,Vincennes=1rm5y,Roquette=7mj84,Martigues=1s797,Bourg-en-Bresse=1syqp,Bobigny=1szn7,Montluçon=1s4v8,Aubagne=1t2xd,Valenciennes=1rogx,Suresnes=1rqi3,Meudon=1s6ao,Bayonne=1t1ez,Istres=1skkn,Thionville=1rpu3,Mantes-la-Jolie=1s7uc,Compiègne=1stdu,Nevers=1s3gq,Chartres=1sv8j,Le Cannet=1sekn,Wattrelos=1rlod,
Caluire-et-Cuire=1sx9k,Gap=1snpa,Talence=1rqd3,Alès=1t4b4,Gennevilliers=1snep,Saint-Priest=1rtcc,Rosny-sous-Bois=1rxid,Auxerre=1t2gz,Salon-de-Provence=1rsk5,Saint-Germain-en-Laye=1rv7r,Bastia=1t1jk,Sète=1rrbh,Anglet=1t3u4,Puteaux=1rz9m,Corbeil-Essonnes=1st5f,Garges-lès-Gonesse=1snn1,Roanne=1rxz6,Savigny-sur-Orge=1rrxh,Livry-Gargan=1s9bc,Épinal=1sq9v,Saint-Ouen=1rtpc,Rezé=1ryai,
Montigny-le-Bretonneux=1s4yn,Noisy-le-Sec=1s38r,Melun=1s6or,Bagneux=1t24x,Massy=1s746,Haguenau=1sloe,Montrouge=1s4nl,Marcq-en-Barœul=1s7no,Vitrolles=1rm0u,Draguignan=1sqwi,Lens=1sd79,Gagny=1snsu,Saint-Chamond=1rwba,Bron=1sxwr,Vaulx-en-Velin=1ro0o,Joué-lès-Tours=1sk8r,Alfortville=1t4at,La Courneuve=1sie8,Châtellerault=1suzh,Villepinte=1rmhu,Cambrai=1sx7q,Poissy=1s0ed,Conflans-Sainte-Honorine=1st9w,
Sainte-Marguerite=7mj86,Bel-Air=7mj88,Mont-de-Marsan=1s58j,Plaisir=1s0qa,Marignane=1s7ja,Dieppe=1src3,Montélimar=1s56n,Tremblay-en-France=1rp42,Choisy-le-Roi=1su5b,Saint-Martin-d'Hères=1ru31,Mâcon=1s8eq,Romans-sur-Isère=1rxpf,Saint-Raphaël=1rt9a,Pontault-Combault=1sthf,Six-Fours-les-Plages=1rr2z,Périgueux=1s1j3,Aurillac=1t2ls,Neuilly-sur-Marne=1s3kk,Liévin=1s9lr,Agen=1t4mi,Franconville=1so71,
Sainte-Geneviève-des-Bois=1rvta,Maubeuge=1s72m,Bagnolet=1t24r,Saumur=1rs3y,Biarritz=1t04d,La Ciotat=1sijt,Échirolles=1sqmn,Villefranche-sur-Saône=1rmp8,Châtenay-Malabry=1suyk,Stains=1rqmp,Châtillon=1suxv,Vienne=1rn44,Schiltigheim=1rrva,Les Mureaux=1sayo,Le Perreux-sur-Marne=1sd3p,Guyancourt=1slq7,Palaiseau=1s252,Saint-Dizier=1rw0g,Creil=1ss9e,Vandœuvre-lès-Nancy=1roa5,Thonon-les-Bains=1rps6,
Béthune=1t0a2,Colomiers=1sti7,Folie Méricourt=7mj83,Nogent-sur-Marne=1s3ax,Athis-Mons=1t2y4,Viry-Châtillon=1rm25,Houilles=1skx5,Soissons=1rr1x,Dreux=1sqve,Charenton-le-Pont=1svd9,Villeneuve-Saint-Georges=1rmj5,Élancourt=1sqhi,Saint-Ambroise=7mj85,Alençon=1t4ba,Sotteville-lès-Rouen=1rqvd,Orange=1s2ok,Villenave-d'Ornon=1rmlo,Pontoise=1s04c,Villiers-sur-Marne=1rm8e,Chatou=1suwh,
Goussainville=1smrm
GA2 Libreville=1ffm9
GA3 Port-Gentil=1fd5y,
Franceville=1fga3
GA4 Owendo=1fd9t,Oyem=1fd9i,Moanda=1feil,Ntoum=1fdo1,Lambaréné=1ffrk,Mouila=1fed5,Akanda=7ixgv,Tchibanga=1fcyl,Bitam=1fh2i,Koulamoutou=1fftj,
Oyam=1fd9n
GB1 London=1knxb,
Birmingham=1kx2r
GB2 Glasgow=1krnn,Manchester=1kng3,Sheffield=1kjjx,Leeds=1konk,Edinburgh=1ksxd,Liverpool=1koaa,Bristol=1kwcz,Cardiff=1kvpa,Leicester=1kon0,Bradford=1kwlt,Belfast=1kxdc,Coventry=1kugt,Brent=1kwg5,Birkenhead=1kx31,Nottingham=1klxu,Islington=1kpo3,Reading=1kkpl,Kingston upon Hull=1kp81,Preston=1kkyw,Swansea=1kia8,
Newcastle upon Tyne=1kmbt
GB3 Southend-on-Sea=1kj21,Brighton=1kwdy,Derby=1ktsj,Southampton=1kj3j,Wolverhampton=1kg63,Plymouth=1kl6q,Stoke-on-Trent=1kill,Milton Keynes=1kmxt,City of Westminster=1kgo5,Northampton=1km52,Oldham=1kltq,Bexley=1kx7j,Luton=1knm3,Barking=1kxn1,Archway=70fo8,Portsmouth=1kl18,Swindon=1ki91,Dudley=1ktef,Aberdeen=1kyso,Sutton=1kic7,St Helens=1kk3l,Ipswich=1kppl,Wigan=1kgd8,Croydon=1ku5l,
Warrington=1kgz7,Walsall=1kh2d,Mansfield=1knfd,Sunderland=1kicz,Ilford=1kpvp,Slough=1kj7f,Bournemouth=1kwon,Peterborough=1klb6,Oxford=1klll,Newport=1km9q,Enfield Town=1ksr1,York=1kfwo,Telford=1zpcv,Poole=1kl45,Burnley=1kw1k,Harrow=1kqrl,Huddersfield=1kq0q,Dundee=1ktc0,Blackburn=1kx0k,Cambridge=1kvsl,Blackpool=1kwyr,Basildon=1kxj6,Norwich=1kly5,Middlesbrough=1kn1r,Bolton=1kwsl,Stockport=1kimq,
High Wycombe=1kqde,Gloucester=1kris,Exeter=1ksls,Colchester=1kuru,Tottenham=1khnc,Salford=1kk0f,Newcastle under Lyme=1kmbu,Solihull=1kj56,Watford=1kgxh,Saint Peters=1kk1b,Crawley=1kuc5,Burton upon Trent=1kvzs,Cheltenham=1kv9p,Rotherham=1kkc5,Worthing=1kg1d,Doncaster=1ktmb,Chesterfield=1kv8p,Chelmsford=1kv9u,Mendip=44wx8,Sutton Coldfield=1kibq,Wakefield=1kh3y,Walthamstow=1kh1y,Dagenham=1ku05,
Basingstoke=1kxj4,Maidstone=1knhn,Bedford=1kxf2,Woking=1kg6l,Lincoln=1kohz,West Bromwich=1kgsb,Eastbourne=1kt4x,Worcester=1kg2j,Bath=1kxil,Gillingham=1krpt,
Becontree=3zepi
GB4 Rochdale=1kkh4,Hemel Hempstead=1kqjm,Romford=1kkew,Hayes=1kqn1,Harlow=1kqsl,Hastings=1kqpo,High Peak=4xw0x,Darlington=1ktx5,Stevenage=1kioc,Southport=1kizj,Chester=1kv8s,Wembley=1kgtx,Grays=1krcm,Harrogate=1kqro,Hartlepool=1kqqw,Nuneaton=1klxh,Redditch=1kkp1,Fulham=1krz9,Londonderry County Borough=1knx2,Grimsby=1kr46,Cannock=1kvqz,St Albans=1kk5v,South Shields=1kiz5,Derry=1knx4,
Weston-super-Mare=1kgn8,Halifax=1kqxc,Edmonton=1kswx,Tamworth=1ki5w,Gosport=1krf4,Scunthorpe=1kjqs,Chatham=1kvax,Stockton-on-Tees=1kimk,Carlisle=1kvnz,Southall=1kj3m,Rugby=1kk8y,Gateshead=1krt1,Lisburn=1kofv,Paisley=1klk5,Putney=1kkwr,Shrewsbury=1kjer,Fylde=1kryi,Crewe=1kuaq,Bracknell=1kwm9,Battersea=3zei2,East Kilbride=1kt2d,Hove=1kq20,Aylesbury=1kxxr,Canary Wharf=3zfso,Purley=1kkwy,
Guildford=1kr1t,Peckham=4wa4k,Barnsley=1kxlo,Lowestoft=1knqa,Chingford=1kv6k,Maidenhead=1knhu,Stafford=1kity,Uxbridge=1kh7m,Rhondda=1kklz,Royal Tunbridge Wells=1kka6,Wimbledon=1kgay,Corby=1kul9,Stamford Hill=6y4im,Paignton=1klk9,Rossendale=4xw0u,Washington=1kgyj,Folkestone=1ks6i,Brixton=3zepp,Hounslow=1kq2d,Finchley=1ksbl,Wrexham=1kg0d,Ellesmere Port Town=1ksts,Torquay=1khoi,Cricklewood=1kua8,
Loughborough=1knsf,Taunton=1ki35,Waterlooville=1kgxq,Bognor Regis=1kwta,Newtownabbey=1km7k,Buckley=1kw56,Great Yarmouth=1kr74,Mitcham=1kmwe,Feltham=1ksf7,Margate=1kndw,Ashford=1ky4b,Sale=1kk0m,Tonypandy=1zp8j,Acton=1kyox,Scarborough=1kjtf,Widnes=1kgde,Runcorn=1kk8g,Bury=1kvzf,Dewsbury=1ktqu,Bangor=1kxos,Beckenham=1kxfl,Farnborough=1ksi0,Tynemouth=1khdx,Hereford=1kqhu,Stroud=1kifc,Halesowen=1kqxj,
Chelsea=1kv9t,Craigavon=1zpcw,Wallasey=1kh2x,Littlehampton=1kodb,Streatham=1kigz,Bootle=1kwri,Bebington=1kxfq,Kidderminster=1kpgc,Morley=1kmq5,Stourbridge=1kijl,Livingston=1koa4,Castlereagh=1kvhy,Kettering=1kph5,Wellingborough=1kguq,Barrow in Furness=1kxkh,South Croydon=3zepa,Canterbury=1kvqt,Dunfermline=1ktbg,Huyton=1kpx5,Leytonstone=3zgah,Barry=1kxkb,Meikle Earnock=1kn7i,Hamilton=1kqvm,
Sittingbourne=1kjca,Macclesfield=1knk2,Gravesend=1krcr,Eastleigh=1kt24,Smethwick=1kj6v,Braintree=1kwka,Weymouth=1kgka,Brentwood=1kwfy,Esher=1kson,Dunstable=1kt9d,Morecambe=1kmqu,Redhill=1kkop,Welwyn Garden City=1kgu0,Horsham=1kq3h,Dartford=1ktws,Staines=1kiti,Royal Leamington Spa=1koox,Hinckley=1kqc3,Clacton-on-Sea=1kv1q,Cumbernauld=1ku2r,Kirkcaldy=1kp4i,Bletchley=1kwvr,Yeovil=1kfx9,Keighley=1kpkx,
Altrincham=1kygq,Bridgend=1kwf7,Llanelli=1ko78,Willenhall=1kgc8,Eltham=1kssa,South Benfleet=1kj38,Banbury=1kxp2,Cwmbran=1ku12,Morden=1kmrd,Long Eaton=1knw1,Inverness=1kpqg,Durham=1kt8k,Northwich=1klzc,Perth=1klba,Lancaster=1kovg,Tipton=1khs9,Kilmarnock=1kpd1,Dumfries=1ktda,Banstead=1kxob,Ayr=1kxxg,Neath=1kmgj,King's Lynn=1kp8w,Winchester=1kgaq,Middleton=1kn1d,Havant=1kqol,Kirkby=1kp4x,
Carshalton=1kvke,Boston=1kwpu,Castleford=1kvio,Catford=1kvgs,Salisbury=1kk08,Worksop=1kg27,Pontefract=1kl50,Grantham=1krdc,Willesden=1kgc3,Coatbridge=1kuu0,Merthyr Tydfil=1kn4h,Great Sankey=1kr8a,Bexhill-on-Sea=1kx7l,Cheshunt=1kv8w,Ashton-under-Lyne=1ky37,Leigh=1koms,Leatherhead=1koom,Newark on Trent=1kmdf,Wallsend=1kh2o,Leighton Buzzard=1komk,Lytham St Annes=3zgpq,Redruth=1kko4,Canning Town=6vjkv,
Andover=1kyek,Fareham=1ksik,Ramsgate=1kkrw,Stretford=1kign,Urmston=1kh86,Dover=1ktk8,Coity=1kury,Newburn=1kmca,Holloway=4y87c,Greenock=1kr64,Bury St Edmunds=1kvze,Bridgwater=1kwei,Hatfield=1kqph,Wokingham=1kg6k,Welling=1kgur,Ilkeston=1kpvm,Trowbridge=1khib,Bishops Stortford=1kx1m,Prescot=1kkzc,Kingswood=1kp7u,Aldershot=1kykk,Bloxwich=1kwv5,Ewell=3zepf,North Shields=1km0j,Shepherds Bush=1kjiz,
Batley=1kxig,Cleethorpes=1kuz9,Skelmersdale=1kjaw,Fleet=1ks8a,Abingdon=1kyr8,Glenrothes=1krjq,Canvey Island=4pkdj,Surbiton=3zepe,Whitley Bay=1kgfk,Greenford=1kr6s,Stirling=1kini,Arnold=1ky6e,Coalville=1kuu2,Leyland=1kojn,Chadderton=6vktd,Rushden=1kk82,Yeadon=1kfxx,Blyth=1kwur,Eccles=1ksyu,Warwick=1kgyt,Wigston Magna=1kgcw,Redcar=1kkp7,Heston=1kqgj,Farnham=1ksho,Chester-le-Street=1kv8o,
Great Malvern=1kr9b,Houghton-Le-Spring=1kq2l,Stratford=1kii2,West Bridgford=1kgsd,Newton Abbot=1km8l,Mangotsfield=1knfw,Sutton in Ashfield=1kibo,Airdrie=1kyml,Billericay=1kx4o,Borehamwood=1kwr6,Exmouth=1kslk,Tonbridge=1khpz,Tyldesley=1khe9,Hyde=1kpx3,Chippenham=1kv6g,Billingham=1kx4g,Pontypool=1kl4a,Walkden=1kh3b,Falkirk=1ksjf,Hitchin=1kqay,Briton Ferry=1kwcs,Hoddesdon=1kqaf,Bridlington=1kweg,
Accrington=1kyqy,Bentley=1kxai,Bromsgrove=1kwab,Lichfield=1koj7,Swadlincote=1kib5,Felling=1ksfe,Chiswick=1kv5t,Totton=1khn7,Irvine=1kpow,Letchworth Garden City=4w9ug,Chorley=1kv4u,Bicester=1kx69,Haywards Heath=1kqmo,Wednesfield=1kgvs,Strood=1kiff,Loughton=1kns4,Cramlington=1kudb,Ebbw Vale=1ksz1,Newbury=1kmc9,North Watford=3wl7j,Portadown=1kl3p,Washwood Heath=76ufv,Brighouse=1kwe3,Motherwell=1kmon,
Darwen=1ktwn,Wisbech=1kg8b,Rayleigh=1kkpr,Aston=1ky1v,Whitstable=1kgf9,Lower Earley=4c90f,Shirley=4waa6,Deeside=4xw0w,Falmouth=1ksj7,Thamesmead=6vku7,Chichester=1kv7s,Barnstaple=1kxll,Windsor=1kgaa,Prestwich=1kkyh,Epsom=1kspx,Christchurch=1kv4j,Stanley=4waa7,Pontypridd=1kl48,Thornton-Cleveleys=4xw0v,Aberdare=1kysr,Bedworth=1kxen,Caerphilly=1kvwp,Ruislip=1kk8w,Rutherglen=1kk7i,Deal=1ktvw,
Saint Neots=1kk1p,Cambuslang=1kvsf,Harpenden=1kqsb,Burgess Hill=1kw2s,Beverley=1kx7t,Greenwich=1kr5t,Spalding=1kixd,Stratford-upon-Avon=1kii1,Winsford=1kg9e,Camberley=1kvsr,Wishaw=1kg85,
Barnet=1kxlz
GE1 Tbilisi=d405
GE3 Batumi=d6y4,Kutaisi=d5gn,
Rustavi=d4fz
GE4 Sokhumi=d43r,Gori=d647,Poti=d4i6,Zugdidi=d3bc,Ts'khinvali=d3rf,Stantsiya Novyy Afon=d78o,Marneuli=d51u,Khashuri=d5r8,Samtredia=d4bi,Zestaponi=d3cg,Telavi=d3zi,Kobuleti=d5ky,
Akhaltsikhe=d778
GF4 Cayenne=20how
GH1 Kumasi=1d9u2,
Accra=1dfeg
GH2 Tamale=1d6ql,
Takoradi=1d6rn
GH3 Sekondi=713u5,Cape Coast=1dcid,Atsiaman=1dfdr,Ashaiman=1ddvd,Obuase=1d82m,Tema=1d6lo,Koforidua=1dabm,Teshi Old Town=1d6kp,Sekondi-Takoradi=1d76q,Ho=1dazf,Amanfrom=1defk,Medina Estates=1d9ei,
Twifu Praso=1d6as
GH4 Japekrom=1daty,Tema New Town=6o678,Sunyani=1d6ul,Hohoe=1daz8,Jirapa=1daqs,Kasoa=1d7yi,Gbawe=1db8x,Techiman=1d6mf,Bolgatanga=1dcv9,Wa=1d67y,Mandela=7ixh5,Bawku=1dd87,Winneba=1d636,Ejura=1dbmp,Berekum=1dd3p,Nungua=1d8cp,Aflao=1df2l,Yendi=1d5wp,Buduburam=1dcnh,Akim Oda=1d81g,Swedru=1d6sy,Kintampo=1daeh,Mampong=1d9co,Adenta=4jxq9,Suhum=1d6vt,Tafo=1d6sa,Tarkwa=1d6nk,Lashibi=6sy2g,Nsawam=1d8hh,
Dome=1dbyf,Nkawkaw=7ixh6,Agogo=1deyp,Asamankese=1ddy4,Wankyi=1d64m,Osu=519fw,Konongo=1da6t,Dunkwa=1dbrs,Taifa=7ixh8,Mankesim=1d9b1,Savelugu=1d78d,Domaa-Ahenkro=1dbvd,Assin Foso=6tso7,New Achimota=532zn,Bibiani=1dd1w,Mim=1d95h,Prestea=1d7hc,Esim=1ddh7,Nkoranza=1d8ll,Elmina=1dbly,Bimbila=1dd0y,Anloga=1de78,Akwatia=1dehv,Sakumona=1d7d8,Atebubu=1ddom,Awoshi=519md,Ahwiaa=1dbnh,Bekwai=1dd6g,Akatsi=1dep3,
Dzodze=1dbqv,Nsoatre=1d8h2,Effiduase=4c24g,New Tafo=1d8pk,Yegyi=1d5wt,
Kade=1dand
GM2 Serekunda=1fp3p
GM4 Brikama=1fqgp,Bununka Kunda=1fqfh,Sukuta=1fp0o,Talinding=7ixh2,Faji Kunda=1fqad,Bakau=1fqlc,Banjul=1fqk4,Nema Kunku=1fpgk,Farafenni=1fqa3,
Bakau New Town=7ixgz
GN1 Conakry=1fx6p,
Camayenne=1fx7c
GN3 Nzérékoré=1fsy1,Kankan=1fva0,Manéah=1ftkq,Dubréka=1fwgv,Kindia=1fux9,Siguiri=1fryv,Dixinn=1fwos,Kissidougou=1fuvk,Kamsar=1fsia,
Labé=1fu0q
GN4 Gueckedou=1fvpu,Mamou=1ftm1,Coyah=1fx6h,Faranah=1fw9l,Macenta=1ftqc,Fria=1fvys,Boké=1fxjg,Kolaboui=82ost,Sangarédi=1fs9h,Koumbia=1fu7z,Kouroussa=1fu2t,Lola=1ftt8,Kolenté=82orf,
Télimélé=1frda
GP4 Les Abymes=24pjj,
Baie-Mahault=24q5z
GQ3 Bata=1dify,
Malabo=1di1j
GR2 Athens=5nzn,
Thessaloníki=fqf1
GR3 Pátra=5hab,Piraeus=5gyy,Lárisa=5jio,Peristéri=5h5w,Irákleion=5lyp,
Kallithéa=5lpi
GR4 Acharnés=5ouo,Kalamariá=fryr,Níkaia=5hv1,Glyfáda=5m6s,Volos=5ebd,Ílion=5hzt,Ilioúpoli=4y456,Keratsíni=5krw,Évosmos=fs4j,Khalándrion=5kr0,Néa Smýrni=5hz3,Maroúsi=5onv,Agios Dimitrios=5noy,Zográfos=4z5hs,Aigáleo=5ovx,Néa Ionía=5i06,Ioánnina=5lzn,Palaió Fáliro=5hl7,Korydallós=4y46f,Tríkala=5eyg,Výronas=5eek,Agía Paraskeví=5nuq,Galátsi=5m9j,Chalkída=5kpx,Petroúpolis=5h1t,Sérres=fqm2,Ródos=8l5m,
Kalamata=5lus,Kavála=frsl,Chaniá=5kpe,Kateríni=fru2,Alexandroupoli=fsm8,Lamía=5jjw,Irákleio=5lyn,Xánthi=fq8g,Fylí=5mhm,Kifisiá=5khc,Agrínio=5owo,Stavroúpoli=fqh2,Chaïdári=5krb,Komotiní=frmg,Sykiés=fql9,Dráma=fs6k,Véroia=fqa9,Álimos=5lv2,Corfu=1gszj,Políchni=fqru,Lagkadás=fri1,Pylaía=fqur,Kozáni=frkb,Ágioi Anárgyroi=4z5ib,Argyroúpoli=5o3o,Áno Liósia=5oe0,Kardítsa=5ldp,Rethymno=5g9c,Thívai=5f5a,
Néa Ionía=5dn8o,Cholargós=5kkt,Vrilissia=3rk1i,Asprópyrgos=5o1p,Kórinthos=5k2h,Ptolemaḯda=fqoq,
Chalkidóna=frqz
GT2 Guatemala City=254c4,Villa Nueva=24wfy,
Mixco=25007
GT3 Cobán=254br,Quetzaltenango=24ytf,Jalapa=2523p,Escuintla=252jf,Villa Canales=24wgj,Jutiapa=251z1,Chichicastenango=254qn,San Juan Sacatepéquez=24xz1,Petapa=24z5j,Santa Lucía Cotzumalguapa=24xih,Chiquimula=254ld,Coatepeque=254bu,Chinautla=254n5,Totonicapán=24wpu,
Puerto Barrios=24yvq
GT4 Chimaltenango=254oc,Malacatán=2506p,Retalhuleu=24yq2,Santa Catarina Pinula=24xn0,San José Pinula=24y1l,Huehuetenango=2528o,Santa Cruz del Quiché=24xlo,Mazatenango=2502p,Panzos=24zcs,Amatitlán=255kn,Palín=24zh5,Salamá=24yjc,Chicacao=254ra,Zacapa=24w77,Comitancillo=25495,Fraijanes=252gy,San Pedro Ayampuc=24xse,Patzún=24z88,San Francisco El Alto=24y8b,Ostuncalco=24zlp,Soloma=24x1y,
Asunción Mita=255hz,Colomba=254ah,Barberena=255ge,San Marcos=24xwt,Antigua Guatemala=255jn,Sololá=24x22,Masagua=2503m,Cantel=25525,Cuilapa=25430,Patulul=24z91,San Pedro Sacatepéquez=24xru,Nuevo San Carlos=24zop,Jacaltenango=25240,Yepocapa=24w8k,Tecpán Guatemala=24wvw,Ciudad Vieja=254c0,Santiago Atitlán=24xdd,Comalapa=2549e,Momostenango=24zz7,
San Benito=24yd1
GU4 Dededo Village=2eoat
GW2 Bissau=1ewdz
GW4 Bairro Militar=84h4d,Gabú=1euno,Contumo=1ev77,Reino de Bandim=1esy5,Missira=84h4h,Bafatá=1ewra,
Reino de Antula=1esy6
GY3 Georgetown=20ez8
GY4 Linden=20e0w,
New Amsterdam=20diy
HK1 Hong Kong=13041,New Territories=7l7p3,Kowloon=1300p,
Hong Kong Island=7l7p4
HK2 Victoria=15eht,Tuen Mun=12z4e,Sha Tin=12zhk,Sham Shui Po=12zih,Wong Tai Sin=12z0g,Kowloon City=1300n,Tseung Kwan O=12z62,Kwai Chung=1300b,
Tsuen Wan=12yxt
HK3 Tin Shui Wai=12z7i,Tai Po=12zap,Fanling=13081,Ma On Shan=12zuw,Yuen Long San Hui=12yy6,Yuen Long=12yy9,Kowloon City Centre=7x908,Tsing Yi Town=12z5f,Yuen Long Kau Hui=12yy7,Wan Chai=12z2j,Aberdeen=1304t,San Tung Chung Hang=12zrn,
Tung Chung=6ly1l
HK4 Sha Tin Wai=12zhg,Shap Pat Heung=7kmdi,Pok Fu Lam=12zmb,Nam Cheong=7jyxr,Kowloon West End=7x909,Mong Kok=12ztl,Siu Lek Yuen=12zdp,Sau Mau Ping=12zj0,Tiu Keng Leng=12z7a,LOHAS Park=7kmdl,Mei Foo=7ixm1,Ping Shan=12zml,Kai Tak=7ixm4,Jordan=4w9pp,Pat Heung=7jyxz,Whampoa=7jyxt,Choi Wan=7jyxw,Kennedy Town=1301i,Mei Foo Sun Chuen=7kmha,Tsz Wan Shan=12z4f,Hang Hau=1305r,Sai Kung=12zl6,Tai Koo=61zau,
Taikoo Shing=7kmhx,Yau Tong=12yze,Tai Kok Tsui=12zc1,Shek Lei=12zgs,
Whampoa Garden=7kmoz
HN2 Tegucigalpa=256id,
San Pedro Sula=2575i
HN3 Danlí=25fqj,La Ceiba=25c54,La Ceiba=53e3l,Puerto Cortez=255sq,Catacamas=25gk6,Choloma=25g7x,Siguatepeque=256sf,Olanchito=25923,Tocoa=256bk,
El Progreso=25dyt
HN4 Santa Cruz de Yojoa=25717,Ciudad Choluteca=25g7s,San Pedro de Copán=2575n,Comayagua=25g21,Omoa=2591h,El Negrito=25edq,Sonaguera=256pn,Quimistán=25820,La Lima=25bkn,Teupasenti=256fd,Lepaera=25ag0,Macuelizo=259s2,Victoria=2561y,Sabá=256uz,Juticalpa=25cc7,Villa de San Antonio=2561g,Villanueva=25613,Dulce Nombre de Culmí=25fnu,
El Rosario=25dsc
HR2 Zagreb=1wb0m
HR3 Split=1wdmd,
Rijeka=1weow
HR4 Osijek=1wggf,Zadar=1wb2g,Sesvete=1we5y,Pula=1wf4w,Slavonski Brod=1wdve,Karlovac=1zp90,Centar=3xv8n,Varaždin=1wc67,Šibenik=1we59,
Velika Gorica=1wc2c
HT1 Port-au-Prince=27p5m
HT2 Carrefour=3ox09,Delmas=27vlu,Pétionville=27pmc,
Port-de-Paix=27p5g
HT3 Saint-Marc=27oic,Croix-des-Bouquets=27vvj,Dessalines=27vf0,Jacmel=27tab,Cap-Haïtien=27wwq,Léogâne=27s4u,Arcahaie=27yxc,Les Cayes=27wm9,
Tigwav=27pki
HT4 Jérémie=27t55,Saint-Michel de l'Atalaye=27ohk,Miragoâne=27r08,Gonaïves=27tzs,Thomazeau=27nsr,Grangwav=27tpt,Verrettes=27nbg,Kenscoff=27t0w,Saint-Raphaël=27oh6,Ti Port-de-Paix=285tc,Lenbe=27s0c,Gressier=27tmx,Terrier Rouge=27nup,Hinche=27tc1,Fond Parisien=27ufw,Grand Gosier=27tpn,
Désarmes=27viq
HU1 Budapest=1tgz7,
Pest=1tani
HU2 Buda=1tgzv
HU3 Debrecen=fgow,Szeged=fc11,Miskolc=fdou,Pécs=1tapq,Budapest XI. kerület=4c508,Zugló=1t7jy,Győr=1tey1,Budapest III. kerület=4c50q,Nyíregyháza=fd6v,Budapest XIII. kerület=4c50e,Kecskemét=1tdqa,Székesfehérvár=1t9d2,
Újpest=1t8cu
HU4 Budapest IV. kerület=4c50f,Budapest XVIII. kerület=4c50k,Budapest II. kerület=4c50r,Budapest VIII. kerület=4c50a,Budapest XV. kerület=4c50g,Kőbánya=1td4e,Budapest XVII. kerület=4c50p,Szombathely=1t906,Józsefváros=6kxv4,Budapest XXI. kerület=4c50n,Szolnok=fbsm,Budapest XVI. kerület=4c50h,Tatabánya=1t8tu,Kaposvár=1tdvc,Budapest XX. kerület=4c50o,Érd=1tfxd,Sopron=1t9om,Angyalföld=1ti02,
Erzsébetváros=1tfug,Zalaegerszeg=1t7pq,Budapest XIX. kerület=4c50j,Kispest=1td8j,Békéscsaba=fhfp,Ferencváros=1tffz,Pestlőrinc=1tan5,Veszprém=1t7xt,Budapest XII. kerület=4c507,Eger=fgif,Kelenföld=1tdp5,Budapest XXII. kerület=4c50m,Dunaújváros=1tg1q,Nagykanizsa=1tblr,Hódmezővásárhely=ffj1,Budapest VI. kerület=4c50c,Cegléd=1tgwf,Rákospalota=1taa5,Baja=1ths5,Újlipótváros=839gg,Újpalota=3zemq,
Pesterzsébet=1tanh,Vác=1t87x,Salgótarján=1ta17,Szekszárd=1t9co,Középső-Ferencváros=7l9us,Óbuda=1tb8r,Pápa=1tau6,Gyöngyös=1teyw,Kazincbarcika=ff0v,Gödöllő=1tf4c,Gyula=ffta,Hajdúböszörmény=ffs4,Kiskunfélegyháza=1tdb1,Ajka=1tiat,Orosháza=fd1c,Mosonmagyaróvár=1tbrs,Dunakeszi=1tg2s,
Ózd=fczj
ID1 Jakarta=z7of,Surabaya=yuhq,Bekasi=zco2,Bandung=zdf9,Medan=q14o,Depok=z9p0,Tangerang=ytx8,Palembang=z032,Semarang=yw3c,Makassar=ys5e,South Tangerang=53xhf,Batam=3qxpf,Jepara=z7ec,Pekanbaru=yz2p,Bandar Lampung=ytsl,
Bogor=zbyx
ID2 Padang=z0cr,Malang=z2wi,Samarinda=ywy1,Tasikmalaya=ytl3,Serang=yvtp,Balikpapan=zdjz,Pontianak=yybp,Situbondo=yv8x,Denpasar=z9p4,Banjarmasin=zdb9,Jambi City=z7my,Cimahi=zaeo,Surakarta=yuhg,Kupang=1839b,Cilegon=zagf,Manado=z2rk,Mataram=z296,Jayapura=18my0,Bengkulu=zchq,Palu=z022,Yogyakarta=yqwp,Sukabumi=yux9,Cibinong=zau3,Kendari=z5p4,Dumai=z9e5,Ambon=zebv,Cirebon=za6y,Pekalongan=yz2u,
Palangkaraya=z04e,Percut=q0vh,Karawang=z6b2,
Kediri=z5xw
ID3 Jember=z7fg,Tegal=ytgu,Banjarbaru=zdbd,Cileungsir=zafy,Binjai=q1rv,Pematangsiantar=q0vw,Banda Aceh=q1vy,Pasarkemis=yzfo,Cilacap=zahr,Tarakan=ytn9,Singkawang=yvc4,Padangsidempuan=q10h,Probolinggo=yy7e,Toli-Toli=yspa,Lubuklinggau=z38m,Purwokerto=yxyw,Tanjung Pinang=ytr3,Pangkalpinang=yzri,Batu=zd0g,Bitung=zc3h,Klungkung=z5be,Sorong=yv1q,Citeureup=za36,Pasuruan=yza9,Loa Janan=z3ie,Ternate=yt49,
Banjar=zdbu,Ciputat=za7m,Ciampea=zb4n,Gorontalo=z8e5,Madiun=z32a,Rengasdengklok=yxhq,Lhokseumawe=q18i,Sumedang=yupj,Salatiga=yx1n,Sawangan=ywit,Bontang=zbqy,Padalarang=16396,Curug=z9zb,Tanjungbalai=q0dn,Labuan Bajo=z4k4,Palopo=z025,Pemalang=yyzk,Langsa=q1ac,Lembang=z3xr,Singosari=yvbn,Metro=z1sj,Purwakarta=yxz9,Teluknaga=16ny5,Cianjur=zaxy,Pamulang=yzzd,Cikupa=16k5b,Ungaran=ys18,Plumbon=yyhh,
Sampit=ywus,Bima=zc6v,Banjaran=zdbn,Baubau=zcsl,Blitar=zc1w,Parepare=yzj5,Sunggal=q0fi,Perbaungan=q0vj,Watampone=yrgc,Astanajapura=ze08,Timika=ysyi,Kisaran=q1eq,Mojokerto=z1nr,Payakumbuh=yz6p,Batang=zd21,Purwodadi=yxz1,Sidoarjo=yvlh,Weru=yr8t,Subang=yuz0,Rangkasbitung=yxre,Gunungsitoli=q1ku,Baturaja=zcu1,Adiwerna=zelr,Singaraja=yvck,Manokwari=z2l0,Garut=z8u1,Martapura=z2d2,Parung=yzh0,
Magelang=z310,Cikampek=zalm,Klaten=z5cs,Jombang=z7am,Paseh=yzet,Sukawati=4d7ok,Lumajang=z36q,Indramayu=z7t2,Kotamobagu=z51o,Bukittinggi=zbi2,Sepatan=yvve,Banyuwangi=zd7h,Tebingtinggi=q0cc,Kedungwuni=z5vp,Merauke=18mwb,Soreang=yv28,Pamanukan=z012,Lawang=z43w,Kuningan=z4qe,Cileunyi=zafw,Kresek=z4xu,Ciamis=zay5,Pelabuhanratu=yz1x,Pangkalanbuun=yzsm,Pati=yz94,Cikarang=zal2,Pare=yzja,Arjawinangun=ze3e,
Subulussalam=3zw23,Depok=z9ou,Prabumulih=yysh,Tanjung Pandan=ytrh,Rantauprapat=q0s9,Belawan=q1tg,Sungai Penuh=yukp,Sungailiat=yuli,Grogol=z8c1,Negara=z10a,
Sumedang Utara=yupg
ID4 Nabire=z19y,Dukuhturi=z9eq,Sumber=yurr,Wonosobo=yr2r,Palimanan=z02o,Selong=yw51,Pamekasan=z00i,Pandeglang=yzw7,Sibolga=q0m7,Pariaman=yzim,Kudus=z4tr,Caringin=zb2a,Tual=ysgt,Banjar=zdbs,Cicurug=zar1,Kartasura=173op,Klangenan=z5dh,Maumere=z27b,Wonosari=yr2v,Ende=z98k,Bojonegoro=zbyb,Bangkalan=zddm,Kasihan=16z91,Bangil=zde7,Sintang=yvbb,Sumenep=yupf,Margahayukencana=z2fx,Galesong=z8zh,
Atambua=zdzz,Muntilan=z1bs,Kedungwaru=z5vt,Serpong=yvr7,Genteng=z8nm,Gedangan=z8sd,Ponorogo=yyby,Ciranjang-hilir=163gg,Tuban=ysgc,Kebomas=z60t,Karangsembung=z6cg,Tarub=ytlo,Ubud=ys72,Majene=z2yu,Gresik=z8cg,Sewon=yvod,Kabanjahe=q1h1,Solok=yv4p,Majalengka=z2z4,Jatibarang=z7ja,Sragen=yv0i,Pagar Alam=z09o,Raha=yxwe,Mertoyudan=z1u6,Bondowoso=zbt6,Nganjuk=z0wj,Tanjung Selor=ytq3,Melati=z230,
Nunukan=z0nn,Sokaraja=yuvc,Gamping Lor=16z41,Wamena=yro7,Lahat=z4hj,Polewali=yyfr,Tulungagung=ysdk,Ambarawa=zecj,Meulaboh=q13s,Muncar=z1cu,Bantul=zd8n,Tulangan Utara=yse0,Godean=z8i5,Sumbawa Besar=yurt,Abepura=18n1j,Slawi=yv7q,Pecangaan=yz57,Kertosono=z5kp,Boyolali=zbo4,Sengkang=yvc9,Lamongan=z4bm,Baki=zdny,Padangpanjang=z0bj,Weleri=yr9z,Jatiwangi=z7i4,Baekrajan=zdrz,Kota Sambas=7zc26,
Purbalingga=yxzy,Balai Pungut=zdm0,Mendaha=z2qj,Sleman=yv7m,Pandak=yzx9,Barabai=zd74,Amuntai=ze9x,Besuki=zcba,Taliwang=yu6k,Wedi=yram,Cepu=zayz,Dompu=z9jz,Pemangkat=yyz9,Sampang=ywv7,Tanjungagung=ytuj,Terbanggi Besar=yt4q,Dobo=z9lx,Kepanjen=z5ns,Blora=zc1k,Comal=za1k,Gombong=z8gg,Sidikalang=q0ls,Sangkapura=ywrj,Kawalu=z64m,Amahai=zedj,Jatiroto=z7ic,Labuhan Deli=q1cg,Gampengrejo=z8x6,Gatak=1741t,
Tanjung Balai=ytu6,Singaparna=yvco,Banyumas=zd7z,Pameungpeuk=z00e,Berastagi=q1sz,Kefamenanu=z5vk,Buduran=zbk0,Luwuk=z349,Sungai Raya=yuk4,Bireun=q1rq,Balung=zdi4,Poso=yy9v,Karanganom=z6gl,Singkil=q0i9,Muara Teweh=z1es,Curup=z9yr,Candi Prambanan=yy8p,Sentani=18mu4,Bambanglipuro=zdhe,Ketanggungan=z5je,Rembangan=yxit,Gebog=z8so,Sabang=q0qy,Kencong=z5pe,Panji=yzp2,Indralaya=z7td,Baturaden=zcu3,
Kotabumi=z52c,Biak=zc98,Diwek=z9mc,Ruteng=yx8k,Sinjai=yvbj,Rantepao=yxp2,Reuleuet=q0rr,Soe=yv67,Juwana=z77x,Pekan Bahapal=513o5,Rajapolah=yxvc,Benoa=zch1,Tarutung=q0cg,Wiradesa=yr68,Manggar=z2oa,Majenang=z2yw,Buaran=zblj,Krian=z4xo,Wonopringgo=yr3c,Masamba=z2c0,Namlea=z17b,Jekulo=z7gk,Karangnongko=16umr,Tanjung=ytva,Simpang=yvff,Masohi=55s7u,Srono=yv06,Waingapu=yrse,Mulia=z1df,Tambolaka=4d8x0,
Kualakapuas=z4w8,Wangon=yrm2,Tahuna=yub5,Sumberpucung=yuqe,Praya=yy86,Pangururan=q0ye,Pandaan=yzx7,Tobelo=ystf,Kuala Tungkal=z4vq,Tabanan=yuek,Lebaksiu=z421,Labuan=z4k6,Mlonggo=z1p8,Bengkayang=zci3,Tondano=ysn4,Tanggulangin=ytwr,Jaten=z7k2,Boyolangu=zbo2,Katobu=z66k,Amlapura=z6fp,Amlapura city=73hhp,Airmadidi=zeib,Bandar=q1vu,Kutoarjo=z4n9,Karangampel=z6gu,Panarukan=yzyf,Sidareja=yvlv,Dalung=84grn,
Pakisaji=z066,Selogiri=yw5d,Lewoleba=z3rd,Kuta=z4nu,
Maros=z2d9
IE1 Dublin=1rjha
IE2 South Dublin=3zk0v
IE3 Cork=1rjx0,
Limerick=1ri7z
IE4 Galway=1rj6c,Tallaght=1rgxw,Waterford=1rgps,Drogheda=1rjjp,Dundalk=1rjgc,Swords=1rgy9,Navan=1rhqc,Bray=1rkli,Dún Laoghaire=1rjfe,Ennis=1rjcl,Carlow=1rkeg,Douglas=1rjki,Tralee=1rgtf,Portlaoise=1rhii,Athlone=1z0ow,Droichead Nua=1rhpu,An Muileann gCearr=1rhrt,Letterkenny=1ri8h,Sandyford=1z232,Greystones=1rix4,Balbriggan=1rl6y,Kilkenny=1rikm,Wexford=1rgp0,Naas=1rhr2,Sligo=1rh1r,Celbridge=1rk7t,
Finglas=1rj9r,Ballincollig=1rl5p,Cluain Meala=1rk2x,Carrigaline=1rkcz,Templeogue=1z26k,Rathfarnham=1rhfb,Maynooth=1ri0c,Malahide=1ri1x,Blanchardstown=1rkny,Tullamore=1rgse,Leixlip=1ri8u,Donaghmede=3zeu1,
Lucan=1ri3l
IL2 Jerusalem=60yo,Tel Aviv=6adx,
West Jerusalem=4gpog
IL3 Haifa=6bgx,Rishon LeTsiyyon=6amf,Petaẖ Tiqva=6ase,Netanya=6awn,Ashdod=6c3x,Bnei Brak=6c0q,H̱olon=6bfj,Beersheba=6c16,Ramat Gan=6aos,Reẖovot=6an1,Ashkelon=6c3o,Bat Yam=6c1o,Bet Shemesh=6byg,Kfar Saba=6b8y,
Jaffa=6a9x
IL4 Herzliya=6bga,Hadera=6bky,Modi'in Makkabbim Re'ut=62b2,Nazareth=6axe,Lod=6b6d,Modiin Ilit=4vqoi,Ramla=6ao8,Ra'anana=6apb,Rosh Ha'Ayin=6am2,Hod HaSharon=6bfs,Kiryat Gat=6aqa,Givatayim=6bmf,Qiryat Ata=6aqd,Nahariyya=6axx,Umm el Faḥm=6aau,Eilat=6bu5,Acre=6c6h,Ness Ziona=6awq,El'ad=50ngg,Yavné=6a92,Ramat HaSharon=6aon,Karmi'el=6bap,Afula=6c70,Pardés H̱anna Karkur=6at3,Tiberias=6abu,Eṭ Ṭaiyiba=6bq2,
Qiryat Bialik=6aqc,Netivot=6awk,Naẕerat 'Illit=6axd,Qiryat Motsqin=6apz,Shefar'am=6ahv,Kiryat Ono=75vts,Qiryat Yam=6apq,Or Yehuda=6atm,Dimona=6bvk,Safed=6a5o,Ofaqim=6aug,Sakhnīn=6al3,Gedera=6bo8,Bāqa el Gharbīya=6c2b,Yehud-Monosson=637cg,Giv'at Shmuel=6blx,Arad=6c4p,Tirat Karmel=6abg,Be'er Ya'aqov=6c11,Sderot=6ak3,Eṭ Ṭīra=6bpz,Tamra=6aeq,Migdal Ha'Emeq=6b0i,Yehud=6a8n,Qiryat Mal'akhi=6aq3,
Ganei Tikva=6box,Qiryat HaYovel=6aq5,Daliyat al Karmel=6bwl,Ara-'Ar'ara=6c4n,Kfar Yona=6b8c,Nesher=6awu,Mevasseret Tsiyyon=6b1h,Gan Yavne=6boo,Kafr Qāsim=6bbg,Yoqne'am 'Illit=6a75,Zikhron Ya'aqov=6a4r,Maghār=6b5f,Kafr Kannā=6bbm,Qiryat Shmona=6apt,Kadima Zoran=6v0n4,H̱ura=4zhkx,Judeida Makr=6bby,Kuseifa=4zhl8,Shoham=50naz,Ariel=4vqoy,Tel Sheva'=4y454,Kafr Mandā=6bbk,Rahat=4vez8,Kafr Qari'=6bbh,
Or Akiva=6att,Yāfā=6a9y,Qiryat Tiv'on=6apr,Ar'ara BaNegev=4zhkr,Yirkā=6a7x,Qalansuwa=6ars,Bet She'an=6byj,Binyamina-Giv'at 'Ada=6bxu,Binyamina-Giv'at Ada=78k25,Ar Rayna=6bra,
Majd el Kurūm=6b51
IN1 Mumbai=rc23,Delhi=raha,Bengaluru=rdlh,Hyderabad=r7tf,Ahmedabad=rf29,Chennai=r3pr,Kolkata=rbss,Surat=qwn8,Pune=qzml,Jaipur=r7kb,Kanpur=r6e3,Navi Mumbai=3xvir,Lucknow=r3vh,Nagpur=r1wk,Coimbatore=rax5,Indore=r7qn,Thāne=qw3p,Vadodara=qv9h,Bhopal=rcg1,Rasapūdipalem=qyzd,Pimpri-Chinchwad=4jgsi,Patna=r0ae,Kallakurichi=78rb8,Ludhiana=r3vc,Nashik=r1k3,Madurai=r3pl,Tirunelveli=qvvd,Agra=rf2z,
Faridabad=r9fz,Rājkot=qzbz,Najafgarh=r1un,Jamshedpur=r7ec,Gorakhpur=r8ni,Pimpri=qzyc,Kalyān=r6mf,Dombivali=r9t3,Meerut=r2pa,Virār=qux9,Nowrangapur=r14a,Srinagar=qwuq,Ghāziābād=r8y4,Dhanbad=ra8j,Aurangabad=re85,Varanasi=qv4t,Amritsar=renq,Vijayawada=quyo,Ranchi=qz32,Jabalpur=r7nl,Prayagraj=revm,Visakhapatnam=quwe,Jodhpur=r729,Gwalior=r8dz,Teni=qw61,Howrah=r88s,Raipur=qzfo,Tiruchirappalli=qvw4,
Kota=r4w1,
Shivaji Nagar=44trg
IN2 Sholapur=qxh0,Chandigarh=rblm,Tiruppur=qvv0,Guwahati=r92s,Hubballi=r7vk,Mysuru=r20h,Salem=qye5,Gurugram=r8fm,Bhubaneswar=rcfd,Bhiwandi=rchp,Jalandhar=r6zy,Rohini=76p7m,Kanayannur=7fxy9,Bhayandar=rcku,Narela=r1m9,Thiruvananthapuram=qvpv,Alīgarh=rew9,Bareilly=rdcl,Morādābād=r2dt,Warangal=qus4,Dhārāvi=ra5e,Gorakhpur=r8nj,Guntur=r8gc,Puducherry=qzs1,Jājmau=6asfu,Amravati=reny,Bikaner=rcb5,
Kochi=raxe,Bhilai=rcjn,Cuttack=raus,Borivli=rbzk,Bhavnagar=rclc,Sāngli=qy88,Jamnagar=r7et,Jammu=r7ex,Bokāro=rc2q,Nanded=r1qx,Kozhikode=r4r5,Kolhāpur=r52l,Nellore=r1eh,Kalaburagi=r8io,Ajmer=rf07,Dehradun=raht,Erode=r9hp,Durgapur=r9m7,Ulhasnagar=qvie,Loni=r3wl,Siliguri=qxjh,Ujjain=qviy,Bilimora=rc9m,Karol Bāgh=r65s,Āsansol=recq,Mangaluru=r350,Belagavi=rcz9,Sahāranpur=qyj2,Vellore=qv1i,Bhātpāra=rcm2,
Malegaon=r3eb,Gaya=r91r,Ambattur=rerc,Jalgaon=r7hb,Kurnool=r4gj,Rāmgundam=qz6u,Udaipur=qvky,Maheshtala=swrv,Patiāla=r0az,Shyamnagar=qxg9,Davangere=rajc,Akola=reyp,Rajpur Sonarpur=qwyv,Korba=r4y2,Jhānsi=r766,Thoothukudi=54yo8,Ballari=rcyl,Bhāgalpur=rcss,Agartala=rf3u,Kākināda=r6tt,Latur=r43a,Pānihāti=r0le,Rajamahendravaram=qzec,Dhule=ra0j,Rohtak=qyqk,Ahilyanagar=rf24,Kollam=qzir,Bilāspur=rcad,
Bhilwara=rcjc,Brahmapur=rby6,Muzaffarpur=r20q,Punāsa=qzmv,Muzaffarnagar=r20s,Avadi=re7m,Kadapa=ravc,Kukatpally=r4o7,Kāmārhāti=r6ld,Mathura=r2tg,Chānda=rbk5,Vijayapura=rcc5,Shivamogga=qxj7,Alwar=reua,Shāhjānpur=qxp4,Jūnāgadh=r6zp,New Delhi=r1d5,Thrissur=qvqj,Nizāmābād=r16y,Tumkūr=qvnt,Parbhani=r0hh,Hisar=r7ye,Fīrozābād=r9e5,Kulti=r4mn,Karnāl=r664,Barddhamān=rdd1,
Gundupālaiyam=6yc4c
IN3 Bārāsat=rde1,Mulugu=78rb7,Bihār Sharīf=rcck,Bāli=rdr7,Rāmpur=qz53,Darbhanga=ramr,Panipat=r0l8,Tirupati=qvvc,Greater Noida=452gh,Noida=4c136,Aizawl=rf0y,Gandhinagar=r99f,Dindigul=r9wf,Thanjavur=qw3d,Karīmnagar=r67f,Dewas=raay,Sonīpat=qwxs,Ichalkaranji=r7t6,Bathinda=rcme,Jālna=r7gz,Kirāri Sulemānnagar=63z3l,Satna=qxxa,Purnia=qzku,Imphal=r7rf,Saugor=qyk5,Kushinagar=75w21,Rourkela=qyx7,Durg=r9md,
Anantapur=remo,Ratlām=qyxy,Rānipet=qz0z,Lal Bahadur Nagar=4ciwa,Arrah=rehf,Baranagar=rdei,Gajuwaka=4ciwh,Etāwah=r9gz,Ambarnath=ret3,Naihāti=r1v7,Bharatpur=rco0,Begusarai=rd1d,Tiruvottiyūr=qvu8,Gāndhīdhām=r99h,Mau=r2rz,Sīkar=qxds,Ramagundam=4yx3c,Hāpur=r88p,Farrukhābād=r9fq,Alappuzha=revd,Katihar=r5zs,Sri Ganganagar=r98l,Rewa=qyti,Uluberiya=qvi0,Sivakasi=qx3f,Karur=r64g,Rāichūr=qzgk,Pallāvaram=r0r8,
Ooty=qvl5,Pāli=r0rw,Hosūr=r7vy,Vizianagaram=quvw,Shrīrāmpur=qxgm,Quthbullapur=4ciwt,Nadiād=r1zo,Nāgercoil=r1x8,Karāwalnagar=640kh,Mango=7y7kx,Murwāra=r22j,Kanchipuram=r6in,Singrauli=4c13e,Mirzāpur=r2j7,Kharagpur=r5ls,Eluru=r9ir,Rāniganj=69klj,Yamuna Nagar=qunx,Raurkela Industrial Township=7x8pi,Bidar=rcd6,Munger=r24y,Nandyāl=r1pj,Panchkula=3ze4c,Burhānpur=rbuk,Morvi=r2d3,Anand=ren1,Ongole=r111,
Hosapete=r7vz,Nāngloi Jāt=r1p5,Secunderabad=qxui,Deoghar=raft,Chāpra=rbap,Khandwa=r5nb,Puri=qzlc,Morena=r2cz,Gyānpur=r8ds,Bulandshahr=rbw0,Bhind=rcie,Bhālswa Jahangirpur=63z3z,Khammam=r5ok,Sambhal=qybo,Bhiwāni=rchn,Panvel=r0k2,Ambāla=rerw,Kumarapalayam=4w9mv,Machilīpatnam=r3st,Mahesāna=r3lx,Mahbūbnagar=r3mf,Sambalpur=qybq,Bhusawal=rcea,Raebareli=qzi0,Haridwar=r87j,Phusro=6mid6,Adoni=rf53,
Sūjāngarh=qwso,Sirsa=qx6c,Dinapur Nizamat=7tzyc,Bahraigh=rdyf,Kāraikkudi=r6b1,Sultan Pur Majra=7u00l,Guna=r8hj,Chandannagar=rbmo,Baharampur=rdz0,Shahuwadi=7fxzf,Madanapalle=r3sd,Shivpuri=qxhf,Surendranagar=qwmt,Neyveli=r1cx,Silchar=qxcv,Proddatūr=qzow,Hugli=r7va,Hashtsāl=63z16,Amroha=reno,Chhindwāra=rb9c,Tambaram=qweu,Bhetia=rck0,Pathānkot=r0bt,Badlapur=re3c,Cuddalore=rave,Shimla=qxbh,
Gadag-Betageri=57bu9,Gadag=r9d6,Verāval=qv05,Navsari=r1hx,Bahadurgarh=rdzf,Haldia=stbt,Rāiganj=qzgh,Malda=r7q3,Jaunpur=r79r,Deoli=63z5s,Bharūch=rcn8,Hoshiārpur=r7w1,Jīnd=r73f,Kumbakonam=r4lv,Mohali=45vba,Fatehpur=r9ew,Tonk=qvs1,Udupi=qvk0,Thenali=qw6d,Sītāpur=qx41,Alandur=rexk,Bhadrāvati=rctd,Vapi=4c131,Moga=r2hz,Rāj-Nāndgaon=qzbj,Robertsonpet=qyrh,Unnāo=qveb,Budaun=rbx7,Madhyamgram=r3q7,
Chittoor=rb1t,Jāmuria=r7ds,Jaigaon=4c504,Batāla=rd4g,Orai=r10v,Saharsa=qyj0,Vidisha=quz4,Hanumāngarh=r893,Thānesar=qw3l,Hassan=r84f,Kishangarh=r586,Dalūpura=640ne,Rudrapur=57c2q,Nalgonda=r1tf,Hazāribāgh=r82c,Medinīpur=r2pg,Bālurghāt=rdqc,Fyzābād=r9go,Dinapore=rap9,Porbandar=qzr7,Bānda=rdn9,Hindupur=r7zz,Beāwar=rd22,Anantnag=remj,Serilingampalle=4cix4,Raigarh=qzgd,Malkajgiri=4ciwc,Shāntipur=qxmn,
Bhuj=rcf8,Bārākpur=rdf0,Hājīpur=r8cd,Sasarām=qxz2,Bhimavaram=rciz,Beed=rc7n,Burāri=63xtx,Krishnanagar=r4qr,Chitradurga=rb2g,Dibrugarh=r9zc,Abohar=rf6z,Tiruvannamalai=qvuf,Kaithal=r6up,Balasore=rdsv,Godhra=r8sj,Shillong=qxjf,Rewāri=qyte,Basirhat City=rd5j,Chhatarpur=rba9,Mandsaur=r36i,Chas=rbg9,Pālanpur=r0tl,Lakhīmpur=r49m,Valsād=qv6k,Damoh=rapf,Haldwani=r8bm,Hābra=r8dk,Kolār=r535,Srikakulam=qwv3,
Mandya=r35y,Madhurampur Dehri=6g7y7,Kānchrāpāra=r6y3,Dimāpur=r9wo,Māler Kotla=r3e7,Siwān=qx2v,Kalol=r6nm,Bānkura=rdjk,Pātan=r0ct,Gondā City=r8pg,Dhaulpur=ra3p,Gondiā=r8pa,Palakkad=r0s8,Bettiah=rcvd,Palwal=r0pp,Rānīganj=qz1i,Etah=r9h4,Pīlibhīt=qzza,Rajapalayam=qzdw,Botad=rbyq,Deoria=raeh,Nimach=50x7f,Khardah=r5kx,Yavatmāl=qun6,Hālīsahar=r8b8,Khanna=r5mw,Titāgarh=qvtx,Mustafābād=640kl,Hāthras=r83s,
Jorhat=r710,Lalitpur=r479,Guntakal=r8ge,Pithampur=4c0yz,Mothīhāri=r2ba,Kanhangad=r6en,Jagdalpur=r7m2,Jagādhri=r7mt,Dārjiling=ram3,Kurichchi=6uhvm,Dam Dam=r9o3,Hardoī=r882,Puruliya=qzkr,Dharmavaram=ra4q,Gokalpur=640ku,Bhadreswar=rctc,Nagaon=r14b,Vejalpur=qv2b,Chikmagalūr=rb70,Bhadrak=rcth,Sawai Madhopur=qxv9,Ambikāpur=reqz,Mandoli=640kv,Satara=qxy7,Chūru=raxw,Gangāpur=r98b,Madhavaram=veuy,
Dohad=ras7,Barshi=rd88,Ādilābād=rf5c,Jhunjhunūn=r748,Jetpur=r77t,Uppal Kalan=qve8,Gudivāda=r8k1,Bārān=rdek,Narmadapuram=r7w3,Amreli=renv,Pudukkottai=qzoh,Narasaraopet=r1nc,Rishra=qyry,Baripāda=rdam,Muktsar=r27m,Azamgarh=re6b,Barnāla=rd9b,Yelahanka=qumu,Chittorgarh=rb20,Tinsukia=qvxc,Khargone=r5kg,Baidyabāti=rdxw,Bastī=rd4w,Gangavati=r97y,Ambur=reqn,Giridih=r8uf,Wardha=qury,Tadepalligudem=qwkg,
Chanduasi=rbm7,Bagaha=re2b,Achalpur=rf6m,Gondal=r8pe,Dharashiv=r104,Port Blair=qzqx,Bagalkot=re28,Suriāpet=qwmo,Bangaon=rdl8,Ashoknagar Kalyangarh=4cix9,Deesa=r9vl,Navadwīp=r1id,Nandurbar=r1pn,Sultānpur=qwqr,Delhi Cantonment=rah8,Firozpur=r9e3,Pandit Deen Dayal Upadhyaya Nagar=r296,Sehore=qxu9,Kanpur Cantonment=84h37,Bānsbāria=rdiw,Tadpatri=qwk6,Jalpāiguri=r7gs,Mangalagiri=r35h,Ranebennur=qz1m,
Khurja=r5bj,Kishanganj=r589,Ponnāni=qzrn,Hindaun=r80a,Jamālpur=r7ge,Nāgaur=r1xk,Ambala Sadar=7u04o,Bhiwadi=4c137,Būndi=rbvj,Miryalaguda=r2jo,Soyībug=uo5r,Jagtiāl=r7lm,Roorkee=qypo,Udgīr=qvk6,Nagda=r1xd,Betūl=rcv9,Jahānābād=r7lh,Kashipur=r62j,Ghazīpur=r8y2,Amaravati=7at0l,Nagapattinam=r1ys,Buxar=rbt7,Mormugao=r2x2,Seoni=qxru,Aurangābād=re84,Hinganghāt=r7zx,Dhamtari=ra91,Chilakalūrupet=rb6t,
Malappuram=r3fe,Bānswāra=rdi6,Chirmiri=7ft9n,Itārsi=r7o5,Vasco da Gama=qv3r,Gangtok=r973,Datia=rakb,Phagwāra=r037,
Airoli=4c0z3
IN4 Luckeesarai=r3vj,Shikohābād=qxjl,Kāsganj=r62s,Khambhāt=r5oy,Kohima=r54u,Pandharpur=r0n6,Kapurthala Town=r6br,Mahuva=r3k6,Silvassa=qxc3,Balāngīr=rdu3,Nawāda=r1hb,Bhilai Charoda=7tzz5,Shāmli=qxnj,Jharsuguda=r75d,Sādatpur Gujran=63z7o,Chalisgaon=rbp0,Villupuram=quy6,Amalner=retv,Tellicherry=qw70,Manjeri=r32m,Birgaon=67xrp,Bārmer=rd9h,Pūth Kalān=63z0q,Kuniyamuttūr=6uhvn,Sardārshahr=qy26,
Sānand=qya6,Sāhibganj=qyiq,Paramagudi=r0ir,Zerakpur=45tfn,Tiruchengode=qvw1,Closepet=qz94,Emmiganūr=r9il,Vaniyambadi=qv5p,Kovilpatti=r4rn,Parli Vaijnāth=r0g2,Mainpuri=r3j8,Khāmgaon=r5os,Makrāna=r3gu,Allinagaram=revb,Gudiyatham=r8k0,Dhār=ra64,Baraut=rddg,Kalyani=r6md,Doddaballapura=r9uh,Chīrāla=rb3u,Akot=reye,Fatehpur=r9eu,Gharroli=640p0,Rajpura=qzar,Ballarpur=rdrp,Kot Kapūra=r4tx,Bhandāra=rcpr,
Molārband=640o6,Bagaha=re2c,Rayachoti=qywj,Kadayanallur=r6xv,Valparai=qv6o,Pollachi=qzsg,Kāvali=r5xe,Roha=qyr7,Mancherial=r39c,Avaniyāpuram=6y0fp,Murādnagar=r245,Ankleshwar=rejd,Kadiri=r6wx,Shahdol=qxpf,Shrirampur=6npyr,Mahobā=r3l3,Rāmgarh=qz7i,Contai=st39,Sangrūr=qy7u,Nirmal=r17s,Deoband=ragh,Neyyāttinkara=r1cu,Tāndā=qwds,Kolar=7y7pv,Jhumri Telaiya=r6zr,Aruppukkottai=redg,Farīdkot=r9fx,
Madgaon=r3rg,Velampālaiyam=6ux0y,Jamūī=r7e3,Anjār=rejx,Paralakhemundi=r0iu,Jharia=r75o,Kāraikāl=r6b3,Kāmthi=r6jx,Hānsi=r89d,Mayiladuthurai=r2q7,Anakapalle=ren4,Maduravoyal=5xr07,Sārni=62tno,Dausa=rajd,Parādīp Garh=r0ix,Hingoli=r7zs,Bāruni=rd7h,Jeypore=r78k,Bijnor=rcbj,Dhoraji=ra1c,Vīrappanchathiram=6uyo7,Bālāghāt=rdul,Udhampur=qvk4,Najībābād=r1ul,Idaiyarpālaiyam=6tnv8,Harihar=r87h,
Chilla Soroda Bāngar=640nd,Sirsilla=qx5z,Karauli=r697,Mānsa=r30m,Jangipur=r7cv,Gobindgarh=6e27e,Saunda=6x6p3,Maraimalainagar=818lf,Ashoknagar=rec9,Phulwari Sharif=7tzyb,Mhow=r2lk,Malout=r3ey,Kadi=r6x4,Vijalpor=7u045,Palakollu=r0u0,Himatnagar=r80j,Dholka=ra1p,Kotkapura=4c12u,Bargarh=rdbw,Kharghar=4ubrn,Kairāna=r6ux,Brajarajnagar=rby2,Kāmāreddi=r6lf,Palwancha=4ciwv,Manmād=r31s,Srikalahasti=5lnlt,
Kottagūdem=r4sy,Nawābganj=r1hl,Gokak=r8rf,Tīkamgarh=qw06,Arakkonam=reh3,Arāria=rege,Koch Bihār=r56s,Kharakvasla=r5li,Bhadohi=rctr,Kātoya=r5z5,Medininagar=raqi,Wāshīm=qur0,Bagbera=6nptq,Savarkundla=6npyy,Basoda=rd5c,Tanuku=qwbt,Gurdaspur=r8fr,Edattala=6tpi4,Bodhan=rc3j,Balrāmpur=rdqt,Bāramūla=rdel,Karwar=r643,Dhuliān=ra0h,Rabkavi-Banhatti=57bua,Mawāna=r2qz,Shirpur=qxi3,Budge Budge=rdwb,Kundla=r4jp,
Visnagar=quw7,Kannauj=r6ej,Khajoori Khas=7u00k,Neelankarai=5hggo,Nagīna=r1x4,Badagara=re4n,Fazilka=r9eb,Electronic City Phase I=4ynl1,Ratnagiri=qyxu,Keshod=r5sr,Konnagar=r4zn,Chintamani=rb4h,Pammal=5xr00,Sindhnūr=qxan,Madhubani=r3qj,Bodināyakkanūr=rc3g,Khadki=r5rv,Dhrāngadhra=ra0t,Tezpur=qw52,Srivilliputhur=qwu8,Benipur=66wws,Pāloncha=r0qj,Jaora=r7c1,Tura=qvmm,Gūdūr=r8jr,Narnaul=r1l8,Balotra=rdqv,
Kharar=r5lc,Yadgir=quom,Harda=r887,Pilkhua=qzz4,Ambājogāi=rery,Kāpas Herd=63z21,Bela=rd0e,Rabkavi=qzij,Bawāna=rd2v,Shāhābād=qxpv,Virudhachalam=4w9nm,Chāndpur=rbkq,Kāsipālaiyam=6uyoc,Sikandarābād=qxe1,Virudunagar=quwp,Pattukkottai=r094,Pusad=qzki,Tindivanam=qvxo,Chopda=rb0o,Taliparamba=qwgh,Sangāreddi=qy8n,Pālghar=r0sa,Dharapuram=ra5l,Payyanur=r07u,Sheopur=qxld,Channapatna=rbip,Koyilandy=qzit,
Farīdpur=r9fv,Barauni=6nptx,Krishnagiri=r4qv,Sopur=qwwy,Rāyagada=qywh,Zahirābād=qul7,Khopoli=r5d6,Ratangarh=qyym,Mārkāpur=r2xc,Kalamassery=6buhr,Bolpur=rc2a,Panjim=r0ov,Rānāghāt=qz3m,Fatehābād=r9fi,Bāpatla=rdhb,Beypore=rcuy,Koppal=r4yy,Badvel=re2l,Dādri=rat8,Thenkasi=qw60,Suratgarh=qwn5,Auraiya=re88,Palani=r0qn,Nallūr=6ux8m,Chamrajnagar=rbnp,Mīthepur=64193,Māngrol=r348,Basavakalyan=rd67,
Pul Pehlad=7u00j,Chāībāsa=rbqo,Tripunittura=qvq2,Shājāpur=qxo5,Mettupalayam=r2m7,Sunām=qwpl,Bhawānipatna=rcl3,Ziauddin Pur=7u00i,Jamkhandi=r7f4,Basmat=rd5h,Taj Pul=7u00h,Kayamkulam=r5wg,Dharmapuri=ra4v,Bīsalpur=rc61,Attili=re8y,Cumbum=r6l2,Munnar=r24f,Panipat Taraf Makhdum Zadgan=7u04n,Nābha=r20f,Bihāt=6hi1h,Samāstipur=qybz,Kāranja=r6a5,Sītāmarhi=qx4f,Rājsamand=qzal,Malkāpur=r3d3,Modāsa=r2i6,
Jaisalmer=r7k3,Buldāna=rbvx,Dhenkānāl=ra30,Urun-Islāmpur=qvcc,Gopālganj=r8ol,Bongaigaon=rc1l,Sangamner=qy8s,Hāveri=r82j,Mannargudi=r31n,Jhālāwār=r76r,Tarn Taran=qw9g,Siddipet=qxfd,Bellampalli=4civq,Barbil=4c0z1,Koratla=r4y4,Rishīkesh=qys0,Goyerkāta=r8l9,Mandamarri=4ciwd,Puliyankudi=qznj,Palāsa=r0tf,Gohāna=r8rr,Pulivendla=qznk,Chengalpattu=rbcu,Wadgaon Kolhati=7y7rv,Lādnūn=r4c3,Supaul=qwo4,
Gangārāmpur=r986,Ramanathapuram=qz90,Jagraon=r7lo,Sinnar=qx87,Kopargaon=r4z6,Alīpur Duār=revv,Tandur=qwd8,Khatauli=r5i9,Vīrarāghavapuram=vf6t,Siuri=qx3n,Bīna=45txn,Pālitāna=r0rn,Chaumu=rbeo,Hālol=r8ay,Kodār=r568,Bāngarda Chhota=6d43t,Tādepalle=qwkh,Tirupattur=qvv6,Chinnachowk=4ciwe,Bishnupur=rc5i,Āmūr=rend,Baheri=rdyu,Nawalgarh=r1gt,Ānaiyūr=6y0el,Kunnamkulam=r4iz,Rāghogarh=qzhs,Tohāna=qvsy,
Jatani=r7aa,Arni=regm,Chik Ballāpur=rb7n,Dhubri=ra0m,Borsad=rbz2,Gadwāl=r9cb,Pidugurālla=qzzs,Sheikhpura=qxoa,Sirsi=qx67,Nipāni=r18d,Kannur=rbsb,Bāri=rdas,Nokha=r163,Vinukonda=quxq,Renukūt=qyu7,Nagari=r1y8,Chidambaram=rb80,Dabwāli=ratt,Sibsāgar=qxfo,Narwāna=r1kb,Okha=r11m,Nani Daman=84w2x,Kuchāman=r4pw,Nīmbāhera=r1a1,Siddhapur=qxfi,Diphu=r9vx,Attur=re8t,Rāyadrug=qywi,Rāth=qyy8,Cheruvannur=7y7ox,
Vriddhāchalam=quvs,Bārh=rdbl,Shāhāda=qxpq,Dabra=ratz,Udumalaippettai=qvjs,Tiptūr=qvx0,Sahaswān=qyiw,Wanparti=qusc,Sirhind=qx7b,Bārdoli=rdcu,Mokameh=r2f8,Arāmbāgh=regy,Poonamalle=qzrc,Keonjhargarh=r5tv,Bhadravati=7fzuo,Panruti=r0kg,Ilkal=r7rs,Kīratpur=r58t,Vrindāvan=quvr,Kodungallūr=r55d,Nedumangād=r1f5,Bangaon=rdl6,Narsimhapur=r1kq,Ponnur=4ciws,Kathua=r5zy,North Lakhimpur=r14t,Masaurhi Buzurg=r2v7,
Nerkunram=vf6k,Shegaon=qxm4,Mandideep=4c13c,Pāchora=r0yn,Gobichettipalayam=r8o3,Gangoh=r97g,Itanagar=r7o7,Jaitpur=640o7,Narasapur=r1ng,Dhone=ra1e,Rājgarh=qzck,Ullal=qvi8,Panna=r0km,Gola Gokarannāth=r8qx,Gohad=r8rv,Wani=qusg,Thiruvarur=qw1p,Upleta=qve0,Nūzvīd=r12u,Lonavla=r3x5,Una=qvfb,Sillod=qxcd,Sīra=qx7s,Chikhli=rb7h,Jhārgrām=r75q,Kagaznāgār=532so,Bhātāpāra=rcms,Kāsībugga=r62d,Hasanpur=r84r,
Lohārdagā=r3yf,Jahāngīrābād=r7lb,Sherkot=qxkp,Kātrās=r5yn,Mācherla=r3t3,Naksalbāri=r1u4,Sankarankovil=qy77,Mulbāgal=r276,Kandukūr=r6hb,Tiruvalla=qvun,Roshanpura=uxpx,Ponnūru=qzrk,Kollegāl=r523,Mukandpur=63z3x,Unjha=qvee,Chhibrāmau=rb9n,Tilhar=qvyp,Lunglei=r3u8,Hoskote=r7w0,Byasanagar=7genr,Bada Barabīl=re4q,Sāmalkot=qycd,Karīmganj=r67i,Bobbili=rc3y,Mettur=r2m5,Sattenapalle=qxwp,Tirūrangādi=qvux,
Tennala=6i9kd,Chakradharpur=rbpm,Sendhwa=qxsm,Talegaon Dābhāde=qwgu,Hiriyūr=r7yo,Anjangaon=rek4,Charkhi Dādri=rbgr,Ujhāni=qvj2,Bankra=swp7,Dabhoi=raue,Teghra=qw7x,Obra=r126,Tiruvallur=qvuj,Mandapeta=r38a,Tirur=qvuy,Ropar=qyn3,Nāmakkal=r1sn,Arcot=reg0,Lāharpur=r4bi,Viramgām=quxj,Islāmpur=r7oh,Karād=r6bk,Yanam=qunv,Ābu Road=rf6q,Raxaul=qywm,Moonniyur=7y7ow,Barwāni=rd6y,Kottayam=r4s7,Tiruttangal=qvuv,
Petlād=r03l,Jālaun=r7hq,Periya Semūr=6uyo3,Madhupur=r3qf,Dhūri=r9zy,Challakere=rbou,Etāwa=rc8u,Chiplūn=rb47,Mandlā=r370,Bhīmunipatnam=rcii,Mawlai-Mawïong=7gf02,Kavanur=vf2p,Pithāpuram=qzuc,Kāndi=r6hz,Idappadi=r7sr,Sāhibābād Daulotpur=63z3u,Punganūru=qzmk,Ghātāl=r8z6,Jāfarābād=640li,Sāgar=qykb,Sihor=qxef,Mūndka=63z0t,Deglur=r9y6,Madhepura=r3qy,Bārāmati=rder,Mahāsamund=r3mm,Sidhi=qxf5,Kāsaragod=r63k,
Garhchiroli=r952,Puttūr=qzjn,Jalor=r7gw,Samāna=qyc7,Rāzampeta=qze2,Wāri=68en5,Shella=50pdw,Palmaner=r0qq,Deolāli=rafk,Kanakapura=r6jh,Wokha=qup4,Umred=qvfz,Kālna=r6np,Pallichal=7y7ov,Tāndoni=6xuu9,Pārvatipuram=r0e6,Kotharia=r4ud,Ottapalam=r100,Dīdwāna=r9z4,Begampur=63z0p,Gaddi Annaram=4civu,Dumraon=r9nl,Nerupperichchal=6ux1m,Jaggaiahpet=7tzu1,Rampur Hat=qz4l,Khanapuram Haveli=818ln,Goālpāra=r8tr,
Tuni=qvmu,Laxmangarh=r4cq,Shāhpur=qxoy,Bhongīr=rcg8,Puttūr=qzjo,Ullagaram=vf1e,Sri Dūngargarh=qwva,Ayodhya=re6m,Mubarakpur=r2ae,Amalāpuram=retz,Arsikere=redu,Phaltan=r02r,Ashta=rec6,Sandīla=qy9f,Vikārābād=quym,Baruipur=rd7k,Choudwar=64dhw,Shāhābād=qxpz,Sultānganj=50w9c,Mandi Dabwāli=r377,Konch=r50p,Bāprola=63z11,Venkatagiri=qv0j,Dabhel=raui,Biswān=rc4r,Siruguppa=qx5p,Kosi=r4wp,Sironj=qx6o,
Jangaon=r7d4,Daudnagar=rajy,Dandeli=rap2,Ramapuram=818le,Mudhol=r29z,Thodupuzha=5egmz,Devakottai=raco,Arwal=reda,Kāliyāganj=r6ov,Nasīrābād=r1jz,Khagaul=r5rn,Changanācheri=rbjc,Shorāpur=qxgv,Māndvi=r368,Rajgangpur=57cn1,Ozar=r11o,Peranāmpattu=r050,Gumlā=r8hu,Rāmnagar=qz65,Vazhakkala=7y7ou,Shujālpur=qxgi,Tirumangalam=qvvo,Sidlaghatta=qxez,Khurai=r5bw,Hilsa=r80m,Rampura Phul=6npzu,Fatwa=r9ec,
Tūndla=qvn9,Mannārakkāt=r31p,Metpalle=4ciwj,Naya Gaon=818hx,Repalle=qyu1,Hunsūr=r7u9,Nanjangūd=r1p2,Forbesganj=r9du,Nithari=7u00g,Sunabeda=57cm8,Gajraula=r9b8,Vīrapāndi=6ux6f,Dāhānu=rass,Rasipuram=qyz6,Sālūr=qycz,Bhabhua=rcur,Hodal=r7xs,Bhadrāchalam=rctk,Aonla=rehu,Tirupparangunram=qvv8,Chatrā=rbfs,Khagaria=r5rp,Dhāmpur=ra96,Phalodi=r02t,Gangākher=r98o,Sardhana=qy24,Nohar=r16a,Yeola=quma,
Bhaisa=rcrd,Perintalmanna=r04p,Jugsālai=r70f,Perambalur=r054,Badūria=re2m,Gudalur=r8kj,Kizhake Chālakudi=r578,Narkatiāganj=r1lk,Peddāpuram=r06q,Majalgaon=r32c,Daund=raji,Kapadvanj=r6cj,Kotputli=r4tl,Dyāne=6d3bb,Bail-Hongal=rdxh,Biaora=rcdu,Naugachhia=r1j4,Kānūru=6f13d,Dehu Road=7y7ru,Pipariā=qzwy,Barpeta=rd8j,Gooty=r8ou,Tamlūk=qwee,Vengara=7y7ot,Jaisingpur=r7jy,Nangal=r1pe,Jasdan=r7az,Godda=r8sp,
Bikramganj=rcav,Morār=r2db,Jhajjar=r776,Rāmnagar=qz67,Nihtaur=r1bb,Mahnar Bazar=66wx3,Vite=quw3,Gumia=r8hv,Anakaputhur=5xr02,Tānālūr=6i9px,Bhīnmāl=rci8,Sadasivpet=qyle,Bakhtiarpur=4jgox,Jalandhar Cantonment=532ng,Athani=re9s,Warud=qurb,Wānkāner=quse,Churāchāndpur=rayd,Dūngarpur=r9mx,Chhaya=7u044,Dumka=r9nx,Gādarwāra=r9d3,Pithorāgarh=qzu7,Ballia=rdrk,Bihtā=rccg,Atraulī=re9a,Walajapet=quth,
Koraput=r4y8,Umarkhed=qvhh,Gudalur=r8kk,Kunnamangalam=r4j0,Valasaravakkam=5xr06,Jodhpur=r72a,Alangad=6nppy,Alengād=6tpg4,Punalūr=qzmz,Vikramasingapuram=quyk,Vattiyūrkāvu=6u7uc,Padrauna=r0x9,Ambāh=res4,Komalapuram=7y7os,Mattanur=r2sj,Harpanahalli=r85r,Kendrāparha=r5ub,Tighri=63z5t,Pallikal=7y7or,Selu=qyhu,Medak=r2pq,Patancheru=r0co,Chhatarpur=rba8,Dondaicha=r9sr,Jāmner=r7er,Burla=rbu2,Porur=vevq,
Nellikkuppam=r1ek,Padra=r0xb,Kawardha=r5wp,Gulāothi=r8iv,Joda=5e9sc,Seohāra=qxs0,Warora=qurh,Mānvi=r2zu,Kurseong=r657,Manglaur=r34h,Nilambūr=r1au,Ganj Dundwāra=r9n3,Nānpāra=r1ot,Khordha=r5bs,Atarra=reac,Barbigha=5domk,Merta=r2mo,Jammalamadugu=r7ez,Garhwa=r939,Nawanshahr=r1ge,Rānāvāv=qz3a,Bānka=rdk9,Thoubāl=qw16,Mahmudābād=r3l7,Milavittan=818ld,Pakur=r0uw,Cherthala=6fbm4,Nāyudupet=r1fj,
Farrukhnagar=r9fo,Rāmpura=qz4o,Chirakkal=6hucg,Chirkunda=6nq9n,Coonoor=raw9,Pāndhurnā=r0n3,Shertallai=qxke,Kodur=6tgzx,Giddarbāha=r8vg,Meddappakkam=vf2m,Nandikotkūr=r1qd,Khalīlābād=r5pn,Chittaranjan=rb23,Pāthardih=r0bq,Chāmpa=rbo5,Mehkar=r2or,Dhanpuri=7y7pu,Sundergarh=qwp9,Dīg=r9z3,Tumsar=qvnk,Rameswaram=qz7u,Bangarapet=rdl4,Tānda=qwdr,Vishāram=quwa,Thiruthani=qvuu,Digras=r9xw,Maradu=6nr1l,
Bāndīkūi=rdma,Dowleswaram=7tzu0,Bālāpur=rdtw,Tondalam=6the7,Jawaharnagar=818lm,Homnābād=r7x7,Memāri=r2ng,Nāndūra=r1po,Kottangara=6uj2d,Angul=rekh,Kōttakkal=r4ss,Libāspur=63xtv,Dalli Rājhara=skye,Kālpi=r6n9,Jintūr=r734,Daman=raqa,Rāmnagar=qz6a,Anekal=rekx,Akkarampalle=4civp,Nidadavole=r1c6,Raisen=qzew,Gūduvāncheri=r8jn,Varangaon=qv4r,Sihorā=qxec,Chidawa=rb3q,Ahmadpur=rf23,Olavanna=7y7op,
Gobārdānga=r8ti,Melmadai=6y0dl,Saint Thomas Mount=qyhh,Yellandu=qumh,Hāflong=r8cv,Polavaram=qzsk,Kanuru=4ciw9,Bodupāl=6klef,Rāmachandrapuram=qz9g,Panachikkad=7y7oo,Shōranūr=qxgw,Pallikaranai=5xr09,Kāndhla=r6i2,Barwāla=rd73,Nilithi=63z0v,Jambusar=r7fq,Varkala=qv4g,Kātol=r5z9,Kopali=7y7kw,Sainthia=qyhj,Choornikkara=7y7on,Perungudi=vf1g,Kamal Pur Majra Burari=7u00f,Jīwanpur=640kq,Barhiya=rday,
Sojat=qx10,Kālimpong=r6pf,Periyakulam=r04n,Simdega=qxbq,Bishrāmpur=rc52,Kottuvalli=6tozo,Bairāgnia=rdx0,Diglipur=r9y7,Panipat Taraf Ansar=7u04m,Ranjangaon S=7y7rt,Kakkodi=7y7om,Mahbūbābād=r3mh,Perumbaikad=7y7ol,Ārvi=redb,Parāsia=r0i8,Sivaganga=qx3l,Limbdi=r40g,Chavara=rbdu,Dahegām=raso,Shāhābād=qxps,Jaspur=r7ao,Thān=qw43,Bāola=rdho,Khekra=r5gq,Bhupalpally=7gehc,Dīnhāta=r9w4,Aland=rexo,
Kumbalangy=4lptf,Naini Tāl=r1ut,Idar=r7sq,Chinnamanūr=rb53,Bhawāni Mandi=rcl7,Kyathampalle=4ciwg,Sikandra Rao=qxdu,Palladam=r0rd,Rāzām=qyvy,Jājpur=r7j9,Jora=r713,Canning=rbs8,Khairābād=r5rb,Pratāpgarh=qzpm,Dhāka=raab,Kannad=r6es,Nāthdwāra=r1jj,Abdu Rahiman Nagar=7y7ok,Golāghāt=r8qy,Kekri=r5vs,Barauli=rddp,Mahē=r3mb,Diamond Harbour=r9zl,Sūrampatti=6uyod,Bāghpat=re0q,Bar Bigha=rdda,Nārāyanpet=r1mn,
Khambhāliya=r5oz,Bilāra=rcan,Trikonavattam=6uj4o,Rājgīr=qzcg,Kudappanakkunnu=7y7oj,Paithan=r0v5,Kodīnar=r55p,Pīleru=qzzd,Pirāyiri=6u07j,Rāmganj Mandi=qz7o,Vaijāpur=qv8p,Kannamangalam=7y7ng,Saundatti=qxw7,Jaggayyapeta=r7lu,Peddapalli=r06x,Dhupgāri=ra02,Triprangod=6i9pl,Chākan=rbqa,Bharthana=rcnb,Patti=r099,Jalārpet=r71e,Vadgaon=62xp5,Tālcher=qwh3,Thottada=4k6io,Kalliyoor=7y7oi,Arantāngi=regg,
Athiyannur=7y7oh,Icchannūr=6i9d4,Sherghāti=qxks,Bhādra=rctm,Jhajha=r77a,Ghātsīla=r8yf,Dharmanagar=ra50,Kayalpattinam=r5wh,Nowgong=r14c,Savanūr=qxvr,Nailā=6dhlc,Nannambra=50xu1,Manapparai=r39s,Boyampālaiyam=6ux1i,Kallakkurichchi=r6oo,Kulathummal=7y7og,Ettumānūr=r9gu,Ghātampur=r8z5,Channarāyapatna=rbio,Akivīdu=rez7,Kovvūr=r4ri,Vellakkovil=qv1s,Sabalgarh=qymg,Bhālki=rcqj,Kāttipparutti=6to5o,
Murtajāpur=r22y,Peringathur=7y7of,Solan=qx0q,Nādāpuram=r1zy,Gursahāiganj=r8ez,Maihar=r3jx,Bantvāl=rdht,Pallipalayam=4w9mu,Mapusa=r2zg,Tāki=qwiz,Akalkot=rezv,Maner=r35r,Mālūr=r3be,Bakhri=rdvc,Mayyanād=6uj2x,Mappilaiurani=818lc,Melur=r2nj,Hāsimāra=r84l,Sathupalli=4ciwz,Pūranpur=qzli,Aklūj=reyx,Bānsi=rdio,Bīlāspur=rcaa,Vadavalli=6nr38,Thakurdwara=qw4n,Amudālavalasa=rene,Vyāra=quvm,Bhavāni=rclh,
Samālkha=qyce,Lakkanahalli=6r57n,Porsa=qzr0,Kadungalūr=6tpgj,Kālappatti=6u8dw,Anandpur=remx,Chaklāsi=rbps,Rādhanpur=qzi5,Murshidābād=r230,Manakunnam=7y7oe,Bhachāu=rcuq,Jalālābād=r7id,Kurinjippādi=r4gw,Sedam=qxri,Vādāsinor=qv9z,Kampli=r6k6,Kāro=6x8ng,Tirkadavūr=6uj24,Jogbani=r71z,Mūkondapalli=6qx78,Sirohi=qx6r,Aroor=6bt33,Othukkungal=7y7od,Ghosī=r8wr,Sumerpur=4wa5h,Pehowa=r06b,Kārakkād=6tov7,
Nūrpur=r136,Revelganj=qytm,Betamcherla=rcw0,Belpahar=63ksc,Chīka=rb7w,Paravūr Tekkumbhāgam=r0hu,Tuvāgudi=6xykn,Dwārka=r9l8,Kotamangalam=r4vj,Kātpādi=r5z4,Rangat=6npzs,Sagauli=qyjq,Rāhuri=qzgr,Sanāwad=qya1,Kondapalle=r50h,Vetapālem=quzo,Sangariā=qy8l,Jalesar=r7hj,Nattakam=7y7oc,Paliā Kalān=r0rt,Bayāna=rd2k,Rājula=qzaj,Bodh Gaya=rc3h,Keru=6fjwo,Kollancode=818la,Kilakarai=qujq,Kumhāri=r4l8,
Chikodi=rb6y,Khairtal=61vvs,Pathanāmthitta=r0bu,Chōrōd=6i5p5,Nandigāma=r1qg,Indi=r7qv,Kondli=640oz,Nildoh=62xe9,Kabnur=7y7rs,Malavalli=r3ew,Sūlūru=qwqj,Kāman=r6lm,Chetwayi=rbdw,Nongthymmai=4l2iu,Shahbazpur=5txbw,Wādi=quup,Tirupati NMA=7tztz,Gauribidanur=r92b,Tāsgaon=qw96,Agar=rf43,Rajakilpakkam=vf2j,Gharonda Neemka Bangar=7u00e,Dibai=r9zh,Robertsganj=qyrj,Pen=r063,Tarikere=qw9s,Maudaha=r2rr,
Sathyamangalam=qxwd,Gharaunda=r8zn,Cheyyar=qvua,Sonepur=66wx1,Niwai=r1gu,Gogri Jamālpur=r7gd,Bilāsipāra=rcah,Nangli Sakrawat=6a8f1,Satānā=qxyc,Rāwatbhāta=qywp,Ellenabad=r9j1,Wānādongri=62xe8,Parola=r0fm,Pāthri=r0bc,Bopal=7u043,Chettipālaiyam=6ux12,Talattala=6uj54,Jhālrapātan=r76k,Zira=4jv20,Leh=r428,Kānker=r6f3,Sārangpur=qy39,Sandūr=qy9c,Bāngarmau=rdl2,Kanigiri U=7tzty,Jaito=r7jk,Dongargarh=r9sc,
Phulbāni=r018,Malayinkeezhu=7y7ob,Attingal=re8w,Perunkalattu=vf3f,Morsi=r2c4,Pilibangan=qzzc,Nelamangala=r1er,Sindgi=qxau,Vettūr=quzk,Bhadgaon=rcu2,Ratia=qyy3,Sirūr=qx5l,Ashta=rec8,Lālganj=r47m,Tinnanūr=qvxg,Bandipura=rdm6,Bābarpur=640la,Pujali=swr8,Garhmuktesar=r94n,Bahādurganj=rdzg,Nakodar=r1u9,Lūnāvāda=r3uk,Vazhayur=7y7oa,Hojāi=r7xl,Akbarpur=rezi,Pīpār=qzx4,Lanka=7gf5k,Tuensang=qvp1,
Vuyyūru=quvp,Lakshmeshwar=r48h,Kumta=r4kt,Yāval=qun9,Tilda Newra=7tzz4,Kattivākkam=r5yh,Peringottupulam=6tgz3,Sohna=qx1a,Patāmundai=r0cy,Kodaikānāl=r56h,Ichchāpuram=r7sz,Daryāpur=ral6,Chunār=rayr,Amīnpur=69kdp,Mungeli=r250,Barnagar=rd9d,Pūrna=qzl5,Khunti=r5by,Nargund=r1m0,Parappur=7y7o9,Neem ka Thana=r19a,Vilappil=7y7o8,Nilanga=r1as,Naharlagun=4cix3,Boisar=rc2w,Ausa=re7v,Sadābād=qylk,Bindki=rc8k,
Mahālingpur=r3nt,Rāvu=6d44r,Mālpura=r3c0,Wai=qutx,Bramhapuri=rbxz,Shikaripura=qxjt,Shirdi=qxih,Neduva=7y7o7,Venganoor=7y7o6,Ramanattukara=6gqul,Mokokchūng=r2ez,Pinjaur=qzxq,Mādāyi=6h5w2,Partūr=r0ec,Dīndārpur=uxpz,Talakkād=qwhw,Krishnarājāsāgara=r4qm,Jhābua=r77h,Madipakkam=vf1d,Karāla=63z0h,Gariadhar=r94d,Kakrāla=r6t8,Bīdāsar=rcd4,Lahār=r4bj,Ambasamudram=rerd,Islāmpur=r7oi,Kaipamangalam=7y7o5,
Medchal=r2pm,Ganaur=54ylj,Sholinganallur=3zgz5,Kovūr=r4rk,Tuljāpur=qvof,Barpeta Road=4ciwx,Uravakonda=qvcy,Babīna=re5m,Rafiganj=qzhw,Umarga=qvhq,Igatpuri=r7si,Perumanna=6i9fi,Budhāna=rbww,Lingsugūr=r3zu,Rājpīpla=qzb7,Dharangaon=ra5m,Mahemdāvād=r3m6,Karamsad=r6ae,Sūrandai=qwng,Manali=r3a8,Wāris Alīganj=qurm,Pulgaon=qzns,Usilampatti=qvc7,Puzhathi=6hucp,Perunād=6uj1l,Kāramadai=r6al,Giddalūr=r8vh,
Atmakūr=re9l,Pāppinisshēri=r0ja,Vijāpur=quyx,Rāwatsār=qywn,Dubrājpur=r9q8,Karumattampatti=r64t,Jalālābād=r7if,Māranchēri=6icp1,Podaturpet=6ssux,Shāhābād=qxpt,Peruvallur=6nq2n,Rairangpur=r4py,Sīrkāzhi=qx6z,Kichha=r5an,Vijayapura=vcmv,Hebbagodi=3zi97,Chēmanchēri=6i61t,Erāttupetta=r9hy,Rāmdurg=qz80,Jāmadoba=r7gj,Safidon=qykf,Bolārum=69kds,Bareli=rdcd,Erāmala=6i5q3,Shikārpūr=qxjo,Sankeshwar=qy6x,
Karjat=r672,Bakhtiyārpur=rdv8,Bagasra=re1w,Villiappally=7y7o4,Aymanam=4ie6o,Angamāli=rekq,Villianur=quy9,Manipal=r32z,Lālsot=r46v,Mehidpur=519v0,Soyāgaon=6d3d1,Sāngola=qy81,Vedaraniyam=qv2q,Kuruvattūr=6i9f7,Muddebihāl=r2a5,Navāpur=r1i8,Khāchrod=r5s3,Yanamalakuduru=4cix1,Malajkhand=7y7pt,Vapi INA=7u042,Kunigal=r4jb,Kadūr=r6wm,Chelambra=7y7o3,Hamīrpur=r8af,Risod=qyrw,Kokrajhar=r53u,Nawābganj=r1hj,
Kālka=r6ot,Kāgal=r6wb,Pārassāla=r0i3,Titlāgarh=qvts,Begamganj=rd1p,Nagalapuram=r1z2,Jāmkhed=r7f3,Fatehpur=r9ev,Elampalloor=7y7o2,Jayamkondacholapuram=r78u,Tudiyalūr=qvp4,Ālankōd=6tosw,Shāhpura=qxoh,Elayavur=6hud9,Guledagudda=r8im,Iramallūr=6uhd1,Piro=qzuy,Guskhara=r8ee,Umreth=qvfx,Narsīpatnam=r1kk,Bahjoi=rdyo,Dharmābād=ra55,Chockli=3xvn6,Vemalwāda=qv17,Colgong=raww,Bāsudebpur=rd4r,Rājākhera=qzea,
Hailākāndi=r8ci,Jagatsinghapur=r7m5,Gevrai=r911,Madikeri=r3q4,Kopāganj=r4z8,Thāna Bhawan=qw41,Pūndri=qzmn,Vagholi=qv91,Birmitrapur=rc6q,Chaksu=rbfo,Darsi=ralk,Zaidpur=qul6,Remuna=qyut,Puthenvelikara=6tp0g,Āmli=repc,Anūpgarh=rei6,Salāya=qyee,Idangansālai=6v6oj,Kosamba=r4x3,Basavana Bāgevādi=rd66,Muhammadābād=r28y,Lakhyabad=r490,Aya Nagar=7u00d,Umaria=qvhj,Chanderi=rblv,Ajānūr=6h5ge,
Manendragarh=6nr16,Rāmgarh=qz76,Bhādāsar=rcub,Srvanampatti=6u8dv,Patrātu=r09r,Bhokar=rcgp,Sānchor=qy9x,Kurumbapet=818hm,Kaimganj=r6vc,Bāmaur=rdpm,Jānjgīr=r7cn,Egra=r9k5,Bihārīganj=rccn,Mushābani=r226,Udaipur=qvkz,Dighwāra=r9ya,Ngūr=r1cs,Garhākota=r957,Vengola Kizhakkumbāgam=6tpm1,Mamun=6d0j8,Nānjikkottai=6wsms,Bijuri=7y7ps,Ghugus=r8wc,Tārānagar=qwak,Nepānagar=r1e5,Bādepalli=69l7o,Nautanwa=r1ig,
Pīrzādagūda=6kleh,Hisua=r7yd,Shamshabad=4jxv4,Vallabh Vidyanagar=qv6y,Erraguntla=r9hk,Edappāl=r9kd,Manuguru=4ciwk,Soro=qwwp,Ulliyeri=6i9cd,Saoner=qy57,Muttayyāpuram=6y9al,Manwath=r2zr,Dhandhuka=ra8a,Jūjūvādi=6qx6j,Hatta=r82x,Jagdīspur=r7lx,Almora=rev2,Thuraiyur=4w9mr,Saknepalli=6hzcf,Anta=reis,Gajendragarh=r9bh,Narsinghgarh=r1ko,Kalyandurg=4ciwm,Chittūr=rb1s,Madhapar=6nr0g,Chhabra=rbbh,
Manamadurai=r3a5,Tiruchchendur=qvw6,Bisauli=rc5w,Kangayam=r6gv,Mannanchōri=6ui2s,Kakching=r6tz,Turaiyūr=qvmj,Bijaynagar=rccc,Ferokh=r9e8,Dhāmnod=ra9a,Jora Khurd=67ksi,Pāvugada=r08e,Thenhippalam=7y7o1,Halvad=r8aq,Meerpet=6kles,Zamānia=qul0,Bhatkal=rcmb,Malkapur=6nqt4,Makhdumpur=6g7mi,Shafi Pur Ranhola=7u00c,Jāridih=6x8p3,Rasrā=qyz0,Sādpalli=6etzh,Sattur=qxwj,Maur=r2rh,Chhota Gobindpur=7y7kv,
Sāsvad=qxyi,Vilavoorkkal=7y7o0,Kotma=r4to,Kottaikuppam=6yc6z,Khaira=7y7rr,Tālīkota=qwgi,Puzhal=818l9,Kalpatta=r6nb,Ambad=res7,Sijua=qxe7,Rāhatgarh=qzh6,Vandavāsi=qv64,Tirumuruganpūndi=6ux0v,Thanneermukkom=4cj7n,Parūr=r0e9,Gomoh=r8pp,Elūr=r9is,Chemmumiahpet=4civs,Jalālpur=r7i3,Kharagpur=r5lr,Sri Mādhopur=qwuz,Lumding Railway Colony=4cix7,Ahmedgarh=818hw,Chītāpur=rb31,Jhanjhārpur=r76c,Nāspur=r1jy,
Singānallūr=qxa0,Unchagao=qvf2,Bagru=50wxj,Cheriyamundam=6i9pj,Allapuram=818l8,Rāmāpuram=qz8m,Rosera=66wwz,Podili=qzti,Shrīgonda=qxgq,Kalliyasshēri=6hucl,Kannānendal=6y0es,Pāndharkawada=r0n7,Mankāchar=r326,Katirur=6i41g,Erandol=r9i1,Adirampattinam=re9o,Kūrāli=r4i1,Jagdīshpur=r7ly,Ponneri=qzrl,Shamsābād=qxn8,Malakanagiri=r3d7,Deolali=rafm,Mangrūl Pīr=r340,Narsampet=r1kw,Berasia=rcwx,Bādāmi=re4h,
Pasān=r0du,Pāmban=r0pg,Banda=rdna,Kondagaon=r50o,Kalakkādu=r6rz,Puthuppariyāram=6u081,Vilāngudi=6y0ed,Rūdarpur=qyos,Sholinghur=qxgz,Mānāvadar=r39j,Purāini=qzlu,Deūlgaon Rāja=racw,Dharmadam=ra54,Madurāntakam=r3pk,Kizhuvalam-Koonthalloor=7y7nz,Dharamsala=ra4g,Pedana=r07m,Kaij=r6vo,Kallamchavadi=vf2x,Un=qvfe,Vadanappally=7y7ny,Irimbiliyam=6toa9,Mūdbidri=r2a8,Pallappatti=r0ra,Cheranellūr=6tpgz,
Mahārāganj=r3n5,Nāgāvaram=uz87,Tarakeswar=qwao,Tifrā=6dfwk,Siraspur=63xre,Kundapura=rawa,Uran=qvd2,Kasba=qzj8,Karjan=51p2x,Muvattupuzha=4c12v,Manāwar=r39g,Pihānī=qzzp,Madukkarai=r3po,Amlai=7y7pr,Mānsa=r30n,Dhāruhera=ra46,Sarkhej=qy0t,Banmankhi Bazar=7tzya,Rehli=qyvb,Udaipur=qvkx,Tāramangalam=qwam,Amla=repj,Tirukkoyilur=qvvt,Musiri=r224,Hīrākud=r7zf,Khair=r5ri,Rajauli=qzdb,Kakkalapalle=6gjj8,
Cherukavu=7y7nx,Seoni Mālwa=qxrr,Oddanchathiram=4w9nq,Fatehpur Sīkri=r9ek,Azhiyūr=6i5q7,Byādgi=rbt4,Birpara=4c4zn,
Cherpulassery=52a1u
IQ1 Baghdad=23ra,Al Mawşil al Jadīdah=24fz,Al Başrah al Qadīmah=8bnh,Mosul=24g0,Erbil=21na,Basrah=24ss,Karbala=2160,Sadr City=4n8my,
Kirkuk=214z
IQ2 Abū Ghurayb=257x,Sulaymaniyah=23z3,Nasiriyah=249y,Najaf=24a4,Al Hillah=24nn,Abū al-Kahṣīb=84627,Al Maḩmūdīyah=24gs,Dihok=22ua,Al 'Amārah=24uw,Al Diwaniyah=24z6,
Al-Kut=24hn
IQ3 Al Madīnah=24gy,Kelar=21b1,Ramadi=2465,Al Fallūjah=24qm,Ash Shaţrah=243i,Khānaqīn=20zj,Bayjī=23g7,Ash Sharqāt=1y9d,Sāmarrā'=1yod,Al Miqdādīyah=24fq,As Samawah=240y,Baqubah=23ly,Sumayl=1xus,Simele=64uci,Khasnahzān=9kao,Qeładizê=1zgn,Al Hindīyah=24nk,Al Qurnah=24dt,Baḥarkah=23qk,Sīnah=1xzo,Az Zubayr=23t1,Ţūz Khūrmātū=1xgq,Rānyah=1z10,Qal'at Sukkar=1zdr,An Nu'mānīyah=249q,Kufa=24hr,Umm Qaşr=1xb4,
Ākra=9jwe,Al Fāw=24qe,Al-Musayab=24f3,
Nāḩiyat al Iskandarīyah=24ka
IQ4 Zaxo=1x42,Al-Qāsim=24ea,Al Hārithah=24o9,Soran=22td,Hajiawa=9kxa,Al Ḩayy=24nq,Aş Şuwayrah=23yz,Al Qā'im=1z3e,Khāliş=24ip,Ash Shāmīyah=243p,Halabja=228d,Al-Hamdaniya=1zbi,Ar Rumaythah=2459,Koysinceq=20p8,Al 'Azīzīyah=24t8,Jamjamāl=2361,Tikrīt=1xk6,Balad=23pc,Qal'at Şāliḩ=1zeh,Pīrmām=1yr4,Sinjār=9lsl,Saddat al Hindīyah=1yuc,Afak=24yi,Shaqlāwah=1ya3,Ḩarir=223y,Hīt=21ws,Al Maḩāwīl=24gv,
Ḩadīthah=22b9,Nahiyat Ghammas=24q2,Kifrī=20re,Shūrash=84626,Mandalī=20b1,Batifa=23hd,Baynjiwayn=23mk,Anah=4107d,Ad Dujayl=24z3,Al-'Alam=43aeu,Tallkayf=1xpt,Al Mishkhāb=24fo,Aqrah=2492,Ṟuwandiz=1yzm,Şafwān=1yt8,Nāḩiyat ash Shināfīyah=242l,Ar Ruţbah=2451,Tāzah Khūrmātū=1xlj,Nāḩiyat al Fuhūd=24q7,Khalīfān=9kp8,Anat al Qadīmah=24at,
Alī al Gharbī=24mi
IR1 Tehran=2f4z,Mashhad=2o6x,Isfahan=8z73,Karaj=2rcb,Tabriz=2fou,
Shiraz=2gqz
IR2 Qom=2jzc,Ahvaz=33gg,Kermanshah=2qxu,Rasht=2jmf,Kerman=2qy2,Orūmīyeh=2lzd,Zahedan=ouit,Hamadān=2tyo,Arāk=32fr,Yazd=2ea6,Eslamshahr=9mu8,Ardabīl=32ej,Zanjan=2dzx,Bandar Abbas=31bl,Sanandaj=2ipy,Qazvin=2k7l,Khorramshahr=2q8n,Khorramabad=2q9h,Shahrīār=3304,Qods=2ktg,Kashan=2r4s,
Kāshān=43257
IR3 Khomeynī Shahr=8z2u,Dezful=2x4w,Marāgheh=2oct,Marāgheh=2ocu,Sari=2i9w,Borūjerd=3024,Qarchak=pa7,Gorgān=2ujg,Sabzevar=2j3j,Golestān=pdw,Āmol=32r2,Pākdasht=5n5wb,Najafābād=8yzy,Abadan=348j,Varāmīn=2el2,Neyshābūr=2mct,Sāveh=2i0r,Naz̧arābād=2mh2,Qā'em Shahr=2l4n,Bābol=31uj,Nasīm Shahr=3z0my,Nasimshahr=7zbxx,Sirjan=2g5v,Khūy=2pz0,Bīrjand=30dr,Būkān=2zxt,Bojnūrd=30bg,Fardīs=3yoqd,Shāhīn Shahr=8y4g,
Malāyer=2old,Piranshahr=2lg6,Mahābād=2osm,Bushehr=2zvt,Saqqez=2ikw,Shahrud=2whr,Bandar-e Māhshahr=31b3,Gonbad-e Kāvūs=2ukq,Marvdasht=2o8h,Rafsanjān=2jte,Kamālshahr=w24,Jahrom=2spv,Īlām=2sxe,Marīvān=2oa2,Andīmeshk=32nw,Shahreẕā=8yxx,Mīāndoāb=2nqt,Kāshmar=2r3z,Iranshahr=ovsb,Jīroft=44fn6,Shahr-e Kord=2hbu,Torbat-e Ḩeydarīyeh=2ex2,Semnan=2hte,Marand=2oce,Behbahān=30rb,Shahr-e Ṣadrā=3ylj0,Zābol=nuyp,
Dorūd=2wue,Moḩammad Shahr=8l8j,Īz̄eh=2suh,Bandar-e Anzalī=31bj,Shahre Jadide Andisheh=pe5,Andīsheh=6gvrz,Pardīs=3z74r,Kāzerūn=2r0h,Qūchān=2jwr,Borāzjān=303l,Bāneh=318w,Chālūs=2zfb,Bahārestān=8z9b,Mīāneh=2nqq,Robāţ Karīm=2jbz,Pārsābād=2lno,Shūshtar=2gew,Lāhījān=2p8f,Ahar=33l4,Masjed Soleymān=2o5o,
Shahrak-e Pardīsān=3ytn5
IR4 Bam=31d4,Fasā=2vy9,Mīnāb=2nmt,Parand=3yqmw,Yasuj=1ezx,Dogonbadan=2wy6,Behshahr=30qe,Eslāmābād-e Gharb=2wav,Moḩammadīyeh=3yqvh,Alvand=85m,Alīgūdarz=331t,Kūhdasht=2pjd,Fūlād Shahr=8z6e,Qorveh=2jy1,Tajrīsh=2fl6,Mehestan=52xst,Bāghestān=82op2,Shīrvān=2goi,Sahand=8460a,Salmās=2is8,Naqadeh=2moa,Bonāb=30pl,Būmahen=2zxj,Bandar-e Emam Khomeyni=52n6s,Khomeyn=2qaz,Shūsh=2gf5,Nahāvand=2mub,Rāmhormoz=2joq,
Meshgīn Shahr=2nua,Tākestān=2fkj,Dārāb=2yg4,Abhar=33wq,Khāsh=ovi3,Mobārakeh=8z0h,Langarūd=2p55,Dāmghān=2yi1,Omīdīyeh=2m11,Nūrābād=j6b,Fīrūzābād=2vsm,Ārān Bīdgol=32fm,Bāqershahr=8l9l,Māhdāsht=2obq,Lār=2p4l,Meshkīn Dasht=2n2d,Nekā=2mfx,Bandar-e Kangān=2rf3,Ābyek=33q3,Sarāvān=ouu9,Esfarāyen=2wea,Ābādeh=11qu,Abadeh=3489,Zarand=2dz1,Golpāyegān=2unh,Torbat-e Jām=ouki,Ardakān=32e9,Ṣāleḥīeh=pcb,
Harsīn=2ttm,Kāmyārān=2rgp,Borūjen=3026,Nūrābād=2m2t,Dehdasht=2xp7,Malārd=2olg,Kūt-e 'Abdollāh=2paa,Zarrīn Shahr=8yuq,Asadābād=328o,Hashtgerd=2tm3,Ābyek=33q2,Eqbālīyeh=2g1m,Javānrūd=jyz,Şabbāshahr=3z0mx,Bandar-e Torkaman=31at,Chenārān=2z1y,Pīshvā=2lcc,Alī Ābād-e Katūl=3352,Bandar-e Genāveh=2vk9,Kahnūj=457m0,Meybod=2ntt,Shahr-e Bābak=2hc5,Takāb=2fl0,Sūsangerd=2xx0,Kangāvar=2ren,Khalkhāl=2qrs,
Oshnavīyeh=2lz7,Khorramdarreh=vsq,Tūyserkān=2equ,Bījār=30fd,Tabas=2fp7,Chahār Dangeh=2zsq,Falāvarjān=8z6r,Īstgāh-e Rāh Āhan-e Garmsār=p8z,Rehnān=8yxl,Garmsār=2vd8,Bābolsar=31ue,Āzādshahr=2din,Rūdsar=2j73,Aznā=31y9,Aznā=31y8,Chabahar=owe4,Şowme'eh Sarā=2fus,Maku=2olx,Makū=2oly,Sarakhs=ouuc,Sardasht=2id3,Dehlorān=2xha,Neyrīz=2mcx,Sarpol-e Z̄ahāb=2lb7,Bāfq=31rj,Hashtpar=2fgf,Sarāb=2ik8,
Āstāneh-ye Ashrafīyeh=323b,Āz̄arshahr=3zbp6,Eqlīd=2wfv,Sonqor=2g01,Naţanz=2mij,Ḩasanābād=2tpz,Gonābād=2uld,Konārak=ovg4,Maḩallāt=2ose,Poldasht=2lbu,Shādegān=2hl2,Shāhīn Dezh=2iw1,Khūrmūj=2q06,Lordegān=2ox5,Rāvar=2jlc,Qā'en=2l4m,Nowshahr=2m3r,Kord Kūy=2pnw,Kīsh=2pxe,Āstārā=3238,Qaşr-e Qand=ouyt,Kahrīzak=2s1s,Kahrīzak=74ryn,Tāybād=oul4,Tonekābon=2exc,Dorcheh Pīāz=8z80,Golbahār=47smg,Dargaz=2y5t,
Eqbālīyeh=8q1d,Qīāmdasht=8la9,Estahbān=2w8m,Sheybān=3yi3x,Rūdān=2kv3,Rāmsar=2ivh,Fūman=2vqh,Şaḩneh=2ix7,Āq Qalā=4d3pt,Qīdar=2k3t,Bāft=31rb,Gerāsh=2v2z,Hādīshahr=r0p,Mahrīz=2nw2,Ferdowsīyeh=pil,Fereydūn Kenār=2vuy,Dīvāndarreh=2x24,Kalāleh=2rxk,Dowlatābād=8z78,Delījān=2x8v,Chamrān=3yhpx,Vaḩīdīyeh=8o6o,Vaḩīdīyeh=50hld,Khvāf=ovhc,Jūybār=2s99,Ṣafādasht=84h52,Farrokh Shahr=2l46,Zarqān=2dwf,
Maḩmūdābād=2opc,Kavār=yaf,Jam=2snn,Eyvān=2s95,Fārsān=2vze,Amīr Kolā=32rt,Bandar-e Lengeh=31b5,
Mīnūdasht=2nmf
IS3 Reykjavík=2164l
IS4 Kópavogur=21770,Hafnarfjörður=218ci,Reykjanesbær=559s5,Akureyri=1kfui,
Keflavík=217ew
IT1 Rome=1vx9q,
Milan=1w0mz
IT2 Naples=1vzu2,Turin=1vuj8,Palermo=1i3gw,Genoa=1w2sb,Bologna=1w76w,Florence=1w3cv,Bari=1w7in,
Catania=1i4cs
IT3 Verona=1vtrj,Messina=1i3nu,Trieste=1vu9t,Padua=1vzbk,Brescia=1w6wi,Taranto=1vuue,Parma=1vz41,Prato=1vxxd,Modena=1w0k3,Reggio Calabria=1i38u,Quarto Oggiaro=1vxr2,Reggio nell'Emilia=1vxma,Livorno=1w1kz,Cagliari=1i4o1,Rimini=1vxht,Mestre=1w0pl,Circoiscrizione II=83nz2,Foggia=1w3at,Circoiscrizione VIII=83nz8,Ferrara=1w3gi,Circoiscrizione III=83nz3,Acilia-Castel Fusano-Ostia Antica=1w8fn,
Circoiscrizione V=83nz5,Salerno=1vwyp,Monza=1w00l,Siracusa=1i2tn,Bergamo=1w7dg,Trento=1vubf,Perugia=1vywc,Pescara=1vyw0,Forlì=1w36y,Vicenza=1vtoj,Terni=1vuq3,Pisa=1vyhj,Bolzano=1w76h,Circoiscrizione VI=83nz6,Piacenza=1vysy,Novara=1vzod,Arezzo=1w7xg,
Udine=1vu6o
IT4 Andria=1w82o,Circoiscrizione IV=83nz4,Cesena=1w4wd,La Spezia=1w1wp,Barletta=1w7ic,Alessandria=1w88z,Sassari=1vvqw,Ancona=1w835,Circoiscrizione VII=83nz7,Guidonia Montecelio=3w1uc,Campo di Marte=75p5n,Brindisi=1w6vs,Treviso=1vua9,Torre del Greco=1vuhc,Lido di Ostia=1w1n9,Como=1w4c5,Busto Arsizio=1w6qz,Sesto San Giovanni=1vvd2,Lucca=1w1he,Pozzuoli=1vxz4,Ravenna=1vxnd,Lecce=1w1t5,Varese=1vtwb,
Giugliano in Campania=1w2nv,Catanzaro=1i4cj,Circoiscrizione I=83nz1,Marsala=1i3px,Pesaro=1vyw5,Fuorigrotta=1w2zh,Latina=1w1w2,Cinisello Balsamo=1w4of,Gela=1i419,Aprilia=1w7zh,Asti=1w7sq,Ragusa=1i39e,Casoria=1w5jy,Pistoia=1vygt,Caserta=1w5lm,Cremona=1w41a,Carpi=1w61p,Altamura=1w85m,Lamezia Terme=3w1ug,Imola=1w29d,San Carlo All'Arena=64nxy,Arenella=76pbk,Trapani=1i2nw,Quartu Sant'Elena=1i39t,
Castellammare di Stabia=1w5fx,Pavia=1vz1i,Massa=1w0wf,Crotone=1i47l,Afragola=1w8db,Cosenza=1i48b,Caltanissetta=1i4nc,Viareggio=1vtox,Savona=1vvou,Fano=1w3k3,Grosseto=1w2ga,Matera=1w0ux,Olbia=1vzlj,Acerra=1w8fp,Molfetta=1w0iv,Carrara=1w613,Benevento=1w7dv,Vigevano=1vtnc,Pianura=1vyp5,Legnano=1w1s9,Manfredonia=1w158,Foligno=1w39y,Potenza=1vy0b,Moncalieri=1w0fw,Cuneo=1w3xg,Bisceglie=1w793,
Pozzo Strada=6pydd,Modica=1i3mf,Teramo=1vuqz,Cerignola=1w4zn,Trani=1vudm,Siena=1vvbo,Portici=1vy2s,Ercolano=1w3o3,Montesilvano=1w03d,Bagheria=1i4sc,Cava Dè Tirreni=1w56x,Aversa=1w7qo,Velletri=1vtue,Ponticelli=1vy5a,San Severo=1vw8j,Secondigliano=1vvji,Bitonto=1w78r,Mazara del Vallo=1i3ot,Venice=1vttn,Vittoria=1i2jd,Gallarate=1w2x3,Barriera di Milano=6pydr,Rovigo=1vx3f,Barriera di Lanzo=75p00,
Marano di Napoli=1w139,Pordenone=1vy3n,Nettuno=1vzr3,Lingotto=1w1m6,Acireale=1i4wu,Campobasso=1w6gv,Scafati=1vvoi,Rivoli=1vxe7,Avellino=1w7qy,San Lorenzo=76pbq,Nichelino=1vzql,Civitavecchia=1w4m3,Settimo Torinese=1vvcg,Viterbo=1vtdz,Battipaglia=1w7gg,Rho=1vxk7,Sanremo=1vw9t,Chioggia=1w4rk,Parella=6pydl,Lecco=1w1sx,Collegno=1w4gk,Corato=1w49f,Paderno Dugnano=1vzbt,Paternò=1i3fe,Vercelli=1vtsl,
San Benedetto del Tronto=1vwva,Casalnuovo di Napoli=1w5u4,Cologno Monzese=1w4dn,Sesto Fiorentino=1vvd5,Nocera Inferiore=1vzpw,Misterbianco=1i3mj,Filadelfia=6pye5,San Giorgio a Cremano=1vwol,Anzio=1w80t,Soccavo=1vv9d,Monte Rosello=798wi,Scandicci=1vvnw,Vomero=1vtbg,Frosinone=1w30j,Chieti=1w4rw,Alcamo=1i4vv,Marino=1w10a,Arcella=798wj,Torre Annunziata=1vuhv,Biella=1w7a3,Seregno=1vvg7,Imperia=1w298,
Civitanova Marche=1vy2e,Gravina in Puglia=1w2ic,Desio=1w3uw,San Donà di Piave=1vwrx,Ascoli Piceno=1w7tp,Faenza=1w3mc,Vasto=1vtvk,Mirafiori Nord=6pye4,Capannori=1w69p,Merano=1w0qx,Lodi=1w1ke,Chiaia=76pbe,Sciacca=1i2wq,Cascina=1w5op,Marcianise=1w12j,Nicastro=1i3jh,Cantù=1w6ae,Fondi=1w39n,Rozzano=1vx39,Mantua=1w143,Rieti=1vxj8,Pomigliano d'Arco=1vy91,Voghera=1vtcr,Caltagirone=1i4ne,Ciampino=1w4qa,
Bassano del Grappa=1w7h5,Saronno=1vvrd,Avezzano=1w7qk,Monopoli=1w0ej,Martina Franca=1w0y9,Quarto=3w1v4,Lissone=1w1lj,Monterotondo=1w04g,Cesano Maderno=1w4ws,Jesi=1w2bw,Melito di Napoli=1w0ry,Sassuolo=1vvpp,Chieri=1w4si,Grugliasco=1w2ff,Barra=1w7i8,Licata=1i3u1,Modugno=1w0jy,Cenisia=6pydc,Nuoro=1vzne,San Salvario=6pydy,Aosta=1w80l,Bollate=1w76z,Carini=1i4km,Arzano=1w7u5,Lanciano=1w1z9,Caivano=1w6oa,
Barcellona Pozzo di Gotto=1i4rh,Fiumicino=1w3bv,Maddaloni=1w1cm,Adrano=1i4w9,Gorizia=1w2lu,Empoli=1w3p4,Formigine=1w36l,Alghero=1w88k,Mugnano di Napoli=1vzw8,Ladispoli=1w22q,Pioltello=1vyic,Rovereto=1vx3q,Piombino=1vyia,Casalecchio di Reno=1w5vk,Schio=1vvlx,L'Aquila=1w1xt,Mirafiori Sud=6pydb,Corsico=1w45w,Sant'Antimo=1vvzv,Venaria Reale=1vtu1,Francavilla Fontana=1w32z,Borgo San Paolo=1vwd3,
Casale Monferrato=1w5v4,Brugherio=1w6uv,Avvocata=76pbl,Canicattì=1i4m5,Mira Taglio=1w0ll,Campi Bisenzio=1w6hm,Pagani=1vzav,Abbiategrasso=1w8gl,Riccione=1vxjk,Casal Palocco=3zkgt,San Donato=6pydj,Agrigento=1i4w4,Somma Vesuviana=1vv7o,Lucera=1w1ha,Mascalucia=1i3po,Favara=1i44y,Limbiate=1w1mn,Milazzo=1i3nf,Santa Maria Capua Vetere=1vw3t,Castelvetrano=1i4d7,Oristano=1i3i4,Angri=1w82f,Crema=1w41d,
Grottaglie=1w2fx,Verbania=3uek6,San Giuliano Milanese=1vwm6,Termoli=1vuq5,Terracina=1vupu,Senigallia=1vvh0,Massafra=1w0w2,Pinerolo=1vyiu,Macerata=1w1d8,Conegliano=1w4b9,Augusta=1i4su,
Stella=64n3o
JM2 Kingston=22sse,
New Kingston=22scx
JM3 Spanish Town=22rpt,
Portmore=22s45
JM4 Montego Bay=22shg,Mandeville=22skp,
May Pen=22sj7
JO1 Amman=5d8p
JO2 Zarqa=5cyy,
Irbid=5c36
JO3 Russeifa=4o0j3,Ḩayy Khildā=5bt3,Khuraybat as Sūq=5bpo,Wādī as Sīr=59tp,Ar Ramthā=5d5s,Ṣuwayliḥ=7wrwj,Ajlūn=5din,
As Salţ=5d3m
JO4 Aqaba=5dhy,Rukban=6syfh,Marj Al Hamam=7x8qn,Mādabā=5bn6,Mafraq=5dcm,Az̧ Z̧ulayl=6gt5u,Ma'an=5bni,Al Jubayhah=5de5,Saḩāb=5ao1,Ḩayy al Quwaysimah=5d99,Jarash=5c17,Aţ Ţafīlah=5d1y,Izrā=5c2j,Qīr Moāv=5dds,Karak City=44vvt,Judita=5bz7,Al Fuḩayş=5dge,Aydūn=5d0o,Umm as Summāq=5a22,Kurayyimah=5boe,Māḩiş=5bl7,Anjarah=5d84,
Safi=5d3v
JP1 Tokyo=13nkz,Yokohama=13m76,Osaka=13qhh,Nagoya=13s55,Sapporo=19m7b,Fukuoka=13y8v,Kawasaki=13uwq,Kobe=13ujn,Kyoto=13tkm,Saitama=44r8q,Hiroshima=13x1r,
Sendai=198z1
JP2 Chiba=19aev,Kitakyushu=13unf,Setagaya=70phi,Sakai=13pxn,Niigata=13rnr,Hamamatsu=13xq1,Ōta=51iy1,Kumamoto=13tyt,Aihara=13zkp,Okayama=13qun,Sagamihara=6wvkp,Edogawe=6lazp,Adachi=6jibd,Shizuoka=13osl,Honchō=13y75,Kawaguchi=13uz6,Kagoshima=13vtn,Suginami=71ot1,Itabashi=13w7d,Hachiōji=13xu8,Kotō=6o9m0,Himeji=13x7n,Utsunomiya=13mql,Matsuyama=15a6r,Matsudo=13tap,Ichikawa=71pzt,Higashiosaka=13xb4,
Nishinomiya=13rhj,Kurashiki=13tvr,Ōita=13qxj,Fukuyama=13y7h,Kanazawa=13vdf,Amagasaki=13zcb,Katsushika=51ixw,Fujisawa=13ycc,Kashiwa=13v4k,Machida=13tjj,Toyota=13nbq,Shinagawa=13p4b,Takamatsu=13obg,Toyama=13ndg,Yokosuka=13m61,Nagasaki=13s8h,Hirakata=13x58,Gifu=13xzt,Toyonaka=13ncd,Miyazaki=13snh,Suita=13om3,Okazaki=13qug,Ichinomiya=13wot,Toyohashi=13ncm,Minato=13pb3,Takasaki=13o8q,Nagano=13s9j,
Nara-shi=13rss,Iwaki=19a1n,Wakayama=15a44,Kawagoe=13uzg,Takatsuki=13o66,Shinjuku=70pht,Koshigaya=13u7d,Ōtsu=13q86,Nakano=56skb,Tokorozawa=13nlx,Asahikawa=19o05,Maebashi=13tir,Kita=51ixx,Kochi=13uiy,Kōriyama=199ql,Naha=13s4j,Kasugai=13v3n,Akita=19ahy,Yokkaichi=13m7p,Akashi=13lwe,Kurume=13tpk,
Toshima=53qyq
JP3 Aomori=19o0y,Fukushima=19acb,Morioka=199i2,Meguro=70pie,Sumida=13ola,Ibaraki=13wr5,Ichihara=19a54,Hakodate=19nnw,Tsu=13nb8,Yao=13mbu,Kakogawachō-honmachi=13vq8,Mito=199jx,Tokushima=13nla,Nagaoka=13s93,Shimonoseki=13p6p,Fuchū=6wvlc,Fukui-shi=13y9d,Minato City=7y7s0,Hiratsuka=13x32,Sōka=13opg,Yamagata=198ik,Fuji=13ydi,Sasebo=13ppf,Chigasaki=13yr4,Chōfu=13yo6,Yamato=6wvh2,Tsukuba=198m1,
Matsumoto=13t9r,Bunkyo=70ppk,Hachinohe=19nob,Neyagawa=3zjvf,Saga=13q0n,Shibuya=7134l,Kasukabe=13v3g,Ageo=13zle,Takarazuka=13o90,Ōta=13qb1,Minamirinkan=13szc,Atsugi=13lwb,Arakawa=6j35j,Kure=13tvc,Isesaki=13wak,Taito=70pi9,Nishi-Tokyo-shi=13o04,Kishiwada=13upj,Matsue=13tam,Nagareyama=13s8o,Yachiyo=42812,Kodaira=6wvtm,Itami=13w72,Higashihiroshima=6wvl7,Suzuka=13oic,Kamirenjaku=13vit,Kumagaya=13tz0,
Yamaguchi=13mgh,Uji=13mzg,Hino=13x6v,Kofu=13uho,Numazu=13r92,Jōetsu=42akx,Odawara=13r4r,Anjō=13z9q,Tottori-shi=13ndw,Toyokawa=13ncl,Izumi=13w1f,Tachikawa=6wvhb,Narashino=6ww57,Tomakomai=19lrp,Hitachi=19a6c,Sakura=19910,Ube=13n2y,Kamakura=13vpc,Izumo=13w0s,Urayasu=13mua,Imabari=15a7q,Takaoka=13o9k,Nishio=13rh1,Chūō=7y7rz,Hirosaki=19nk9,Kushiro=19n1c,Oyama=13q5n,Iwata=13w37,Obihiro=19mlr,Niiza=427zu,
Hadano=13xtz,Ōgaki=13r3j,Miyakonojō=13sp3,Sayama=14vka,Matsusaka=6tt3j,Tochigi=13npj,Ueda=13n11,Hitachi-Naka=427yo,Katsuta=199vc,Kawanishi=13uxn,Noda=13rdy,Kariya=13v7m,Higashimurayama=4c0ya,Kukichūō=13tzh,Musashino=13sdr,Shūnan=6wwbr,Komaki=13ucu,Yonago=13m51,Tama=427zl,Iruma=4280j,Fujieda=13ydg,Ashikaga=13z1p,Kakamigahara=13vr3,Tsuchiura=427yr,Kusatsu=13toz,Moriguchi=13sjs,Okinawa=14lw8,
Fukayachō=13yan,Asaka=14voj,Shimotoda=14vol,Ishinomaki=19a2o,Kuwana=6tt3h,Yaizu=13miu,Koga=13uhh,Minoh=13swm,Ebina=427zk,Kisarazu=13upt,Isahaya=13wbc,Inazawa=13wf6,Ebetsu=19ntw,Ōme=13qoi,Narita=199dw,Tondabayashichō=13nhu,Sandachō=13psg,Fujinomiya=13ycp,Zama=13lxg,Ōmuta=13qmb,Abiko=19aj0,Kadoma=13vuv,Onomichi=13qjs,Matsubara=13tb4,Kokubunji=13udw,Iwakuni=13w4c,Ōsaki=42818,Seto=13piv,Iizuka=13wln,
Koganei=6wwbn,Tsuruoka=13n4r,Uruma=42809,Kashihara-shi=13v5b,Ise=13way,Kirishima=4cj4y,Honmachi=13m9p,Niihama=13rnl,Beppu=13yum,Kashiwara=13v49,Ikoma=13wj9,Nobeoka=13ref,Daitō=13ylc,Kitami=19n5t,Aizu-Wakamatsu=42804,Kakegawa=13vqw,Handa=13xnt,Sano=13pr8,Karatsu=13v8f,Higashikurume=6wvl8,Hōfu=13wym,Kōnosu=13u96,Nasushiobara=4280u,Urasoe=42808,Otaru=19mf2,Ichinoseki=19a4w,Hatsukaichi=13xii,
Akishima=427zo,Tōkai=6wwah,Hikone=13x7w,Nagahama=13sab,Fujimino=4280f,Ōshū=42814,Youkaichi=13m7y,Kazo=13uv6,Kasuga=42803,Matsutō=13t8e,Kamagaya=6wvty,Marugame=13tdt,Habikino=42al4,Kiryū=13uq5,Iwatsuki=13w30,Komatsu=13uce,Mishima=13sup,Tajimi=13oe1,Inzai=4280z,Ikeda=13wkj,Saijō=15a5i,Toride=198nd,Isehara=13wax,Chikushino-shi=13ypo,Yono=13m4e,Tsuyama=13n3j,Kani=42820,Ōnojō=42802,Kawachi-Nagano=42al6,
Iida=13wmg,Tokuyama=13nl4,Kanoya=13v9s,Chikusei=427yp,Sakado=13py1,Sakata=13pw4,Izumisano=13w0z,
Ginowan=13xzf
JP4 Saku=13puh,Itoshima=6ww51,Kōnan=13uac,Chitose=19nv8,Kameoka=13vob,Munakata=6wvku,Shibata=13phb,Muroran=19mtp,Shimada=13pdk,Kamisu=427yv,Ōmura=13qml,Yotsukaidō=198gg,Kanuma=13v9e,Hanamaki=19a9j,Sanjō=13prs,Yonezawa=198gy,Azumino=427z3,Ashiya=13z15,Yashio=13mb7,Inagi=6wwbm,Ōbu=13r6b,Kitakami=199sz,Kaizuka=13vrx,Maizuru=13tgm,Sendai=13pkw,Sakai=6wvl6,Nisshin=4281t,Higashi-Matsuyama=4280i,
Daisen=4281j,Imizu=427zh,Mihara=13t4m,Kōka=427z9,Iga=6tsz2,Takayama=13o5o,Fukuroi=13y89,Mobara=199in,Takasago=6wvha,Settsu=13pib,Gotemba=13xwo,Hamakita=13xq5,Kitanagoya=4281s,Gyōda=13xve,Kashiwazaki=13v44,Ama=6wvm3,Ryūgasaki=19922,Yokote=198h6,Moriyama=13sjd,Sekimachi=13plz,Iwamizawa=19nf2,Komae=6wwbo,Nakatsu=13rwt,Ushiku=198kl,Chita=4281v,Wako=14vok,Ayase=6wvlm,Higashiyamato=427zs,
Yamatokōriyama=6wvh1,Owariasahi=3zkf1,Amakusa=4f4hp,Echizen=6ww89,Kimitsu=14vor,Kamigyō-ku=4u5xh,Shikokuchūō=6ww55,Ōmihachiman=13xuj,Tanashichō=13o05,Akiruno=6ww53,Tatebayashi=13nwf,Kōtari=13u61,Hannō=13xn3,Gamagōri=13y19,Kashihara=13v5c,Nakatsugawa=13rwp,Mooka=199i4,Natori-shi=199dh,Honjō=13wvq,Toyooka=13nc7,Kashiba=427zc,Kizugawa=6wvl2,Tome=6wvtx,Nikkō=13rmr,Tsubame=13nb0,Fukuchiyama=13ya1,
Akihabara=70pi7,Kunitachi=6wvkx,Nabari=13sbp,Tsurusaki=13n4p,Shiki=13pee,Aira=6wvlq,Furukawa=19abn,Kiyose=6wvtu,Shibukawa=13pgz,Yurihonjō=4281m,Takefu=13o54,Warabi=6ww4z,Miki=13t30,Kai=6ww4w,Okegawa=13qub,Katano=6wvl4,Sukagawa=198tr,Yotsuya=53rc5,Jōyō=6wvtv,Katori-shi=199vj,Izumiōtsu=13w13,Tatsuno=6ww4m,Tosu=13ne8,Inuyama=13wd4,Kyōtanabe=6wwaz,Kasama=199w7,Yoshikawa=13m2k,Dazaifu=4f3hc,
Ishioka=19a2j,Hekinan=13xfk,Chiryū=13yp1,Ōtawara=1993x,Yawata=13m9j,Minami-Alps=6o61h,Yukuhashi=13lzr,Tenri=13nrw,Tanabe=13o0k,Musashimurayama=427zm,Uwajima=15a4k,Maebaru-chūō=13tis,Eniwa=6mi67,Rittō=427z7,Anan=13za5,Tsurugashima=4280l,Yokota=13m5t,Fuefuki=6wwbw,Minamiarupusu=7tzsz,Toyoake=4281u,Ōdate=19mkz,Sōja=13opi,Moriya=199hz,Itō=13w6i,Yachimata=198j7,Gion=13xz8,Tsuruga=13n5k,Sabae=13q1m,
Ina=13wg9,Hashima=4281y,Kaga=427zx,Tamano=13o1i,Tsushima=13n43,Kiyosu=13ukq,Shiojiri=13p0j,Fukutsu=6wwf0,Kashima-shi=13vrg,Saiki=13pyt,Chiyoda=6zu4x,Kurihara=4281a,Tōgane=198om,Kitamoto=4280k,Niitsu-honchō=13rn6,Tanabe=13o0j,Mitoyo=6wvkv,Tendō=198p5,Gushikawa=13xvr,Sodegaura=6ww88,Hita=13x0l,Asahi=19agl,Tomigusuku=13njw,Fujioka=13ycj,Yanagawa=13md9,Imaichi=13whv,Tamana=13o1l,
Narutochō-mitsuishi=13rrw,Fujiidera=42al3,Shimodate=13pa3,Nago=13s5g,Ōjima=6iz4u,Tagajō-shi=198sv,Shiroi=198ve,Tanba=6ww8y,Asakusa=13z2v,Miyoshi=6ww50,Kōshi=6wwax,Yamato-Takada=13mdt,Ueno-ebisumachi=13n0m,Hasuda=14vjn,Tamba=7thbz,Mizusawa=199ir,Kuroiso=199ot,Chichibu=13yrh,Kesennuma=199tz,Hashimoto=13xka,Itoman=13w68,Jōsō=4280a,Aisai=4281w,Towada=4281r,Yame=6wvh0,Kinokawa=4280r,Takaishi=13oc5,
Sanyōonoda=6wwbq,Shimotsuke=4280v,Tahara=13ofv,Nagakute=6wvkt,Sennan=42al8,Zushi=13lwg,Hyūga=6wvl5,Uki=6wway,Kosai=4281e,Date=19adw,Shirakawa=6ww8o,Chikuma=427z4,Ogōri=6wvkq,Minami-Sōma=42805,Kitahiroshima=19nk6,Koga=13uhi,Ishikari=19ng5,Tokoname=13nm1,Hanyū=13xmt,Toki=13nmn,Sayama=42al7,Choshi=19aec,Sakurai=13pu2,Murakami=13sfm,Imarichō-kō=13wh9,Kokubu-matsuki=13ue4,Kan'onjichō=13va2,
Nonoichi=13rb7,Hamada=13xqm,Bandō=427yy,Sakaidechō=13pxi,Annaka=13z9m,Minokamo=42821,Mukō=13sg8,Nōgata=13rdm,Fussa=14vkc,Chino=13yp9,Mizuho=6ww8p,Mutsu=19lvq,Kudamatsu=13u0y,Takizawa=6wva0,Minamiuonuma=42aky,Hidaka=4280h,Satte=13po1,Shijōnawate=42al9,Miyakojima=4280e,Hamura=6wvl9,Konan=6wwbf,Himimachi=13x78,Okaya=13quo,Suzaka=13oil,Iwade=13w58,Kurihama=13tv2,Arao=6pn3s,Miyoshi=13smy,
Goshogawara=19org,Nihommatsu=199d4,Inada=19a40,Tōkamachi=13nmx,Ōami=199ao,Naka=199fp,Hatogaya-honchō=13xin,Yokkaichi=13m7r,Shiogama=198w9,Tomiya=198ns,Hannan=42al5,Kamifukuoka=14vjp,Noshiro=19mn7,Shiraoka=13ox7,Kariya=13zd0,Izumi=13w1g,Futtsu=13y1t,Tagawa=13og9,Sado=42al0,Miura=14vot,Nichinan=13rp0,Susono=4281f,Fuchū=7thb1,Miyako=199jg,Hikari=14n8c,Kyōtango=6wwb1,Fuchūchō=13ye3,Yasu=6wvgz,
Yūki=13m00,Ōi=13qyq,Nanao=13rue,Asakura=6wwf1,Midori=4280b,Kasaoka=13v6e,Katanawa=5vxwo,Tateyama=13nvf,Arashiyama=4cje7,Tsukubamirai=427ys,Kameyama=13vo2,Ryōgoku=1992c,Takashimadaira=53qyg,Ogawa=13r2j,Kikuchi=13usk,Yamaga=13mgx,Suwa=13oiw,Omitama=427yt,Chikugo=6wvli,Fujiyoshida=6bu1s,Ena=42824,Takahama=13ocz,Tonami=427zv,Hitachi-ota=427yz,Izunokuni=4281b,Kurayoshi=13tvh,Ami=19ahn,Nomimachi=427zz,
Kikugawa=4281d,Gosen=13xx0,Sanmu=4280o,Kainan=13vsh,Nihammatsu=14vmy,Wakasugi=64289,Ōamishirasato=6ww87,Iwakura=13w47,Nanto-shi=3zhr9,Nanto=427zf,Takeo=13o42,Tomioka=13njf,Shima=13pdt,Higashine=19a7q,Ishigaki=13wa0,Ono=13qkq,Sawara=198zp,Umeki=13mxm,Shido=13pg1,Inashiki=427z0,Takashima=427z8,Numata=13r95,Hokuto=6v02z,Nakama=13s0z,Nankoku=6ww4q,Noboribetsu=19mny,Shime=714h6,Komoro=13uay,
Kitakata=13unr,Hokuto=4337e,Hokota=19a5s,Uozu=13mvp,Minamiawaji=6ww8v,Obita=13r6f,Takikawa=19lw8,Masuda=13tbu,Inabe=4280t,Shinden=53oux,Sakura=6ww4x,Hagi=13xtm,Sugito=13omo,Shinshiro=13p1q,Yuzawa=198fw,Onoda=13qki,Otofuke=19mem,Kobayashi=13ujr,Iwanuma=19a1b,Nanjō=42827,Himi=6wv9x,Ogi=6wvkr,Morowa=13sip,Ōkubo-naka=13qr3,Akaiwa=6wwb8,Sagae=1991s,Taketoyo=13o3m,Maruobara=55m29,Shimabara=13pdr,
Okino=6ngvd,Nakatogari=6c3s0,Unnan=6wwd5,Ryūō=13q22,Mitsuke=13sry,Nishifukuma=13y96,Kamaishi=199z0,Yatomi=6wvtw,Misawa=19mwr,Maniwa=6wwb9,Kasai=6ww8u,Nakano=13rzr,Awaji=6ww4y,Shimo-tsuma=13p4z,Iwai=13w4n,Kōta=7thad,Minamishimabara=6wwb4,Amagi=13zbz,Sumoto=13oki,Kamikoizumi=13vl7,Gujō=42823,Kitaibaraki=199t4,Hisai-motomachi=13x11,Kurobe-shi=427zi,Komono=13ub6,Ibara=13wr6,Shirone=13ov9,Amami=4cj55,
Naze=13rqs,Yomitan=6gse4,Mitsukaidō=13ss1,Shinjō=198wp,Unzen=6wwb6,Minamiashigara=427z6,Hondomachi-hondo=13wwm,Kannabechō-yahiro=13vbk,Itoigawa=13w6d,Agano=71q7y,Katō=6wvtr,Ōzu=15a5j,Kanegusuku=13vcm,Toyosu=13nbr,Hirai=6i0ej,Kasumigaura=427yq,Sasayama=13pph,Tatsunochō-tominaga=13nur,Minawa=14vli,Umi=13mxf,Morohongō=13sj4,Tamba-Sasayama=7thby,Aobadai=53tt7,Hamanoichi=13xpr,Mibu=13t5v,
Hitachiomiya=427yu,Ōkawa=13qv9,Hasaki=19a8y,Iwase=19a15,Bizen=6wvu2,Higashimatsushima=42819,Sakuragawa=427yx,Kaseda-shirakame=13v5o,Ibusuki=13wqi,Minakuchichō-matoba=13t15,Yasugichō=13maq,Ōmagari=1996z,Yoshinogawa=6wwbk,Nishiwaki=13rfi,Kuroishi=19n1v,Miyoshidai=6k1kj,Murata=199hd,Maibara=13tgp,Kamiiso=19nc6,Hitoyoshi=13x00,Tokai=70f41,Mizunami=13sm3,Tsubata=13nau,Kanda=13vd6,Kawanoechō=15a78,
Uto=13mr1,Katsuragi=427zb,Tomobe=198nr,Kanekomachi=13vcj,Hanawa=19nmq,Kamizawa=6c5yu,Washinomiya=53qd6,Kanie=13vbz,Tamamura=13o1m,Sakaiminato=13px2,Yaita=13miw,Sugai=5qi8a,Usuki=13mrq,Komatsushimachō=13uc6,Setouchi=6wwba,Rifu=1992l,Nishishinminato=13pb5,Miyama=6ww8b,Minamibōsō=6ww86,Abashiri=19o39,Sōsa=4280n,Shisō=6ww8x,Kaminoyama=199y1,Isumi=42810,Kami=65wgk,Ōfunato=1999m,Uwa=13mq6,
Funaishikawa=19ac1,Yakami=5h4nn,Ōzu=13q49,Tamura=4280q,Iyo=15a46,Gero=13lyv,Nishihara=13rl9,Kaizu=4281z,Date=19nud,Kahoku=427zw,Sōma=4280p,Awa=6ww4t,Ojiya=13qwc,Namerikawa=13rv2,Okunoya=19975,Nakamura=13s0j,Ōizumi-gakuenchō=53qvj,Uonuma=42al2,Kuji=19n2r,Gotō=6wwb3,Ōdachō-ōda=13r5i,Hirara=13x49,Gojō=13xyg,Tsuma=13n73,Katsuren-haebaru=13xtu,Atami=13z01,Miyashiro=7142u,Fusō=7thac,Tōon=6wvgy,
Wakkanai=19lln,Hikiso=5qgxo,Mie=13t59,Ono=13qkm,Shōbara=13osh,Higashinozoe=13r9n,Maruoka=13tdf,Ikaruga=13wl4,Watari=198je,Yamanashi=6wvh3,Shiroishi=198vc,Soo=6wwam,Kakuda=199zb,Hotaka=13wsy,Fujishiro=19acs,Minamikyushu=6wwak,Motosu=42822,Shingū=13p3h,Minamisatsuma=6wwal,Yorii=13m43,Yufu=6ww52,Asakuchi=6wweu,Kameda-honchō=13voo,Shimoda=13pae,Yōkaichiba=198hi,Ōiso=13qxo,Kuroda=13tu1,Nagato=14pcu,
Shimada=6mxl6,Yanai=13mcm,Haruta=70f7e,Ōharu=7thaf,Aki-takata=6ww4r,Akatsuka=53qxg,Tawaramoto=13nu0,Yamashita=13mei,Komagane=4280y,Namegata=427yw,Hizume=19a5y,Kamogawa=199ux,Yamoto=198i5,Yawatahama=4cj17,Ayabe=13yy1,Hakonegasaki=13xrw,Katagami=4281n,Fushimi=6c3s7,Uekimachi-mōno=13n0w,Hayama=13xhs,Zentsujichó=13lwv,Nantan=6wwb2,Takahashi=13och,Kōshū=6wwbx,Kita-Akita=4281o,Sakai-nakajima=13pxk,
Kaminokawa=13vje,Nemuro=19mq7,Chūō=6wwbt,Sasaguri=13ppv,Hirado=13x5n,Omaezaki=4281g,Nagai=199gl,Kanzakimachi-kanzaki=13v9b,Tsuru=6ww4p,Yurigaoka=64ztz,Ikegami=53tob,Yaese=42829,Hirakawa=4281q,Tsugaru=4281p,Minase=70fe2,Izu=4281c,Niimi=13rnc,Ichikikushikino=6wwes,Masaki-chō=15a6t,Takehara=13o4s,Nanyō=6wvto,Myoko=42akz,Ujiie=13mzb,Iki=6ww4n,Ishigami=13w9u,Inami=7thbx,Motomiya=199hs,Shibushi=13pgs,
Narimasu=53qxh,Kashima=13v51,Ōtake=13qam,Tōmi=4280x,
Togitsu=13nod
KE1 Nairobi=3yjt,Kakamega=46o8,
Mombasa=3zr1
KE2 Nakuru=3yge,Ruiru=3voo,Eldoret=499h,Kisumu=43kd,
Kikuyu=448u
KE3 Thika=3ude,Naivasha=3yir,Karuri=45eg,Karuri=45ej,Matuga=40hx,Mwala=3yuj,Ongata Rongai=42e3,Lang'ata=513vn,Jomvu=4763,Garissa=48kx,Kitale=43jo,Limuru=424q,Juja=4xw5g,Kitengela=4q0bi,Kiambu=44p2,Mlolongo=5ggky,Malindi=411c,Mandera=40zc,Khwisero=44r5,Kisii=43lv,
Ngong=3xnv
KE4 Mtwapa=6jtlu,Wajir=3tor,Lodwar=421s,Athi River=4axf,Meru=405n,Nyeri=3wz1,Isiolo=47ev,Ukunda=3tyg,Kiserian=43me,Kilifi=4477,Nanyuki=3yb5,Busia=4ab9,Migori=402z,Bungoma=4adf,Narok=3y9n,Embu=4958,Machakos=41fw,Githunguri=486i,Githunguri=7klra,El Wak=4977,Gilgil=489i,Upper Gilgil=489j,Mbale=40dl,Kimilili=4433,Kapenguria=45tc,Kericho=44uc,Voi=3tqy,Imara Daima Estate=51ph6,Wanguru=3tlf,
Habaswein=47yg,Molo=3zrf,Moyale=3zno,Ol Kalou=4q0bh,Mumias=3zae,Homa Bay=47t2,Kinoi=43zp,Kenol=7klr6,Masalani=40p8,Murang'a=3z6z,Webuye=3ti2,Njoro=3xgm,Iten=47dl,Kapsabet=45py,Lugulu=41kh,Tetu=3uge,Nyahururu=3x83,Marsabit=40qp,Ramu=3vy6,Siaya=87to,Mariakani=40st,Maralal=40ul,Mairo Inya=7jxkh,Rongai=3vrj,
Kerugoya=44t7
KG2 Bishkek=wrj7,
Osh=wqni
KG3 Manas=wr7d
KG4 Karakol=wr3t,Tokmok=wqe7,Uzgen=wqmx,Kara-Balta=wr5i,Balykchy=wq8s,Naryn=wqp4,Bazar-Korgon=wrkd,Talas=wqgz,Razzakov=q7eu,Kyzyl-Kyya=wqsn,
Suzak=wqhh
KH1 Phnom Penh=131bu
KH2 Takeo=131tg
KH3 Siem Reap=13212,
Battambang=139f9
KH4 Paoy Paet=1386q,Dangkao=138n4,Kampong Chhnang=138xr,Sihanoukville=138x2,Preaek Prasab=134xm,Kampong Cham=138xx,Anlong Veaeng=139i2,Pursat=132gg,Ta Khmau=131tb,Phumĭ Yoŭl Toŭng=132i3,Phumĭ Véal Srê=132ka,Bavet=137nw,Kep=138eb,Kandoeng=136ka,Kampong Speu=138wt,Koh Kong=138ec,Prey Veng=132c2,
Suong=131vn
KI4 Tarawa=198a9
KM4 Moroni=jr8s
KP1 Pyongyang=144c3
KP2 Hamhŭng=148nd,Namp'o=145st,Sunch'ŏn=14250,Hŭngnam=148bq,Kaesŏng=147th,Wŏnsan=140iz,Chongjin=17tqt,Man'gyŏngdae-ri=146ed,Kaech'ŏn=147u9,
Sariwŏn-si=143kz
KP3 Sinŭiju=17qrh,Tŏkch'ŏn=141gw,Haeju=148rz,Kanggye=17stw,Changam-ch'on=17u3o,Hyesan=17t19,Paech'ŏn-ŭp=14586,Sinp'o=17qtb,Songnim-ni=142h2,Ch'ŏngdan-ŭp=149fe,Sinch'ŏn-ŭp=143eg,Paek'ak=15td5,Chaeryŏng-ni=14a82,Manp'o=17sb1,Ŭllyul=140x1,Kangnyŏng=147mk,Kangsŏn=147m1,
P'yŏngsŏng=144cf
KP4 Hwasŏng=17s5x,Myŏnggan-dong=181yh,Hyesan-dong=17t17,Ŭnch'ŏn-ŭp=140vl,Kwail-ŭp=146t0,Ŭndŏk=17pr9,Ŏrang=17rtb,Samch'ŏn=14435,Sinwŏn-ŭp=14345,Pongch'ŏn-ŭp=144e4,Yuktae-dong=17p6u,Hongwŏn=17t76,Hwadae=17t4q,Rajin=17s45,Namyang-nodongjagu=17s04,Myŏngch'ŏn=17s66,T'aet'an-ŭp=141sy,Ongjin=145ck,Kilju=17srg,Chaeryŏng-ŭp=14a7z,Anju=14abh,Uiju=17ps7,Puryŏng-ŭp=17rdy,Yŏch'im-dong=18252,Songhwa=142kp,
Hoeryŏng=17t8b,Ch'ŏsal-li=14i68,Sijung=17qy9,Chunggang=17tjd,Changyŏn=149v9,Songwŏn=17qg0,Songwŏn-ŭp=17s5s,Yŏnsa-ŭp=17p86,Sunan=14259,Hwangju-ŭp=1487d,Kyŏngsŏng=17sdn,Aoji-ri=17u67,Ranam=17s02,Anbyŏn-ŭp=14ad4,Kop'ung=17snb,Samjiyŏn-ŭp=17r6q,
Kusŏng-si=146ub
KR1 Seoul=13cjs,Busan=13em4,Incheon=13ii4,Daegu=13c5d,Daejeon=13c2r,Gwangju=13h5f,Suwon=13cbl,Ulsan=13axf,Goyang-si=13ho5,
Changwon=13kmu
KR2 Seongnam-si=14nqg,Cheongju-si=13k2s,Bucheon-si=13erg,Cheonan=13k73,Hwaseong-si=13ipz,Jeonju=13jyp,Ansan-si=13l3a,Anyang-si=13l2q,Kimhae=13i0v,Pohang=13f1b,Jeju City=13kl6,Uijeongbu-si=13ayk,Masan=13gpq,Gumi=13hgx,Sejong=6uzfh,Pyeongtaek=13eh3,Yangsan=13a7w,Gwangmyeong=15r39,Wŏnju=13afl,Chinju=13kf8,
Iksan=13ig3
KR3 Gunpo=13hbi,Chuncheon=13jps,Suncheon=13ce8,Yeosu=14dt6,Mokpo=13gkq,Gyeongsan-si=13gzi,Gunsan=13hbd,Hanam=14nqn,Gyeongju=13gzn,Osan=13fhg,Geoje=6ly7h,Chungju=13jmx,Gangneung=13i69,Gimpo-si=13i0o,Icheon-si=13ily,Guri-si=13hac,Yangju=13a8f,Seogwipo=3xwxa,Gijang=13i1i,Gwangyang=14dua,Andong=13l56,Gimcheon=13i0w,Jeongeup=6yog9,Siheungdong=13dpu,Yeoju=13a5j,Hwado=14ntq,Sangju=13dze,
Donghae City=14kif
KR4 Asan=13fji,Wabu=14zgx,Boryeong=13c8n,Muan=13gie,Namyangju=14ntu,Kwangyang=13h4f,Hongseong=13iz2,Yeongju=139vk,Wanju=13apm,Yangp'yŏng=13a7y,Ungsang=14zgt,Sinhyeon=14c7c,Gwangju=13h5e,Nangen=13g1n,Sokcho=13d3d,Naesŏ=15a28,Mungyeong=13gfq,Hongch'ŏn=13izj,Changnyeong=43yg6,Seosan=13cl3,Koch'ang=13hyj,Gongju=13hrs,Kyosai=13hvm,Tongyeong=13jmk,Anseong=13l34,Hwawŏn=15a2f,Uiwang=3wwgd,Pubal=14np5,
Kosong=13fw3,Chinch'ŏn=13kgf,Hwasun=13ipt,Buyeo=13elo,Okcheon=13fnl,Eisen=13a21,Gapyeong=13i4q,Tallang-dong=13alw,Yecheon=13a72,Sinan=3t318,Miryang=13gn1,Yeonggwang=139yt,Yeongam=70434,T'aebaek=13caj,Ido-dong=3outj,Kimje=13i0r,Damyang=13buq,Koesan=13hww,Nonsan=13fwz,Yeongdong=13a0m,Munsan=13gf2,Seodong=3orgz,Naju=13g60,Santyoku=13e9h,Jangseong=13ko3,Hadong=72a47,Cheorwon=13jws,Ara-dong=13l1g,
Yesan=13a6b,Jungpyong=13jkq,Boseong=6y89z,Heunghae=139lb,Yeonil=139qv,Jangheung=13ksw,Kunwi=13hb4,Tangjin=13bt1,Cheongsong gun=13k0f,Jinan-gun=13kgy,
Kurye=13ha0
KW2 Al Aḩmadī=64jz
KW3 Ḩawallī=64e5,As Sālimīyah=64g8,
Şabāḩ as Sālim=8uio
KW4 Al Farwānīyah=64jb,Al Faḩāḩīl=64j7,Kuwait City=64ij,Ar Rumaythīyah=64gu,Ar Riqqah=64gw,Salwá=8bcm,Al Manqaf=64ia,Ar Rābiyah=8bfl,Bayān=64f3,Al Jahrā'=64iv,Al Finţās=64j8,Janūb as Surrah=64df,Al Mahbūlah=64ie,
Ad Dasmah=64kg
KZ1 Almaty=wprk,Astana=wpoh,
Shymkent=wk1w
KZ2 Aktobe=d35f,Karagandy=d2ev,Taraz=wig9,Kyzylorda=wks2,Oral=d1ng,Pavlodar=wl0w,
Ust-Kamenogorsk=wl30
KZ3 Semey=wke6,Atyrau=d335,Turkistan=wj95,Kostanay=wks8,Petropavl=wkz0,Temirtau=wjhy,Kokshetau=wmjf,Aktau=d35g,Rudnyy=wkpv,Ekibastuz=wo6d,Taldykorgan=wjpq,Zhezqazghan=wi7h,
Zhanaozen=d0u2
KZ4 Balqash=wpba,Sarqant=wkln,Baikonur=wlw8,Satpayev=wldg,Kentau=wmyn,Ridder=wlwa,Qulsary=d203,Shchuchinsk=wk98,Stepnogorsk=wyoj,Altay=wi3a,Aksu=wo5m,Zhitikara=wi7t,Saran=wkml,Talghar=wjp2,Konayev=wkss,Arkalyk=wpm9,Shakhtinsk=wkbj,Lisakovsk=wlur,Shu=wk3a,Karatau=wksi,Zhetysay=wo81,Arys=wplk,Novokazalinsk=wid1,Abay=wq7u,Aqsay=d35h,Atbasar=wphy,Zharkent=wl19,Zhangatas=wid0,Ayagoz=wpgk,Aral=wpo9,
Esik=wnq5,
Mangistau=d1tc
LA2 Vientiane=zenc
LA3 Savannakhet=zfpg
LA4 Thakhèk=zh5r,Pakse=zgiz,Ban Khoan=6p0i8,Xam Nua=zeuj,Luang Prabang=zhfr,
Muang Phônsavan=zh3n
LB1 Beirut=5xkd,
Ra's Bayrūt=5rd3
LB3 Tripoli=5pvu,Sidon=5qu8,Tyre=5q0w,Aley=60dl,
Nabatîyé et Tahta=5z7l
LB4 Habboûch=5w3e,Jounieh=5ur8,Zahlé=5pa5,Aarsâl=5v63,Ghazieh=6063,Baalbek=5xu2,Chmistâr=5q95,En Nâqoûra=5z5c,El Hermel=601p,Byblos=5usz,
Bsharri=5x8n
LK2 Colombo=qrq7
LK3 Dehiwala-Mount Lavinia=qgll,Maharagama=qid2,Jaffna=qmz5,Moratuwa=qgnd,Negombo=qfo9,Pita Kotte=qd55,Sri Jayewardenepura Kotte=qk0g,Kandy=qm1i,Trincomalee=qa6s,
Kalmunai=qmf2
LK4 Galle=qpna,Point Pedro=qd2d,Batticaloa=qsmp,Katunayaka=qlif,Ambalantota=qtps,Valvedditturai=q9bq,Matara=qhl2,Battaramulla South=qsms,Dambulla=qrjh,Kolonnawa=qkh5,Kotikawatta=qk1z,Anuradhapura=qtc9,Vavuniya=q98a,Beliatta=qsk2,Hendala=qo6l,Ambalangoda=qtpy,Ratnapura=qc3e,Badulla=qszb,Pottuvil=qcv0,Puttalam=qcj1,Devinuwara=qr32,Ampara=qtmr,Welisara=q868,Kalutara=qmb0,Bentota=qshm,Matale=qhlb,
Mannar=qhti,Homagama=qnts,Beruwala=qsgb,Panadura=qe5u,Mulleriyawa=qgga,Kandana=qm52,Ja Ela=qmz7,
Wattala=q8id
LR1 Monrovia=1crbj
LR4 Gbarnga=1cszo,Buchanan=1ctu6,Ganta=1ct4p,Kakata=1cs8m,Zwedru=1cpgr,Harbel=1cska,Harper=1csjw,Pleebo City=1cqx0,
Foya Kamara=1ct6d
LS2 Maseru=jzix
LS4 Maputsoe=jzjd,Mohale's Hoek=jzh2,Mafeteng=jzly,Hlotse=jzoa,Butha-Buthe=jzti,Mabote=6ouyv,
Quthing=jz9z
LT2 Vilnius=cpng
LT3 Kaunas=ctnw,
Klaipėda=cthu
LT4 Šiauliai=cqwj,Panevėžys=crz4,Alytus=cvss,Šilainiai=5pz4k,Eiguliai=5pz4o,Antakalnis=cvrl,Fabijoniškės=cs8v,Naujoji Vilnia=csfd,Šeškinė=5zocq,Marijampolė=cstr,Naujininkai=452ts,Pašilaičiai=5zocn,Mazeikiai=cssk,Karoliniškės=56s8g,Lazdynai=5zoct,
Justiniškės=5zocp
LU4 Luxembourg=1rg70,
Esch-sur-Alzette=1rges
LV2 Riga=9rzg
LV4 Daugavpils=9v99,Liepāja=9tcy,Jelgava=9udr,Jūrmala=9ubl,
Ventspils=9qjq
LY1 Tripoli=1bdfr
LY2 Benghazi=1w5b,
Misratah=1bgzi
LY3 Zliten=1bc2t,Al Khums=1bkw1,Az Zāwīyah=1bk62,Zawiya=1bik5,Janzūr=1bi59,Sabha=1bfdz,Tobruk=1qqe,Ajdabiya=1wrd,Al Ajaylat=1bkqd,Al Bayḑā'=1wpr,Al Jadīd=1bkxk,Sirte=1bdoa,Darnah=1vad,Al Jumayl=1bkww,Qaşr Bin Ghashīr=1bg1e,
Tājūrā'=1bdju
LY4 Al Marj=1wlj,Şabrātah=1bfdv,Al Ḩurshah=1bkyi,Şurmān=1bdog,Msalātah=7jxld,As Sawānī=1bkgs,Tarhuna=1bdf1,Al 'Azīzīyah=1bl2j,Qaşr al Qarabūllī=1bg3j,At Tāj=1wc2,Bani Walid=1bk2g,Al Jawf=1wn6,Gharyan=1bixe,Zuwarah=1bc15,Ubari=1bkdf,Zintan=1bk5v,Al Abyār=1wqn,Sīdī Bin Zīnah=1bfgy,Al Burayqah=1bh9m,Murzuk=1bgsr,Shahhat=4iy1g,Nālūt=1bgo1,Al Aşābi'ah=1bl2x,Az Zahrā'=1bk6f,Al Qubbah=1wjn,Hūn=1bidh,
Al Ghurayfah=1bl0d,Yafran=1bcbb,Az Zuwaytīnah=1w70,An Nāşirīyah=1bknb,Qaryat Sulūq=1qys,Qarqūzah=7jxl5,Al-'Alūaṣ=7jxl4,Wādī 'Utbah=7jxl8,Mizdah=1bgyz,Qaşr Khiyār=1bg02,Brak=1bjse,Bin Jawwād=1bjuq,Al Qawāsim=1bkrc,
Ar Rayāyinah=1bkjz
MA1 Casablanca=1iqdg,Rabat=1iep7,Fes=1imqd,
Tangier=1i8f3
MA2 Marrakesh=1ii6t,Salé=1ie5f,Agadir=1iwlg,Meknes=1ihyz,Oujda=1ig8z,Kenitra=1ijej,Tétouan=1i7bi,Al Hoceïma=1iu6p,Temara=1i7ed,
Safi=1ie8p
MA3 Mohammedia=1ihgj,Khouribga=1ij5k,El Jadida=1inni,Beni Mellal=1is0x,Salé Al Jadida=6i2o3,Ait Melloul=66dcm,Nador=1ih0n,Dar Bouazza=1iplz,Taza=1i7mt,Fès al Bali=1imq8,Settat=1idvi,Berrechid=1isfk,Khemisset=1iu4m,Inezgane=1ikh1,Ksar El Kebir=1iiyp,Larache=1iim5,Guelmim=1imge,Khenifra=1ij7x,Berkane=1irt7,Taourirt=1i874,Bouskoura=1iqom,Al Fqih Ben Çalah=1imou,Dchira El Jihadia=66dbu,Oued Zem=1igep,
El Kelaa des Srarhna=1inkr,Sidi Slimane=1iafl,
Errachidia=4c1ow
MA4 Guercif=1imfd,Oulad Teïma=1if7i,Ben Guerir=1is8i,Ouislane=7klsd,Tiflet=1i74j,Lqoliaa=66dfo,Taroudant=1i7w1,Sefrou=1idzd,Essaouira=1in0v,Fnidek=1imoi,Sidi Kacem=1iamf,Tiznit=1i5wx,Tan-Tan=1i8ch,Ouarzazate=1igj6,Souk El Arbaa=7klsw,Youssoufia=1i5g8,Ifrane=1il7p,Lahraouyine=7klsk,Martil=1ii6j,Aïn Harrouda=1ivyh,Souq Sebt Oulad Nemma=1ia0s,Skhirate=1iww7,Ouezzane=1igi2,Benslimane=1irun,
Beni Enzar=1is4q,Mdiq=1ii42,Sidi Bennour=1icui,Midelt=1ihlf,Azrou=1iskw,Tirhanimîne=1i6cd,My Drarga=66dk7,Dakhla=53370,Ain El Aouda=1iw17,Ben Jerrar=1irvz,Ad Darwa=1ipd0,Al Aaroui=1ihfh,Kasba Tadla=1ijio,Bejaâd=7kls7,Sidi Taibi=6ffad,Jerada=1ijqx,Chefchaouen=1iq9b,Mrirt=1ijsd,Tinghir=1i6jv,El Aïoun=1io7q,Azemmour=1isq9,Souq Larb'a al Gharb=1ia0a,Zagora=1i5f8,Ait Ourir=1iupd,Azilal=1isnu,
Smara=1grle,Sidi Yahia El Gharb=1iac6,Tine Biougra=66ddx,Taounate=1i8a3,Bouznika=1iqhj,Had Soualem=7klsj,Imzouren=1ioaa,Zaïo=1i5er,Aourir=1itdo,El Hajeb=1insc,Zeghanghane=1idz6,Ben Ahmed=1isa4,Tit Mellil=1i61z,Mechraa Bel Ksiri=1ii36,Asilah=1it1b,Tabount=1i9u3,Laâttaouia=7klsp,Sidi Slimane Echcharaa=7klss,Demnate=1ipdp,Arfoud=1in3g,Bouarfa=1irkl,Souk et Tnine Jorf el Mellah=1ia11,Mehdya=1ii0g,
Aïn Taoujdat=1ivwm,Tamesna=4xw5q,Oadar Temsia=66dia,Chichaoua=1iq53,Tahla=1i9aw,Sabaa Aiyoun=6kb5e,Rich=1iedn,Missour=1ihj7,Zawyat ech Cheïkh=1i5cn,Bouknadel=1icfe,Aïn Attig=7klsv,Tamansourt=52agf,Echemmaia Est=1iq7a,Oulad Barhil=1ig0k,Bir Jdid=1irpq,Oulad Ayad=1ig1b,Zawyat an Nwaçer=1igt6,Gueznaia=1idug,Mediouna=1ii22,Moulay Ali Cherif=7kls8,Sidi Ifni=1ibn7,Selouane=1idx9,Azla=1j4ik,El Gara=1inwz,
Imi-n-Tanout=1ikls,Sidi Rahal=1iam6,New Fes=1imq6,Ras el Ma=1ien5,Setti Fatma=1i59b,El Ksiba=1inee,El Mansouria=1iu3g,Ahfir=1iw6c,Al Brouj=1io0j,Imouzzer Kandar=1ikj0,Douar Toulal=1ioh7,Karia Ba Mohamed=1ijlh,Reçani=1iecr,Tata=1i7o2,Sebt Gzoula=1ie16,Bni Bouayach=6ivmj,Beni Yakhlef=1iu3o,Oulmes=1if0y,Aoulouz=1itel,Asni=1it0b,Kelaat Mgouna=1inkt,Méchouar-Kasba=7klso,Ribat Al Khayr=1jnfw,
Agouraï=1iwcu,Tamallalt=1i8pc,Goulmima=1imj3,Outat Oulad Al Haj=1ierx,Aïn Beni Mathar=1iw0q,Boujniba=3wbgl,Mers El Kheir=7klsu,Sidi Allal El Bahraoui=1id3c,Lalla Mimouna=1iipf,Boumia=1iqw9,El Harhoura=1inpu,Midar=1ihli,Driouch=1iocp,Assa=1iszo,Amizmiz=1itt0,Ait Yazza=1iuf0,Ben Taieb=1iru8,Bou Izakarn=1ir4y,Oulad Tayeb=1if7n,
Aguelmous=1iway
MC4 Monaco=1s5rm
MD2 Chisinau=d96i
MD3 Tiraspol=d89j,Bălţi=d9bh,
Bender=d9ap
MD4 Rîbniţa=d8ge,Cahul=d97c,
Ungheni=d87w
ME3 Podgorica=1wfro
ME4 Nikšić=1wgvy
MG1 Antananarivo=mycc
MG2 Toamasina=mkso
MG3 Antsirabe=mwz2,Mahajanga=mryf,Fianarantsoa=mtoa,Toliara=mmdh,
Antsiranana=mwy1
MG4 Sambava=mnib,Imerintsiatosika=mt2x,Antalaha=mym8,Tôlanaro=mmdl,Antanifotsy=my4l,Ambovombe=n4lk,Ambilobe=n72b,Ambanja=n87g,Moramanga=moro,Antsalova=mxaj,Morondava=monh,Hell-Ville=n2bt,Ivato=msvm,Ambatondrazaka=n7db,Amboasary=n6pq,Tsiroanomandidy=mlmn,Manakara=mr51,Ambalavao=n8e8,Maroantsetra=mq4b,Fenoarivo Atsinanana=mtqs,Ambositra=n4mo,Soavinandriana=mmxj,Ihosy=mt77,Marovoay=mpir,
Vangaindrano=mlix,Antsohihy=mwtn,Ampanihy=n47t,Mahanoro=mrvd,Ambatofinandrahana=n7tz,Andilamena=n2ea,Soanierana Ivongo=mn42,Ikongo=mt62,Vavatenina=mlf4,Faratsiho=mtv8,Mananara=mqzo,Nosy Varika=mof4,Farafangana=mtvq,Andapa=n2li,Betafo=muxe,Ambato Boeny=n7uh,Amparafaravola=n44u,Ambatolampy=n7n4,Maromandia=mpv1,Didy=mu63,Ambodimanga II=n69b,Bealanana=mwla,Antsohimbondrona=mwt7,Itampolo=msxm,
Fandriana=mtxi,
Mampikony=mr7o
MK2 Skopje=gucy
MK4 Kumanovo=gwpi,Prilep=gv1r,Bitola=gzk2,Čair=huy6,Tetovo=gtru,Kisela Voda=iiez,Veles=gtr6,Gostivar=gxsn,Shtip=gu2y,Centar Župa=4p1k1,Ohrid=gvmn,Gjorče Petro=gygd,Kavadarci=gx7p,Struga=gu0b,Butel=huy4,Kochani=gx3v,Strumica=gu04,
Kičevo=gx7b
ML1 Bamako=1gqlw
ML2 Sikasso=1gjch
ML3 Koutiala=1glq4,Ségou=1gjkm,Kayes=1gmou,Mopti=1gl0k,Kalaban Koro=1gmzu,Gao=1gnyj,Kati=1gmpy,
San=1gjsy
ML4 Bougouni=1gpz3,Timbuktu=1ghpn,Kita=1gmgg,Dialakorodji=1jllq,Koulikoro=1glxe,Fana=1gof7,Markala=1gl9a,Niono=1gkhb,Nioro=1gkh7,Pèlèngana=1go5e,Kolokani=1gm97,Bourem=1gpvt,Sangarébougou=7klrv,Massiogo=7klru,Djenné=1gp25,Kidal=1gmii,Kadiolo=1gn1i,Douentza=1gov2,Bla=1gq5p,Moninnpébougou=1glcg,Zégoua=1gh4y,Diré=1gp33,Diéma=1gpa9,Banamba=1gqki,Bankass=1gqgh,Bamba=1gqlk,Bafoulabé=1gqqb,Mahina=1glgn,
Sibi=1gje1,Diourou=1gp3e,Bandiagara=1gqix,Dougabougou=1govr,Koro=1gm1e,Yanfolila=1ghae,Siribala Coro=1gj6k,Kabala=1gn2q,Finnkolo=1go5y,Moribabougou=1gl9t,Nara=1gkt3,Dioïla=1gp6j,Kouri=1glql,Sirakoro Méguétana=1gj85,I-n-Tillit=1jngk,Toubakoura=1ghmj,Goundam=1gnrp,Andéranboukan=1gqy2,Yorosso=1gh8a,Kangaba=1gmuv,Sagalo=1gjxb,
Ké-Macina=1gmnd
MM1 Yangon=ru6g,
Mandalay=s48y
MM2 Nay Pyi Taw=3xpqm,Hlaingthaya=57by5,Mawlamyine=s1m9,
Kalemyo=sbgi
MM3 Insein=sc0h,Bago=rvg2,Amarapura=shmt,Pathein=sh0l,Yawnghwe=rk1p,Monywa=s1nu,Kyaukpyu=s80g,Sittwe=rrth,Meiktila=s2n5,Myeik=s2i3,Kēng Tung=sa10,Mu-se=s1i6,Taunggyi=rqfc,Myingyan=s14r,Dawei=rq61,Mingaladon=s27l,Pyay=rufm,Hinthada=sejf,Kyauktan=s7vi,Mingala Tangnyunt=839mv,Lashio=s6h3,Pakokku=rwyv,Thaton=rp4w,Ann=shd4,Pyin Oo Lwin=s2r5,Möng Yang=s1p3,Kyimyindine=sa1p,Set Ka Lay=vrgn,
Yenangyaung=rjn9,
Taungoo=rntw
MM4 San Chaung=vq6i,Thayetmyo=roxx,Pyinmana=ruaz,Magway=s4td,Heho=sekr,Kalaw=sbi3,Myitkyina=s125,Chauk=sgff,Mogok=s1zd,Nyaunglebin=rxpq,Sangyoung=839mu,Mudon=s1kv,Shwebo=rskg,Taikkyi=rran,Lakang=s6pc,Sagaing=rtwy,Thanhlyin=rp97,Dawbon=sfov,Taungdwingyi=rqhl,Thanlyin=rrj7,Bogale=sgs9,Gwa=sf06,Hpākān=sdgn,Yamethin=rk7f,Shwegu=rshx,Myaungmya=s1bi,Kanbe=sb8w,Kawthoung=sa6t,Myaydo=shnb,Minbu=s295,
Thanbyuzayat=rpaz,Buthidaung Town=sgku,Bhamo=sguy,Tharyarwady=rp5l,Thongwa=roah,Kyaiklat=s8id,Tachilek=rrgl,Manaung=s49x,Kyaukse=s7z3,Hpa-An=rxa9,Kyaikto=s8hr,Martaban=s35o,Nyaung-U=rxo7,Kawkareik=safu,Kyaikkami=s8ii,Pyapon=ruhx,Twante=rnnq,Myawaddy=s1as,Mawlaik=s2w8,Nyaung=vcxv,Tamu=rr1l,Möng La=13lsi,Kyaukpadaung=s83q,Kyauktan=s7uj,Wakema=rn8k,Maubin=s32y,Thin Gan Kyun Gyi=rohn,Myanaung=s1f0,
Oke Kan=vcxt,Tatkon=rqne,Ahlone=shvw,Pazundaung=rviv,Pyu=ru8v,Kayan=sa5p,Nyaungdon=rk6n,Shwenatha=vr93,Kyaukme=s85r,Möng Yawng=13ls8,Letpandan=s5x6,Hlegu=sdzi,Daik-u=sfvr,Thanatpin=rpcz,Paungde=rvu1,Botataung=sgor,Mrauk U=s0zu,Ye=rjza,Mawlamyinegyunn=s1m8,Tangyan=rqvn,Namhkam=s0kd,Mohnyin=s1ym,Wundwin=rkay,Pyawbwe=ruge,Danai=6fcjf,Kyauktaga=s7xe,Aungban=shcx,Ywar Ma West=rj6h,
Lewe=s5qb
MN2 Ulan Bator=17h66
MN4 Erdenet=17jfx,Darhan=17jvg,Choibalsan=17jxy,Nalayh=17ia5,Mörön=17ibd,Bayanhongor=17kb9,
Ulaangom=wh05
MO2 Macau=131ay
MO3 Taipa=131an
MO4 Sé=81xqt,
Luhuan=131bg
MP4 Saipan=4nspi
MQ4 Fort-de-France=24j5f,
Le Lamentin=24iyk
MR1 Nouakchott=1eyga
MR3 Nouadhibou=1eygh
MR4 Kiffa=1ezai,Dar Naim=6ueod,Néma=1eyir,Mbera=7klry,Ksar=1jml4,Kaédi=1ezg0,Zouérat=1ewzq,Tevragh Zeina=6jyx6,Bougadoum=1f11t,Sélibaby=1exvz,
Atar=1f1g6
MT4 San Pawl il-Baħar=1ix9p
MU3 Port Louis=k0sq,Vacoas=k0mx,
Beau Bassin-Rose Hill=k19p
MU4 Curepipe=k14a,
Quatre Bornes=k0s3
MV3 Male=rh7v
MW1 Lilongwe=jw0v
MW2 Blantyre=jyy3
MW3 Mzuzu=ju3n,
Zomba=jsf3
MW4 Karonga=51vn,Kasungu=jwgm,Mangochi=jvgu,Salima=jt07,Liwonde=jvx6,Balaka=jz15,Dedza=jxm1,Nkhotakota=jti9,Mchinji=jv2z,
Nsanje=jtek
MX1 Mexico City=23o85,Tijuana=2dc89,Iztapalapa=23l7f,Puebla=23gvt,Ecatepec de Morelos=23ngs,Santiago de Querétaro=2djlo,León de los Aldama=2dpdr,Ciudad Juárez=2e0zw,Zapopan=2dat6,Guadalajara=2duoz,Mérida=23imt,Gustavo Adolfo Madero=23bxu,Monterrey=2dmx5,Ciudad Nezahualcoyotl=23o7x,
Mexicali=2dndx
MX2 Chihuahua=2e1he,Cancún=23p21,Naucalpan de Juárez=23i7a,Hermosillo=2du76,Culiacán=2dztc,Morelia=2dmve,Torreón=2dbye,Álvaro Obregón=23bxj,San Luis Potosí=2dfba,Aguascalientes=2e59d,Saltillo=2dh86,Guadalupe=2duno,Acapulco de Juárez=23qfq,Tlalnepantla=23civ,Tlaquepaque=2dc45,Coyoacán=23nvf,Tuxtla=23c6x,Reynosa=23gb7,Tlalpan=23cis,Cuautitlán Izcalli=23ctb,Cuauhtémoc=2a18x,Victoria de Durango=2dzhb,
Heroica Matamoros=23iq2,Toluca=23cfa,Ciudad López Mateos=23psg,Ciudad Apodaca=2e4ly,Ciudad General Escobedo=2duy3,Ensenada=2dvla,Xochimilco=23brm,Venustiano Carranza=2a18v,Veracruz=23c0v,Xalapa de Enríquez=23l5l,Nuevo Laredo=23i0n,Azcapotzalco=23pox,San Nicolás de los Garza=2df15,Tonalá=2dc1l,Ojo de Agua=2a1e6,Benito Juárez=45447,Xico=23btj,Iztacalco=23l7w,Mazatlán=2dnky,Irapuato=2dtre,
Miguel Hidalgo=2a18w,Benito Juarez=2a18u,Tapachula=23d62,Villahermosa=23bxq,Celaya=2e1wb,Cuernavaca=23nq3,Tepic=2dchh,Ciudad Victoria=23o7o,Soledad de Graciano Sánchez=2dd8g,Ciudad Obregón=2e0zs,Ixtapaluca=23l7e,Coatzacoalcos=23o5x,Tampico=23d8j,Ciudad Benito Juárez=2dtbh,Tláhuac=23cjr,
Santa Catarina=2deiv
MX3 Uruapan=2dbko,Cholula=23ocl,Nicolás Romero=23i5o,Zumpango=23be6,Coacalco=23o7d,Nogales=2du6u,Gómez Palacio=2duvj,Los Mochis=2doh3,Pachuca de Soto=23hr6,Oaxaca=23hzf,La Paz=2dr44,Colonia del Valle=4c1tw,Tehuacán=23d1p,Magdalena Contreras=23iy8,Puerto Vallarta=2djq8,Campeche=23p3o,Buenavista=2a1ee,Ciudad Acuña=2e10g,San Cristóbal de las Casas=23fox,Jiutepec=23l1x,Monclova=2dmyr,Córdoba=23ny8,
Cabo San Lucas=2dfe6,Ciudad Madero=23o82,Ciudad Lázaro Cárdenas=2eajm,Ciudad del Carmen=23o87,Chilpancingo=23ofq,Zamora de Hidalgo=2dau2,Poza Rica de Hidalgo=23gy8,Cuautitlán=23nr6,San Luis Río Colorado=2dfb8,San Miguel de Allende=2df40,Chicoloapan=23ohl,Guadalupe=2duo5,Chetumal=23ojz,Chalco=23oow,Cuauhtémoc=2dzzq,Comitán=23o1r,Salamanca=2dhbq,Delegación Cuajimalpa de Morelos=23nsx,
Manzanillo=2dnuf,Tuxtepec=23f2b,Cuautla=23nr2,San Pablo de las Salinas=23elz,San Martin Texmelucan de Labastida=23etj,Piedras Negras=2dkq3,Playa del Carmen=23h32,Ciudad Delicias=2e108,Colima=2e0uk,Fresnillo=2dv6b,San Juan del Río=23f1g,San José del Cabo=2dfr0,San Pedro Garza García=2dv01,Zacatecas=2dav8,Huixquilucan=2a192,Ciudad Valles=22o5l,Orizaba=23htv,Miramar=23ih9,
Iguala de la Independencia=23lam,Ciudad de Villa de Álvarez=2db4y,Heroica Guaymas=2dudz,Navojoa=2dmkr,Minatitlán=23ii7,Ciudad Guzmán=2e102,Yautepec=23bo1,Texcoco de Mora=23cqr,Hidalgo del Parral=2du6b,Teziutlan=23cq8,Tepexpan=29tsi,Tulancingo=23c8m,Apatzingán=2e4m8,Rosarito=2dhgo,
Colonia Lindavista=4c1tz
MX4 Lagos de Moreno=2ds4w,Temixco=23czn,Ciudad Río Bravo=23g9b,Amozoc de Mota=23pzl,García=2db4u,Tepatitlán de Morelos=2dcio,Cárdenas=23ozc,Heroica Ciudad de Juchitán de Zaragoza=23kyd,Hacienda Santa Fe=59uxx,Atlixco=23prk,Paraiso=23hiw,Tecomán=2dcp1,Los Reyes Acaquilpan=23j2c,Ciudad Mante=23mt0,Túxpam de Rodríguez Cano=23c77,Tlaxcala=29rzr,Salina Cruz=23g3k,Heróica Zitácuaro=2du6t,Ocotlán=2dm61,
La Piedad de Cabadas=2dr1x,Tepeji del Río de Ocampo=23cvj,Lerdo=2e0zu,Matehuala=2dnmr,Agua Prieta=2e5a4,Kanasín=23kxf,Cozumel=23nuf,Silao de la Victoria=2ddci,Fuentes del Valle=59uxy,Guamúchil=2dui9,Guanajuato=2duhi,El Pueblito=2db4r,Guasave=2dug3,San Francisco del Rincón=2dgdk,Santa María Chimalhuacán=23dxy,Linares=23jek,Frontera=2db4k,Cadereyta Jiménez=23p7a,Valle de Santiago=2dbgd,
Cadereyta=23p7d,San Mateo Atenco=23esz,Santo Domingo Tehuantepec=23dm3,Montemorelos=23idf,Ixtapa-Zihuatanejo=2daqh,Dolores Hidalgo=2e899,Santa Cruz Xoxocotlán=23e4t,Ramos Arizpe=2djib,Tultepec=23c84,Tecate=2dcqi,Sahuayo de Morelos=2dhcy,Puerto Peñasco=2djqr,San Francisco Tesistán=2dcdb,San Andrés Tuxtla=23fz7,Cortazar=2e08h,San Salvador Tizatlalli=59uxz,Ciudad Hidalgo=2e100,
Martínez de la Torre=23ird,Villa Vicente Guerrero=29s0t,Colonia Nativitas=4c1u6,Heroica Caborca=2du6v,Altamira=23q31,Acámbaro=2e5pv,Huauchinango=23lg0,Nuevo Casas Grandes=2dm9k,Pátzcuaro=2dl5n,Sabinas=2dhf1,San Bernardino Tlaxcalancingo=23cgu,Zinacantepec=23eod,Jacona de Plancarte=2dtnq,Jardines de la Silla=59uy0,Santiago Teyahualco=2a1e4,Coatepec=23o6b,Papantla de Olarte=23hj6,Rioverde=23g8b,
Ciudad de Huajuapan de León=23lgv,Matamoros=2dnnu,Arandas=2e4ks,Huamantla=29rx8,Uriangato=2dbl5,Teoloyucan=23cx2,Acayucan=23qeq,Taxco de Alarcón=23d4x,Zacapu=2dava,Pijijiapan=23h6s,Polanco=23h21,San Luis de la Paz=2dfbp,Apizaco=23px4,Emiliano Zapata=23m4n,Valladolid=23c3g,Valle Hermoso=23c38,San Pedro=2devf,San Juan de los Lagos=2dfih,Colonia del Sol=6md6c,Santa Ana Chiautempan=23eb2,
Tierra Blanca=29h30,Tlapa de Comonfort=23chk,Tizimín=23ckw,Autlán de Navarro=2e49x,Chiapa de Corzo=23ojp,San Buenaventura=59uy1,Purísima de Bustos=2djne,Tizayuca=23ckx,Moroleón=2dmtr,Jerez de García Salinas=2dtiw,Jesús María=2dti3,Palenque=23hpw,Izúcar de Matamoros=23l6p,Las Choapas=23jtz,Empalme=2dvo6,Cintalapa de Figueroa=23o8p,Juventino Rosas=2dt8u,Zacatelco=29rz4,Ocosingo=23hys,
Comalcalco=23o29,San Pedro=2dey1,Ciudad Constitución=2e10b,Loma Bonita=29zdw,Pánuco=23hjp,Río Blanco=23g9e,Santa Rosalía de Camargo=2e10c,Cihuatlán=2d8o7,Pénjamo=2dl0a,Huejutla de Reyes=23lew,San Andrés Cholula=29uk6,Xicotepec de Juárez=23bta,Umán=23c4x,San José del Castillo=2dfqt,Los Reyes de Salgado=2do9n,Ocozocoautla de Espinosa=23hxo,Esperanza=2dzf8,Melchor Ocampo=2a1du,Nueva Rosita=2dmaz,
Tepotzotlán=23ctv,Las Guacamayas=2eajf,Perote=23hb0,Paracho de Verduzco=2dldd,Progreso=23gwk,Villaflores=23bxx,Salvatierra=2dh76,Santa Teresa=59uy2,Santiago=2ddtj,San Jerónimo Cuatro Vientos=59uy3,Ameca=2e4ra,Agua Dulce=23qad,Xalisco=2dtmn,Coyotepec=23nuz,Ciudad Mendoza=23o80,Tala=2dd08,San Martín Azcatepec=59uy4,Tlapacoyan=23chm,Tonalá=29t01,La Barca=2dt52,San Pablo Autopan=23em2,
Ciudad Melchor Múzquiz=2dnjj,Ixmiquilpan=23l84,Fraccionamiento Real Palmas=59uy5,San Miguel Topilejo=23ce3,Maravatío de Ocampo=2dnte,José Mariano Jiménez=2e0zy,Pórticos de San Antonio=59uy6,Coatzintla=23o5t,Parras de la Fuente=2dl9z,San Isidro=59uy7,Zacatlán=23bj8,Calpulalpan=23p54,Ciudad Sabinas Hidalgo=2dhev,Río Grande=2dhma,Ticul=23cpd,Jáltipan de Morelos=23l4x,Víctor Rosales=2e2v8,
Tenosique=23cxg,Nueva Italia de Ruiz=2dmb6,Zapotlanejo=2darp,Actopan=23qdp,Macuspana=23iz3,Centro Familiar la Soledad=59uy8,Huixtla=23lc7,Ciudad Fernández=23o84,Amecameca=23q03,Cananea=2e2j8,Huatusco=23lg1,San José Guadalupe Otzacatipan=59uy9,Chilapa de Álvarez=23og6,Champotón=23oo9,Escuinapa de Hidalgo=2dvj2,Tantoyuca=23d67,Cosamaloapan=23nwh,Puruándiro=2djn7,Huatabampo=2du07,San Agustín=2dh6h,
Tlajomulco de Zúñiga=2dc4b
MY1 Kuala Lumpur=116ux
MY2 Johor Bahru=11500,Kampung Baru Subang=11yj3,Petaling Jaya=116uu,Ipoh=116ga,Shah Alam=11547,Subang Jaya=52a1z,Bukit Rahman Putra=7t635,Pelentong=114zv,Malacca=116jr,Iskandar Puteri=5zp3j,Kota Bharu=117so,Kuantan=116wr,Kota Kuala Muda=42rlq,Sungai Petani=1174a,Selayang Baru Utara=4n3ay,Pasir Gudang=114z6,Mukim Pulai=7lagu,Kota Kinabalu=115iw,Kampung Larkin Lama=114z8,Kota Damansara=7g8ak,
Sandakan=11604,Kuala Terengganu=116i9,Taman Petaling=7h5ms,Alor Setar=117qt,Kampung Kangkar Teberau=11rni,Kuching=11782,Puchong=11i66,Seremban=116l6,Tawau=11647,Setapak=116uy,Kluang=1151n,Muar=11539,
Miri=11936
MY3 Kapar=11545,Batu Caves=116v2,Klang=11549,Kajang=6iiu1,Teluk Intan=11737,Kampong Baharu Cheras Batu Sebelas=11yqq,Pasir Mas=117sk,Paya Terubong=7sse6,Sungai Buloh=116up,Bandar Seri Alam=7t64g,Taiping=116ey,Wangsa Maju=7lafi,Bukit Mertajam=116sn,Sepang=116lh,Bandar Sunway=6kxmz,Bandar Utama=7t64l,Bukit Jalil=7t66y,Rawang=116um,Sibu=117fi,Kuala Kubu Baharu=114xw,Kulim=1169l,Skudai=114zt,
George Town=116te,Batu Pahat=114y7,Sitiawan=11731,Bintulu=118ni,Bercham=4g6iy,Setia Alam=7t5zf,Bandar Tasik Puteri=7t639,Bandar Bukit Raja=7t60x,Kampung Pasir Gudang Baru=114z5,Kampung Sungai Glugur=11t4r,Masai=114zy,Kampung Sungai Ara=11t8g,Pasir Puteh=1175l,Cheras=12379,Tasek Glugor=116t1,Bayan Lepas=116ta,Seri Kembangan=11dva,Ampang=116v4,Titiwangsa=7t63d,Bukit Bintang=6kxmn,Port Dickson=116lb,
Maran=114wt,Butterworth=116sk,Lahad Datu=115xd,Kuala Krai=1176c,Perling=7lags,Ijok=11wza,Sentul=11e9n,Seri Manjung=4n0i0,
Bandar Mahkota Cheras=7rxy6
MY4 Taman Melawati=7lagk,Pagoh=1152z,Labuan=115sm,Pendang=11uh5,Bandar Kinrara=7t5zk,Kuala Nerus=7gnk4,Semenyih=116ku,Marudi=118zj,Val Dor=115g3,Kampung Manjoi=4g6jn,Kepong=11qhp,Damansara Damai=7g8cc,Kampung Sungai Kajang=11t3z,Cukai=1155d,Parit Sulung=114y0,Cyberjaya=44jwn,Putatan=115j4,Donggongon=115j2,Keningau=1161e,Ulu Tiram=1199y,Taman Senai=114zp,Bandar Saujana Utama=7t634,Serendah=116uk,
Segamat=1152m,Kampung Baru Balakong=11yqw,Yan Besar=11741,Tanjong Malim=114xs,Johor Jaya=4jbeg,Perai=116sl,Taman Senawang Indah=116lm,Gelang Patah=11503,Kangar=117py,Kulai=114zq,Jelutong=11zwo,Jitra=117qm,Semporna=115q9,Kempas=114zu,Parit=1172h,Kampong Sidam=11tef,Setia Tropika=7t638,Putra Heights=6fbge,Ara Damansara=7l7e4,Bukit Indah=7laev,Temerluh=116r2,Simpang Renggam=114yk,Kampong Dungun=11xfw,
Serian=11dwg,Simpang Empat=116eo,Kuala Selangor=1153v,Kampung Bukit Baharu=11y0f,Hulu Langat=116v8,Bandar Labuan=4civz,Bukit Tengah=1243w,Pandamaran=7t60y,Kota Tinggi=114zm,Bau=116dn,Padang Serai=116aa,Putrajaya=3zjqc,Sri Petaling=4mqdm,Taman Melati=7js3m,Kuchai Lama=7lafq,Bentong Town=125am,Teluk Panglima Garang=116k0,Sungai Siput=116xt,Niah=118gv,Bandar Sri Damansara=7go3d,Banting=116kd,
Bedong=116av,Sri Aman=117cn,Batu Gajah=116xw,Bangi=116kt,Taman Permas Jaya=4jbel,Elmina=7ij7m,Kampung Perak=4i61e,Bandar Baharu=1169z,Sarikei=117dp,Durian Tunggal=116jg,Mentakab=116qy,Rompin=116n7,Taman Greenwood=7j3pa,Pontian Besar=114yu,Bentung=114xn,Nibong Tebal=116su,Raub=114xj,Bukit Gambir=1247l,Bangsar=7laen,Bandar Tun Hussein Onn=7t5s3,Taman Sri Sinar=7t5zj,Kampong Pangkal Kalong=11uuh,
Lumut=1172y,Kuala Kangsar=116fb,Sipitang=115v0,Bandar Country Homes=7t629,Kampung Setia=7l7ej,Klebang Besar=11qze,Kampung Baharu Nilai=11yqf,Padang Rengas=116f6,Kampung Alor Mengkudu=41wi4,Limbang=118tu,Kampung Ayer Keroh=116jl,Taman Tun Dr Ismail=7laem,Jawi=1201j,Betong=1187a,Kamunting=116ep,Petagas=7t5za,Tangkak=1152x,Denai Alam=7ilx1,Sibu Jaya=7t5z9,Alam Damai=7t62d,Bukit Kerinchi=7t63b,
Sungai Lalang=11cp7,Selama=1169r,Dungun=11678,Jerantut=114vu,Mukah=116zv,Gerisek=1152y,Kapit=118f5,Sungkai=1154v,Sik=41uv8,Kudat=117uy,Kawasan Penempatan Ulu Sungai Benut=4jbyu,Kawasan Penempatan Ulu Benut Tiga=4jbyv,Kawasan Penempatan Ulu Benut Lima=4jbzq,Taman Pelangi=4n574,Kampung Kerubong=11wf2,Tatau=1171o,Pekan=116pn,Bandar Nabawan=1161u,Bahau=116lz,Kuala Kurau=116t0,Taman Seremban Jaya=4n4d7,
Gerik=11690,Lahat=116gd,Mont Kiara=7laej,Chemor=116g2,Bakri=1153b,Kuah=q77g,Bidur=116yf,Tokai=117qy,Taman Universiti=4ofae,
Taman Scientex=7t64f
MZ1 Maputo=maz0,
Matola=macu
MZ2 Nampula=m5cc,Beira=mk0l,Chimoio=mhm5,Tete=lzoe,
Quelimane=m1jm
MZ3 Lichinga=mdh1,Nacala=m6mp,Pemba=m1x2,Mocuba=lynq,Gurúè=meq0,Xai-Xai=lyjs,Maxixe=ma40,Mandimba=mbdy,Ressano Garcia=m19r,
Angoche=mkgg
MZ4 Inhambane=meey,Cuamba=mgdo,Montepuez=m891,Dondo=lyns,Chibuto=mi2t,Manhiça=mb8d,Chokwé=mgx8,Mozambique=m8ge,Nametil=m5pf,Monapo=m8ak,Alto Molocue=mklz,Marromeu=marx,Mocímboa da Praia=lynv,Moatize=lynh,Vilankulo=lynf,Manica=mb7a,Gondola=meyq,Chiúre=mh04,Namialo=m5ol,Milange=m8pl,Mutuáli=nbmj,Macia=lynx,Songo=m08z,Ribáuè=7klt6,
Nhamatanda=lynj
NA2 Windhoek=1zuiw
NA4 Rundu=1zvhj,Walvis Bay=200ba,Swakopmund=1zv2k,Oshakati=1zvz9,Rehoboth=1zvlw,Katima Mulilo=isu2,
Otjiwarongo=1zvtf
NC4 Nouméa=19uv5
NE1 Niamey=1gb39
NE2 Maradi=1gbpn,
Zinder=1g90m
NE3 Tahoua=1ga8g,Agadez=1ggyd,
Arlit=1ggih
NE4 Alaghsas=1ggua,Birni N Konni=1g8ys,Dosso=1gey8,Gaya=1ge6h,Tessaoua=1g9t3,Diffa=1gf48,Dogondoutchi=1gf01,Méhana=1gbgx,Dakoro=1gfjv,Téra=1g9tz,Mirriah=1gbfd,Madaoua=1gbwa,Matamey=1gbnl,Magaria=1gbuy,Tibiri=1g9rq,Nguigmi=1gb3j,Youri Kourtéré=1g94e,Tillabéri=1g9p2,Illéla=1gd9k,Abalak=1gh2t,Tanout=1ga2b,Ayorou=1ggfs,Gouré=1gdyz,Guidan Roumdji=1gdif,Aguié=1ggwo,Mayahi=1gbmy,Baléyara=1ggaf,
Tchin Tabaradèn=1g9xa,Kollo=1gcg8,Gazaoua=1ge67,Birnin Gaouré=1g8yr,Say=1gakk,Maïné Soroa=1gbtz,Filingué=1gekj,Madarounfa=1gbw6,
Torodi=1g9hl
NG1 Lagos=1dzqj,Kano=1e1us,Ibadan=1e522,Abuja=1efey,Port Harcourt=1dtt2,Kaduna=1e29b,Benin City=1eb6b,Onitsha=1durk,Aba=1efpb,Maiduguri=1dyyf,Ilorin=1e3qf,Sokoto=1dsdb,
Jos=1e2fl
NG2 Zaria=1doed,Enugu=1e833,Warri=1dpgd,Oyo=1du4w,Abeokuta=1efjn,Akure=1edx5,Bauchi=1ebbi,Agege=1eerr,Katsina=1e1jm,Osogbo=1dufq,Ile-Ife=1e4pg,Gombe=1e5wj,Ajegunle=1j0fg,Owerri=1du8i,Calabar=1ead1,Ebute Ikorodu=1e8pe,Okene=1dvp0,Ikare=1e49h,Yola=1dom4,Uyo=1dpq0,Ado-Ekiti=1ef3v,Ogbomoso=1dw3b,Minna=1dxx0,Lekki=4lqmk,Bida=1eb49,Makurdi=1dypw,Ondo=1duvv,Umuahia=1dqkg,Iseyin=1e3dp,Yenagoa=1doob,
Gboko=1e6m6,Ijebu Ode=1e4bk,Obalende=1j0fd,Ilesa=1e3s8,Ikeja=1e495,Akowonjo=1j0h4,Alimosho=1j0gk,
Sapele=1dsyj
NG3 Efon-Alaaye=1e8mn,Owo=1du82,Ikot Ekpene=1e43e,Ota=1duc1,Iwo=1e361,Jimeta=1e2ig,Atani=1ecij,Aliayabiagba=1edlu,Gusau=1e5i9,Mubi=1dxp9,Ikire=1e481,Shagamu=1dsr7,Ugep=1dqrj,Chakwama=77z9h,Mushin=1dxks,Nnewi=1dwvx,Surulere=1ds8d,Ise-Ekiti=1e3ef,Ila Orangun=1e3tx,Saki=1dsqm,Oshodi=1dufs,Awka=1ecbp,Ijero-Ekiti=1e4b5,Inisa=1e3ma,Suleja=1dsa2,Ede=1e8ol,Kisi=1e16f,Shomolu=1dsia,Irewe=1e3hd,
Gbongan=1e6ln,Ejigbo=1e8h4,Funtua=1e7h6,Igboho=1e4k7,Buguma=1eanr,Ikirun=1e47x,Abakaliki=1efnv,Okrika=1dvg3,Amaigbo=1edgp,Lafia=1dzs3,Gashua=1e6u0,Modakeke=1dxv0,Bama=1eboy,Ilobu=1e3qz,Jalingo=1e2x9,Okigwe=1dvmv,Offa=1dw7b,Esuk Oron=1e7xx,Nsukka=1dwto,Nguru=1dx14,Hadejia=1e59r,Ijebu-Igbo=1e4bn,Uromi=1dpv8,Birnin Kebbi=1eb03,Pindiga=1dtvd,Azare=1ec6r,Nkpor=1dwx7,Ikere-Ekiti=1e48f,Lafiagi=1dzrs,
Alasia=1edob
NG4 Kontagora=1e0xk,Kuje=1e0mc,Biu=1eayb,Olupona=1duzi,Lere=1dzfz,Wukari=1dpah,Igbo-Ora=1e4j1,Emure-Ekiti=1e83n,Isieke=1e3cs,Ifo=1e4os,Igede-Ekiti=1e4hy,Effium=1e8mp,Idanre=1e4we,Potiskum=1dtsv,Keffi=1e1fg,Makoko=1dyqe,Epe=1e82c,Gamboru=1e78w,Ogaminana=1dw5v,Ihiala=1e4e9,Ipoti=1e3ig,Lalupon=1dznp,Ughelli=1dqrh,Bende=1eb6v,Oke Mesi=1dvp3,Kafanchan=1e28x,Ikom=1e476,Agulu=1eem4,Daura=1e9hk,
Numan=1dwrt,Kagoro=1e266,Ode=1dwd6,Igbo-Ukwu=1e4i8,Aramoko-Ekiti=1ecwp,Igbara-Odo=1e4my,Ozubulu=1du3t,Aku=1edye,Oyan=1du69,Jega=1e2nh,Asaba=1ecpo,Ohafia-Ifigh=1dvwm,Afikpo=1ef0a,Apomu=1ecxi,Fiditi=1e7l0,Orita-Eruwa=1dujp,Eha Amufu=1e8i6,Malumfashi=1dym5,Kaura Namoda=1e1ic,Enugu-Ukwu=1e82u,Idah=1e4wk,Obonoma=1dwft,Agbor=1eesr,Ezza-Ohu=1e7s3,Uga=1dqu0,Nkwerre=1dwwm,Auchi=1ecf0,Lokoja=1dzc3,
Ekpoma=1e8d5,Ijebu-Jesa=1e4bl,Kabba=1e2cj,Ilaro=1e3tr,Damaturu=1e9td,Argungu=1ectz,Gumel=1e5mj,Geidam=1e6jy,Talata Mafara=1ds2p,Gummi=1e5me,Otan Ayegbaju=1dude,Ogoja=1dw0y,Katsina-Ala=1e1jl,Igangan=1e4o7,Itu=1e389,Kumo=1e0i3,Oke Ila=1dvpd,Eruwa=1e7zc,Pankshin=1du10,Nasarawa=1dxez,
Kachia=1e2ba
NI2 Managua=25jhf
NI3 León=25jou,Masaya=25jgb,Chinandega=25li5,
Matagalpa=25jfw
NI4 Estelí=25kl6,Granada=25kjk,Mateare=25jfl,Jinotega=25kdt,El Viejo=25kn7,Nueva Guinea=25j8z,Tipitapa=25i5f,Juigalpa=25kd8,Ciudad Sandino=2a1wm,Bluefields=25lqg,Diriamba=25lca,Ocotal=25j8o,Puerto Cabezas=25j0i,Chichigalpa=25lie,
Rivas=25ixo
NL2 Rotterdam=1mwab,Amsterdam=1n5gy,The Hague=1mvvx,
Utrecht=1murc
NL3 Groningen=1n1yr,Eindhoven=1n2ql,Tilburg=1mv25,Breda=1n4e9,Nijmegen=1mxyd,Almere Stad=1n5jb,Haarlem=1n1rv,Arnhem=1n5d9,Enschede=1n2lj,Zaanstad=1mtde,Amersfoort=1n5hp,Apeldoorn=1n5ei,Hoofddorp=1n0uh,Zwolle=1msvp,Leeuwarden=1mzao,Maastricht=1mywj,Leiden=1mza5,Dordrecht=1n325,Zoetermeer=1mt68,
Venlo=1mujt
NL4 Deventer=1n3az,Delft=1n3kx,Alkmaar=1n5jv,Heerlen=1n1i4,Amsterdam-Zuidoost=3wa29,Hilversum=1n11s,Hengelo=1n1ay,Purmerend=1mwot,Lelystad=1mz96,Amstelveen=1n5h2,Roosendaal=1mwbe,Oss=1mxbm,Schiedam=1mw24,Spijkenisse=1mvjo,Helmond=1n1cf,Vlaardingen=1muez,Almelo=1n5jj,Gouda=1n23g,Zaandam=1mtdi,Alphen aan den Rijn=1n5j7,Hoorn=1n0py,Assen=1n5ch,Velsen-Zuid=1mukp,Ede=1n2vh,Bergen op Zoom=1n4yx,
Capelle aan den IJssel=1n43g,Nieuwegein=1my5x,Veenendaal=1muni,Zeist=1mt9l,Den Helder=1n3hg,Hardenberg=1n1nx,Emmen=1n2nc,Oosterhout=1mxhm,Doetinchem=1n34v,Kerkrade=1n063,Leidsche Rijn=84gy3,Kampen=1n0b6,Weert=1mtzj,Woerden=1mth4,Sittard=1mvr7,Heerhugowaard=1n1ib,Rijswijk=1mwfg,Middelburg=1myls,Emmeloord=1n2nf,Zwijndrecht=1msw5,Waalwijk=1mu5f,Vlissingen=1mucw,Ridderkerk=1mwi4,Drachten=1n31g,
Soest=1mvmi,Roermond=1mwdc,Heerenveen=1n1il,Medemblik=1myqp,Huizen=1n0l8,Tiel=1mv2z,Harderwijk=1n1nk,Maarssen=1myxg,Heemskerk=1n1jd,Venray=1mujm,Hoogeveen=1n0s7,Barendrecht=1n56q,Nijkerk=1mxyp,Voorburg=1muax,Beverwijk=1n4uu,Goes=1n250,Zutphen=1mszc,Wageningen=1mu4g,Castricum=1n42v,Barneveld=1n567,Hoogvliet=1n0qq,Gorinchem=1n23u,Uden=1mutx,IJsselstein=1n0i3,Epe=1n2l7,Sneek=1mvnb,Geleen=1n28w,
Maassluis=1mywl,Wijchen=1mtoi,IJmuiden=1n0io,Papendrecht=1mwxl,Nieuw-Vennep=1my09,Oldenzaal=1mxn0,Bussum=1n44w,Valkenswaard=1mupw,Meppel=1myn7,
Ypenburg=44s4s
NO1 Oslo=1vdcc
NO3 Bergen=1vrlw,Trondheim=1v648,Stavanger=1v8m3,Kristiansand=1vi12,
Drammen=1vpig
NO4 Lillestrøm=1vgll,Sandnes=1vb35,Fredrikstad=1vnld,Sandefjord=1vb52,Asker=1vsbl,Sarpsborg=1vawk,Tønsberg=1v6gr,Ålesund=1vsw0,Skien=1va4j,Moss=1vezj,Tromsø=1v64n,Haugesund=1vlcn,Nesttun=1veev,Porsgrunn=1vcw1,Bodø=1vqy9,
Arendal=1vsjv
NP1 Kathmandu=ri5k
NP2 Pokhara=rhw2,
Bharatpur=rifx
NP3 Pātan=rhwz,Birgañj=rif1,Biratnagar=rif2,Dhangaḍhi̇̄=ribv,Hetauda=ri8b,Janakpur=ri7q,Butwāl=riei,Dharān=ribo,Nepalgunj=44rsb,Birendranagar=3q29n,Madhyapur Thimi=50a0e,
Lahān=ri3d
NP4 Bhimdatta=ri1j,Triyuga=509tj,Inaruwa=4rf8e,Rājbirāj=rhvo,Banepā=rihr,Siddharthanagar=rig5,Gulariyā=ri94,Chautārā=ridv,Īṭahari̇̄=ri81,Panauti=4qor0,Ṭikāpur=rhpm,Ki̇̄rtipur=ri46,Chari̇̄koṭ=rie2,Tulsi̇̄pur=rhor,
Dipayal=3q29p
NZ1 Auckland=1b0p1
NZ2 Christchurch=1azmy,Wellington=1apqp,
Manukau City=1avt8
NZ3 North Shore=1aup8,Hamilton=1ay2c,Tauranga=1bbq8,Dunedin=1az0q,
Lower Hutt=1awec
NZ4 Palmerston North=1atyy,New Plymouth=1auwv,Hastings=1axzk,Napier=1auyx,Rotorua=3pru5,Porirua=1athp,Invercargill=1axg9,Papatoetoe=3pknc,Nelson=1auy0,Whangarei=3pjt3,Whanganui=1apue,Upper Hutt=3pulb,Manurewa=3pkow,Gisborne=1bati,Papakura=1bbyh,
Rolleston=1asni
OM2 Muscat=65o6,Seeb=66yv,
Bawshar=66t8
OM3 Ibrī=663a,Şalālah=655p,Şaḩam=656f,Rustaq=6703,Sohar=64wa,
As Suwayq=66yj
OM4 Barkā'=66tx,Samā'il=654u,Al Buraymī=678l,Nizwá=65fv,Sur=64v9,Qurayyāt=65br,Bahlā'=66wz,Al Khābūrah=675b,Shināş=64zm,Sufālat Samā'il=64wl,Izkī=662u,Liwá=674m,Ibrā'=663c,Bidbid=66s1,Badīyah=66x2,Khasab=65xa,Adam=67bt,
Yanqul=8ts9
PA2 Panama City=27dlf,
San Miguelito=27byp
PA3 Juan Díaz=27hci
PA4 David=27jxw,Colón=27k98,Arraiján=27m8d,Las Cumbres=27g07,La Chorrera=27h2x,Pedregal=27dff,Tocumen=27bdf,Santiago de Veraguas=27bst,Parque Lefevre=27diq,
Chilibre=27kjr
PE1 Lima=2cde0,Callao=2cktf,Arequipa=2clru,
Trujillo=2744n
PE2 Piura=275y0,Chiclayo=279ny,Huancayo=2cfpf,Cusco=2chcg,Iquitos=277zr,Pucallpa=275sx,
Chimbote=279mo
PE3 Tacna=2c6yo,Ica=2cezj,Santiago de Surco=2c71x,Juliaca=2ce7d,Cajamarca=27a8g,Huánuco=27869,Miraflores=2cc64,Santa Anita - Los Ficus=78ken,Sullana=274ii,Chincha Alta=2cj1p,Ayacucho=2cljf,San Martin=78keo,Puno=2c9e4,Huaraz=27856,
San Francisco De Borja=78ket
PE4 Talara=274fy,Tumbes=2743w,Chosica=2cirj,Puerto Maldonado=2c9ji,Breña=78r54,San Juan=2754e,Ciudad Satelite=78kf5,Chilca=78kfa,Selva Alegre=78ki0,Abancay=2cmsi,Moquegua=2cbyo,Chulucanas=279h5,San Isidro=2c84f,San Fernando=78kfh,Jesus Maria=78kfi,Santiago=78ki1,Huaral=2cfkl,Pisco=2ca29,Villa Poeta José Gálvez Barrenechea=2ce8b,San Miguel=7thfl,Wanchaq=78kg0,Cerro de Pasco=2cjtp,Belen=2a1k3,
Catacaos=279wi,Paita=276e8,Huacho=2cg4i,Ilo=2cewf,Tingo María=2749g,Jaén=277yu,Tarma=2c6oe,Moyobamba=276qs,Huancavelica=2cfpq,Centenario=78kg8,Cono Norte=78kg9,Barranca=2cldw,Jacobo Hunter=2cn8v,Lambayeque=277nu,Picsi=27619,Chepén=279p2,Carmen De La Legua Reynoso=78kge,Yurimaguas=273q6,Saña=275a3,Tambopata=2c6ti,Juanjuí=277w9,Barranco=2cldu,La Unión=277fu,Ferreñafe=278nd,Sicuani=2c7dz,
La Oroya=2cdrs,Chocope=279jm,Nuevo Imperial=2cbof,Imperial=2cevw,Chachapoyas=279t8,
Tambo Grande=274ei
PG3 Port Moresby=18r7e
PG4 Lae=18uro,Arawa=190ux,
Mount Hagen=18syx
PH1 Quezon City=109pc,Davao=10rkk,Caloocan=10v9z,Manila=10h0k,Taguig=103mc,Budta=10xva,Malingao=16erd,
Zamboanga=zzuw
PH2 Cebu City=10t8o,Antipolo=1139h,Pasig City=4c9cy,Cagayan de Oro=10vzs,Valenzuela=100di,General Santos=10pry,Paranaque City=10bp9,Las Piñas=10l9i,Calamba=10vop,Muntinlupa=10f0k,Makati City=10id5,Lapu-Lapu City=10lc3,Angeles City=113g1,Imus=10o5e,Iloilo=10o7x,Marikina City=10gfx,Mandaluyong City=10h8u,Bacolod City=112jg,Mansilingan=10gvw,Dasmariñas=10rmu,Mandaluyong=7t63o,Pasay=10bkj,
Tarlac City=102gs,Cotabato=10so3,Malabon=10iag,San Jose del Monte=107jn,Bacoor=112ic,San Pedro=1071p,Cabanatuan City=10wmq,Iligan=10oa4,Mandaue City=10h8b,Iligan City=10oa2,Butuan=10wui,Cabuyao=10w5d,San Pablo=1073y,
Biñan=10z3v
PH3 Santol=10687,Cainta=10vt4,Baguio=1121u,Malolos=10hos,Mantampay=10gv4,Bagong Silang=7rxj6,Marawi City=10gjh,Tacloban=103xk,San Fernando=1081j,Libertad=10kvw,Navotas=10e2e,Ormoc=10dfe,Batangas=11008,Magugpo Poblacion=103l9,Taytay=102au,Lucena=10jv1,Meycauayan=10fkq,NIA Valencia=100dw,Puerto Princesa=10a31,Olongapo=10djr,Binangonan=10z3a,Santa Rosa=106dy,Commonwealth=47zfr,Lipa City=10kfe,
Panabo=10cho,Kabankalan=10nf4,Toledo=101j6,Pagadian=10d6u,Koronadal=10may,Bago City=11265,Panalanoy=10cfz,Mabalacat City=10jcv,Sorsogon=104qj,Roxas City=1094k,Legaspi=10l1l,Concepcion=10sub,Naga=10etp,Dagupan=10s86,Tuguegarao=1010k,Ilagan=10obu,Pandi=10c86,Capas=10u6a,Mariveles=10gec,Guyong=10p0z,Urdaneta=100g5,San Jose=107mu,La Trinidad=10l83,Norzagaray=10dsp,Gingoog=10pnv,Naga=10etz,
Candelaria=10ulm,Baliuag=111bv,Angono=113fd,Rodriguez=10f6o,San Mateo=107a8,San Juan=107gm,Talisay=103ah,Muricay=10ezy,Bulaon=10xf6,Gapan=10pxm,Bayambang=10zon,Cadiz=10w28,Rosario=1095u,Pulong Santa Cruz=109yg,Bayawan=10zn0,Santa Cruz=106mw,Sultan Kudarat=104g2,Poblacion=4ef1h,Hagonoy=10oz2,Tabuk=10403,Tabuk=4s525,Calumpit=10v6q,Apalit=11371,Plaridel=10aif,Silang=105cj,Malita=10hrt,Guiguinto=10peb,
Manolo Fortich=10gwx,Midsayap=10fjf,Himamaylan=10orq,Los Baños=10k00,Tacurong=103wp,Dinaig=10r4t,Digos=10r9o,Cavite City=10tc9,Tayabas=102cj,Iriga City=10nv4,Quezon=109py,Dumaguete=10qop,Carmona=10tuq,Laoag=10lfw,Pulilan=109zp,Bayugan=10zjo,Maramag=10glg,Talisay=103ad,Santiago=106bd,Santa Cruz=106nx,Catbalogan=10tjr,Bagong Silangan=47zfv,Paniqui=10by1,Mati=10g08,Tanza=102md,Putatan=109t3,
Isulan=10nt2,Jolo=10njx,
Calasiao=10vjw
PH4 Bislig=10yu7,Bocaue=10ymh,Catarman=10tk6,Escalante=10qe2,Monkayo=10f7f,General Trias=10prq,Daanbantayan=10sdg,Dipolog=10r1u,Ozamiz City=10dc3,Banco Filipino Homes=52wzx,Banga=110vd,Surallah=104by,Sablayan=10900,Prosperidad=10a4r,Alabel=11480,Calauan=10vio,Polangui=10afk,Calabanga=10vrt,Mangaldan=10h68,Bais=111xg,Arayat=1131t,Surigao=104bm,Tagaytay=103t5,Dapitan=10rpy,Maco=10j0v,Bantayan=110lf,
Victorias=100av,Tagbilaran City=103rl,Muñoz=10f0w,Tanjay=102og,Binonga=10yyt,Marilao=10gfp,Bulacan=10xiy,San Fernando=1081d,Malapatan=10i2z,Pagbilao=10d46,Limay=10kmx,Lambayong=10lr8,Bustos=10wwr,Paco=10d9t,San Francisco=1080z,Kidapawan=10mjc,Tupi=100rp,Bamban=11135,Daet=10san,Bauang=10zrz,Bagong Barrio=11254,Brookes Point=10y2b,Virac=10056,Alicia=1140u,Sipalay=10506,Don Carlos=10qvd,Kawit=10mob,
Balanga=111qj,Port Area=10a88,Sagay=108we,La Paz=10ldo,Solana=104u0,Borongan=10y5x,Oroquieta=10df2,Buenavista=10xuh,Mariano=10ghg,Danao=10rx8,Mauban=10fv7,Indang=10o1e,Bongabon=10ybu,San Leonardo=107df,Calauag=10viw,Magalang=10iv7,Libon=10ktt,Lupon=10jk8,Tanauan=102vg,Aparri=1136m,Calbayog City=10vgy,Angat=113gd,La Carlota=10m2q,Subic=104ll,Rosales=1096d,City of Isabela=10nuf,Dinalupihan=10r4e,
Santa Cruz=106nc,Calapan=10vld,San Ildefonso=107vs,San Miguel=1077e,Villasis=1006d,Oas=10dpk,Talavera=103e8,Enrique B. Magalona=10qf5,Polomolok=10adx,Pateros=10ber,Orion=10dfj,Nasugbu=10e7i,Tinongan=101nq,Minglanilla=10fec,Malaybalay=10hzq,Tunasan=100u8,Gubat=10pg8,Buluan=10xc2,Ualog=100op,Cogan=10tvc,Bambang=1112n,Tanay=102uv,Obando=10dpc,Balagtas=111s8,Itogon=10ns9,Manaoag=10hcg,Jose Rizal=47tjv,
Bañga=110vc,Paombong=10brh,Magsaysay=10in1,Tabaco=1048t,Cupang=10sfj,Santo Tomas=1063y,Batac City=1101v,Lingayen=10ki4,Masinloc=10g8p,Impasugong=10o5w,Lubao=10jxc,Naic=10elw,Estancia=10qbs,Burauen=10x2p,Sibonga=105ix,Mercedes=10fll,Zaragoza=zztx,Patuto=10bbm,Kalamansig=10n85,Maluñgun=10hm2,Victoria=100b7,Cardona=10ty2,El Nido=10qgt,Siocon=1050r,Bunawan=10x9n,Tubod=1016l,Balayan=111lc,Cabiao=10wf8,
Morong=10f45,Liloan=10knt,Consolacion=10ssc,Vigan=100a4,Inabanga=10o58,Norala=10dux,Bangued=110q6,Bayombong=10zkx,Masbate=10ga0,Upper Bicutan=10zci,Candaba=10un5,Santa Ana=106ry,Noveleta=10dse,Bugo=10xo9,Vinzons=1005f,Sariaya=105to,Parang=10bp3,Orani=10dg6,Canlaon=10ufh,Hinatuan=10opz,Amadeo=113t8,Binmaley=10yzg,Mexico=10fkt,Samal=108iy,Pinamalayan=10asy,Passi=10bhe,Recodo=109ek,Compostela=10svx,
Balulang=1114t,Maragondon=10gm5,Masantol=10gb5,Tagbina=103rf,Malilipot=10huz,Gerona=10prg,Samal=108iw,Carcar=10tyc,Mamatid=10hk4,Taal=1049m,Jaen=10nqt,Camiling=10uwz,Hinigaran=10op1,San Pascual=1072z,Pantubig=10bsy,Talipapa=103b6,Sultan sa Barongis=104fx,Papaya=10bqi,San Antonio=1089d,Binalbagan=10z51,Bayanan=10zob,Calaca=10vqn,Del Pilar=10rfl,Pandan=4xw1t,Bantay=110lo,Mendez-Nuñez=10fma,
Ramon=109hj,Solano=104tv,Bel Air=10zi3,Tagudin=103mo,San Jose=107mi,Abucay=114oy,Jalajala=10npx,Teresa=1027i,Pila=10azy,Manapla=10hbx,San Nicolas=1074r,Aliaga=11420,Baclaran=112kt,Hermosa=10out,Bauan=10zs7,Bay=10zq7,Jetafe=10nm6,San Luis=107c9,Dupax Del Norte=10qkk,General Tinio=10pru,Jagna=10nqi,Guimba=10pd4,Quiapo=109p4,San Narciso=10768,Kabacan=10ngb,Alaminos=1146e,Maluso=10hll,
General Salipada K. Pendatun=7rxiv,Cabadbaran=10wq8,Pagaluñgan=10d63,Lucban=10jvb,Aglipay=114g8,Paraiso=10bpj,Pililla=10axe,Tagoloan=103ob,Lumbang=10jqe,
Buhi=10xlq
PK1 Lahore=p4o3,Karachi=p6jc,Peshawar=p1dx,Faisalabad=pa14,Rawalpindi=p0gh,Gujranwala=p8ou,Multan=p2n5,Hyderabad=p7z2,Quetta=p0vc,
Bannu=pd5w
PK2 Sargodha=ozow,Sialkot=oyul,Bahawalpur=pdhk,Arifwala=pdv6,Dera Ismail Khan=papl,Muzaffarābād=p2h3,Battagram=pcw1,Chunian=pb7y,Jhang Sadr=p7bo,Islamabad=p7vr,Shekhupura=oz39,Gujrat=p8om,Sukkur=oygo,Sahiwal=p043,Sahiwal=p044,Okara=p1se,Rahim Yar Khan=p0tg,Kasur=p6ch,Jalalpur Pirwala=p7om,Dera Ghazi Khan=papt,Pindi Bhattian=p191,Tando Bago=oy4c,Tando Allahyar=oy4d,Wah Cantt=70lnx,Chak Jhumra=p77o,
Bhawana=pcka,Larkana=p4f4,Nawabshah=p23g,Burewala=pc3w,Mingora=p32z,Sinjhoro=oyqw,Hafizabad=p8h4,Chiniot=pbc8,Mardan=p3gg,
Malir Cantonment=p3s9
PK3 Kamoke=p6pc,Abbottabad=pee8,Saddiqabad=p070,Mirpur Khas=p307,Skardu=oyp1,Muridke=p2jg,Shahkot=ozcx,Bahawalnagar=pdhn,Bahawalnagar=sjub,Kunri=p4tt,Muzaffargarh=p2h1,Digri=pad9,Jacobabad=p7sz,Khuzdar=p5ls,Gilgit=p97m,Gojra=p94n,Shikarpur=oz04,Dadu=pb49,Talhar=oy6l,Qadirpur Ran=p0yo,Dajal=pb2o,Ahmadpur East=pe8d,Hub=7gfyd,Dhirkot=5clo5,Garhi Khairo=p65k,Khairpur Mir's=owlw,Jhelum=p7aw,
Tando Adam=oy4f,Hasilpur=p87m,Kamalia=p6r8,Arif Wala=6p51d,Jampur=p7ld,Wazirabad=owyg,Kohat=p5gz,Layyah=p4cj,Shujaabad=oywa,Eminabad=pa1a,Jaranwala=p7hm,Tordher=oxj2,Chishtian=pbbl,Harunabad=p88h,Jalalpur Jattan=p7ow,Umarkot=oxcf,Lodhran=p4al,Moro=p2sd,Khanpur=p5zr,Attock City=pdrt,Manjhand=p3jh,Mian Channun=p35i,Bhakkar=pcnz,Narowal=p27y,Chaman=pbqj,Nankana Sahib=p2ak,Mandi Bahauddin=p3n7,
Mianwali=p33t,Daur=pas6,Daska Kalan=patw,Shakargarh=oz7w,Pakpattan=p1nv,Mailsi=p3xq,Dokri=pa8c,New Mirpur City=p20z,Toba Tek Singh=oxl4,Haveli Lakha=p86d,Shahdad Kot=ozeu,Charsadda=pblr,Ghotki=p9aw,Sambrial=ozw9,Badin=pdmf,Taunsa=oxxo,Phool Nagar=pcod,Tando Muhammad Khan=oy40,Pattoki=p1eq,Shahdadpur=ozer,Jauharabad=p7fa,Vihari=ox8d,Chichawatni=pbe3,Dera Murad Jamali=tyav,Kotri=p50o,Kot Addu=p5du,
Sangla Hill=ozsy,Kharian=p5wa,Khushāb=p5mf,Pasrur=p1gz,Pano Aqil=p1jw,Shabqadar=ozhs,Kot Radha Kishan=p50z,Chakwal=pbr8,Renala Khurd=p0et,Raja Jang=p0re,
Model Town=p2wd
PK4 Dipalpur=pab4,Qubo Saeed Khan=p0vi,Kandhkot=p6nh,Swabi=oybc,Dijkot=pad6,Khurarianwala=p5mk,Gambat=p9rp,Rohri=p0bv,Kabirwala=p72g,Kunjah=p4tz,Daharki=6nm6w,Dinga=paby,Thul=oxp2,Nowshera Kalan=6mfmm,Fort Abbas=p9w7,Ratodero=p0hj,Fatehjang=p9z7,Alahabad=6v8nv,Khewra=p5sw,Talagang=oy79,Kahna Nau=p6zh,Kambar=p0xy,Zahir Pir=owtf,Hujra Shah Muqim=p80w,Paharpur=p1q1,Turbat=oxf2,Topi=oxjs,Bhalwal=pcn7,
Mirpur Mathelo=p306,Sarai Alamgir=ozqx,Bat Khela=pcvm,Sakrand=ozzh,Tando Jam=oy46,Hala=p8e6,Gwadar=p8iu,Rabwah=p0ur,Kahror Pakka=p6za,Gujar Khan=p8pe,Kot Malik Barkhurdar=p535,Chuhar Kana=pb93,Darya Khan=paue,Shorkot=oywr,Minchinabad=p332,Mansehra=p3if,Basirpur=pczc,Lala Musa=p4ke,Usta Muhammad=ox9w,Sibi=oyu8,Pindi Gheb=p18v,Phalia=p1d2,Sanghar=oztg,Faqirwali=pa0h,Yazman=owuk,Faruka=p9zm,
Chitral=pbbd,Jahangira=p7r8,Haripur=p89f,Jamrud=p7l5,Sharifabad=nq2o,Dullewala=pa3s,Pir Jo Goth=owlj,Pabbi=p1rc,Lalian=p4jr,Qabula=p0z9,Pir Mahal=p14x,Mithi=p2y3,Kot Mumin=p52c,Ubauro=oxe5,Rajanpur=p0r8,Zhob=owop,Matli=p3aj,Jahanian=p7r1,Rawalakot=owlb,Buni=pc4q,Hadali=p8hh,Sillanwali=oys9,Nushki=p1t9,Jatoi Shimali=p7fn,Kotli=p54v,Mustafabad=p2hg,Kamra=sqgp,Chak Thirty-one -Eleven Left=p888,
Kanganpur=p6mg,Mach=p44t,Kandiaro=p6n6,Thatta=oxtq,Fatehpur=p9yh,Kamra=p6p6,Pasni=p1h4,Kundian=p4ui,Sukheke Mandi=oygz,Amangarh=pe0p,Dunyapur=pa2i,Sehwan=ozj1,Washuk=owzo,Karachi University Employees Co-operative Housing Society=470qi,Naushahra Virkan=p249,Khairpur=p651,Choa Saidan Shah=pbb1,Chak=pbyu,Ladhewala Waraich=p4p4,Khalabat=p63h,Kamar Mushani=p6qd,New Badah=t3lv,Tank=oy2p,
Tandlianwala=oy4g,Chak Azam Sahu=pby7,Loralai=p47w,Havelian=p86b,Lakki=p4kz,Hangu=p8c3,Risalpur Cantonment=v1rx,Tangi=oy3b,Mehrabpur=p37o,Malakwal City=3uejm,Khangah Dogran=p615,Narang Mandi=p29i,Malakwal=p3u8,Ranipur=p0km,Utmanzai=ox9j,Zaida=owt1,Kashmor=p6d9,Alipur=pe33,Bāgh=pdko,Naudero=p25f,Setharja Old=u9ig,Mamu Kanjan=p3pa,Sharqpur Sharif=oz4c,Bhera=pcjt,Dursh Khela=pa1r,Raiwind=p0rq,
Khairpur Tamewah=p64z,Kharan=p5wu,Chak Five Hundred Seventy-five=ox1o,Nok Kundi=p1x5,Nowshera Cantonment=sqvo,Mehar=p388,
Khairpur Nathan Shah=p64o
PL1 Warsaw=g7fr
PL2 Kraków=1ubyq,Wrocław=1u1lk,Łódź=1uaod,Poznań=1u6uj,Gdańsk=1ufje,Szczecin=1u3hx,Lublin=geyc,
Bydgoszcz=1uhj2
PL3 Białystok=gmth,Katowice=1ud94,Gdynia=1ufj4,Częstochowa=1ugpe,Sosnowiec=1u4i0,Radom=gb0q,Mokotów=gdvo,Gliwice=1ufdq,Rzeszów=ga7q,Toruń=1u32f,Kielce=ghk2,Zabrze=1u1ax,Bytom=1uhha,Praga Południe=3waf8,Bielsko-Biala=1uilm,Olsztyn=gcv2,Ursynów=3waem,Ruda Śląska=1u5sg,Rybnik=1u5mi,Wola=g6te,Bielany=gmsd,Tychy=1u2si,Białołeka=gmuf,Opole=1u8ao,Elbląg=1ufsf,Płock=1u7cp,Wałbrzych=1u2mr,Targówek=g85l,
Bemowo=gmyj,Włocławek=1u1vx,Zielona Góra=1u0o5,Tarnów=g84i,Dąbrowa Górnicza=1ugl8,Gorzów Wielkopolski=1uezm,Chorzów=1uh83,Kalisz=1udkg,Koszalin=1uc5l,
Legnica=1ub3w
PL4 Śródmieście=g98m,Śródmieście=82org,Słupsk=1u4qy,Jaworzno=1udx1,Jastrzębie Zdrój=1udyn,Psie Pole=82orj,Praga Północ=3waf7,Grudziądz=1uelm,Nowy Sącz=gd5a,Ochota=gd2q,Konin=1ucd5,Piotrków Trybunalski=1u7gs,Inowrocław=1uec0,Lubin=1uair,Jelenia Góra=1udux,Wawer=g7ek,Siedlce=g9ys,Piła=1u7ih,Ostrowiec Świętokrzyski=gcmn,Siemianowice Śląskie=1u56w,Ostrów Wielkopolski=1u80k,Mysłowice=1u97k,
Stargard=1u4a0,Pabianice=1u7xm,Gniezno=1ufag,Fordon=1ufpi,Suwałki=g8nq,Tomaszów Mazowiecki=g803,Przemyśl=gbbk,Stalowa Wola=g97x,Zamość=g5oq,Kędzierzyn-Koźle=1ud6c,Głogów=1ufd9,Wrzeszcz=1u1k6,Leszno=1uaz8,Żory=1u0jo,Bełchatów=1uiu5,Łomża=gf2j,Tarnowskie Góry=1u374,Świdnica=1u3p9,Chełm=glni,Tczew=1u36q,Piekary Śląskie=1u7l1,Mielec=ge5t,Racibórz=1u6e8,Będzin=1uiuf,Zgierz=1u0qj,Biała Podlaska=gmwf,
Ełk=gk5p,Świętochłowice=1u3mc,Pruszków=gbd8,Ostrołęka=gcnx,Starachowice=g96e,Zawiercie=1u0y6,Żoliborz=g54m,Legionowo=gfh7,Tarnobrzeg=g84p,Puławy=gb4s,Wodzisław Śląski=1u1u5,Skarżysko-Kamienna=g9r9,Skierniewice=g9qr,Kutno=1ubh6,Krosno=gg6m,Dębica=gkqs,Ursus=g7kw,Nysa=1u8lg,Starogard Gdański=1u49m,Wejherowo=1u2g9,Ciechanów=glds,Rumia=1u5pu,Radomsko=1u6bt,Zduńska Wola=1u0v2,Sieradz=1u55m,
Kołobrzeg=1ucqb,Rejon placu Świętego Macieja=7680s,Otwock=gckk,Bieńczyce=gmr4,Żyrardów=g4zr,Świnoujście=1u3lf,Bolesławiec=1uia3,Nowa Sól=1u8uk,Świdnik=g8n0,Chrzanów=1uh63,Knurów=1ucv7,Sanok=ga3r,Mikołów=1u9o7,Chojnice=1uh9k,Żary=1u11g,Szczecinek=1u3hu,Sochaczew=g9ei,Brzeg=1uhvf,Jasło=gid1,Olkusz=1u8de,Kwidzyn=1ubeu,Mińsk Mazowiecki=ge13,Oleśnica=1u8e2,Malbork=1ua60,Wołomin=g6eo,Piaseczno=gcaf,
Włochy=g6xf,Kraśnik=ggav,Cieszyn=1ugzt,Jarosław=gifg,Lębork=1ub57,Sopot=1u4in,Czechowice-Dziedzice=1ugt0,Police=1u72l,Czeladź=1ugsh,Oświęcim=1u7zu,Dzierżoniów=1ufuc,Nowy Targ=gd4z,Ostróda=1u837,Myszków=1u975,Zgorzelec=1u0pz,Oława=1u8f1,Iława=1uecu,Żywiec=1u0fj,Karłowice-Różanka=50liy,Pilczyce-Kozanów-Popowice Północne=50lim,Ołbin=50lj9,Chełm=50lkg,Łuków=geut,Śrem=1u4g0,
Kabaty=gi1x
PR2 San Juan=2pwsf
PR3 Bayamón=2pspb,Carolina=2pt0r,
Ponce=2pvts
PR4 Arecibo=2psjv,Caguas=2psu8,Guaynabo=2pugv,Trujillo Alto=2px1f,Mayagüez=2pvg1,
Fajardo=2puc2
PS2 East Jerusalem=4cjcr,
Gaza=60x9
PS3 Khān Yūnis=60x0,Jabālyā=60x5,Hebron=63yi,Nablus=622f,
Rafaḩ=60we
PS4 Dayr al Balaḩ=60xh,Bayt Lāhyā=60xl,Battir=63fb,Ţūlkarm=619l,Ramallah=61rz,Qalqīlyah=61y1,Yaţţā=611o,Ma'ale Adummim=62cx,Al Bīrah=63zo,Bayt Ḩānūn=60xm,An Nuşayrāt=60wl,Old City=44v0r,Shu'fāţ=61ga,Al Burayj=60y1,Janīn=62r6,Banī Suhaylā=60xo,Bethlehem=63dn,Az̧ Z̧āhirīyah=63ie,Bayt Ḩanīnā=63e7,Aţārūt=63ks,Surif City=61df,Ar Rām wa Ḑāḩiyat al Barīd=63tm,Ḩalḩūl=62zi,Dūrā=6357,Banī Na'īm=63gv,
Jericho=63tv,Al Qarārah=45cft,As Samū'=63l3,Qabāţīyah=61yk,Idhnā=62ud,Abasān al Kabīrah=60y5,Sa'īr=61fl,Al 'Ayzarīyah=63zr,Balāţah=63ha,Az Zuwāydah=45cja,Bayt Jālā=63dw,Al Yāmūn=63wn,
Ţūbās=619p
PT2 Lisbon=1cl9t
PT3 Porto=1mn2f,Braga=1mrrk,Amadora=1cows,Coimbra=1mqot,Leiria=1clav,Setúbal=1ci43,Funchal=1clv7,Viseu=1mk89,
Queluz=1cj4c
PT4 Cacém=1cnxj,Aveiro=1ms7n,Vila Nova de Gaia=1mkg0,Faro=1cm9f,Algueirão=1cp2h,Loures=1cl7l,Felgueiras=1mpyl,Rio de Mouro=1cis3,Odivelas=1ck1n,Évora=1cmba,Amora=1cou8,Corroios=1cmsx,Barreiro=1codb,Monsanto=1cknd,Rio Tinto=1mmej,São Domingos de Rana=1ciew,Figueira da Foz=1mpvq,Lumiar=1cl6k,Paranhos=1mnmw,Ponte de Lima=1mn55,Olival=1ck0k,Santo António dos Olivais=1mm0p,Sesimbra=1ci3x,
Guimarães=1mp8g,Guarda=1mp9d,Ermesinde=1mq71,Santo Ovídio=1mm0g,Portimão=1cj9k,Damaia=1cmk8,Cidade Universitária=7lu45,Benfica=1coaa,Cascais=1cn8a,Maia=1mony,Viana do Castelo=1mkmd,Marvila=1ckxx,Bragança=1mrrf,Oeiras=1ck1k,Beja=1coax,Esposende=1mq2w,Afurada de Baixo=1msst,Almada=1cp21,Olivais=1ck0o,Lagos=1clei,Castelo Branco=1cn62,Alcabideche=1cp93,Bairro Novo=1ms4d,Espinho=1mq3g,
Câmara de Lobos=1cnu4,Alvalade=44jci,Arrentela=1cooh,
Montijo=1ckak
PY1 Asunción=21pul
PY2 Ciudad del Este=21pml
PY3 San Lorenzo=21o1s,Capiatá=21ppq,Lambaré=21oo7,
Fernando de la Mora=21ov7
PY4 Limpio=21onm,Nemby=21oip,Pedro Juan Caballero=21off,Encarnación=21pcf,Mariano Roque Alonso=21pjn,Itauguá=21opq,Villa Elisa=21nso,Villa Hayes=21nsl,Caacupé=21pso,San Antonio=21o3r,Caaguazú=21psl,Presidente Franco=21ock,Coronel Oviedo=21per,Concepción=21pf6,Villarrica=21nsa,Pilar=21oeu,
Yby Yaú=21npq
QA2 Doha=67se
QA3 Ar Rayyān=67og,
Lusail=81mg2
QA4 Al Maţār al 'Atīq=7aehf,Al Manşūrah=8tpr,Az̧ Z̧a'āyin=67nb,Madīnat Khalīfah=67ka,An Najmah=8tps,Al 'Unayzah=67dz,Umm Ghuwaylīnah=67ex,As Sadd=8trg,Farīj Kulayb=79wuu,Farīj al Amīr=7aek6,Umm Şalāl Muḩammad=67eb,Mu'aydhir Rawḑat Rāshid=67jo,As Sulţah al Jadīdah=8tpk,Al Wakrah=67p7,Ath Thumāmah Sab'ah wa Arba'ūn=7aehg,Ath Thumāmah Sittah wa Arba'ūn=7aehh,Ath Thumāmah Khamsūn=7aehi,Nu'ayjah=67j6,
Al Ghānim=8tqz,Al Khawr=67qi,Umm Lakhbā=6o80g,Al Hilāl al Gharbīyah=8tpv,
Al Hilāl ash Sharqīyah=8tq0
RE3 Saint-Denis=k1nk,
Saint-Paul=k1md
RE4 Saint-Pierre=k1m6,Le Tampon=k1we,Saint-André=k1no,Saint-Louis=k1mf,Saint-Joseph=k1mj,Saint-Benoît=k1nn,La Possession=k1zf,Saint-Leu=k1mh,Sainte-Marie=k1nb,
Le Port=k1xc
RO1 Bucharest=enea
RO2 Iaşi=ehgi,
Constanţa=elfn
RO3 Cluj-Napoca=eloq,Braşov=enno,Timişoara=e96n,Craiova=eky4,Galaţi=eiwx,Târgu Mureş=e94c,Oradea=eec8,Ploieşti=edca,Arad=epim,Brăila=enpa,Piteşti=edg1,Bacău=epa4,Sibiu=eav8,Satu Mare=ebc1,Baia Mare=ep6q,Buzău=en3n,
Piatra Neamţ=ednt
RO4 Râmnicu Vâlcea=ec3s,Botoşani=ent3,Suceava=e9ru,Reşiţa=ec62,Drobeta-Turnu Severin=ejs1,Bistriţa=eoa9,Târgu Jiu=e94i,Hunedoara=ehji,Roman=ebzw,Bârlad=eoea,Deva=ek9o,Târgovişte=e94w,Focșani=ej5r,Tulcea=e8qu,Alba Iulia=eprm,Slatina=eahb,Vaslui=e7ny,Giurgiu=eigi,Mediaş=efs2,Zalău=e726,Sfântu Gheorghe=eaw7,Paşcani=44v4i,Petroşani=edp6,Turda=e8p8,Medgidia=efs4,Lugoj=eggz,Câmpina=em4m,Slobozia=53xi3,
Tecuci=e9e3,Sighetu Marmaţiei=eau3,Alexandria=eppi,Mangalia=eg01,Râmnicu Sărat=ec3t,Dej=ekce,Odorheiu Secuiesc=eeho,Reghin-Sat=ec77,Sighișoara=50tj3,Miercurea-Ciuc=efmp,Caracal=emt7,Năvodari=eew6,Feteşti=ejdu,Curtea de Argeş=ekmb,Dorohoi=ejyx,Făgăraș=ejj7,Lupeni=egaf,
Voluntari=e764
RS1 Belgrade=gzmw
RS3 Niš=gvrd,Novi Sad=1wgs8,Zemun=gsvk,Kragujevac=gww8,Čačak=gz66,
Subotica=1wd3v
RS4 Leskovac=gwkl,Novi Pazar=gvpn,Kraljevo=gwvn,Zrenjanin=gssm,Pančevo=gvfp,Kruševac=gwrz,Užice=1wc7m,Smederevo=guak,Valjevo=1wc6q,Vranje=gt43,Šabac=1wehc,Zaječar=gsyg,Trstenik=gtm1,Sombor=1wdom,Kikinda=gx72,Požarevac=gv4b,Pirot=gvai,Bor=gzgo,Sremska Mitrovica=1wdhz,Vršac=gt1k,Jagodina=gxib,
Ruma=1weit
RU1 Moscow=b90l,Saint Petersburg=aow1,Novosibirsk=w2wb,Yekaterinburg=vurl,Nizhniy Novgorod=b5nv,Kazan=btj3,Chelyabinsk=wbsz,Omsk=w2ft,Samara=ap3v,Rostov-on-Don=aqpj,Ufa=aa15,Krasnoyarsk=w6yy,Voronezh=a48d,
Volgograd=a4s5
RU2 Perm=ayfw,Krasnodar=bmj8,Saratov=aos5,Tyumen=vwqa,Tolyatti=ac4r,Izhevsk=bw48,Barnaul=wds5,Ulyanovsk=a9oz,Irkutsk=17dbh,Khabarovsk=17cve,Yaroslavl=a1t2,Vladivostok=175ic,Makhachkala=bekg,Tomsk=vx8x,Orenburg=b1dn,Kemerovo=w8f1,Novokuznetsk=w332,Ryazan'=apvk,Astrakhan=cfwx,Penza=ayq5,Naberezhnyye Chelny=b84m,Lipetsk=bgwh,Kirov=br5k,Kalininskiy=52agn,Cheboksary=c7kw,Tula=aasy,Kaliningrad=bvne,
Kursk=bjk0,Stavropol=agfa,Bryansk=c8yc,Tver=aaf0,Magnitogorsk=beps,Ivanovo=bwhc,Nizhny Tagil=b5m6,Ulan-Ude=176br,Vladimir=a55r,Arkhangel'sk=cgc9,Chita=17erf,Belgorod=ce1k,Kaluga=bvej,Krasnogvargeisky=52ago,Smolensk=ajdz,Sochi=aj6m,Volzhsky=a4dj,Saransk=aosq,Cherepovets=c77r,Vologda=a4jv,Kurgan=w6fd,Vladikavkaz=a55t,Orël=b1dw,
Surgut=vy68
RU3 Grozny=byvm,Murmansk=b8k1,Tambov=adye,Petrozavodsk=axdo,Taganrog=ae5n,Kostroma=bnnq,Komsomolsk-on-Amur=17c2j,Yoshkar-Ola=a06u,Sterlitamak=ag5j,Bratsk=17yyr,Orsk=b166,Syktyvkar=aeev,Nizhnevartovsk=w3if,Angarsk=17gk3,Mar'ino=bcd1,Novorossiysk=b3vz,Khimki=bslk,Nalchik=b7yb,Yakutsk=175d3,Nizhnekamsk=b63i,Dzerzhinsk=c2yk,Staryy Oskol=aghk,Blagoveshchensk=17fqp,Velikiy Novgorod=b4q0,Shakhty=amq7,
Prokop'yevsk=w0v6,Rybinsk=apt0,Vykhino-Zhulebino=a303,Zelenograd=9xw5,Biysk=wd4y,Centralniy=52agw,Pskov=at5h,Vasyl'evsky Ostrov=52agl,Severnyy=amzg,Balakovo=cf50,Armavir=cg8q,Yuzhno-Sakhalinsk=19fdd,Engels=c2rs,Severodvinsk=amxp,Zlatoust=9wto,Syzran=ae7g,Abakan=weuk,Kamensk-Ural'skiy=w94q,Petropavlovsk-Kamchatsky=19hfc,Yasenevo=a1qh,Podolsk=aw1x,Lyublino=bewn,Berezniki=cddi,Volgodonsk=a4s9,
Miass=w4jy,Novocherkassk=b4fu,Nazran=b7lk,Rubtsovsk=w0d7,Mytishchi=b86c,Salavat=ap98,Khoroshëvo-Mnevniki=brzb,Bibirevo=ccs0,Gol'yanovo=c0gh,Admiralteisky=52agp,Ussuriysk=1760m,Lyubertsy=beyv,Kovrov=bnc4,Strogino=afvy,Balashikha=cf48,Zhulebino=9x21,Kolomna=bph2,Kuntsevo=bjza,Nakhodka=17aa0,Elektrostal'=c2tf,Biryulëvo=ccnr,Orekhovo-Borisovo=3tkbw,Novyye Kuz'minki=b30h,Kuz'minki=bizs,Pyatigorsk=asji,
Chertanovo Yuzhnoye=3tk9u,Maykop=bbmt,Zheleznodorozhnyy=9xiz,Norilsk=w3cp,Al'met'yevsk=cheo,Korolev=bvnd,Kolpino=bpdl,Odintsovo=b2bb,Nevinnomyssk=b72h,Pervouralsk=ay54,Kislovodsk=bqxe,Dimitrovgrad=c4vr,Novomoskovsk=b44d,Petrogradka=52agk,Ramenki=as3f,Zyablikovo=9wcr,Kamyshin=bux3,Novocheboksarsk=b4g0,Serpukhov=an4f,Orekhovo-Borisovo Severnoye=b1eb,Ivanovskoye=bwc9,Murom=b8jq,Khasavyurt=bsr2,
Neftekamsk=b7i6,Tyoply Stan=ad3z,Tsaritsyno=bhpg,Cherkessk=c75u,Veshnyaki=a5pw,Presnenskiy=bmp6,Zyuzino=9wa4,Solntsevo=aiu3,Orekhovo-Zuyevo=b1e8,Troparëvo=abhp,Achinsk=wesl,Kyzyl=w65p,Taganskiy=ae5s,Noginsk=b5ac,Yelets=a13e,Novo-Peredelkino=ayom,Ochakovo-Matveyevskoye=b2co,Tobolsk=vxbu,Shchyolkovo=am7k,Nefteyugansk=w3st,Novokuybyshevsk=b477,Noyabrsk=w2pj,Bataysk=cek4,Seversk=wz7x,Arzamas=cg38,
Sergiyev Posad=an7i,Leninsk-Kuznetsky=w5x5,Oktyabrsky=b21z,Obninsk=b2hg,Elista=c2t6,Cherëmushki=c795,Novotroitsk=b3kc,Derbent=c550,Izmaylovo=bw2r,Kiselëvsk=w7xp,Akademicheskoe=52agu,Velikiye Luki=a7cd,Bogorodskoye=cc29,Pushkino=asvd,Artëm=17ge8,Ukhta=a9wz,Shchukino=am1s,Brateyevo=c95p,Kansk=w90q,Khanty-Mansiysk=w8bg,Mezhdurechensk=w4ko,Ryazanskiy=awjz,Novyye Cherëmushki=b31l,Solikamsk=aivj,
Glazov=c14z,Ust'-Ilimsk=175z4,
Tekstil'shchiki=adbm
RU4 Zelenodolsk=9xwb,Novoshakhtinsk=b3nv,Sarapul=aosf,Votkinsk=a3ra,Serov=vzqv,Balashov=cf44,Zheleznogorsk=9xin,Zhukovsky=9x2b,Ramenskoye=as39,Ozerki=b073,Novogireyevo=b4db,Vostochnoe Degunino=52ajh,Novyy Urengoy=w2pr,Novoural'sk=wz7w,Zheleznogorsk=wz7v,Michurinsk=bas7,Kineshma=brb1,Krasnogorsk=bmhy,Pushkin=asw3,Magadan=19ilo,Bugulma=c8pu,Yaroslavskiy=bd0o,Lefortovo=bhvy,Kuznetsk=bix5,
Kirovo-Chepetsk=br57,Berdsk=wde6,Gatchina=c1jz,Biryulëvo Zapadnoye=blr2,Sarov=aonx,Yeysk=a091,Buzuluk=c857,Gubkin=byo2,Chaykovskiy=c7m6,Lianozovo=bh2a,Babushkin=cffi,Usol'ye-Sibirskoye=17612,Obruchevo=6ovh1,Krasnaya Glinka=4goik,Svetlanovskiy=52ah0,Yegor'yevsk=a1ay,Yurga=vue4,Komendantsky aerodrom=bhdd,Kisilevsk=7lad5,Anzhero-Sudzhensk=we9y,Troitsk=vx3y,Azov=cfkm,Kaspiysk=btt3,Ozersk=wz7u,
Yessentuki=a0by,Klin=bqgz,Vorkuta=vvb2,Fili=c29w,Kropotkin=bl95,Shadrinsk=vzmt,Vyborg=a32q,Reutov=arcy,Alekseyevka=chq6,Voskresensk=a3xk,Mineralnye Vody=ba8g,Nagornyy=a4rg,Kamensk-Shakhtinsky=bv07,Belovo=wdhh,Chekhov=c7hz,Asbest=we5e,Birobidzhan=17frn,Peterhof=axqr,Dachnoye=c5qn,Minusinsk=w4ed,Georgiyevsk=c1cr,Yelabuga=a16a,Naro-Fominsk=b7vm,Finlyandskiy=52agv,Sunzha=b1fv,Chernogorsk=wbme,
Zelenogorsk=vwcd,Grazhdanka=bzcl,Kopeysk=w7ez,Kurortnyy=50tdx,Vol'sk=a4eu,Beloretsk=cdw9,Ishimbay=bwzw,Adler=cisz,Chapayevsk=c7s3,Tuymazy=aaft,Lys'va=bf0j,Borisoglebsk=c9rh,Sosnovyy Bor=ai7w,Dolgoprudnyy=c4fi,Dorogomilovo=c43x,Budyonnovsk=c8tm,Belogorsk=17fyn,Ishim=w9m5,Kstovo=bkqv,Aleksin=chni,Parnas=52agm,Kungur=bk0b,Klintsy=bqfn,Neryungri=17a3x,Leninogorsk=bhpe,Sosnovka=9w8y,Gukovo=byma,
Lesosibirsk=w5vj,Polevskoy=w17x,Meleuz=bb6t,Kumertau=bk43,Slavyansk-na-Kubani=ajpa,Tikhoretsk=acph,Rossosh'=aqqn,Tuapse=aax8,Aleksandrov=ci46,Kotlovka=augr,Zarechnyy=9yi9,Pavlovo=hqdd,Gorno-Altaysk=wa8v,Novaya Balakhna=cf5m,Gus'-Khrustal'nyy=bydr,Buynaksk=c86n,Krasnoturinsk=w6zx,Belebey=ce2w,Rzhev=apl1,Chistopol'=c69i,Zarechnyy=htbx,Tikhvin=acp7,Rossosh'=aqr3,Petrodvorets=axox,Labinsk=bikh,
Iskitim=w9lh,Revda=arcr,Lobnya=bghv,Vyksa=a2zw,Dmitrov=c4oz,Sibay=akiw,Apatity=cgkt,Novoaltaysk=w385,Svobodnyy=177fd,Sal'sk=ap5l,Stupino=afqw,Prokhladnyy=atlz,Shuya=akkv,Shchëkino=am8y,Bor=c9vd,Dubna=c3qn,Pavlovskiy Posad=az2v,Sviblovo=aepq,Ostankinskiy=b0to,Mikhaylovsk=akxy,Kotlas=bniw,Verkhnyaya Pyshma=vvld,Talnakh=vxw0,Mikhaylovka=ban8,Solnechnogorsk=aius,Arsen'yev=17gek,Uzlovaya=a8fq,
Volzhsk=a4dm,Kogalym=3zih6,Krymsk=bkuz,Cheremkhovo=17ewn,Zhigulëvsk=9xbe,Sokol'niki=aj1u,Sokol=aj2o,Roslavl'=aqsj,Borovichi=c9h6,Chernaya Rechka=52agi,Kirishi=br6i,Ezhva=c2pf,Liski=bgom,Vyaz'ma=a36c,Nazarovo=w3tr,Klimovsk=bqi0,Lesnoy=42vx0,Rybatskoye=aptf,Uritsk=a9dw,Zamoskvorech'ye=9yu9,Pokrovskoye-Streshnëvo=avgq,Berëzovskiy=wda5,Belorechensk=cdwl,Krasnokamensk=17bw2,Kupchino=bjxx,
Altuf'yevskiy=a494,Timashyovsk=acnp,Severomorsk=amxi,Domodedovo=c491,Vyshniy Volochëk=a2uk,Anapa=ch7q,Buguruslan=c8pj,Fryazevo=c1w1,Yartsevo=a1s2,Krasnokamsk=bmgn,Fryazino=c1vz,Zarinsk=vu67,Nyagan=w2os,Kimry=brcc,Levoberezhnyy=ciat,Vidnoye=a5ki,Tulun=176q7,Ivanteyevka=bwbr,Donetsk=c484,Gelendzhik=c1dv,Lytkarino=bf01,Kingisepp=bray,Kizlyar=bqps,Chusovoy=c5u2,Otradnyy=b0ij,Snezhinsk=wxep,
Novovladykino=a52f,Vatutino=a7kg,Vagonoremont=a8ch,Semënovskoye=anp3,Novokuz'minki=b475,Novokhovrino=b49g,Nikol'skoye=b6e4,Likhobory=bh0m,Kozhukhovo=bn6e,Kozeyevo=bn8w,Akademgorodok=weqe,Metrogorodok=3tkrn,Untolovo=52agj,Sayanogorsk=vzx9,Kanash=buv4,Monchegorsk=b9ek,Satka=aoky,Ruzayevka=aq17,Salekhard=w05p,Verkhnyaya Salda=vvl9,Osinniki=w2au,Megion=w4od,Torzhok=abwh,Kuybyshev=w6ad,
Sosnovaya Polyana=aidl,Vsevolozhsk=a3i5,Ust'-Kut=175yb,Kurganinsk=bjro,Raduzhny=x0jo,Mtsensk=b8tc,Belaya Kalitva=ce3v,Shelekhov=17858,Gryazi=byso,Mozhga=b8uz,Dzerzhinsky=52n6o,Beryozovsky=wda3,Amursk=17gmd,Livny=bgkt,Kurchatov=bjto,Chebarkul'=wbum,Nadym=w3xj,Staryy Malgobek=iqf1,Pechora=aywi,Safonovo=apdp,Rasskazovo=aryh,Kol'chugino=bpp5,Volkhov=a4r6,Obukhovo=iqb1,Yefremov=a1eu,Kanevskaya=butc,
Spassk-Dal'niy=177p7,Shebekino=am14,Chernyakhovsk=c6qb,Strezhevoy=vyb0,Avtovo=cfpa,Kamen'-na-Obi=w95z,Akhtubinsk=cigm,Krasnoye Selo=bm7k,Krasnyy Sulin=blr0,Ust'-Labinsk=a8v0,Myski=w3yp,Usinsk=ihxx,Rtishchevo=aqhi,Alapayevsk=wemq,Kachkanar=bvxj,Sayansk=181ry,Tutayev=aagq,Pashkovskiy=azcu,Sertolovo=an47,Malgobek=bdtl,Morshansk=b976,Sovetsk=ai50,Mariinsk=w4wm,Krasnoufimsk=bmd3,Kronstadt=bl9f,
Zavolzh'ye=9y3p,Novodvinsk=b4e5,Sharypovo=vzjl,Koryazhma=bo1e,Novozybkov=b34l,Lomonosov=bgat,Partizansk=1796s,Konakovo=bp1l,Sokol=aj2p,Alatyr'=ci6l,Izberbash=bw5q,Zainsk=9z7r,Lesozavodsk=17b9o,Korenovsk=bog0,Irbit=w9o6,Uryupinsk=a98w,Kyshtym=w66d,Gay=c1fn,Pyt-Yakh=3zj72,Urus-Martan=a99x,Lyudinovo=beuj,Pugachëv=at2y,Zelenokumsk=9xw0,Dzerzhinskiy=c2yh,Birsk=ccot,Frolovo=c1xx,Mozdok=b8w0,
Yelizovo=19fg2,Apsheronsk=cgjl,Bol'šoj Kamen'=17fi7,Mirny=17alr,Pereslavl'-Zalesskiy=aykf,Tosno=abvw,Luga=bfsq,Kashira=btwc,Korkino=w7d4,Yagry=a2ff,Langepas=3zj9b,Kolomyagi=bpgx,Uray=vwh9,Alexeyevka=cht8,Svetlograd=aerm,Gorod Shebekino=hokc,Vyatskiye Polyany=a37y,Tavda=vxnu,Kirov=br5m,Sampsonievskiy=52ah1,Vyazniki=a362,Yuzhnoural'sk=vubm,Muravlenko=x0tj,Vichuga=a5ks,Izobil'nyy=bw2a,Aksay=cid5,
Nizhneudinsk=w3il,Leningradskaya=bhqg,Millerovo=baam,Kandalaksha=buue,Dalnegorsk=17yxb,Furmanov=c1vp,Lyantor=x1bj,Uchaly=aa53,Tayshet=vxla,Uglich=aa0c,Kulebaki=bkbn,Troitsk=abm0,Baksan=cf7a,Rezh=w0i8,Novovoronezh=b3h0,Tynda=176ke,Protvino=atc0,Sestroretsk=an32,Rostokino=aqpv,Serdobsk=anfq,Bogorodsk=cc3s,Temryuk=ad71,Novokubansk=b47u,Sukhoy Log=vy7y,Slantsy=ajr6,Teykovo=acsh,Blagodarnyy=ccks,
Chernushka=c6qo,Yalutorovsk=vuys,Valuyki=a87c,Beslan=cczd,Kasimov=btub,Shumerlya=akrb,Korsakov=19j3y,Goryachevodskiy=bzko,Staraya Derevnya=ahhm,Gul'kevichi=bylu,Aznakayevo=cfku,Abinsk=ciyh,Dinskaya=c4v9,Baltiysk=1jxte,Karabulak=bunr,Trëkhgornyy=ht30,Nurlat=b2p8,Ostrogozhsk=b0ra,Kondopoga=bp0a,Kinel'=brbl,Staraya Russa=ahds,Blagoveshchensk=ccj8,Slavgorod=vz0a,Kushva=bjdw,Ust'-Dzheguta=a8xe,
Artëmovskiy=we6g,Krasnoznamensk=3tjqr,Petrovsk=axib,Severoural'sk=amxf,Yablonovskiy=a2j8,Kizilyurt=bqq1,Nartkala=b7v1,Istra=bwte,Segezha=ao7b,Zima=174uc,Dobryanka=c4k2,Verkhniy Ufaley=vvoi,Primorsko-Akhtarsk=atuz,Kotovsk=bng5,Kamenka=bv99,Asha=cg1g,Marks=bc8h,Gudermes=byna,Kholmsk=19jd3,Maloyaroslavets=bdlt,Velikiy Ustyug=a7by,Yubileyny=bhqm,Desnogorsk=c50w,Lukhovitsy=bfon,Udomlya=9phx,
Slobodskoy=ajje,Drozhzhino=hkik,Bogdanovich=wd1c,Inta=w9pn,Donskoy=c46i,Kimovsk=brci,Znamensk=htay,Privolzhskiy=atpd,Gorodets=bzum,Nakhabino=b7z5,Sosnovoborsk=vyor,Kudymkar=bkix,Mozhaysk=b8vc,Barabinsk=wdtw,Pavlovskaya=az3n,Likino-Dulevo=bgzv,Dyurtyuli=c2yv,Rostov Veliky=aqpr,Yugorsk=w7id,Sorochinsk=aiii,Mednogorsk=bbhp,Topki=vx82,Kirzhach=br1y,Starominskaya=ah46,Borzya=17fda,Bogoroditsk=cc4n,
Balabanovo=cf61,Kostomuksha=bnob,Karpinsk=w8rb,Shatura=amce,Divnogorsk=wb3n,Vostryakovo=a3s0,Vorob'yovo=a49b,Annino=auit,Petrovskaya=axi5,Nikulino=b6bs,Mikhalkovo=baoh,Matveyevskoye=bbra,Luzhniki=bfbf,Leonovo=bhjy,Leninskiye Gory=bhnm,Lazarevskoye=bi29,Kuskovo=bjdd,Kur'yanovo=bjhk,Kudrovo=bkjj,Kolomenskoye=bphg,Davydkovo=c5hc,Amin'yevo=cha2,Annino=hkdc,
Zagor'ye=3tkbd
RW1 Kigali=4bwt
RW3 Gisenyi=4ck9,Musanze=4bht,
Nyagatare=4ble
RW4 Gitarama=4c15,Muhanga=4bqe,Butare=4cq0,Kibuye=4bwx,Rwamagana=4bg7,Kibungo=4bx0,Cyangugu=4c46,Shyorongi=4c4p,Byumba=4cps,Ndera=4cb0,Kirambo=4cgh,Kagano=46hqw,Ngororero=4cal,Nzega=4brd,Macuba=46hna,Karengera=4cj5,Nyanza=47dtj,
Bugarama=4cqt
SA1 Jeddah=29a7,Riyadh=2bne,Makkah=28n7,Madinah=2c9z,
Dammam=2d4w
SA2 Sulţānah=26io,Buraydah=2aso,Ta'if=2bb4,Tabuk=26f0,Ha'il=2a09,Najrān=27ym,Al Kharj=2cdl,
Khamis Mushait=292o
SA3 Al Hufūf=2cjn,Al Mubarraz=2c6l,Hafar Al-Batin=2a0p,Thuqbah=2bbr,Al Jubayl=2cfv,Şabyā=277f,Abha=2deq,Yanbu=25hl,Unaizah=26hw,Khobar=2ccr,Arar=2bq8,Sakakah=273z,Az Zulfī=2b5x,Jizan=298z,Qurayyat=2bu0,
Sabt Alalayah=6y4nx
SA4 Dhahran=2b6d,Al Qaţīf=2c1r,Al Bahah=2cu9,Ad Dawādimī=2d4l,Tārūt=26cy,Qal'at Bīshah=27rd,Ar Rass=2bo3,Bariq=7ftrh,Rābigh=27i3,Ash Shafā=8sfk,Al Līth=2cat,Abū 'Arīsh=2dcr,Sayhāt=26y6,Ţurayf=2669,King Faisal Military City=28vw,Ras Tanura=27e3,Ad Dir'īyah=2d48,Al Khafjī=2cec,Baljurashi=2b3g,Al Badā'i' al Wusţá=8iyx,Ranyah=7gwk9,Şafwá=275l,Afif=2d2i,Al Bukayrīyah=2cs6,Irqah=29gy,Raḩīmah=27gp,
Turaif=2668,Ţubarjal=26f3,Taymā'=26bw,Ad Dilam=2d4a,Umluj=25vi,Al Mithnab=2c7f,Shaqra=26u2,Ḥawṭah Banī Tamīm=84628,Fayfā'=2aaz,Laylá=28ss,Abqaiq=2asw,Al Khurmah=2cca,Turubah=8fgb,Badr Ḩunayn=2b4w,Thuwal=8s42,Şāmitah=271v,Al Wajh=2bxh,Al 'Awwāmīyah=2cvi,Ḑamad=2anh,Ḩaql=29va,Riyāḑ al Khabrā'=71ocw,King Khalid Military City=513y7,Rumāḩ=27a0,An Nimas=2bt5,As Sulayyil=2bdc,Al Mash'ilīyah=7g7j8,
Turabah=266i,Al Jumūm=2cfd,Duba=2ahp,Aţ Ţaraf=2bav,Qaisumah=2c1i,Mahd adh Dhahab=28oy,Khulayş=28yj,Inak=2bu7,Sarāt 'Abīdah=7fx91,Baq'ā'=2b0k,Al 'Aqīq=2cx7,Al 'Aqīq=2cx8,Al Khabrā'=2cen,Al Baţţālīyah=2ct7,Al Munayzilah=2c5f,
Uyūn al Jiwā'=2bxq
SB4 Honiara=196xi,
Panatina=193v9
SD1 Khartoum=84ms,Omdurman=7tqp,
Khartoum North=84mr
SD2 Nyala=7wq4,Port Sudan=82xb,Kassala=7zm9,El Obeid=84fv,Al Qadarif=84hi,Kosti=7yuo,
Wad Medani=7sxz
SD3 El Daein=85bo,El Fasher=84v7,Singa=7v27,Ad-Damazin=85ce,Al-Junaynah=84o7,Rabak=7w5x,El Geneina Fort=84o6,Sennar=7voc,Al Manāqil=84jx,Gereida=52a7h,Atbara=83uf,An Nuhūd=847f,
Ad-Damir=85cd
SD4 Kadugli=7zx1,Ad Douiem=85b5,Burām=82z8,Shendi=7vf0,New Halfa=80sg,Dilling=82gy,Er Roseires=840r,Umm Ruwaba=7teq,Dongola=7sex,Ārdamatā=7th2c,Kas=7zmt,Mellit=7xmt,Sh'īarīah=7th2d,Al Hasaheisa=84rn,Abu Jibeha=85sl,Khashm al Qirbah=7zfz,Suakin=7vlk,Kabkābīyah=7zym,Tullus=7u4p,Al Mijlad=84im,Tokār=7unn,Ar Rahad=841p,Sinkat=7v26,Zalinjay=7si5,Kutum=7yu9,As Sūkī=83vj,Babanūsah=83my,Tandaltī=7uqi,
Jubayt=801c,Al-Fāw=7th2a,Al Ḩawātah=84rc,Maiurno=7y52,Rufā'a=7vxg,Al-Quṭaynah=7th2b,Kināna=7zc2,Berber=83fe,Al Fūlah=84un,Ad-Dindar=7th28,Rahad al Bardi=7w4m,Abū Zabad=85h8,Ghubaysh=818y,Al Jazeera Aba=7fsbd,Al-Fashaqah=7th29,Umm Shawkah=7tcd,Abyei=85g4,Doka=82do,Kuraymah=7yxq,El Bauga=84xa,Al Qiţena=84g6,Al Hilāliyya=84r2,Bārah=83gc,
Ad Dindar=85br
SE1 Stockholm=1lb2a
SE2 Gothenburg=1m48h,
Malmö=1lpwp
SE3 Uppsala=1l593,Linköping=1lrai,Örebro=1ll1d,Sollentuna=1lccw,Umeå=cwme,Västerås=1l3wm,Södermalm=1lcz5,Jönköping=1lxmr,
Helsingborg=1m0jz
SE4 Norrköping=1lmcw,Huddinge=1lywc,Lund=1lqge,Luleå=cyfe,Haninge=1m1gx,Gävle=1m4wu,Bromma=1ma2v,Borås=1mb5h,Växjö=1l374,Södertälje=1lcy8,Halmstad=1m1sd,Kungsholmen=1lubn,Eskilstuna=1m7n5,Solna=1lccl,Karlskrona=1lwnl,Karlstad=1lwmo,Mölndal=1loqr,Vasastaden=1l44k,Täby=1l80c,Sundsvall=1l8sd,Östersund=1lkc6,Trollhättan=1l63r,Lidingö=1lsi6,Borlänge=1mb27,Tumba=1l5xy,Kristianstad=1lusu,Nyköping=1lluc,
Kalmar=1lx2t,Falun=1m79f,Skövde=1ldrm,Upplands Väsby=1l5a6,Östermalm=1lkec,Skellefteå=cx7l,Uddevalla=1l5m6,Sundbyberg=1l8v3,Varberg=1l4bo,Åkersberga=1mgci,Örnsköldsvik=1lkw5,Danderyd=1m980,Landskrona=1ltko,Vallentuna=1l4oc,
Motala=1locw
SG1 Singapore=14at8
SG3 Ulu Bedok=14aqn,Bedok New Town=14dzy,Sengkang New Town=4c8tc,Tampines Estate=14as8,Jurong Town=14c4h,Tampines New Town=14c8z,Woodlands=14cek,Jurong West=14c4j,Yishun New Town=14ca3,Hougang New Town=14c4c,Punggol=14avw,Choa Chu Kang New Town=14e9t,Ang Mo Kio New Town=14dzh,Bukit Batok New Town=14c3l,Bukit Merah Estate=14b72,Kampong Pasir Ris=14b26,Bukit Panjang New Town=14dzj,Kembangan=14b2q,
Toa Payoh New Town=14ar4,Serangoon=14atr,Serangoon New Town=14c8l,Geylang=14b4s,Sembawang Estate=14au3,Queenstown Estate=14e02,
Kallang=14b3o
SG4 Clementi Housing Estate=14e00,Bishan New Town=14c3j,Bukit Timah=14b6w,Jurong East=14c4g,Pasir Ris New Town=14e01,Novena=4c2tf,Matilda Estate=14az3,Marine Parade=14cre,Simei New Town=14c8n,Keat Hong Village=14b0l,Yew Tee=14aq1,Kaki Bukit Estate=14c4l,Serangoon Garden=14ato,Peng Siang=7t60r,Eunos=4c8sj,
Kangkar=14cgy
SI3 Ljubljana=1wibr
SI4 Maribor=1who2,Celje=1wna5,
Kranj=1wj42
SK2 Bratislava=1tlv0
SK3 Košice=fizf,
Petržalka=1tjqd
SK4 Nitra=1tjz7,Prešov=fii3,Žilina=1tif0,Banská Bystrica=1tm0y,Trnava=1tiw4,Trenčín=1tiwk,Martin=1tk64,Poprad=fiiu,Staré Mesto=1tj5y,Prievidza=1tjkg,Zvolen=1tidn,Považská Bystrica=1tjm4,Nové Zámky=1tjxk,Michalovce=fir4,Karlova Ves=1tkrw,Dúbravka=1tlcy,Spišská Nová Ves=fi9y,Komárno=1tkob,Komárno=1tkoc,Levice=1tkf1,Humenné=fj4j,Bardejov=fjjk,Liptovský Mikuláš=1tkdm,
Dlhé diely=7t6ez
SL2 Freetown=1fn16
SL3 Kenema=1flv2,Bo=1fnls,
Koidu=1flrc
SL4 Makeni=1fksn,Waterloo=1fi8m,Port Loko=1fj9t,
Njala=1fjl1
SN1 Dakar=1cap6,Pikine=1c5jq,
Touba=1c3qa
SN2 Guédiawaye=1jmwy,
Thiès=1c43m
SN3 Kaolack=1c8qd,Rufisque=1c5f4,Mbour=1c6xp,Saint-Louis=1c5dg,Thiès Nones=1c43j,Rufisque est=6ly2h,Ziguinchor=1c3fo,Diourbel=1c9w5,Tambacounda=1c48v,Louga=1c7ie,Kolda=1c7xy,Tivaouane=1c3s2,Mbaké=1c73u,
Tiébo=1c3yg
SN4 Keur Médoune=1c6v5,Richard-Toll=1c5g0,Dougnane=1c9r8,Bargny=1cbbe,Kaffrine=1c8vz,Bargny Guèdj=1cbbd,Bargny Ngoude=1jmly,Nguékhokh=1c639,Diamniadio=1jmt4,Joal=1c8y4,Dara=1can1,Vélingara=1c3m9,Sébikhotane=1c4st,Sali=1jmhi,Niakoul Rab=1c60y,Jaxaay Parcelle Niakoul Rap=7t5s5,Mboro=1c6yr,Fatick=1c9l3,Bambey=4kes4,Médina Gounas=1c6wh,N'diareme limamoulaye=6ly28,Le Plateau=1jmwe,Ndibène Dahra=1c6f9,
Sédhiou=1c4so,Koungheul=1c7rm,
Kédougou=1c8lx
SO1 Mogadishu=15ee
SO2 Borama=1ded,
Hargeysa=187d
SO3 Berbera=1dpv,Kismayo=16yf,Marka=15u9,El Dibir=1aet,Ruqi=14fr,Baidoa=1dso,
Cabudwaaq=1cx4
SO4 Burao=1d83,Kaambooni=1793,Gebiley=19e7,Bosaso=1de5,Beled Hawo=79r5i,Balanbale=7cib,Afgooye=1erd,Gaalkacyo=19zv,Laascaanood=8l8h,Garoowe=19h1,Beledweyne=1dqk,Qoryooley=14sj,Jawhar=17gv,Jilib=17c6,Jamaame=17in,Baardheere=1eaa,Dhabad=3r9p2,Ceerigaabo=1cdf,Luuq=167v,Buurhakaba=1d1v,Dhamas=1bcg,Ceeldheer=1cg4,Saaxo=3r9on,Tog Wajaale=13j0,Wanlaweyn=133k,Diinsoor=1ax5,Baki=4sg0s,Qandala=150l,Eyl=1ab7,
Saylac=146m,Bu'aale=1dcd,
Buulobarde=1d55
SR3 Paramaribo=20ile
SR4 Blauwgrond=20jjm
SS2 Juba=801j,
Winejok=7spr
SS3 Yei=7skj,Malakal=7y29,
Wau=7srx
SS4 Kuacjok=7ytc,Pajok=81qf,Gogrial=815f,Yambio=7slk,Aweil=7t5b,Rumbek=7vw7,Bor=832x,Torit=7u7i,Leer=7ymi,Tonj=7u83,
Kafia Kingi=7zwq
ST4 São Tomé=1fo5n
SV2 San Salvador=24sxt,
Soyapango=24sqg
SV3 San Miguel=24t06,Santa Ana=24sx2,Mejicanos=24tqn,Santa Tecla=24tmp,
Apopa=24w0h
SV4 Delgado=24vlq,Sonsonate=24sqm,San Marcos=24t14,Usulután=24skj,Cojutepeque=24vq9,Cuscatancingo=24vm9,San Vicente=24ssq,Zacatecoluca=24sid,San Martín=24t0v,Ilopango=24uks,Ahuachapán=24w2q,Antiguo Cuscatlán=24w0y,
Chalchuapa=24vta
SY1 Aleppo=3n7z,
Damascus=3noe
SY2 Homs=3muh,Latakia=3pxk,Ar Raqqah=3pgb,Ḩamāh=3n6p,Ţarţūs=3i1d,
Al Ḩasakah=3q43
SY3 Deir ez-Zor=3nsa,Al Qāmishlī=3ps1,Al Bāb=3q9u,Idlib=3mp9,
Dūmā=3nmo
SY4 al-Yarmūk=3kn0,Jaramānā=3mja,Manbij=3l4t,Dar'ā=3nvd,As Salamīyah=3j9v,Al-Tabqa=3p06,Dārayyā=3nv0,I'zāz=3os2,Jablah=3mmw,As Safīrah=3p3r,As-Suwayda=3p14,Ālbū Kamāl=3qls,At Tall=3ozh,Al Mayādīn=3puw,Ar Rastan=3pg2,Kabbasin=3kb1,Tadmur=3ie8,Babīlā=3opq,Ayn al 'Arab=3oww,An Nabk=3pmx,Khān Shaykhūn=3lvp,Afrīn=3qei,Nawá=3kd9,Kafranbel=3m51,Irbīn=3mos,Al Quşayr=3pqi,Yabrūd=3hhf,Jisr ash Shughūr=3mf3,
Bāniyās=3ol2,Tallbīsah=3idf,Ḩarastā=3n3d,Al Qunayţirah=3pqu,Tādif=3ieb,Saraqib=3j68,Jayrūd=3mhl,Maşyāf=3kw6,Ma'arratmişrīn=3lbp,Al Qaryatayn=3prl,Salqīn=3j8i,Ţafas=3ie6,Şūrān=3ih7,Şaḩnāyā=3jb6,Binnish=3oaj,Jāsim=3k31,Burj Islām=3o23,Tallkalakh=3i6l,Az Zabadānī=3orf,Dā'il=3nwv,Ţayyibat al Imām=3hza,Hajīn=3qne,Inkhil=3mov,Dayr Ḩāfir=3ns1,Şāfītā=3jd0,Āmūdā=3pny,Al Mālikīyah=3pwa,Shaykh Miskīn=3iso,
Aş Şanamayn=3p2t,Tall Rif'at=3i50,Batabo=3oha,Nubl=3kcb,Subaykhān=3ik9,Jarābulus=3mjf,Al Ḩirāk=3q4b,Al Kiswah=3py6,Ḩalfāyā=3n7g,Kafr Takhārīm=3m45,Ad Dānā=3qgj,Kafr Zaytā=3m3w,Kafr Lāhā=3m58,Ad Darbāsīyah=3nuv,Qārah=3k67,Zākīyah=3hfk,Qaţanā=3k15,Maharda=3knq,
Al Quţayfah=3pq8
SZ3 Manzini=k1g3
SZ4 Mbabane=k1ft
TD1 N'Djamena=1g0s3
TD3 Moundou=1g11b,Abéché=59nd,
Sarh=1fzr3
TD4 Kelo=1g3e2,Am Timan=59ay,Doba=1g5nh,Pala=1g03k,Bongor=1g6se,Goz Beida=583v,Koumra=1g2p1,Mongo=1g16d,Bol=1g6ub,Mao=1g1re,Déressia=1g63f,Iriba=57ye,Faya-Largeau=1g52e,Bitkine=1g6yc,Bébédja=1g7im,Massakory=1g1ms,Umm Hājar=1g076,Moussoro=1g0y0,Biltine=58y6,Léré=1g2cm,Fianga=1g51b,Goré=1g4gz,Ati=1g7xs,Amdjarass=5ocoh,Gounou Gaya=1g4bw,Massaguet=1g1mv,Laï=1g2gg,Bokoro=1g6uh,Guelendeng=1g47p,
Kyabé=1g2hs,Adré=59k5,Maro=1g1o9,Mandelia=1g1ts,Dourbali=1g5cv,Benoy=1g790,Moïssala=1g181,Fada=58dc,Mboursou Léré=1g1hm,Bousso=1g6jc,Mangalmé=1g1sy,Bédiondo=1g7gj,
Béré=1g782
TG1 Lomé=1ep1v
TG3 Sokodé=1eo5k,
Kara=1epqg
TG4 Atakpamé=1er2m,Kpalimé=1epa0,Bassar=1eqts,Dapaong=1eqik,Tsévié=1enpq,Aného=1er5i,Mango=1eozq,Anié=1er59,
Notsé=1eonk
TH1 Bangkok=yhs6
TH2 Samut Prakan=yfni
TH3 Mueang Nonthaburi=ygud,Chon Buri=yj52,Phra Pradaeng=ygd0,Bang Khae=46luo,Hat Yai=yivw,Pak Kret=ygs0,Sai Mai=46lza,Si Racha=yfe2,Latkrabang=6lat8,Watthana=46m2j,Khlong Sam Wa=81839,Bang Khun Thian=yplp,Lat Krabang=454l6,Chatuchak=46lwh,Ban Khlong Prawet=yold,Chom Thong=46lwj,Nong Chok=ygxu,Lampang=op95,Nong Khaem=ygx8,Bang Kapi=ypn0,Bueng Kum=46lw8,Kabin Buri=yip6,Surat Thani=onqr,
Udon Thani=yelz,Din Daeng=3zh79,Chiang Mai=oq6f,Nakhon Ratchasima=yh5d,Hua Hin=opv9,Bang Sue=42pw1,Ban Samae Dam=yl0t,Ubon Ratchathani=yem5,Lat Phrao=46lxx,Phasi Charoen=ygkm,Ban I Chang=osyy,Thon Buri=yeqj,Khlong Luang=yi7f,Nakhon Pathom=yh5i,Bangkok Noi=ypl0,Thung Khru=46m2f,Pattaya=yllj,Suan Luang=46lzm,Wang Thonglang=46m2h,Khon Kaen=yi40,Lak Si=46lxt,Khlong Toei=442qp,Dusit=yiy2,Rayong=yfzd,
Taling Chan=yf2r,Bang Bon=4z3h8,Nakhon Si Thammarat=oou5,
Si Maha Phot=yff7
TH4 Chanthaburi=yj9h,Bang Rak=ypfy,Tha Raeng=8183f,Bang Na=yqkz,Anusawari=8183g,Yala=yebq,Ratchaburi=oo2y,Bang Phlat=yqjm,Phra Khanong=ygdy,Saphan Sung=46lzd,Khan Na Yao=46lxd,Ban Mai=ybsb,Rat Burana=yg0f,Sathon=46lzl,Nakhon Sawan=yh5b,Yan Nawa=ye9k,Sathorn=621d4,Bang Sue subdistrict=8183l,Phuket=ooba,Chiang Rai=oq6d,Bang Kruai=ypka,Huai Khwang=46lww,Khlong Chan=8183c,Thawi Watthana=46m2a,
Sakon Nakhon=yft2,Khlong San=yi6v,Ratchathewi=46lz9,Krathum Baen=yhtf,Bangkok Yai=ypkx,Ban Ko Sire=or0y,Phaya Thai=46lyu,Khlong Kum=8183u,Huamak=637a3,Saraburi=yfiq,Trang=oncn,Sattahip=yfhu,Kanchanaburi=opq1,Nong Khai=ygx4,Samut Sakhon=yfng,Phitsanulok=ygik,Songkhla=yfb7,Ban Tha Kham=ykd4,Ban Lam Luk Ka=ynrr,Bang Khae Nuea=8183d,Prachantakham=yg6s,Kamphaeng Phet=opqa,Chaiyaphum=yjdb,Uttaradit=yelb,
Lop Buri=yhjc,Ban Pong=orb7,Na Di=yn9s,Phra Phutthabat=ygd4,Chumphon=oq39,Klaeng=yhze,Kalasin=yin9,Suphan Buri=yf81,Pathum Wan=46ly2,Wat Tha Phra=8183t,Tha Maka=onk3,Ban Talat Yai=nydw,Ban Lak Song=4gtxs,Maha Sarakham=yhfo,Phra Nakhon=613gf,Pom Prap Sattru Phai=yg7z,Phra Nakhon Si Ayutthaya=ygdo,Phetchabun=ygjd,Ko Samui=oqyp,Chachoengsao=yje7,Cha-am=oqa7,Pak Chong=ygs9,Chong Nonsi=yj4g,
Bangkok Riverside=6242b,Takua Pa=onp0,Narathiwat=yh21,Pran Buri=oo5z,Surin=yf7y,Phetchaburi=on42,Chum Phae=yj2q,Sadao=yfx7,Si Sa Ket=yfdr,Mae Sot=op18,Pattani=ygq2,Phatthalung=ygkj,Lamphun=op90,Warin Chamrap=yeh9,Wong Sawang=8183m,Su-ngai Kolok=yf8i,Tha Yang=yesb,Ban Phaeo=ylq9,Bang Bua Thong=ypoy,Lat Yao=8183v,Nong Khae=ygxb,Mukdahan=yh79,Bang Phai=8183e,Ban Na=os69,Bang Lamung=ypjz,Roi Et=yfyx,
Wichian Buri=yeg0,Khao Saming=yia5,Khwaeng Bang Khae=4gu9u,Wichit=3ziw3,Phrae=yge8,Ban Sang=ykwx,Khetsamsenok=81835,Khlong Yai=yi6f,Chan Kasem=81837,Mae Chan=op2b,Sam Phran=yfou,Sukhothai=onr9,Kantharalak=yigj,Photharam=oodo,Ban Ang Sila=yqqi,Bang Khlo=ypm0,Phichit=ygj1,Det Udom=yj0c,Ban Phai=ylpz,Tha Bo=yey5,Loei=yhkf,Samut Songkhram=yfne,Kathu=opor,Amnat Charoen=yqtg,Nakhon Phanom=yh5f,
Satun=yfhk,Nong Bua Lamphu=ygy5,Ban Ratsada=4805k,Prachuap Khiri Khan=oo6a,Chomphon=8183x,San Kamphaeng=onws,Prachin Buri=yg6o,Ban Khlong Bang Phran=4gtxb,Bang Khun Si=8183q,Krabi=opdl,Ban Khlong Bang Sao Thong=ye04,Yaring=ye8z,Na Klang=ye5q,Ban Aranyik=4vv35,Sam Sen Nai=81831,
Kaeng Khoi=yio7
TJ2 Dushanbe=q6sy
TJ3 Isfara=wgwg,Istaravshan=q5jx,Kŭlob=q6a2,Konibodom=wgwb,Khujand=wgvz,
Bokhtar=q5xn
TJ4 Qayroqqum=wgw3,Vahdat=q60n,Tursunzoda=rhnt,Buston=wyyv,Panjakent=q5z2,Zarhalol=q71b,
Khorugh=q6ds
TL3 Dili=z9n5
TM1 Ashgabat=3h53
TM3 Türkmenabat=q535,Daşoguz=cwau,
Mary=q4bv
TM4 Türkmenbaşy=cw6y,Balkanabat=3gpc,Bayramaly=q56a,Tejen=q3zz,Gyzylarbat=3gy3,Magdanly=q4w0,Arkadag=81x8x,Boldumsaz=cw8t,Abadan=3h2r,Yolöten=q3tx,Bäherden=3h4e,Köneürgenç=cw7c,Yylanly=cw2g,Gökdepe=3gym,Kaka=3gx9,Kerki=q4l6,Sarahs=q460,
Gumdag=3gyf
TN2 Tunis=1gtli
TN3 Sfax=1gvwe,Sousse=1gtxv,Sukrah=1gtz4,Kairouan=1h0ix,Bizerte=1gzya,Sakiet ed Daier=1gvqj,El Mourouj=6o5dp,Aryanah=1h0db,Gabès=1gwlt,Sejoumi=1h0b0,Hammamet=1h0r4,
Sakiet ez Zit=1gvqi
TN4 Gafsa=1gwld,La Gazelle=4oops,Monastir=1h0k5,La Marsa=1h0lg,Msaken=1gx78,Houmt Souk=1gy5s,Ben Arous=1gzrz,Le Kram=1h0nu,Ben Gardane=1gzqn,Kasserine=1h0j5,Ettadhamen=7th9k,Douar Hicher=7th9j,Zarzis=1gxzx,Feriana=1gyoj,Radès=1gw6f,Le Bardo=1gzxf,Medenine=1gxgh,Nabeul=1gwrn,Tataouine=1gtrx,La Mohammedia=1h0kb,Oued Lill=1gtd4,Korba=1gw9c,Skanes=1gvqm,El Mgarsa=1h0lr,Kelaa Kebira=1h0jv,Kélibia=1gwaf,
Moknine=1h0k8,Béja=1h006,Douane=1jc3e,Menzel Bourguiba=1gxao,Mnihla=7th9i,Ksar Hellal=1gwei,Djemmal=1gy0f,El Kef=1h0o2,Mahdia=1h0mc,Jendouba=1gxxk,Sidi Bouzid=1gunk,El Hamma=1h0r7,La Goulette=1gydc,Fouchana=1gyof,Soliman=1gtyx,Jedeïda=1h0o7,Zouila=1h01t,Kalaa Srira=1h0jt,Hammam-Lif=1gybg,El Ain=1h0tn,Hammam Sousse=1gyb7,Dar Chabanne=1gz4l,Teboulba=1gtwd,Gremda=1h0ji,Boumhel El Bassatine=76077,
Metlaoui=1h0kt,Menzel Temime=1gxaa,Ksour Essaf=1gw7k,Tozeur=1gtqg,Ez Zahra=1jfnm,Douz=1gyuv,El Ksar=1h0je,La Sebala du Mornag=1gvy9,Sidi Abid=1gvbe,Mateur=1gx5s,Manouba=1gxay,Midoun=1gx19,Borj Cedria=3zfym,Rass el Djebel=1gw44,Siliana=1gu12,Dahmani=1gz8s,Tebourba=1gtwa,Rhennouch=1gyn8,Grombalia=1gw8q,Akouda=1h0vt,Ar Rudayyif=1h0dl,Den Den=7603w,Kebili=1gwc2,Dar el Haj Taïeb=1je5g,Mégrine=1gx9q,
El Fahs=1gwjh,Ajim=1h0wh,Carthage=1gwid,Takelsa=1gtus,Medjez el Bab=1gxe2,Sbeitla=1gtzn,Ouerdanine=4ook7,La Mornaghia=1h0k1,Nefta=1gwr5,Menzel Jemil=1gxag,Chebba=1h0ct,Beni Khiar=1gzyq,El Jem=1h0om,Sahline=1h0bq,Moularès=1gtiy,Tinja=1gtmy,Tabursuq=1gtw7,Zaouiet Sousse=1gt6t,Zaghouan=1gt9l,Métouia=1h0l7,Bekalta=1h0te,Tabarka=1gtwn,Ghardimaou=1gymz,Tajerouine=1gtux,Menzel Abderhaman=1gxas,
Maatmeur=1gx5l,Mennzel Bou Zelfa=1gxam,Douar Tindja=1gz03,El Alia=1h0us,Ouardenine=1h0i4,Thala=1gtuj,Galaat el Andeless=1gwkp,Mareth=1gx86,Ezzouhour=6o5i5,Chenini Nahal=7th9h,Teboulbou=1gtwc,Zeramedine=1h01y,Bembla et Mnara=7th9g,Mahires=1h0ma,Kellabine=1h0o1,
Beni Khalled=1gzys
TR1 Istanbul=fyvo,Ankara=6xu2,Bursa=g2wt,İzmir=6o06,Gaziantep=6qxa,Diyarbakır=6s8t,Adana=6z1v,Kayseri=6m0g,Konya=6kjv,
Antalya=6xtt
TR2 Esenyurt=g0mz,Eskişehir=6r7m,Çankaya=45319,Küçükçekmece=fwu2,Erzurum=6rc8,Malatya=6ja2,Bağcılar=g3q4,Bahçelievler=4jh2z,Umraniye=ftqh,Mersin=6iz7,Nilüfer=65rns,Van=6e11,Üsküdar=ftp5,Esenler=g0ng,Sancaktepe=4ji4k,Karabağlar=4l2fc,Batman=6wbw,Muratpaşa=4t22m,Şanlıurfa=6e71,Elazığ=6rog,Sultangazi=4ji4g,Maltepe=fwcj,Beylikdüzü=44wu0,Antakya=6xtv,Samsun=fv6w,Kahramanmaraş=6nuz,Uşak=6e63,Alanya=6y5a,
Ataşehir=44wtx,Sultanbeyli=4ji4j,Fatih=g0ie,Tarsus=6fc9,Karşıyaka=6mf0,Konak=6klt,Aksaray=6yds,Şişli=fun1,Denizli=6sol,
Batikent=9ha5
TR3 Adıyaman=6z0y,Adapazarı=g4wi,Gebze=g0ee,Zeytinburnu=fsq7,Merkezefendi=6ovxy,Çorum=g1u7,Sivas=6fyj,Afyonkarahisar=6z07,İskenderun=6o1z,Trabzon=fty0,Manisa=6j7f,Balıkesir=6wl1,Ordu=fvu4,Çiğli=6v41,Osmaniye=6hy3,Çorlu=g1ul,Arnavutköy=g458,İzmit=fyv8,Düzce=g0z8,Başakşehir=44wtz,Kırıkkale=6ldy,Kütahya=6jjo,Bolu=g33o,Edirne=g0xs,Karaman=6mtz,Siverek=6fye,Isparta=6o0x,Gölbaşı=6qdx,Büyükçekmece=44wu1,
Aydın=6x3i,Ereğli=6rfu,Viranşehir=6dyp,Erzincan=6rcd,Kırşehir=6la3,Kızıltepe=6ky4,Çanakkale=g2j8,Cizre=6tkd,İnegol=fyz5,Silifke=6g3s,Mardin=6j6l,Tokat=fu0n,Bingöl=6vqy,Giresun=g0ap,Kastamonu=fxze,Derince=g1bk,Karabük=fyia,Ağrı=6mxb,Samandağ=6h07,Tekirdağ=fu5r,Rize=fvcz,Nazilli=6igx,Salihli=6h23,Amasya=g49b,Silopi=6g3h,Siirt=6g46,Kilis=6ljs,Turhal=ftx6,Arsuz=6e9v,Bandırma=g3j9,Turgutlu=6ek6,
Zonguldak=fsou,Iğdır=6ohd,Mustafakemalpaşa=fw21,
Suruç=6fjf
TR4 Manavgat=6j86,Soma=6frn,Kâhta=6nuv,Ceyhan=6tw3,Burdur=6v7s,Polatlı=6hfh,Bafra=g3qf,Muğla=6ipk,Erciş=6rgq,Kars=fy1c,Niğde=6ifn,Lüleburgaz=fwf3,Körfez=ftex,Çankırı=g2ic,Nusaybin=6idi,Ereğli=g0r3,Kozan=6k74,Yozgat=6ctu,Patnos=6hnn,Akhisar=6yje,Akçapınar=6ynv,Çerkezköy=g256,Muş=6imp,Nizip=6ieu,Fatsa=g0ib,Bartın=g3ip,Elbistan=6ro3,Hakkâri=6th5,Ünye=ftpp,Midyat=6iv2,Nevşehir=6ifr,Bismil=6vpj,
Bilecik=g35y,Belek=6w4s,Tatvan=6f5q,Yüksekova=6cj1,Yalova=ftgp,Gemlik=g0cu,Kadirli=6nvw,Doğubayazıt=6s57,Ayvalık=6wz5,Söke=6fsf,Ardeşen=g47h,Şırnak=6fz4,Ödemiş=6ic4,Silvan=6g3g,Ahlat=6yun,Akşehir=6ydm,Kuşadası=6jm7,Urla=6e6k,Sorgun=6fr4,Çubuk=g1ty,Biga=g365,Kırıkhan=6le1,Fethiye=6r13,Kırklareli=fxfi,Bergama=6w0i,Anamur=6xv8,Reyhanlı=6har,Dörtyol=6s1o,Gölcük=g04q,Bolvadin=6vlb,Zile=fspq,
Eminönü=g0sy,Bozüyük=6vcd,Menemen=6j1g,Silivri=fupe,Bitlis=6vpd,Adilcevaz=6z14,Ergani=6rf0,Erbaa=g0rl,Tavşanlı=6f4p,Orhangazi=fvsl,Seydişehir=6g9e,Merzifon=fw89,Kavaklı=fxxm,Çarşamba=g2h4,Torbalı=6enr,Merter Keresteciler=3s7jc,Güngören Merter=3s7jd,Niksar=fvzs,Keskin=6lo8,Karapınar=6mqv,Mut=6ikt,Alaşehir=6y4s,Bayburt=g3fe,Suluova=fuer,Şebin Karahisar=fux6,Tire=6etd,Kulu=6jwu,Erdemli=6rgb,
Çumra=6t90,Kireçocağı=6lel,Akçaabat=g4qb,Aliağa=6y2y,Keşan=fxn3,Beyşehir=6vtz,Birecik=6vqe,Karacabey=fyhl,Şereflikoçhisar=6gcc,Bulancak=g2y5,Milas=6iub,Sandıklı=6gyf,Besni=6vy1,Edremit=6rtd,Gönen=g026,Çatalca=g2fg,Afşin=6z08,Cimin=6e46,Karasu Mahallesi=fy59,Bodrum=6voj,Gümüşhane=fzy1,Yalvaç=6drx,Beypazarı=g371,Burhaniye=6v75,Vakfıkebir=ftmc,Sungurlu=fuec,Beşikdüzü=g39r,Serik=6gbx,Talas=6fek,
Uzunköprü=ftmz,Osmancık=fvo3,Kestel=fxm4,Görükle=g01k,Develi=6sfv,Hınıs=6otu,Dinar=6sbe,Yerköy=6d33,Hendek=fzcw,Safranbolu=fvbi,Tunceli=6ela,Akçakoca=g4p4,Simav=6g3b,Sinop=fuog,Göksun=6qfg,Çay=6u80,Marmaris=6j66,Çeşme=6tyb,Şarkîkaraağaç=6go3,Bor=6vl3,Kumru=fwpq,Etlik=6r69,Kurtalan=6jr0,Akçakale=6yq8,Yeşilli=6d1c,Of=fvy0,İmamoğlu=6obh,Ceylanpınar=6tvw,Bulanık=6v9c,Ortaköy=6i0q,Kula=6jyq,
Mimarsinan=fw61,Karasu=fy58,Karamürsel=fy7c,İncirli=4pw97,Kemalpaşa=6lts,Görele=g01x,
Beykonak=6jv4
TT4 Chaguanas=24mca,Mon Repos=24lt0,San Fernando=24lii,Port of Spain=24lmq,Rio Claro=24llc,
Arima=24miz
TW1 Taipei=zrat,New Taipei City=7ookc,Taichung=zrcf,Kaohsiung=zvj0,
Tainan=zrb7
TW2 Banqiao=zslp,Taoyuan=3zjdi,Hsinchu=zwjz,Keelung=zyxg,
Fengshan=zviw
TW3 Neihu=ztpn,Chiayi City=zzec,Yongkang=zow5,Chang-hua=zzmo,Changhua=16q5v,Zhubei=zy2g,Bade=zta5,Xizhi=zwqp,Danshui=zr0u,Shulin=zrpn,Yuanlin=zp2b,Sanxia=zsnu,Neili=ztp0,Douliu=zovg,Toufen=zqab,Nantou=ztse,
Taitung=zr9j
TW4 Hualien City=zw20,Caotun=zq5j,Zhudong=zy0t,Daxi=zreb,Yilan=zvtj,Yingge=zp3n,Puli=zsti,Miaoli=zu3n,Xinying=zrb5,Wufeng=zpes,Magong=zuas,Xihu=zwnl,Chaozhou=zzk7,Donggang=zpyc,Zhushan=zy23,Erlin=zxwy,Buzi=zss8,Taibao=zraz,Jincheng=zyrc,Xiluo=zwm8,Shetou=zs76,Yongjing=zox7,Tianzhong=zqmn,Beigang=zt7u,Beidou=zt49,Jinhu=zwki,
Xingang=zwf3
TZ1 Dar es Salaam=3fnr,
Mwanza=39gg
TZ2 Dodoma=3flw,Zanzibar=36re,Arusha=3gh9,Mbeya=3b4c,Morogoro=3a84,Kahama=3edh,Tanga=37fq,Geita=3fdw,Tabora=37h6,
Sumbawanga=37if
TZ3 Songea=it09,Kibaha=3dxn,Bariadi=3gea,Kasulu=3e2u,Singida=37nb,Kigoma=3dpm,Moshi=3a7t,Tunduma=37a2,Ifakara=3f2c,Mpanda=3a6w,Iringa=3eqn,Bunda=3g58,Musoma=39mr,Bukoba=3g75,Mtwara=it9v,Shinyanga=37qu,Tarime=37f1,Nzega=38gi,Makumbako=3bod,Sengerema=37tj,Handeni=3f7f,
Katumba=3e13
TZ4 Mafinga=7th2i,Lindi=itop,Ushirombo=372h,Njombe=38vr,Kilosa=3dgb,Masasi=itii,Vwawa=36xa,Bagamoyo=3gga,Kondoa=3cri,Katoro=3e1c,Vikindu=36yj,Babati=3ggw,Korogwe=3cqn,Mbinga=itgu,Uyovu=36zn,Buseresere=3g3l,Chake Chake=3fz9,Kibaigwa=7th2g,Utengule=370w,Tukuyu=37b1,Masumbwe=3bby,Merelani=3ybm2,Mbuguni=3b2p,Tunduru=iszm,Kyela=3cgf,Mbulu=3b2h,Ikwiriri=3eve,Igunga=3eze,Diobahika=7th2e,Mwandege=7th2k,
Nansio=3980,Rujewa=3839,Namanyere=399u,Mlowo=3abs,Mapinga=3bg5,Geiro=3fdx,Dumila=7th2f,Nguruka=38y7,Newala Kisimani=it3w,Kidatu=3dt3,Boma la Ngombe=3gb0,Kidodi=3ds2,Wete=36ui,Misungwi=3an3,Magu=538sw,Mlimba=3aco,Mafinga=3bwt,Newala=it3y,Chalinze=3fys,Same=37yc,Biharamulo=3gci,Lushoto=3c1d,Somanda=37kw,Kirando=3d83,Tumbi=37ai,Bugarama=3g8v,Ngudu=38z3,Urambo=373o,Mvomero=39lf,Chanika=3fww,
Nungwi=4c4kz,Kibiti=3dw9,Mpwapwa=3a4m,Kisesa=3d4d,
Chato=3fvs
UA1 Kyiv=f2s8,Kharkiv=f54j,
Odesa=ez5g
UA2 Dnipro=f7sa,Donetsk=f7md,Lviv=f23a,Zaporizhzhya=eqms,Kryvyy Rih=f339,Sevastopol=evtj,Mykolayiv=f0k9,Vinnytsya=es2e,Saltivka=402uc,Luhansk=f26a,Desna=82ck7,Dniprovskyi=82ck6,Pravyi Bereh=832f6,Darnytsya=832gv,Makiyivka=f1ww,
Simferopol=evcd
UA3 Chernihiv=f8en,Poltava=exj7,Khmelnytskyi=f51d,Cherkasy=f8g7,Chernivtsi=f8e7,Zhytomyr=eq2f,Sumy=eu3m,Rivne=ewq2,Vyhurivshchyna-Troyeshchyna=erg6,Horlivka=f63t,Obolon=52m0c,Ivano-Frankivsk=f5vz,Mariupol=f1j2,Kamyanske=f7sc,Ternopil=etoi,Kremenchuk=f3bn,Shevchenkivskyi=82ck9,Kropyvnytskyi=f4lw,Lutsk=f23t,Bila Tserkva=f9id,Rayon KTZ=82ocw,Verhunskyi=83nqk,Borshchahivka=70gbk,Desnyanskyi=83ocx,
Novozavodskyi=83od0,Tsentralnyi=83nsa,Rutchenkivskyi=82nui,Fortechnyi=82ckj,Nyzhnodniprovsk=f052,Avtozavodskyi=78saa,Sykhiv=evct,Zarichnyi=83ns6,Kerch=f55o,Melitopol=f17g,Shevchenko=82oc3,Bohuniya=f9aa,Kramatorsk=f3lo,Kovpakivskyi=83ns5,Kyivskyi=82nuh,Mykilska Borshchahivka=832n0,Vilkhivskyi=83nql,Livoberezhnyi=83nsc,Cheremushky=5xzhi,Tsentralno-Miskyi=83ns7,Smolyanskyi=83nqd,Uzhhorod=estw,
Korolyov=83oue,Kyivskyi=82oc2,Brovary=f8wu,Hirnytskyi=83nqh,Yevpatoriya=eqy1,Berdyansk=f9qb,Alchevsk=fapg,Nikopol=f05v,Slovyansk=ev30,Pozniaky=832gu,Kalynivskyi=82nug,Chumakivskyi=82num,Skhidni Kvartaly=84h0l,Kindrativskyi=83ns8,Kalmiuskyi=83nsb,Pavlohrad=eyht,Pechersk=8248x,Oleksiyivka=7fxsa,
Oleksandrivskyi=82nul
UA4 Siverskodonetsk=ety7,Kamyanets-Podilskyi=f5hi,Tsentralno-Miskyi=83nqe,Yuzivskyi=82nuf,Kharkivskyi Masyv=832n1,Lysychansk=f2f0,Bohodukhivskyi=82nue,Shevchenkivskyi=83nqj,Lisovyi Masyv=832hj,Podilskyi=82ckk,Mukachevo=f0me,Voznesenskyi=ey1i,Konotop=f433,Voskresenka=832gy,Uman=esxs,Berestovskyi=83nqi,Bakhmut=faae,Khrustalnyi=f3d6,Yalta=er9x,Yenakiyeve=eqz8,Oleksandriya=ez29,Kryukiv=f33h,
Tekstylnyk=82nws,Drohobych=f7jf,Chokolivka=832hf,Kadiyivka=eupb,Shostka=evg6,Berdychiv=f9q1,Shakhtarsk=evse,Nyvky=832fd,Prymorskyi=83nsd,Samar=ezp1,Mykytivskyi=83ns9,Izmayil=f5rg,Vidradnyi=832hd,Darnytskyi Masyv=832hh,Feodosiya=f76x,Kovel=f3op,Kostyantynivka=f428,Nizhyn=f02u,Smila=ev2p,Kherson=f53k,Irpin=f5yl,Kalush=f5ln,Sheptytskyi=f89m,Boryspil=f94c,Dovzhansk=eu15,Pervomaysk=ey9l,Holosiyiv=8248w,
Shulyavka=832hu,Inhulets=f5zl,Korosten=f3wl,Stryi=eu8k,Kolomyia=f4a8,Pokrovsk=f3ja,Chornomors'k=f620,Vynohradar=832h3,Khartsyzk=f542,Zvyahel=ezs1,Snizhne=ev0l,Rubizhne=ewh6,Lozova=f294,Druzhkivka=d7vr,Chystyakove=etgu,Sotsmisto=eurt,Khanzhonkivskyi=83nqf,Svyatoshyn=8248z,Enerhodar=f7a4,Pryluky=ex4c,Hruzkyi=83nqg,Antratsyt=facr,Pivdenna Borshchahivka=84h0y,Bosse=82nuk,Horishni Plavni=3wldz,
Novovolynsk=ezdn,Sorokyne=f3ir,Nova Zabudova=84h13,Bilhorod-Dnistrovskyi=f9i8,Okhtyrka=faqd,Myrnohrad=f7v7,Berezniaky=832gw,Izyum=f5r0,Nova Darnytsya=f00v,Syrets=832hq,Rovenky=ewk3,Pivnichna Saltivka=403io,Marhanets=f1jz,Bryanka=f8w9,Lubny=f283,Nova Kakhovka=ezzz,Fastiv=f79c,Molodizhne=6mrdx,Svitlovodsk=eu0n,Vyshneve=es0f,Kamyanobridskyi=83nqm,Bucha=f8vq,Zhovti Vody=eq8s,Varash=4ysnz,
Stare Misto=832gz,Dzhankoy=f7bq,Hladkivka=83ofb,Shepetivka=evns,Sonyachnyi=84h04,Bilychi=f9vb,Khanzhonkove=f54o,Telychka=etr3,Novyi Lviv=82cks,Myrhorod=f0yb,Pivnichni Osokorky=832n2,Podilsk=f3qf,Pivdennoukrainsk=4hb3a,Romny=ewmg,Volodymyr-Volynskyi=erxe,Yasynuvata=er5h,Pivnichno-Brovarskyi Masyv=832n7,Pokrov=eyx0,Dubno=f7hg,Vasylkiv=esq4,Chuhuyiv=f84m,Priorka=832ho,Netishyn=f0bp,Sokolohirsk=ey9k,
Kakhovka=f5po,Avdiyivka=fa8y,Karavayevi Dachi=84h0t,Vyshhorodskyi Masyv=832hn,Slavuta=ev65,Arshyntseve=faaz,Teremky=832hc,Zhmerynka=eq6k,Boyarka=f90b,Starokostyantyniv=euky,Sambir=ew5s,Oleksandrivska Slobidka=832he,Voznesensk=erj0,Vyshhorod=erf7,Minskyi Masyv=83np6,Pivdenne=eqv1,Solomyanka=82ck8,Boryslav=f94l,Podil=82oc1,Hlukhiv=f63y,Obukhiv=ez6m,Lukyanivka=832hz,Novoyavorivs'k=51ijc,Toretsk=f7ca,
Kostopil=f3s1,Yany Kapu=f3hm,Mohyliv-Podilskyy=f0ty,Synelnykove=evc4,Masany=f1e3,Alushta=fajt,Tokmak=etjh,Demiyivka=70ep6,Sarny=ew3s,Zlatopil=ey94,Novobilychi=84h12,Khust=f4vp,Chortkiv=f85c,Saki=ew72,Novyi Rozdil=ez96,Truskavets=etbf,Dobropillia=f7rg,Terny=etn9,Zolotonosha=epzv,Khmilnyk=f51o,Shakhtarske=eya8,Bakhchysaray=fa4p,Rusanivka=832n8,Khrestivka=f4lh,Kupyansk=f2y0,Ternivka=etnw,
Holubivka=f4lt,Rayduzhnyi Masyv=832hl,Balakliya=fa3i,Pereiaslav=eyat,Livoberezhnyi Masyv=832hi,Stara Darnytsya=eunh,Podil=expp,Sofiivska Borschahivka=81mv3,Tatarka=832ht,Haysyn=f6zp,Dolynska=f7o6,Vynohradiv=erfu,Malyn=f1r8,Mostytskyi Masyv=832hp,Perevalsk=eyb6,Oleshky=et7h,Zdolbuniv=eqfc,Slavutych=44jh3,Armyansk=fab7,Debaltseve=f80l,Korostyshiv=f3w5,Krolevets=f37k,Lebedyn=d57d,Teremky-II=832hb,
Kurenivka=832hr,Pisochyn=ey6o,Kaniv=f5g4,Hadyach=f73y,Berehove=f9pj,Kozyatyn=f56z,Brody=f8xk,Dokuchayevsk=f7pn,Zolochiv=eq0g,Nadvirna=f0ij,Ladyzhyn=f2ro,Otamanivka=f0rh,Znamyanka=eq13,Ihren=ez4l,Vilnohirsk=ersg,Selydove=ew0l,Berestyn=f3ic,Bilohorodka=f9u6,Merefa=f15v,Volnovakha=erse,Kremenets=f3bj,Polonne=exjo,Dolyna=f7nf,Sukhodilsk=eu5a,Sokal=euyd,Stebnyk=eufs,Saperna Slobidka=839pe,Lyman=f3d8,
Liubotyn=f1zl,Zhuravlivka=403ik,Kivsharivka=f3og,Trostyanets=etdj,Kiliya=f4nv,Henichesk=f6z2,Popasna=exh2,Pidhorodnye=exrj,Vynnyky=es2k,Yahotyn=erbf,Krasyliv=f3l8,Balaklava=fa3m,Reni=77yw8,Balta=fa2e,Kalynivka=f5n7,Volochysk=errb,Hostomel=f6hn,Kurakhove=ewjh,Vitryani Hory=84h0o,Pyatykhatky=ex0d,Kreminna=f3be,Polohy=exk5,Lypky=832h2,Klov=832n3,Amvrosiivka=fajk,Skadovsk=ev9p,Pelahiivka=eyej,
Zuhres=epya,Rozdilna=ewj4,Bohodukhiv=f9au,Korsun-Shevchenkivskyi=f3ve,Dniprorudne=f7t4,Berezhany=f9o6,Kotsyubynske=f3q6,Darnytsya Car Repair Plant Microdistrict=81xah,Vovchansk=ervc,Skvyra=ev73,Rakivka=82c2j,Derhachi=f7wy,Svalyava=eu1t,Lutuhyne=f23n,Rakove=8461e,Nyzhnya Telychka=8466r,Katerynivka=eqxl,Mostyska=f0ns,Bakhmach=fa4n,Shpola=evfk,Sudak=eu6z,Knyahynyn=7gbvv,Zvenyhorodka=epxv,
Novoukrayinka=ezeu,Bilohirsk=f9u3,Berezan=f9ol,Svyatopetrivske=4z2gd,Iziaslav=f5r4,Svatove=eu1i,Kybalchych=832n6,Horodok=f63s,Trudivskyi=f4q2,Horodok=f6jd,Starobilsk=eulc,Apostolove=facd,Slobozhanske=f44f,Bohuslav=f9a3,Bahacheve=esnc,Dunayivtsi=f7ed,Rakhiv=ewxf,Bilopillia=f9tb,Bortnychi=f91m,Verkhnodniprovsk=escc,Ilovays'k=f61r,Bar=fa1p,Ovruch=eyoj,Radomyshl=ewyw,Voznesenivka=f89g,
Novhorod-Siverskyi=ezxl,Vilnyansk=es34,Bolhrad=f99d,
Tulchyn=et6w
UG1 Kampala=4zc6
UG2 Nansana=6ijpp,Kira=4yd9,
Bunamwaya=50oz
UG3 Kyengera=6gqsu,Mbarara=4wwk,Kasangati=4z3i,Mukono=4wl1,Njeru=4vs4,Gulu=501u,Katabi=4yz6,Kajansi=4zk9,Lugazi=4xef,Hoima=500w,Mubende=4wob,Lira=4xli,Ibanda=500j,Masaka=4wzo,Kasese=4z2a,Mbale=4wwu,Masindi=4wz6,Mityana=4wsz,
Entebbe=506c
UG4 Jinja=4zve,Wakiso=4ucs,Rutoma=4ut6,Bwizibwera=50ci,Kotido=4xy1,Arua=51cv,Nakivale Refugee Camp=53xm7,Kamuli=4zbh,Apac=51fe,Iganga=4zzv,Busia=50m5,Koboko=4y11,Soroti=4uka,Fort Portal=505g,Mpondwe=4wpa,Kitgum=4y5p,Kabale=4zu6,Kapchorwa=4z6z,Rwamwanja Refugee Camp=7th9r,Mpigi=4wps,Luwero=4x9u,Tororo=4ugu,Yumbe=4u97,Bugembe=5102,Ishaka=9loh,Kumi=4xx4,Pallisa=4v0n,Kasanje=4z3f,Nebbi=4vuo,
Paidha=4v1h,Rukungiri=4uug,Adjumani=51pd,Buyale=4x2ph,Bugiri=50zp,Kakira=4zit,Isingiro=4pkh9,Nakaloke=4w9s,Busesa=50mg,Wobulenzi=4u9u,Nyachera=4vk8,
Kayunga=4ys0
US1 New York City=31x8l,Los Angeles=37295,Brooklyn=31j4u,Chicago=2wr52,Queens=320ux,Houston=2sptm,Phoenix=35s6n,Philadelphia=2pqsd,San Antonio=2tari,Manhattan=31v2j,San Diego=37kcj,The Bronx=31j3u,Dallas=2sevs,Jacksonville=2h5w5,
Fort Worth=2skbe
US2 San Jose=37kmj,Austin=2s4o6,Columbus=2onax,Charlotte=2nljn,Indianapolis=2jal6,San Francisco=37kgn,Seattle=3giwk,Denver=385mg,Washington=2gr6r,Nashville=2rjs9,Oklahoma City=2pefx,El Paso=3ac0x,Boston=2xor0,Portland=3f629,Detroit=2yyvd,Las Vegas=3a170,New South Memphis=2rkfh,Memphis=2rh7b,Louisville=2k5cc,Baltimore=2l6rm,South Boston=2y4g9,Albuquerque=38wvr,Milwaukee=34szp,Tucson=35zmx,
Fresno=36ot5,Sacramento=37ik1,Atlanta=2hlnb,Miami=2h92i,Omaha=30rhk,Raleigh=2o682,Kansas City=2m5tt,Long Beach=371x5,Mesa=35ow7,Staten Island=325ps,Colorado Springs=3848u,Virginia Beach=2uoyj,Oakland=37a3u,Tampa=2hh9h,Tulsa=2plg9,Minneapolis=2zz2p,Wichita=2jrsy,Arlington=2s4co,Bakersfield=365d6,Cleveland=32e69,New Orleans=2kwxx,Aurora=3806z,Honolulu=3hio3,Anaheim=363vm,West Raleigh=2oewv,
Orlando=2hbe3,Lexington=2k4cf,Riverside=37hb9,Corpus Christi=2sdqw,Lexington-Fayette=2k4cv,Cincinnati=2omya,Santa Ana=37l6s,Stockton=37pws,Pittsburgh=33l9n,
Saint Paul=3050w
US3 Lincoln=30pl2,Anchorage=3i0ko,Meads=2k6a0,Henderson=3a003,Greensboro=2nsey,Plano=2t5k1,Newark=31ckm,Madison=34rrl,St. Louis=2mgii,Chula Vista=36dz7,Toledo=32wb7,Jersey City=31b24,Reno=3a4dh,Chandler=35d8i,Fort Wayne=2xgmf,Buffalo=31jdx,Durham=2noq8,St. Petersburg=2hesr,Irvine=36vmp,Laredo=2suo5,Lubbock=3afk9,Gilbert=35icf,Tri-Cities=4c8cx,Winston-Salem=2ofx8,Glendale=35iep,Norfolk=2udcu,
Hialeah=2h4p8,Garland=2sl57,Scottsdale=35vw1,Irving=2sqo8,Boise=3bqit,Chesapeake=2tut6,North Las Vegas=3a32z,Fremont=36oni,Spokane=3gkc0,Baton Rouge=2khxg,Upper West Side=327mc,Richmond=2uhl8,Paradise=3a3i8,Tacoma=3glao,Jamaica=31sk8,San Bernardino=37k9q,Salt Lake City=3fwn5,Huntsville=2f7ce,Des Moines=2w18k,Fontana=36nwb,Modesto=376j0,Rochester=321hi,Maryvale=35ojd,Arlington=2tp1h,Oxnard=37bdk,
Columbus=2hs8p,Worcester=2y87s,Moreno Valley=37764,Little Rock=2gajv,Fayetteville=2nq0h,Huntington Beach=36usx,Tallahassee=2hh8b,Yonkers=32a2n,Glendale=36pyf,Cypress=2ser8,Aurora=2wodl,Amarillo=3a8cp,Akron=32a9w,Vancouver=3gml4,Birmingham=2eszf,Montgomery=2fdo0,Grand Rapids=2z1o6,Peoria=35s1s,Providence=33yzb,Knoxville=2rcci,Sunrise Manor=3a64f,Grand Prairie=2smaa,Shreveport=2l1xl,
Brownsville=2s8lg,Overland Park=2jo21,Newport News=2ud7c,Mobile=2fdiu,Fort Lauderdale=2h2ri,Santa Clarita=37lax,Chattanooga=2qvb2,East Flatbush=31ner,Spring Valley=3a5sd,Santa Rosa=37lhj,Eugene=3eq3a,Tempe=35yo2,Oceanside=37aab,Salem=3f8uq,Garden Grove=36p97,Rancho Cucamonga=37ftv,Cape Coral=2gy4q,East New York=31nip,Sioux Falls=344x7,Ontario=37asv,Fort Collins=3bjcr,Springfield=2mip4,
Hollywood=36tw7,Elk Grove=36l33,Clarksville=2qw30,Pembroke Pines=2hc5n,Deer Valley=35fmr,Murfreesboro=2rjko,Port Saint Lucie=2hcyb,Corona=36g33,McKinney=2syea,Lancaster=36zm4,Cary=2nky3,Alexandria=2tokb,Tempe Junction=35yof,Palmdale=37bru,Hayward=36snx,Salinas=37jy7,Sunnyvale=37qq3,Frisco=2sksv,Springfield=2y4to,East Chattanooga=2r0rv,Pasadena=2t49i,Jackson=2mzaq,Pomona=37ega,Kansas City=2jlpp,
Washington Heights=328ln,Lakewood=38c8a,Escondido=36lmz,Astoria=31gy0,Hollywood=2h51s,Borough Park=31iqm,Valencia=37uqw,Rockford=2x707,East Hampton=2tyhn,Joliet=2wzbz,Savannah=2ihdc,Paterson=31d36,Bridgeport=3588k,Naperville=2x3e7,Gainesville=2h33o,Mesquite=2sywa,Syracuse=326d1,Torrance=37szy,Surprise=35y6k,Metairie Terrace=2kvie,Columbia=2q2d4,Pasadena=37cb8,Orange=37aux,Fullerton=36p1r,
Killeen=2st13,McAllen=2sy3o,Bellevue=3g16q,Metairie=2kvi1,Hampton=2u32m,Miramar=2h9fd,Van Nuys=37v25,West Valley City=3fzfj,Dayton=2onuk,Olathe=2jnuu,Warren=2zgv7,Thornton=38mok,Carrollton=2sahn,Charleston=2q1kk,Midland=3ag5d,Waco=2tl1i,Sterling Heights=2zemk,Denton=2sfo3,Cedar Rapids=2vyv3,New Haven=2vq2u,Roseville=37i35,Visalia=37vqf,Coral Springs=2gzmt,Thousand Oaks=37sit,Columbia=2lx5q,
Elizabeth=319by,Stamford=2vtbg,Concord=36fon,Norman=2pdzm,Alhambra=3az9v,Athens=2hllu,Kent=3gb0p,Simi Valley=37nkz,East Los Angeles=36k82,Santa Clara=37l9z,Sunset Park=50tmu,Topeka=2jqvv,Abilene=2s343,Koreatown=36yp0,Sheepshead Bay=324e1,Amherst=31gop,Victorville=37vgu,Vallejo=37utg,Lafayette=2kt5t,Chico=36dhp,North Stamford=2vqdd,Hartford=2vnbp,Berkeley=366v8,West Palm Beach=2hjof,Allentown=32zgv,
Evansville=2j8wb,Palm Bay=2hbnv,Fargo=30fob,Clearwater=2gz6c,Independence=2m4qs,Billings=3cw4e,Ann Arbor=2ytvb,El Monte=36ksv,Harlem=31qn6,Westminster=38ojq,Round Rock=2t95t,Wilmington=2ofqr,East Harlem=3rq4s,Arvada=3802v,Beaumont=2s5p9,Provo=3fvwa,Peoria=2x593,Carlsbad=36bwv,Odessa=3ah36,Springfield=2j3qm,Downey=36jci,Elmhurst=31nwv,Costa Mesa=36g8w,Miami Gardens=2h93b,North Peoria=2x3xk,
Fairfield=36m13,Lansing=2z54e,Bushwick=31jly,Gravesend=31pz3,Rochester=303kh,Elgin=2wttc,West Jordan=3fzdx,Inglewood=36veo,Tuscaloosa=2frav,Richardson=2t801,Lowell=2xxqy,East Independence=2lzi2,Gresham=3eswd,Antioch=3646g,Cambridge=2xpj8,High Point=2ntv5,Manchester=312u2,Temecula=37rqr,Murrieta=3782v,Centennial=383fh,Richmond=37gys,Corona=31ltf,Pueblo=38i14,Pearland=2t4i9,Waterbury=2vukp,
Greeley=3bjp4,West Covina=37wsd,Enterprise=39yqe,North Charleston=2qd6z,Everett=3g6ml,College Station=2sd0g,Pompano Beach=2hcty,South Fulton=7gt9c,Norwalk=379or,Boulder=3bhov,Broken Arrow=2p4gd,Daly City=36hh2,Sandy Springs=2ih79,Burbank=36a2j,Green Bay=34mr6,Santa Maria=37lek,Universal City=37ud6,Wichita Falls=2tmrc,Lakeland=2h6zi,Clovis=36ex6,Lewisville=2sv7t,Tyler=2tk12,El Cajon=36kmx,
San Mateo=37ktj,Brandon=2gx79,Rialto=37guw,Davenport=2w0xb,Edison=319a1,Hillsboro=3eucr,Las Cruces=39ct4,South Bend=2xlcz,Albany=31ggi,New Bedford=2xzoh,Vista=37vre,Davie=2h0c4,Chinatown=36dnh,Renton=3ghml,
Roanoke=2uhxz
US4 San Angelo=3aizq,Kenosha=34peh,Clinton Township=2yxn1,Columbia=2la2d,Erie=337qj,Portsmouth Heights=2uga3,Richmond Hill=321a9,Alief=2s3l5,Spring Hill=2hgjy,Compton=36fne,League City=2suxo,Flint=2z0ly,Allen=2s3mk,Dorchester=2xruc,Mission Viejo=376f7,Vacaville=37up8,Ventura=37v7a,Highlands Ranch=389zn,Lawton=2pbnl,Beaverton=3eggw,South Gate=37otf,Portsmouth=2ug9r,Sparks=3a5r2,Yuma=362it,
Brockton=2xp45,Dearborn=2yypa,Federal Way=3g6v9,Lee's Summit=2m73q,Asheville=2ng0a,Spokane Valley=3gkcx,Fordham=31oq5,Livonia=2z5wd,Roswell=2ig4e,Orem=3fvd2,Fall River=2xsrj,Lawrence=2jm1x,The Woodlands=2tios,West Albany=328uc,Yakima=3go4d,Quincy=2y23b,Flatbush=31ole,Hesperia=36t5s,Carson=36c53,Boca Raton=2gwxn,Santa Monica=37lfg,San Marcos=37ks0,Boyle Heights=368z1,Plantation=2hcni,Lynn=2xxw7,
Miami Beach=2h92n,Arden-Arcade=4bmh2,Westminster=37x5i,Longmont=3bkzw,Santa Barbara=37l88,Redding=3bdyo,Macon=2i6g8,Meridian=3c1il,San Leandro=37kp3,Greenville=2nsfc,Edmond=2p7ss,Chinatown=31kv0,Nampa=3c2h9,Trenton=31ffc,Sandy Hills=3fwpa,Newton=2xzsz,Toms River=2ojoc,Carmel=2j7je,Norwalk=2vqfi,Waukegan=2xd06,Deltona=2h0l6,Hawthorne=36sl0,Fort Smith=2g4du,Suffolk=2umke,Sugar Land=2thex,
Livermore=371jk,Nashua=313i6,Reading=33mb4,Concord=2nmkm,Indio=36vdi,Rio Rancho=39mf7,Enchanted Hills=4o0so,Santa Fe=39obb,Sandy=3fwp1,Whittier=37xnn,Canarsie=31jzo,Kirkland=3gb6p,Menifee=3757x,Newport Beach=378u2,Tracy=37t4n,Citrus Heights=36ehl,Bend=3egmr,Canton=2ywra,Lehigh Acres=2h795,Greenburgh=31q43,Bloomington=2zkhf,West Town=2xdau,Germantown=2ld5e,Clifton=318mz,Duluth=2zp3j,Champaign=2wqye,
Near North Side=2x3gg,Chino=36dp5,Alhambra=363as,Ogden=3fv9i,Redwood City=37gia,Bellingham=3g177,O'Fallon=2mc0q,Hoover=2f6vu,Melbourne=2h8xv,Danbury=2vko1,East Norwalk=2vlk1,Edinburg=2shhv,Sunrise=2hgzm,Bloomington=2j6xj,Cicero=2wrm7,Hemet=36sxh,San Pedro=37kwg,Ahwatukee Foothills=3b0aq,Johns Creek=3rpqd,Mission=2szl9,Troy=2zfrz,Buena Park=369vb,Mid-City=7u09r,Palm Coast=2hboy,Fayetteville=2g3o6,
Sioux City=2wiqz,Lake Forest=36zaa,Merced=37599,Longview=2swkm,Bryan=2s8sw,Westland=2zhcp,Warwick=3400z,Lakewood=36zjr,Farmington Hills=2z097,San Tan Valley=4cok4,Mount Pleasant=2qc91,Cranston=33x23,Largo=2h73g,Homestead=2h556,South Suffolk=2ulga,Avondale=3b06l,Tustin=37tuf,Mountain View=377qw,Napa=3787z,Somerville=2y4ex,Kendall=2h6fb,Lawrence=2xx20,Parma=32q8x,New Rochelle=31x7p,Lynchburg=2u9dv,
Medford=3f137,Deerfield Beach=2h0j3,Sylmar=37r9s,Pleasanton=37e5d,Belmont Cragin=2wouy,Brooklyn Park=2zkxz,Goodyear=35imi,Kennewick=3gb0a,Alameda=3631t,Town 'n' Country=2hhv6,Bellflower=366ny,Chino Hills=36dpd,Bloomington=2wpf0,Alafaya=3rq53,Springdale=2gkcd,Racine=34x09,Hammond=2xh58,Milpitas=37633,Gary=2xgrj,Scranton=33p2f,Baldwin Park=365gq,Auburn=3g0h9,Fishers=2j93q,Saint Joseph=2mggy,
Pharr=2t4zl,Upland=37ugj,Folsom=36nux,Baytown=2s5i3,San Ramon=37ky9,Camden=2oh0a,Lake Charles=2kt8c,Kalamazoo=2z4bf,Brick=31823,Arlington Heights=2wo6b,Plymouth=302di,South Ozone Park=3258m,Doral=2h0u7,Waterford=2zgxe,Evanston=2wu7q,Manteca=373n8,Wyoming=2zi2q,Loveland=3bl2g,Cheektowaga=31kqf,Kings Bridge=31t9v,Bismarck=3dwwp,Perris=37cw2,Bethlehem=33135,Albany=2hks8,Schaumburg=2x94p,
Gastonia=2nrbo,Brownsville=31j8u,Union City=37u6j,Bolingbrook=2wpht,Iowa City=2w7ki,Layton=3ftn7,Missouri City=2sznd,Appleton=34ecw,Shelby=2zdf6,Fort Myers=2h2sb,Boynton Beach=2gx51,Jonesboro=2g8ki,South Lawndale=2xa33,Logan Square=2x152,Rapid City=3fmsp,Warner Robins=2inhg,Rochester Hills=2zbqi,Decatur=2it7j,Southfield=2ze8c,Saint George=3avho,New Britain=2vq0s,Daytona Beach=2h0dk,Franklin=2r3k8,
Turlock=37trs,Temple=2tiam,West Ridge=2xd9r,Apple Valley=364az,Lynwood=37313,Waukesha=354kk,Canton=32d5y,Gulfport=2mx6j,Pawtucket=33yrh,Lauderhill=2h74p,Rock Hill=2qg3a,Silver Spring=2lnlo,West Gulfport=2ne67,Flower Mound=2sk1t,Centreville=2tujj,Lafayette=2xi72,Passaic=31d2j,Riverview=2hdpo,Redlands=37gg2,Missoula=3dgen,Rancho Cordova=37fth,Wilmington=2gulh,New Braunfels=2t1g3,Cherry Hill=2oh5a,
Flagstaff=35hi2,Muncie=2xjdy,Mira Mesa=3767t,Woodland Hills=37ypy,Weston=2hjrn,Frederick=2lcsh,Pasco=3gg62,Pittsburg=37dwp,Ridgewood=321b6,Palatine=2x4vv,North Richland Hills=2t2cc,Union City=31fj6,Kissimmee=2h6mv,Walnut Creek=37w26,Cordova=2etfc,Mount Vernon=31wnv,Conroe=2sdf3,Dothan=2f00u,Northridge=379oh,Waterloo=2wm49,Maple Grove=2zy6l,Framingham=2xtla,Redondo Beach=37ggx,Bossier City=2kjif,
Yorba Linda=37z2u,Woodbury=30b72,Eau Claire=34k18,Waldorf=2lpx3,Forest Hills=31oqv,Davis=36hoo,Glen Burnie=2ld98,Camarillo=36b3w,Victoria=2tkr9,Gaithersburg=2lczn,Jacksonville=2nvgb,South San Francisco=37oxx,Kenner=2ksux,Jackson Heights=31sj1,Rockville=2llqf,Jackson=2raj7,Lincoln Park=2x0sn,Yuba City=37z5z,Portland=2yncq,Palo Alto=37bt8,Casas Adobes=35cr9,Marysville=3gdai,South Jordan=3fx8q,
Oshkosh=34v5a,North Little Rock=2ge6o,Bayside=31hi9,Bayonne=317o5,Eagan=2zp6h,Delray Beach=2h0ks,Johnson City=2rb63,Dale City=2tx3q,Cedar Park=2sb0b,Parkchester=31yrw,Atascocita=2s4kk,Saint Cloud=304af,Ellicott City=2lbrt,Laguna Niguel=36z55,Saint Charles=2mgbz,Harlingen=2snmx,San Clemente=37kbz,West Lynchburg=2uq77,Middletown=31c36,Framingham Center=2xtlc,Schenectady=323ba,Cheyenne=3grku,
Broomfield=3829n,Ames=2vvua,Park Slope=31yrl,Shawnee=2jpvz,Reseda=37gr4,Conway=2g0ka,East Orange=3197l,Portage Park=2x5vo,Skokie=2x9tc,West Bloomfield Township=4blk5,Tamarac=2hh8y,Youngstown=32z1c,Lodi=371n1,North Hollywood=379fa,Greenville=2q6db,Celina=2sb2g,Mansfield=2sxhx,Santa Cruz=37lb0,Pico Rivera=37d5s,Madera=3736o,Janesville=34owq,West Des Moines=2wmgy,Montebello=376uq,Georgetown=2slem,
Alpharetta=2hkza,Lorain=32mge,Bowling Green=2juj8,Flatlands=31olo,Dundalk=2lbdx,Eden Prairie=2zphf,North Bergen=31cmv,Florence-Graham=4bmtw,Waltham=2y6to,West Hartford=2vuqr,Rogers=2ghvi,Carol City=2gy7m,Encinitas=36lhy,East Village=31nlp,Haverhill=2xv0t,Jupiter=2h6ci,Council Bluffs=2w0gw,Wellington=2hjjb,West Coon Rapids=30afd,North Miami=2haoo,Hamilton=2oqp3,North Port=2hapu,Tulare=37tl3,
Coon Rapids=2zn0p,Millcreek=3fuls,La Habra=36ytu,Blaine=2zkez,Auburn=2vjgs,Lake Elsinore=36z9v,Carmichael=36c00,Taylor=2zf7o,Burnsville=2zl9z,Monterey Park=376x2,Castro Valley=36cgg,Irvington=31az0,Rocklin=37hnj,Utica=327mw,Malden=2xxzv,National City=378aw,Financial District=50tmh,Springfield=3fbth,Bethesda=2l7ef,Terre Haute=2jfgp,Vineland=2ojsd,West Hollywood=2hjmy,San Marcos=2tazf,
Brentwood=31iyl,Lakeville=2zwaz,West Allis=354us,Redmond=3ghjj,Canoga Park=36bo9,Cupertino=36h95,Taylorsville=3fxsc,Bristol=3589f,Moore=2pddr,Gardena=36pa5,Petaluma=37cyg,Bensalem=330wr,Grand Junction=388ut,Casper=3gra9,Rowlett=2t97m,La Mesa=36yvq,Pine Hills=2hcej,Bensonhurst=31hzj,Coney Island=31ll5,Rancho Penasquitos=37fw7,Valley Glen=71r00,Meriden=2vpfg,Pontiac=2zas6,Port Orange=2hcxw,
Hamden=2vn7q,Lakewood=3gbms,Fountainebleau=2h2uz,Saint Clair Shores=2zehu,Springfield=2ozs9,Great Falls=3d7m0,Chapel Hill=2nlhe,Canyon Country=36bp4,Huntington Park=36uts,Lancaster=33e3b,Coconut Creek=2gza7,Leander=2suy4,Idaho Falls=3by9n,San Rafael=37kxj,Noblesville=2xjja,Marietta=2i6qv,Fairfield=2vm25,Owensboro=2k8jw,Eastvale=4tj2x,Royal Oak=2zc1o,Brentwood=3695e,Dubuque=2w1s1,Brookline=2xp5m,
Novi=2z95q,Des Plaines=2wsz0,Carson City=39wv4,Orland Park=2x4o9,Bartlett=2qolz,Woodland=37ypq,Lehi=3ftqg,White Plains=329e8,Arcadia=364e5,Reston=2uhga,Ocala=2hb0x,Clay=31l3x,Central City=74r8m,South Vineland=2ojhd,Sanford=2hf7a,Bowie=2l7tz,Kokomo=2xi50,Wayne=31fxs,Santee=37llh,Dublin=36jkt,Palm Harbor=2hbp5,Medford=2xyj1,Midwest City=2pd7x,Center City=5xfqe,Margate=2h8i7,South Whittier=37p01,
Tinley Park=2xbgb,Pflugerville=2t4zb,New Brunswick=31cid,Grand Forks=30fvp,Fountain Valley=36o8v,North Hills=37mcp,Diamond Bar=36iog,Taunton=2y5h1,Oak Lawn=2x48d,Union=31fig,Ankeny=2vvxs,Chicopee=2xqbu,Irving Park=2wyyv,Berwyn=2woz9,Manhattan=2jmlu,Kendale Lakes=2h6f5,Smyrna=2iis3,Dearborn Heights=2yypc,Porterville=37eon,Piscataway=31da1,Hendersonville=2r7jz,Morningside Heights=3rq4m,
Rocky Mount=2o7ju,Corvallis=3em53,Olympia=3gfp3,Valdosta=2imgj,Hanford=36s30,Castle Rock=3839l,Greenwood=2j9qh,Chicago Lawn=2wr6v,Hempstead=31qzi,Novato=379q4,Kettering=2osg3,Bellevue=30j99,Shoreline=3gj99,Decatur=2ezll,Paramount=37c3a,Port Arthur=2t607,Abington=32z71,Anderson=2xefs,Tamiami=2hh94,Towson=2lp4u,North Chicopee=2y01g,Uptown=2xc3h,Sarasota=2hf8j,Cypress Hills=31mb6,West Haven=2vuqz,
Rosemead=37i2r,Edgewater=2wtot,Jackson=2oi3m,Highland=36tdw,Mount Prospect=2x374,Colton=36ffj,Encanto=74r8b,Pocatello=3c43x,Bradenton=2gx5w,Rogers Park=2x729,Weymouth=2y7k8,Port Charlotte=2hcx6,Normal=2x3s4,Spring=2tghk,Allapattah=2gux9,Richland=3ghp0,Euless=2siha,Blue Springs=2ltts,East Pensacola Heights=2h1a7,Hacienda Heights=36rsz,Ozone Park=31yla,Briarwood=3ybhc,Cathedral City=36cim,
Lakewood=31beg,Elyria=32g8n,Pensacola=2hc84,Wheaton=2xdfk,Commerce City=384cp,Hoboken=31ail,Watsonville=37wh5,Lake Havasu City=35mks,Little Havana=3rq92,Revere=2vkme,West New York=31g1g,Yucaipa=37z6u,Gilroy=36psm,Poinciana=2hcrm,University of Texas=2tkbw,Kingsport=2rc4m,Levittown=33en8,Palm Beach Gardens=2hbof,Milford=2vpj0,Delano=36iad,West Sacramento=37x03,Huntersville=2nuwi,Perth Amboy=31d6a,
Sherman Oaks=37mzw,Southaven=2nb2r,Saint Peters=2mgn9,Downtown DC=81xey,Harrisonburg=2u3bz,Peabody=2y10v,Placentia=37dyf,Lenexa=2jm44,DeSoto=2sfdg,Burlington=2njzo,South Hill=3gk5c,Elkhart=2xgab,La Crosse=34pu5,Oak Park=2x48t,Florissant=2m0vm,Sammamish=3gika,Wakefield=328eo,Albany=3eeg4,Hoffman Estates=2wxu3,Albany Park=2wnr8,Methuen=2xyok,Glendora=36pyv,Wilmington=37y8a,Queens Village=320uv,
Brookhaven=2hosy,Levittown=31tx0,Palm Desert=37bpu,Joplin=2m5hc,Enid=2p7yx,Bonita Springs=2gx11,Irondequoit=31sez,Caldwell=3brhu,Minnetonka=2zz6g,Pinellas Park=2hcja,Battle Creek=2yukh,Casa Grande=35cqk,South Shore=2xa4t,Mott Haven=31wja,The Villages=2hhl7,Grand Island=30nht,Grapevine=2smco,Stratford=2vtib,Kentwood=2z4hu,Tigard=3fdxy,East Hartford=2vlh7,Apple Valley=2zir2,Plainfield=31da8,
Leesburg=2u7vp,Parsippany=31d23,Coral Gables=2gzlr,The Trails of Frisco=82oci,The Hammocks=2hhjh,Buckeye=35boe,Flagami=2h2fd,Catalina Foothills=35cuq,Lakewood=32lq3,North La Crosse=34uee,Burien=3g2g4,Havertown=2ppdn,Logan=3ftzc,South Peabody=2y4kx,Aliso Viejo=363dn,Harrisburg=33aqe,Galveston=2sl1v,Poway=37euq,Edina=2zpio,Minnetonka Mills=2zz6m,Stonecrest=6ztkd,Cerritos=36d0v,Redford=2zbd1,
East Honolulu=4csh9,Troy=3277i,Sunnyside=3267x,Lincoln=370pz,Wharton=2ps7l,Whitman=2ps8t,Downers Grove=2wt8n,Azusa=3654f,Wilson=2ofr1,Monroe=2kvvp,Parker=38gwm,La Mirada=36yw7,Minot=3dyuc,Aloha=3eepn,Saginaw=2zc6t,Bedford=2s5s6,Rancho Santa Margarita=37fxe,Cypress=36hc8,Murray=3fuwz,Cuyahoga Falls=32f0d,Coeur d'Alene=3bsmt,Bloomfield=317xf,Rowland Heights=37i9y,Covina=36gi7,Stillwater=2pkif,
Niagara Falls=31xcj,Collierville=2qwrg,Oxford Circle=33k1b,Summerville=2qjrz,South Bel Air=2lnuw,Sheboygan=350l9,Middletown=2oubc,Aspen Hill=2l6ld,Dunwoody=2huuv,Huntington=2v329,Maricopa=35oeg,Roswell=39mwp,Cedar Hill=2sayj,East Brunswick=3196i,East Lansing=2yzko,Apopka=2gv7a,Maspeth=31vdw,Wheaton=2lqhx,Mishawaka=2xj4m,Portage=2zaui,West Orange=31g1m,McLean=2uade,Newark=32oxe,Ceres=36d0i,
Alexandria=2kh4m,Chesterfield=2lwgg,Barnstable=2xnu3,Salina=2jpm2,Lawrence=2jb76,Bel Air South=4bkaw,Pearl City=3hfn7,Euclid=32gek,Roseville=2zbxj,Texas City=2tifa,Wauwatosa=354nj,Waiau-Pacific Palisades=84h9o,Vermont Square=7u098,Florin=36nsd,Twin Falls=3c9bu,Glenview=2ww5a,East Providence=33x9n,Palm Springs=37br0,San Luis Obispo=37kqr,Mission District=376bg,Country Club=2gzrx,Gwynn Oak=2ldz0,
Winnetka=37ygf,Madison=2fbq3,Jeffersonville=2jas7,San Jacinto=37kka,Mentor=32nit,Charleston=2ux4z,Mansfield=32mt7,Hattiesburg=2mxnz,Draper=3fr8x,Middletown=2vpih,Wylie=2tnxn,Columbus=2j7za,Laguna=36z3j,Smyrna=2rula,Charlottesville=2tuov,Lacey=3gbe8,Littleton=38d2g,Beavercreek=2okuw,Kannapolis=2nw6w,Everett=2xsnc,Binghamton=31i9l,Brighton=2xp21,Elmhurst=2wtxe,Hell's Kitchen=31qyi,
Auburn Gresham=50tbo,City of Sammamish=49rrx,Antelope=3643t,Keller=2ssq4,Biloxi=2mpbi,Apex=2nft4,West Lafayette=2xmjk,Cutler Bay=3rq1h,Titusville=2hhsd,Altoona=32zir,Newark=378rn,Oro Valley=35rbo,Saint Louis Park=304rh,Enfield=2vlyw,Dublin=32fkd,Tuckahoe=2uo5b,Potomac=2lktt,Cleveland Heights=2vlew,Sayreville=31el0,Hackensack=31a6q,Pine Bluff=2gfte,West Seneca=3294o,Strongsville=32vp1,
Coachella=36eye,Penn Hills=33kht,Encino=36li1,Bentonville=2fwjw,Fort Pierce=2h2sy,Bridgewater=4xvzs,Danville=36hjv,Oakland Park=2hazy,Attleboro=2xnjr,Severn=2lnae,Blacksburg=2trgl,Haltom City=2sne0,Brighton Park=2wpr1,Lompoc=371t8,Wesley Chapel=2hjjz,Urbandale=2wlci,York=2psdj,Concord=30zic,North Miami Beach=2haop,El Centro=36kp5,Rego Park=32154,North Brunswick=44wao,Cleveland=2qw94,
Echo Park=60key,North Bethesda=2lj5v,Beaumont=366ey,Kalihi-Palama=3hc7s,Lombard=2x15h,Bountiful=3fpki,North Lauderdale=2haoe,Burleson=2s97z,Ocoee=2hb3s,Ashburn=2tp5y,Southington=2vt6a,Augusta=2hlpv,Bozeman=3cx6n,Sierra Vista=35wk8,Freeport=31p19,Pittsfield=2y1hf,Hilo=3hign,West Babylon=328um,DeKalb=2wssx,San Bruno=37kat,Altamonte Springs=2gv11,Bell Gardens=366l3,Schertz=2tbmm,East Boston=2xs3s,
Morgan Hill=37770,Bothell=3g1x1,Fond du Lac=34lig,Sicklerville=2ojee,Sayreville Junction=31el1,Farmington=396m8,Salem=2y3ht,Arlington=2xndo,La Jolla=36yuf,Altadena=363np,Fairfield=2ooxf,Ashburn=2wo9r,Rancho Palos Verdes=37fw3,North Highlands=379ew,Moline=2x2rw,East Concord=31054,Jefferson City=2m56s,Henrietta=31r0p,Rockwall=2t8lq,Plainfield=2x5l9,Burlington=346v8,Rohnert Park=37huc,Urbana=2xc3u,
Southglenn=38lc8,Midland=2z7ih,Prescott Valley=35t42,Joint Base Pearl Harbor Hickam=6225p,State College=33qwh,Kearny=31b5r,El Dorado Hills=36kr3,Danville=2tx74,Belleville=2iqtx,Linden=31bkq,Moorhead=2zzfg,Woodside=329yj,Brea=3693q,Riverton=3fwb1,Prescott=35t3m,Mount Laurel=2oin4,The Colony=2timc,Manassas=2u9mx,Brentwood=2qrvc,Westfield=2y7g6,Hutchinson=2jlar,Leominster=2xx69,Catonsville=2l8yz,
Hicksville=31r4g,Bartlett=2woml,Buffalo Grove=2wq0z,Woonsocket=3409d,West Hills=4s442,Edmonds=3g68j,Marana=35od5,Shelton=2vssy,Cedar Falls=2vytn,Chatsworth=36dbq,Gage Park=2wvqt,Beverly=2xoeh,University=4bm0r,Coppell=2sdld,Findlay=32gsk,Campbell=36bi1,Lake Ridge=2u7a7,Burke=2tt32,Mankato=2zy4k,Annandale=2tous,Covington=2jx9l,New City=2x3je,Morris Heights=31wfk,Peachtree Corners=2icei,
South Valley=39q02,Ormond Beach=2hbey,Carrollwood Village=2gy92,Huntsville=2sq6s,Venice=37v69,Sumter=2qjss,Annapolis=2l6cq,Quincy=2j1jr,Wilkes-Barre=33vds,Lincoln Square=2x0u6,La Puente=36yxu,Holyoke=2xvk7,Sherman=2tceg,Goose Creek=2q60y,Maplewood=2zy98,Streamwood=2xann,Fitchburg=2xt9o,Hilton Head Island=2q7d4,La Quinta=36yy7,Crystal Lake=2wsjx,Hagerstown=2ldzp,San Gabriel=37kiq,Hickory=2ntoa,
Beverly Cove=2xoen,Winter Garden=2hk6u,Carol Stream=2wqkm,Warren=32xq1,Marlboro=31bva,Teaneck=31f8u,Calexico=36aqi,Florence=2f2pd,St. Johns=6yv2i,Shakopee=306ad,Billerica=2xogh,Norwich=2vqg3,Amherst=2xn9a,Duncanville=2sgrn,New Berlin=34u0t,Marlborough=2xy6a,Oakley=37a4m,Lancaster=2osqx,Sawtelle=37lt1,Avondale=2wog0,Romeoville=2x738,Culver City=36h8a,Montclair=31c7q,Meridian=2n2no,Puyallup=3gh5j,
Woburn=2y83k,Bremerton=3g23a,Hallandale Beach=2h496,Clovis=392t5,Weslaco=2tlw5,Cape Girardeau=2lvlq,Bullhead City=35bwt,North Fort Myers=2hann,Dover=2gs7m,Chelsea=2xq8f,Grove City=2oqkh,Princeton=2hd35,Essex=2lbwc,Atlantic City=2ogn6,Pacifica=37bk4,Germantown=2r4d5,Northglenn=38g84,Far Rockaway=31o8l,Olney=33jsh,Kensington=31t5c,Coram=31lr2,Wausau=354mg,Hurst=2sq7r,Stanton=37ply,Lancaster=2sujr,
Friendswood=2skrt,Gainesville=2hy3u,The Acreage=4tj01,West Oak Lane=33uvh,Montclair=376s8,Kailua=3hby6,Rock Island=2x6yr,Whitney=3a7hi,Oviedo=2hbjo,Carpentersville=2wql0,Manhattan Valley=3rq4j,Lake Oswego=3expo,Muskogee=2pdnu,Hobbs=399wa,Muskegon=2z8fw,Westerville=32y6w,Little Elm=2svqo,Hanover Park=2wx22,Hillsborough=31ah3,Channelview=2sbes,Panama City=2hbta,Florence=2q4z5,Waipahu=3hhi6,
Wake Forest=2oe4q,Huber Heights=2orlm,Martinez=3746s,East Meadow=31ni0,Hanover=2le58,Wheeling=2xdg7,Apache Junction=3azlb,Pleasant Grove=3fvqg,Brookfield=34ghf,Columbia Heights=2goza,Delaware=32f83,Roy=3fwhu,Valley Stream=327od,Spanish Fork=3fxb8,Keizer=3ewxj,Woodlawn=2lr1i,Lima=32m33,Spartanburg=2qj80,Hermitage=2r7pd,Park Ridge=2x507,Winter Haven=2hk6w,Aventura=2gvel,Severna Park=2lnbc,
Royal Palm Beach=2he2h,Brighton=38271,Phenix City=2ficy,Milton=3rpqc,Sun City=35y09,Lake Worth Beach=2h6z2,Kew Gardens Hills=4beo3,Jamaica Plain=2xwbg,Monrovia=376qn,Hollister=36tvf,Los Banos=372bp,Sewell=2ojcg,Plant City=2hcn9,Greenfield=34mu4,Marion=2watz,Braintree=4bjyc,Newnan=2iaj0,Texarkana=2tie8,Addison=2wnoo,Reynoldsburg=2oxij,South Jordan Heights=3fx8l,Odenton=2ljka,Mableton=2i6be,
Hilton Head=2q7d5,Grants Pass=3esl4,Indian Trail=2nv5b,Calumet City=2wq9b,Lincoln Park=2z5hr,Lynnwood=3gcw1,Whitestone=329g0,Beloit=34fd7,Belleville=317r1,Longview=3gck1,Columbia=2qwur,South Miami Heights=2hgah,Portage=2xk5q,Westfield=2xmk6,New Albany=2jcm5,Clifton Park=31l6p,Fort Lee=319qv,Brighton=31j0v,Bartlesville=2p3cz,Ewing=319g7,San Juan=2tay0,Woodhaven=329vz,Mission Bend=2szld,
San Juan Capistrano=37ko5,Pahrump=3a3ff,Saint Charles=2lm5y,Temple City=37rst,Marion=32my6,Mechanicsville=2uaja,Lufkin=2swyc,Pennsauken=2oiyk,Rome=2ifzm,Mattapan=2xyde,Claremont=36elc,Franklin=34lse,West Hollywood=37wwc,Richfield=303cp,Bell=366ki,Lewiston=2yieu,Dunedin=2h127,Kendall West=4bm3r,Del Rio=3abbg,Oakville=2mcb6,Commack=31lj8,Menomonee Falls=34so6,Moorpark=3773s,Gadsden=2f3ib,
Issaquah=3ga53,Spring Hill=2rv92,Trumbull=2vu0b,Olive Branch=2n5tp,Mooresville=2o0vx,West Torrington=2vutr,Willowbrook=37y7c,Leavenworth=2jm2p,Clinton=2l9xb,Cottage Grove=2zn3q,Wildwood=2mmfx,Richmond West=2hdlh,Richmond=2jdvl,Mount Pleasant=2gq6x,Oregon City=3f4al,Ewa Gentry-West Loch=84h9q,Goldsboro=2nrqd,Manhattan Beach=373ky,Parkland=3gg4t,Martinez=2i6wd,East Florence=2f0m6,Kyle=2sthf,
Kearns=3ftcn,Linton Hall=2u8ar,Tupelo=2ncsn,Hot Springs=2g7h0,Wildomar=37xt8,Wentzville=2mlv5,Roseville=303tj,Valrico=2higu,Coventry=33x1h,Rosenberg=2t8zu,Bettendorf=2vx49,East Point=2hv36,Prattville=2fjuk,Ponte Vedra Beach=2hcv8,Boardman=32c20,Cooper City=2gzkg,Oxon Hill-Glassmanor=4bkn4,Egypt Lake-Leto=2h1go,North Lawndale=2x3wk,Oak Creek=34uoc,Peachtree City=2icee,Merrillville=2xize,
Saint Cloud=2hec5,La Porte=2stpo,University City=2mkux,Upper Arlington=2p11t,Torrington=2vtw5,Beverly Hills=36755,Inver Grove Heights=2zu9g,Cumberland=33x3b,Bayview-Hunters Point=79vex,Pleasant Hill=37e3s,Stow=32vn7,Lauderdale Lakes=2h74g,La Vergne=2rcev,Winter Springs=2hk7h,Merritt Island=2h918,Greenpoint=31q53,West Little River=2hjnt,Brunswick=32clc,San Dimas=37ker,Monroe=2o0qy,
North Center=2x3ua,Queen Creek=35tdd,Kaneohe=3hchp,Gahanna=32hxd,Leawood=2jm31,Owasso=2pgsv,Derry Village=30zwm,Orange=31cw5,Central Islip=31ki6,Norristown=33j1u,Lower West Side=2x1c3,Dyker Heights=31n8e,Glendale=31pla,Cottonwood Heights=3fqpk,Gallatin=2r41g,Houma=2krii,Rubidoux=37icd,Collinwood=32edk,Glendale Heights=2vkfa,Butte=3cy46,Dana Point=36hij,Benton=2fwjd,Vestavia Hills=2fs1j,
La Presa=36yxn,Oakton=2udxm,Chester=2pob5,Mount Vernon=3gehr,Studio City=37q8e,Salisbury=2o8ht,Riviera Beach=2hdq6,Orangevale=37awe,Oswego=2x4pw,El Mirage=35gvg,West Lake Sammamish=3gnaq,North Bel Air=2lj5o,Chelmsford=2xq85,Bay City=2yul8,Nacogdoches=2t153,Shrewsbury=2y44y,McMinnville=3f0yo,Dakota Ridge=83nww,Bridgeport=2wpq5,Dalton=2hth1,Olney=2ljp5,North Providence=33ym9,Newark=2gtf9,
Oak Hill=4tjsb,Deer Park=2sfjd,Holland=2z34o,Throgs Neck=326s1,Northbrook=2x3zs,Hilliard=32jmc,Wenatchee=3gn5a,West Fargo=30i7u,Fair Lawn=319gt,Kennesaw=2i3lc,New City=31x5t,Long Beach=31uji,Richmond=2kaie,Suitland-Silver Hill=4bl4l,Chillum=2l9jr,Foster City=36o7j,Fairborn=2oowv,Menlo Park=3758f,Chicago Loop=50tb5,Cibolo=2sc8m,Lawndale=3704j,Hinesville=2i19b,Waxahachie=2tlns,St. Charles=4bl3u,
Cobbs Creek=2poeo,Woodridge=2xe1t,Carrollwood=2gy8z,Brentwood=3695f,Somerton=33q9y,Elk Grove Village=2wtv1,Pekin=2x56n,Socorro=3ajp0,Elmont=31nx8,Adelanto=362sg,Tooele=3fyq7,Golden Glades=2h3ib,Marrero=2kv2s,Jackson=2z408,Foothill Farms=36nxn,Englewood=3872a,Copperas Cove=2sdm4,Bath Beach=31hfz,Huntington Station=31rw2,Seaside=37m54,Kearney=30p2s,Redan=2ier9,Manitowoc=34rv5,Williamsburg=329l0,
Goshen=2xgx4,St. Charles=2x7lt,Greenacres City=2h3x7,Kiryas Joel=31tcd,Salisbury=2lmx3,Douglasville=2huj7,Silver Lake=60kex,Security-Widefield=4bnnx,University Place=3gmgi,Pullman=3gh4k,West Lawn=2xd8c,Mount Lebanon=33i1z,Windsor=3bo9h,Alabaster=2vio2,Farmers Branch=2siza,Oildale=37ad2,La Verne=36yzq,Mason=2otvm,Eastpointe=2yznb,Bustleton=332v5,Gillette=3gve3,Valparaiso=2xm41,Midvale=3fuis,
Spring Valley=325id,Rome=321nb,Lewiston=3bzuy,West Village=3rq67,North Ridgeville=32p9j,Petersburg=2uf7m,Santa Rosa Beach=2hf7i,Ken Caryl=38bnr,Randallstown=2ll70,Westlake=32y85,Bangor=2y928,Clermont=2gz7c,Sun Prairie=3528c,Georgetown=2k09a,Greater Grand Crossing=50tbn,Fairbanks=3hn2h,College Park=2la09,Springville=3fxex,Natick=2xzky,Massillon=32n3l,Walla Walla=3gmtg,Florence=2jzop,Andover=2zinq,
Hopkinsville=2k28j,Overbrook=2pqnn,Laramie=3gyi6,Greenville=2mx17,West Englewood=2xd79,Bethel Park=3312f,Cookeville=2qx2h,Randolph=2y27n,Oceanside=31y0z,Danville=2wspe,Helena=3d8vm,Montgomery Village=2libb,North Olmsted=32p8e,Land O' Lakes=2h726,Watertown=2y703,Glastonbury=2vmpn,Westmont=37x67,Hyde Park=2xvvu,Garfield=319wn,Laguna Hills=36z4i,West Bend=354uu,Willingboro=31g5x,Cicero=31kzq,
Mundelein=2x3bk,Centereach=31kgz,Juneau=3b1js,Mount Juliet=2ritk,Naugatuck=2vpyu,San Luis=35vgx,Brighton Beach=31j0x,Michigan City=2xj0r,Dania Beach=2h0as,Lewiston Orchards=3bzv2,Lexington=2xx7z,Chatham=2wr1w,Navarre=2ha85,Holly Springs=2nuc9,Shawnee=2pjpl,Brentwood Estates=2qrvm,Galesburg=2wvrk,Bowling Green=32c74,Des Moines=3g5bo,Wheat Ridge=38oks,Florence=35hkm,Gurnee=2wwwd,Myrtle Beach=2qcoe,
Parkersburg=2v9bd,Miami Lakes=2h93u,Saratoga=37ln1,East Lake=2h194,Banning=365lc,Goleta=36qdf,Lakeside=2h705,Long Branch=31bnv,Fair Oaks=36lzr,Wayne=33ufy,Lake Stevens=3gbjx,Dover=3100g,Radnor=33m4i,Holladay=3fsso,Herriman=3fsme,South Kingstown=50tp8,Estero=2h1oo,Ithaca=31shs,North Tonawanda=31xr1,Brooklyn Center=2zkxu,Pikesville=2lkcr,New Iberia=2kwvv,Alamogordo=38wtf,Parkville=2lk0i,
Statesboro=2ijkt,Morgantown=2v7js,Los Gatos=372di,Matthews=2nzi6,Los Altos=3728f,Clearfield=3fqfz,Franklin=2xtmk,Owings Mills=2ljuf,Hawai'i Kai=3hibu,Aiken=2pxij,Plainfield=2jdfo,Ballwin=2lsa7,Manchester=2vp5q,Algonquin=2wnt2,Bel Air North=4bkav,Newington=2vq6h,Westfield=31g2j,Santa Paula=37lgd,Fallbrook=36m7u,Eldersburg=2lboz,Sherwood=2vhgh,Springfield Gardens=325hz,Lawrenceville=2i4r0,
Springfield=2ulrh,Kaysville=3ftcb,Granger=2xgyt,Burlingame=36a4w,Post Falls=3c4ch,Liberty=2m78s,West Roxbury=2y7eg,San Pablo=37kvw,Savage=305kf,Poughkeepsie=31zzj,Texarkana=2glbr,North Royalton=32p9w,Chicago Heights=2wr6a,Lebanon=2rd71,Walnut=37w1s,Madison Heights=2z6es,DeLand=2h0e2,Cedar City=3ao3a,Parkland=2hbx1,West Warwick=3404b,Jamestown=31skm,New Bern=2o236,Rochester=314ww,Cleburne=2scmw,
Ashmont=2xnhe
UY1 Montevideo=21rjb
UY3 Salto=21qve,
Maldonado=21rs6
UY4 Rivera=21qx9,Paysandú=21ra3,Las Piedras=21rwp,Tacuarembó=21qci,Melo=21rmu,Artigas=21t7y,Mercedes=21rmc,Durazno=21sfb,Minas=21rlt,Florida=21sbd,San José de Mayo=21qtb,Colonia del Sacramento=21sn9,
Barros Blancos=60fvr
UZ1 Tashkent=wf3t
UZ2 Andijon=wgnw,Namangan=wfk5,Samarkand=q2h5,Yunusobod=wew8,
Nukus=cvym
UZ3 Fergana=wg83,Bukhara=q3jy,Qarshi=q2if,Chilanzar=wgdy,Qo'qon=wff7,Marg'ilon=wfmj,Angren=wgnp,Tirmiz=q28l,Jizzax=wg4e,Chirchiq=wgde,Urganch=wf15,Navoiy=wfjf,Shahrisabz=q2ez,Olmaliq=wfhk,Xiva=wfwk,Sergeli=wgep,
Chust=wgcw
UZ4 Quvasoy=wfoz,Beshariq=wgi6,Bekobod=wgiq,Kattaqo'rg'on Shahri=q312,Guliston=wg6m,Qŭnghirot=cvzf,Denov=q3eq,Shahrixon=wfb4,Koson=q31r,Xo'jayli Shahri=cvzv,Beruniy=wgib,Urgut Shahri=q25b,Kogon Shahri=q36k,Asaka=wfnb,Yangiyŭl=wexf,Parkent=wfg9,Oltinko'l=cw21,Chortoq=wgeq,Tŭytepa=wf2k,Kosonsoy=wfzm,Gurlan=wg6i,Novyy Turtkul'=wfic,Quva=wq83,Yangiyer=wexi,Xonobod=wfvu,G'ijduvon Shahri=wg73,Kitob=q2vn,
Uchqŭrghon Shahri=wf1x,Oqtosh=q3ra,Ohangaron=wfhs,Dashtobod=wf1c,Piskent=wffe,Rishton=wfej,Paxtaobod=wfgw,Manghit=wfml,Qorasuv=wg69,Oyim=wgrg,Nurota=wfi7,Bektemir=wgik,To'rqao'rg'on=wf39,
Muborak=q2mz
VE1 Caracas=265ua,Maracaibo=25v8x,Valencia=25php,
Barquisimeto=2677u
VE2 Ciudad Guayana=264wo,Barcelona=2678v,Maturín=28z5p,Maracay=25v8m,Ciudad Bolívar=264ws,Cumaná=264bk,Barinas=2678i,Puerto La Cruz=25so8,Petare=25t5l,Cabimas=266jn,Turmero=25pph,
Mérida=25upg
VE3 San Cristóbal=25rqx,Alto Barinas=22ra7,Santa Teresa del Tuy=25qnb,Los Teques=25vpy,Guarenas=260oh,Coro=264nx,Valera=25phi,Baruta=2675j,Ciudad Ojeda=264wn,San Fernando de Apure=29kh5,Guatire=260ka,El Tigre=261on,Porlamar=25swd,San Felipe=25rpj,Guacara=26101,Acarigua=26889,Cúa=264fq,Araure=267ll,Lander=25yc4,Puerto Cabello=25sp6,Calabozo=266dw,Carúpano=265ke,Ocumare del Tuy=25u0k,El Vigía=261hn,
San Juan de los Morros=25rf9,Valle de La Pascua=25pgr,El Limón=262tt,Punto Fijo=25slk,Anaco=22q0u,Táriba=25q5e,Machiques=25vl0,Charallave=2655q,Palo Negro=25tn8,La Victoria=25wq2,San Carlos del Zulia=25rrd,Puerto Ayacucho=25spa,Carora=265nb,Ejido=2641t,La Concepción=25zdv,San Carlos=25rrr,Cagua=266gt,Mariara=25v6p,Tinaquillo=25q0b,Punta Cardón=25smm,Yaritagua=25p87,Upata=25pm6,Guanare=260te,
Catia La Mar=265f2,Cabudare=266j9,Los Puertos de Altagracia=267wp,
Los Rastrojos=25vrh
VE4 Tucupita=25ps9,Villa de Cura=25pbx,Rubio=25s48,Concepción=25zdy,San Juan Bautista=25rfm,San José de Guanipa=25rhq,La Villa del Rosario=25s4m,San Timoteo=25qmy,Güigüe=260g3,El Cafetal=29ird,Biruaca=26713,El Tocuyo=261mj,Zaraza=25p4a,Socopó=25qfg,Trujillo=25ptn,Chivacoa=2650n,San Joaquín=25rl7,Santa Cruz de Mara=25qxo,Tacarigua=265bi,Boconó=266x0,Cantaura=265xx,Altagracia de Orituco=267wg,
Morón=25udi,Caicara del Orinoco=266gh,San Antonio del Táchira=25rt1,Pampatar=25tm5,Chacao=26599,Guasdualito=29jx1,San Antonio de Los Altos=25rt2,Colón=25rfg,La Fría=29ccw,Punta de Mata=25sme,Mene Grande=25urz,Pampán=25tm8,Los Dos Caminos=25w5k,El Hatillo=262zb,La Dolorita=29iwz,Ureña=25pkn,San Rafael=25r5t,Villa Bruzual=25pc2,San Josecito=28ka4,Nirgua=25u37,Cocorote=264v1,Maiquetía=25vi5,
Caucagüito=265eh,Ciudad Bolivia=264wr,Ciudad Piar=264wl,Barinitas=2678c,Quíbor=25sh7,San Mateo=25rcw,Tovar=25pvj,Palmira=25tom,Lecherías=262kh,Santa Bárbara=25r1l,Achaguas=2687m,Lagunillas=25yt3,Píritu=25szt,Caripito=265om,Las Tejerías=25x19,Tucupido=25pso,Pueblo Nuevo El Chivo=25sri,Cariaco=265px,Higuerote=2609y,Pariaguán=25tgf,Carrizal=265mb,Capacho Nuevo=29ceq,Güiria=260fh,Duaca=2642g,
Sabaneta=25s1h,Tinaco=25q0r,Caraballeda=265v3,Puerto Píritu=25snp,Tumeremo=25pr8,La Grita=29cde,Guanarito=260t3,Temblador=25q40,Sanare=25rsx,Pampanito=25tm6,Aroa=267hl,Santa Ana=25r32,La Asunción=22lvw,Sabana de Mendoza=25s3d,La Guardia=22lvn,La Vela de Coro=25wr9,Bejuma=26742,Tucacas=25pt9,Caja Seca=266ee,Aragua de Barcelona=267nw,Ospino=25tuw,Miranda=25ume,Punta de Piedras=25sm9,Santa Rita=25qr6,
El Sombrero=261r4,Caucagua=265en,Puerto Cumarebo=25sow,
Mamporal=25vfk
VI4 Saint Croix=2ut0g
VN1 Ho Chi Minh City=xkeb,Hanoi=xw0a,Haiphong=xw4y,Cần Thơ=xzx7,Huế=xvbk,Da Nang=xy7s,
Biên Hòa=y18z
VN2 Thanh Hóa=xkgm,Vinh=xhv2,Thuận An=7de8o,Nha Trang=xp2v,Chợ Lớn=xz8y,Bình Thạnh=14tkk,Thủ Đức=xjkr,Qui Nhon=xmbi,Vũng Tàu=xhke,Dĩ An=xxum,Rạch Giá=xm9q,Bắc Giang=y413,Nam Định=xq4t,Buôn Ma Thuột=y0gg,Thái Nguyên=xkkv,Việt Trì=xhvo,Quận Mười=5qq71,Thủ Dầu Một=xjku,Đống Đa=54o8p,Bến Cát=y1cs,Long Bien=xiu8,Bắc Từ Liêm=7zc31,Quận Mười Một=5qq70,Gia Lâm=5vl2i,An Nhơn=y66c,Hai Bà Trưng=54o8v,
Nghi Sơn=xpdg
VN3 Phu Quoc=52v4n,Thanh Xuân=54o8m,Cầu Giấy=54o8h,Bắc Ninh=y3yx,Phú Mỹ=xnp1,Long Xuyên=xrrf,Ba Vì=y1ep,Quảng Ngãi=xmgy,Quận Sáu=5qq6o,Mỹ Tho=xqiv,Hạ Long=xvga,Hà Tĩnh=xvxz,Ðà Lạt=xy9z,Xuân Lộc=xg51,Thị Trấn Đông Triều=xx29,Hải Dương=xw5q,Thành Phố Bà Rịa=547px,Phổ Yên=839m2,Sơn Tây=xll1,Ninh Hòa=xoxb,Phan Thiết=xo8i,Điện Bàn=xxti,Cà Mau=y03v,Ba Dinh=4c8vq,Sóc Trăng=xlpo,Chí Linh=xzdd,
Quận Ba=5qq72,Tân An=xl5p,Sa Dec=xm1g,Cao Lãnh=xzvr,Phan Rang-Tháp Chàm=xo8r,Việt Yên=xhvm,Kon Tum=xtz8,Thanh Khê=55jaw,Lạng Sơn=xsjd,Thuận Thanh=xjlj,Quận Bốn=5qq6n,Cẩm Phả=y01k,Quận Năm=5qq6p,Vĩnh Châu=xhud,Phúc Yên=xnxc,Phú Quốc=7an0o,Thị Trấn Đại Từ=xyeq,Tân Châu=xl4o,Long Khánh=5eix9,Bảo Lộc=y1ir,Tây Hồ=xkrq,Đồng Xoài=xx0k,Tam Kỳ=xl7w,Ðông Hà=xxe6,Trảng Bàng=xitq,Đưc Trọng=xwt9,La Gi=xtl7,
Trà Vinh=xiqe,Thốt Nốt=xjo0,Bạc Liêu=y3zm,Tuy Hòa=xi8h,Đức Phổ=xwtq,Thị Trấn Thuận Châu=y3jo,Cần Giuộc=xzzs,Kỳ Anh=xtpv,Hòa Thành=5en73,Cam Ranh=y01a,Giá Rai=xwhn,Huyện Lâm Hà=79uu8,Tịnh Biên=xj7v,Cai Lậy=y06v,Vĩnh Long=xhs5,Phủ Lý=xnrl,Hoàn Kiếm=54o8s,Cẩm Phả Mines=y01h,Tây Ninh=xkrj,Đồng Hới=xxd2,Quận Đức Thịnh=78rk1,Hải Châu=xw5v,Lào Cai=xsa7,Sầm Sơn=xlzi,Ô Môn=xoos,Thành phố Sông Công=81mq5,
Buôn Hồ=y0j1,Chũ=xz7l,Bến Tre=y1ag,Chơn Thành=xz8l,Bồ Đề=82ckd,Hòa Cường=55jv5,Vĩnh Yên=xho4,Bắc Quang=y3yo,Hưng Yên=xv8u,Kiến An=xudm,Nghi Xuân=xpda,Cờ Đỏ=xyts,Mỹ Hào=xqmj,Phong Điền=xo33,Pleiku=xn6c,Bình Thủy=y14f,Hoàng Mai=82oue,Gò Vấp=xw9h,Thới Lai=xjol,Móng Cái=xqwb,Yên Vinh=xfqd,Ba Đồn=xmg1,Sơn La=xlmp,Hòa Bình=xvry,Tuyên Quang=xi8n,Ngã Bảy=5ocwj,Hồng Ngự=xvg0,Yên Bái=xfz1,
Hà Tiên=xvy4
VN4 Phong Điền=xo34,Vĩnh Thạnh=5oc0g,Gò Công=xwbd,Nghĩa Đô=xpex,Hương Thủy=xv7h,Bình Minh=5317p,Sông Cầu=xlnv,Phú Thọ=xncd,Bạch Mai=y405,Tân Bình=xl4z,Thượng Cát=xjj0,Sơn Trà=55jbg,Vĩnh Tuy=xhoq,Cái Răng=y05z,Sóc Sơn=54o5s,Gia Nghĩa=xwju,Dien Bien Phu=xxth,An Hải=y69w,An Khê=y68y,Lai Vung=y51c,Cung Kiệm=4yrrs,Cẩm Lệ=55jbf,Yên Hòa=8247v,Thanh Liệt=xkfi,Củ Chi=xyqd,Cao Bằng=xzwp,Hương Trà=xv7g,
Thị Trấn Mạo Khê=xr6h,Cổ Đô=xz03,Châu Đốc=xzi4,Linh Đàm=82ckc,Duyên Hải=5j5x8,Núi Thành=55sp9,Nghĩa Lộ=xped,Thái Hòa=54xgb,Từ Sơn=xnb4,Thành Phố Uông Bí=xi7d,Long Mỹ=xrtj,Vinhomes Ocean Park=8186m,Dại Mỗ=xyfz,Ngã Năm=82452,Trảng Bom=xhds,Châu Phong=xzhj,Trần Văn Thời=5qor9,Hà Giang=xw6d,Cần Giờ=xzzk,Xóm Cái Nước=xh6b,Phong Thạnh=xo1v,Bỉm Sơn=y18v,Thái Bình=xklm,Tân Uyên=4pjgo,Cửa Nam=628np,
Thị Trấn Phước Bửu=xsmt,Đố Sơn=xwyn,Hà Đông=xw6s,Cần Đước=xzzr,Mui Ne=4cjyd,Vinhomes Smart City=8186p,Vinhomes Times City=8186q,Thị Trấn Ngải Giao=xpi0,Phú Khương=xnud,Nga Sơn=xpfq,Thị Trấn Đầm Hà=xy8n,Tây Mỗ=54obc,Bắc Kạn=y41e,Hoàn Lão=y0um,Lai Châu=5199h,Ấp Một=5ocxt,Mai Dịch=xrbl,Đan Phượng=xy4q,Óc Eo=7zbw8,Lương Bằng=54lo8,Hưng Mỹ=xv9c,Thới Bình=xjos,Hồng Lĩnh=xijn,Ninh Bình=xoxs,
Cái Đôi Vàm=xh6i,Ô Chợ Dừa=7mje9,Quán Hàu=xmgn,Dương Minh Châu=5en7y,Xã Long Hải=xhgm,A Yun Pa=56hxh,Ấp Long Thạnh=y575,Đông Phú=xmco,Hàm Ninh=xw2x,Thị Trấn Lam Sơn=xthf,Thị Trấn Phố Lu=xo3k,Hoi An=xvjx,Xóm Mỹ Xuân=xgmy,Gành Hào=611tn,Láng Thượng=7mjea,Cô Tô=xys5,Năm Căn=xq6a,Cam Lộ=y028,Trâu Quỳ=54o77,
Cát Bà=xzt0
VU4 Port-Vila=19rib
WS4 Apia=2ehqt
XK2 Pristina=gv16
XK3 Prizren=gv14,
Mitrovicë=gwyx
XK4 Gjakovë=gyu6,Suva Reka=gtw6,Ferizaj=gtiv,Glogovac=gy3x,Gjilan=gy36,Deçan=gysc,Pejë=gvdh,Vitina=gt84,Istok=gxkc,Shtime=gu31,Podujeva=gv7q,Dragash=gyfm,
Vushtrri=gt0h
YE1 Sanaa=1iw1,
Aden=8wd1
YE2 Taiz=1i6p,Ibb=1lgt,Al Ḩudaydah=1p9z,
Mukalla=1orm
YE3 Dhamār=1ms8
YE4 Amrān=1oik,Sayyān=1irn,Zabīd=1hmk,Sa'dah=1j1i,Bājil=1nq8,Ḩajjah=1m4p,Dhī as Sufāl=1mre,Al Bayda=1plo,Ataq=1nz2,Bayt al Faqīh=1nen,Yarīm=1ho7,Saḩar=1izt,Laḩij=1krc,Ghayl Bā Wazīr=1mci,Zinjibār=1hki,Al Ḩazm=1pb3,Ma'rib=1kaw,
Mocha=1orj
YT4 Mamoudzou=jr9z
ZA1 Johannesburg=latk,Cape Town=207np,Durban=ll8v,Pretoria=knxl,Soweto=kfxx,
Gqeberha=ko5g
ZA2 Soshanguve=kg4d,Pietermaritzburg=kotx,Evaton=ljcy,Benoni=lv42,Bloemfontein=lu1x,Thembisa=kcxk,East London=lkzs,Vereeniging=k8ox,Boksburg=ltbo,Welkom=k60d,Newcastle=ktjx,Krugersdorp=l5fq,Rustenburg=kjr8,Emalahleni=k4qu,Diepsloot=57us2,Randburg=kn8p,Roodepoort=k2ie,Botshabelo=lsgu,
Brakpan=ls39
ZA3 Kariega=kam5,Polokwane=kotl,Germiston=lh8c,Richards Bay=kmkf,Vanderbijlpark=k95m,Athlone=208l0,Paarl=202za,Centurion=np81,Klerksdorp=l7tt,Somerset West=44zig,Mdantsane=ky6w,Middelburg=kxd5,George=lh9d,Springs=kf8h,Ivory Park=6o58t,Carletonville=lqgp,Alexandra=lxn2,Potchefstroom=ko3h,Mthatha=k9ze,KwaDukuza=kf4u,Westonaria=k5jw,Etwatwa=6o556,Vryheid=k77q,Pinetown=kopu,Ladysmith=l412,
Kimberley=l8lu,Nigel=ksw6,Mpumalanga=kuuv,Bhisho=luiq,Sasolburg=kisv,Randfontein=kn8e,Worcester=1zzup,Ntuzuma=6o6cj,Virginia=k8ay,Brits=lrnp,Alberton=lxox,Queenstown=kngc,Kroonstad=l5ge,Somaroboro=np6o,Hammanskraal=le4i,Mabopane=l0vt,Mbombela=ktn2,Orkney=kqic,Phalaborwa=kp08,Thohoyandou=kcfc,Tokoza=kbwe,Standerton=kf57,Mokopane=ko2j,
Ermelo=ljk5
ZA4 Stellenbosch=201dt,Kutloanong=l4v7,Stilfontein=keps,Qonce=l8jl,Delmas=lo47,Grahamstown=lfzp,Bethlehem=lut4,Ga-Rankuwa=lhsz,Bela Bela=k6tq,Midrand=np80,Louis Trichardt=l1kz,Heidelberg=lden,Dundee=llbc,Piet Retief=kos9,Phuthaditjhaba=kowp,Atlantis=208kw,Mossel Bay=kvbh,Mafikeng=l0mr,Mmabatho=kwng,Odendaalsrus=kra5,Oudtshoorn=kq82,Bethal=luuo,Thaba Nchu=kcsn,Bothaville=lshm,Upington=k9w9,
Parys=kphy,Schweizer-Reneke=kicr,Knysna=l6vu,Saldanha=20232,Barberton=lvvi,Lichtenburg=l2er,Tongaat=kbuc,Graaff Reinet=lg0v,Fochville=lirx,Kokstad=l6mc,Fort Beaufort=linl,Ekangala=np6m,Kraaifontein=204ij,Hermanus=205wg,Vryburg=k78v,Wellington=2007q,Viljoenskroon=k8d4,Durbanville=206ym,Kwaggafontein=l4pp,Mondlo=kw26,Butterworth=lqs9,Port Shepstone=ko52,Trichardt=kbky,Nkowakowa=kspx,Musina=4s45r,
Modimolle=krfd,Letlhabile=7klxa,Lydenburg=l12e,Mankweng=6o5em,Ficksburg=lixb,Wolmaransstad=k449,Edenvale=lkvm,Matsulu=kylz,Kuils River=204eh,Balfour=lw44,Vredenburg=200e5,Beaufort West=lvj5,Aliwal North=lxl9,Siyabuswa=kh4h,Cradock=lpbs,Volksrust=k7nc,Malmesbury=203y2,Mkhuhlu=6o5hk,Wesselsbron=k5mw,Lebowakgomo=7klwd,Ceres=207mx,Bronkhorstspruit=lrkg,Senekal=ki1n,Leslie=l2jd,Phola=6o5xp,
Plettenberg Bay=kodk,Mandeni=4stsw,Grabouw=206e1,Lukwatini=6o58w,Giyani=lh1g,Muizenberg=203l6,Folweni=6pxyf,Calcutta=lqn6,Stutterheim=keaq,Dwarsloop=ll44,Humansdorp=lbti,Theunissen=kcgy,Thabazimbi=kcs3,Margate=kzbj,Cullinan=lp6l,Wembesi=k5p9,Whittlesea=k5ga,Acornhoek=lxwh,Bloemhof=lu0h,Harrismith=ldvb,Robertson=202el,Mtubatuba=kumb,Empangeni=ljvs,Heilbron=ldec,Jeffreys Bay=lawm,Howick=lbwi,
Richmond=kmje,De Aar=lokw,Ulundi=ka4x,Allanridge=lxkn,Hartbeestfontein-A=54fl6,Lebohang=6sykw,Marapong=54ypg,Frankfort=liib,Port Alfred=ko5s,Ladybrand=l41j,Mpophomeni=kuvn,
Postmasburg=ko3v
ZM1 Lusaka=jhht
ZM2 Kitwe=jj1o,Ndola=jbhc,Chipata=jovi,
Solwezi=j85x
ZM3 Kabwe=jmv3,Chingola=jp41,Luanshya=ji1z,Kasama=jkak,Livingstone=ji8v,Mansa=jgfu,Mufulira=jelv,Chunga=7th9x,Chililabombwe=jpiw,Mongu=jf46,Mazabuka=jfxj,Kafue=jmp7,
Kalulushi=jlzj
ZM4 Choma=jo50,Namalombwe=7tha4,Nakonde=3rgj,Kapiri Mposhi=jkhx,Madido=7th9z,Nchelenge=3rez,Mpika=jeye,Monze=jf3v,Petauke=jab5,Chongwe=jo3c,Mpulungu=3rrt,Chilanga Township=4q0s2,Samfya=j9vu,Mumbwa=jduu,Mkushi=jf8t,Katete=jjrc,Lundazi=jhmb,Mbala=3rwy,Chisankane=7th9w,Kansanshi=jky5,Chinsali=jp15,Kaputa=3sdy,Chirundu=jopk,Chambishi=jqic,Kaoma=jkq3,Isoka=jnb0,Kawambwa=3s8b,Kalomo=jm32,Mporokoso=3rrz,
Serenje=j9ls
ZW1 Harare=j2yj
ZW2 Bulawayo=j6ct,
Chitungwiza=npta
ZW3 Mutare=iyur,Epworth=n9l2,Gweru=j31y,Kwekwe=j1qe,
Kadoma=j2b1
ZW4 Ruwa=iwk9,Chinhoyi=j5kx,Masvingo=j08b,Norton=iy7h,Marondera=j0em,Chegutu=j5zz,Zvishavane=itw5,Beitbridge=j6sl,Bindura=j6mt,Redcliff=ix0n,Chiredzi=j5f1,Hwange=j2om,Rusape=iwms,Karoi=j23r,Victoria Falls=iukn,Chipinge=j5gt,Gokwe=j3hj,
Mount Hampden=izhc
`

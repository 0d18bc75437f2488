/**
 * Organisations that stand in the news: the name a desk tags, then its other names; a language code in brackets before a name
 * keeps it for copy in that language. `?` marks a name that is an everyday word too: it needs an organisation's company.
 * Facts, written for this project. News agencies are left out on purpose: in wire copy they are the source, seldom the subject.
 */
export const organisations = `
ISIS; Islamic State; Islamic State group; ISIL; Daesh; IS group; [fr] État islamique; [fr] Etat islamique; [de] IS-Miliz; [de] Islamischer Staat; [es] Estado Islámico; [ar] تنظيم داعش; [ar] داعش; [ar] تنظيم الدولة الإسلامية
Syrian Democratic Forces; SDF; [ar] قوات سوريا الديمقراطية; [ar] قسد
Hayat Tahrir al-Sham; HTS; [ar] هيئة تحرير الشام
Al-Qaeda; al-Qaida; al-Qaeda; Al Qaeda; al Qaeda; [fr] Al-Qaïda; [de] Al-Kaida; [es] Al Qaeda; [ar] تنظيم القاعدة
Hamas; [ar] حركة حماس; [ar] حماس
Hezbollah; Hizbollah; Hizbullah; Hezbollah militia; [de] Hisbollah; [es] Hezbolá; [ar] حزب الله
Islamic Jihad; Palestinian Islamic Jihad; [ar] الجهاد الإسلامي; [ar] حركة الجهاد الإسلامي
Fatah; [ar] حركة فتح
Palestinian Authority; Palestinian National Authority; [fr] Autorité palestinienne; [ar] السلطة الفلسطينية
Palestine Liberation Organization; PLO; [ar] منظمة التحرير الفلسطينية
Taliban; the Taliban; Taleban; [fr] talibans; [ar] حركة طالبان; [ar] طالبان
Pakistani Taliban; Tehreek-e-Taliban Pakistan; TTP
Houthis; Houthi; Houthi movement; Ansar Allah; Huthis; [fr] Houthis; [de] Huthi; [de] Huthi-Miliz; [es] hutíes; [ar] الحوثيون; [ar] الحوثيين; [ar] جماعة الحوثي; [ar] أنصار الله
Boko Haram; [ar] بوكو حرام
Al-Shabab; al-Shabaab; al Shabaab; al-Shabab; Al Shabaab; [ar] حركة الشباب
Lord's Resistance Army; LRA
M23
Jabhat al-Nusra; Nusra Front
Popular Mobilization Forces; PMF; Hashd al-Shaabi; [ar] الحشد الشعبي
PKK; Kurdistan Workers' Party; [ar] حزب العمال الكردستاني
YPG; People's Protection Units
Peshmerga
Muslim Brotherhood; [ar] جماعة الإخوان المسلمين; [ar] الإخوان المسلمين
Wagner Group; Wagner; [fr] groupe Wagner; [de] Wagner-Gruppe; [ar] فاغنر; [ar] مجموعة فاغنر
Africa Corps
Rapid Support Forces; RSF; [ar] قوات الدعم السريع
Libyan National Army; LNA
FARC; Revolutionary Armed Forces of Colombia
National Liberation Army; ELN
Sinaloa Cartel; [es] Cártel de Sinaloa
Jalisco New Generation Cartel; CJNG
Tren de Aragua
Mara Salvatrucha; MS-13
'Ndrangheta; ’Ndrangheta
Cosa Nostra
Camorra
Lashkar-e-Taiba; LeT
Jaish-e-Mohammed
Abu Sayyaf
Tamil Tigers; LTTE
Irish Republican Army; IRA
ETA
Ku Klux Klan
Proud Boys
United Nations; UN; U.N.; [fr] Nations unies; [fr] ONU; [de] Vereinte Nationen; [de] Vereinten Nationen; [de] UNO; [es] Naciones Unidas; [es] ONU; [ar] الأمم المتحدة
UN Security Council; U.N. Security Council; Security Council; United Nations Security Council; [fr] Conseil de sécurité; [de] UN-Sicherheitsrat; [de] Sicherheitsrat; [es] Consejo de Seguridad; [ar] مجلس الأمن; [ar] مجلس الأمن الدولي
UN General Assembly; U.N. General Assembly; United Nations General Assembly; [ar] الجمعية العامة للأمم المتحدة
UNICEF; Unicef; United Nations Children's Fund; [ar] اليونيسف; [ar] يونيسف
UNHCR; UN refugee agency; U.N. refugee agency; United Nations refugee agency; UN High Commissioner for Refugees; [ar] المفوضية السامية للأمم المتحدة لشؤون اللاجئين
UNRWA; [ar] الأونروا; [ar] أونروا
UNESCO; Unesco; [ar] اليونسكو; [ar] يونسكو
UNIFIL; [ar] اليونيفيل; [ar] يونيفيل
UN Development Programme; UNDP; United Nations Development Programme
UN Environment Programme; UNEP
OCHA; UN Office for the Coordination of Humanitarian Affairs
UNAIDS
FAO; Food and Agriculture Organization; Food and Agriculture Organisation
International Labour Organization; ILO; International Labor Organization
International Maritime Organization; IMO
International Civil Aviation Organization; ICAO
International Organization for Migration; IOM; [ar] المنظمة الدولية للهجرة
International Telecommunication Union; ITU
World Meteorological Organization; WMO; World Meteorological Organisation
Intergovernmental Panel on Climate Change; IPCC
World Health Organization; World Health Organisation; WHO; [fr] Organisation mondiale de la santé; [fr] OMS; [de] Weltgesundheitsorganisation; [es] Organización Mundial de la Salud; [es] OMS; [ar] منظمة الصحة العالمية
World Food Programme; World Food Program; WFP; [ar] برنامج الأغذية العالمي
International Atomic Energy Agency; IAEA; [fr] AIEA; [de] IAEO; [es] OIEA; [ar] الوكالة الدولية للطاقة الذرية
International Energy Agency; IEA; [ar] وكالة الطاقة الدولية
International Criminal Court; ICC; [fr] Cour pénale internationale; [fr] CPI; [de] Internationaler Strafgerichtshof; [es] Corte Penal Internacional; [ar] المحكمة الجنائية الدولية
International Court of Justice; ICJ; World Court; [fr] Cour internationale de justice; [de] Internationaler Gerichtshof; [es] Corte Internacional de Justicia; [ar] محكمة العدل الدولية
European Court of Human Rights; ECHR
European Court of Justice; ECJ; Court of Justice of the European Union
Permanent Court of Arbitration
International Monetary Fund; IMF; [fr] Fonds monétaire international; [fr] FMI; [de] Internationaler Währungsfonds; [de] IWF; [es] Fondo Monetario Internacional; [es] FMI; [ar] صندوق النقد الدولي
World Bank; [fr] Banque mondiale; [de] Weltbank; [es] Banco Mundial; [ar] البنك الدولي
World Trade Organization; WTO; World Trade Organisation; [fr] OMC; [de] WTO; [es] OMC; [ar] منظمة التجارة العالمية
World Economic Forum; WEF
Organisation for Economic Co-operation and Development; OECD; [fr] OCDE; [es] OCDE
Bank for International Settlements; BIS
Asian Development Bank; ADB
African Development Bank; AfDB; [fr] Banque africaine de développement; [ar] البنك الأفريقي للتنمية
Inter-American Development Bank; IDB
European Investment Bank; EIB
European Bank for Reconstruction and Development; EBRD
European Union; EU; E.U.; [fr] Union européenne; [fr] UE; [de] Europäische Union; [de] EU; [es] Unión Europea; [es] UE; [ar] الاتحاد الأوروبي
European Commission; EU Commission; [fr] Commission européenne; [de] Europäische Kommission; [de] EU-Kommission; [es] Comisión Europea; [ar] المفوضية الأوروبية
European Parliament; EU Parliament; [fr] Parlement européen; [de] Europäisches Parlament; [de] Europaparlament; [de] EU-Parlament; [es] Parlamento Europeo; [ar] البرلمان الأوروبي
European Council; EU Council; [de] Europäischer Rat; [ar] المجلس الأوروبي
Council of Europe; [fr] Conseil de l'Europe; [de] Europarat; [es] Consejo de Europa
European Central Bank; ECB; [fr] Banque centrale européenne; [fr] BCE; [de] Europäische Zentralbank; [de] EZB; [es] Banco Central Europeo; [es] BCE; [ar] البنك المركزي الأوروبي
European Medicines Agency; EMA; [de] Europäische Arzneimittel-Agentur; [de] EMA; [fr] Agence européenne des médicaments; [es] Agencia Europea del Medicamento
European Union Aviation Safety Agency; EASA
Europol
Interpol; INTERPOL; [ar] الإنتربول
Eurojust
Frontex
Eurostat
NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; [fr] Otan; [fr] OTAN; [de] Nato; [es] OTAN; [ar] حلف شمال الأطلسي; [ar] الناتو; [ar] حلف الناتو
OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe
OPEC; OPEC+; Organization of the Petroleum Exporting Countries; [fr] Opep; [de] Opec; [es] OPEP; [ar] أوبك; [ar] منظمة أوبك; [ar] أوبك بلس; [ar] «أوبك»
African Union; AU; [fr] Union africaine; [fr] UA; [de] Afrikanische Union; [es] Unión Africana; [ar] الاتحاد الأفريقي; [ar] الاتحاد الإفريقي
Economic Community of West African States; ECOWAS; [fr] Cedeao; [fr] Cédéao; [fr] Communauté économique des États de l'Afrique de l'Ouest; [fr] CEDEAO; [ar] إيكواس
Alliance of Sahel States; AES; [fr] Alliance des États du Sahel
East African Community; EAC
Southern African Development Community; SADC
Intergovernmental Authority on Development; IGAD
Arab League; League of Arab States; [fr] Ligue arabe; [de] Arabische Liga; [es] Liga Árabe; [ar] جامعة الدول العربية; [ar] الجامعة العربية
Gulf Cooperation Council; GCC; [ar] مجلس التعاون الخليجي; [ar] مجلس التعاون لدول الخليج العربية
Organisation of Islamic Cooperation; OIC; Organization of Islamic Cooperation; [ar] منظمة التعاون الإسلامي
ASEAN; Association of Southeast Asian Nations
Shanghai Cooperation Organisation; SCO; Shanghai Cooperation Organization
BRICS
Mercosur; [es] Mercosur
Organization of American States; OAS; [es] Organización de los Estados Americanos; [es] OEA
Commonwealth of Independent States; CIS
CARICOM; Caricom
G7; Group of Seven; G-7
G20; Group of 20; G-20
Red Cross; International Committee of the Red Cross; ICRC; [fr] Croix-Rouge; [de] Rotes Kreuz; [de] Roten Kreuz; [es] Cruz Roja; [ar] الصليب الأحمر; [ar] اللجنة الدولية للصليب الأحمر
Red Crescent; [fr] Croissant-Rouge; [de] Roter Halbmond; [es] Media Luna Roja; [ar] الهلال الأحمر
Syrian Arab Red Crescent; SARC
International Federation of Red Cross and Red Crescent Societies; IFRC
Doctors Without Borders; Medecins Sans Frontieres; Médecins Sans Frontières; MSF; [fr] Médecins sans frontières; [de] Ärzte ohne Grenzen; [es] Médicos Sin Fronteras; [ar] أطباء بلا حدود; [ar] منظمة أطباء بلا حدود
Reporters Without Borders; [fr] Reporters sans frontières; [de] Reporter ohne Grenzen; [es] Reporteros Sin Fronteras
Committee to Protect Journalists; CPJ
Amnesty International; Amnesty; [ar] منظمة العفو الدولية; [es] Amnistía Internacional
Human Rights Watch; HRW; [ar] هيومن رايتس ووتش
Transparency International; [ar] منظمة الشفافية الدولية
International Crisis Group; Crisis Group
International Rescue Committee; IRC
Save the Children
Oxfam
CARE International
Mercy Corps
Norwegian Refugee Council; NRC
World Central Kitchen
Greenpeace
WWF; World Wildlife Fund; World Wide Fund for Nature
Extinction Rebellion
Just Stop Oil
Friends of the Earth
International Union for Conservation of Nature; IUCN
Sea-Watch
SOS Méditerranée
Open Arms
Syrian Observatory for Human Rights; SOHR; [ar] المرصد السوري لحقوق الإنسان
White Helmets; Syrian Civil Defense; Syrian Civil Defence; [ar] الخوذ البيضاء; [ar] الدفاع المدني السوري
Pentagon; the Pentagon; US Department of Defense; Department of Defense; U.S. Department of Defense; Defense Department; [ar] البنتاغون
White House; the White House; [fr] Maison-Blanche; [fr] Maison Blanche; [de] Weißes Haus; [de] Weißen Haus; [es] Casa Blanca; [ar] البيت الأبيض
State Department; US State Department; U.S. State Department; Department of State; [ar] وزارة الخارجية الأميركية
US Navy; U.S. Navy; United States Navy; American Navy
US Army; U.S. Army; United States Army
US Air Force; U.S. Air Force
US Marine Corps; U.S. Marine Corps; Marine Corps; US Marines; U.S. Marines
US Coast Guard; U.S. Coast Guard
US Central Command; U.S. Central Command; CENTCOM; Central Command; [ar] القيادة المركزية الأميركية
US Southern Command; U.S. Southern Command
US Africa Command; U.S. Africa Command; AFRICOM
National Guard
Secret Service; US Secret Service; U.S. Secret Service
Royal Navy
Royal Air Force; RAF
British Army
{US} US Congress; U.S. Congress; Congress; [ar] الكونغرس; [ar] الكونغرس الأميركي
{US} US Senate; U.S. Senate; Senate
House of Representatives; US House of Representatives; U.S. House of Representatives; U.S. House
US Supreme Court; U.S. Supreme Court
Federal Reserve; US Federal Reserve; U.S. Federal Reserve; the Fed; Fed; [fr] Réserve fédérale; [fr] Fed; [es] Reserva Federal; [ar] مجلس الاحتياطي الفيدرالي; [ar] الاحتياطي الفيدرالي
US Treasury; U.S. Treasury; Treasury Department; US Treasury Department; U.S. Treasury Department
Federal Bureau of Investigation; FBI; F.B.I.; [ar] مكتب التحقيقات الفيدرالي
Central Intelligence Agency; CIA; C.I.A.
National Security Agency; NSA
Drug Enforcement Administration; DEA
Immigration and Customs Enforcement; ICE; U.S. Immigration and Customs Enforcement
Customs and Border Protection; U.S. Customs and Border Protection; Border Patrol; U.S. Border Patrol
Transportation Security Administration; TSA
Federal Emergency Management Agency; FEMA
Department of Justice; Justice Department; US Justice Department; U.S. Justice Department; US Department of Justice; U.S. Department of Justice; DOJ
Department of Homeland Security; DHS
Department of Energy; US Department of Energy; U.S. Department of Energy
Department of Education; US Department of Education; U.S. Department of Education
Department of Health and Human Services; HHS
Commerce Department; US Commerce Department; U.S. Commerce Department
Labor Department; US Labor Department; U.S. Labor Department
Environmental Protection Agency; EPA
Food and Drug Administration; FDA; US Food and Drug Administration; U.S. Food and Drug Administration
Centers for Disease Control and Prevention; CDC; US Centers for Disease Control and Prevention; U.S. Centers for Disease Control and Prevention
Africa Centres for Disease Control and Prevention; Africa CDC
National Institutes of Health; NIH
Securities and Exchange Commission; SEC; US Securities and Exchange Commission; U.S. Securities and Exchange Commission
Federal Trade Commission; FTC
Federal Communications Commission; FCC
Federal Aviation Administration; FAA
National Transportation Safety Board; NTSB
National Highway Traffic Safety Administration; NHTSA
Federal Energy Regulatory Commission
National Oceanic and Atmospheric Administration; NOAA
National Weather Service; US National Weather Service
National Hurricane Center; U.S. National Hurricane Center; [es] Centro Nacional de Huracanes
US Geological Survey; U.S. Geological Survey; USGS
National Park Service
Internal Revenue Service; IRS
US Postal Service; U.S. Postal Service
NASA; Nasa; [ar] ناسا; [ar] وكالة ناسا
Republican Party; Republicans; Republican; GOP; [ar] الحزب الجمهوري
Democratic Party; Democrats; Democrat; Democratic National Committee; [ar] الحزب الديمقراطي
American Civil Liberties Union; ACLU
National Rifle Association; NRA
NAACP
AFL-CIO
United Auto Workers; UAW
Teamsters
SAG-AFTRA
Planned Parenthood
Conservative Party; Tories; Conservatives
{GB} Labour Party; Labour
Liberal Democrats; Lib Dems
Scottish National Party; SNP
Reform UK
Green Party
Plaid Cymru
Sinn Fein; Sinn Féin
Fianna Fáil; Fianna Fail
Fine Gael
Democratic Unionist Party; DUP
{GB} House of Commons
{CA} House of Commons (Canada); House of Commons
House of Lords
{GB} Treasury; HM Treasury
{US} US Treasury; Treasury
Home Office
Foreign Office; British Foreign Office; Foreign, Commonwealth and Development Office
Ministry of Defence
Ministry of Justice
Downing Street
Buckingham Palace
Bank of England; BoE
Financial Conduct Authority
Competition and Markets Authority; CMA
National Audit Office
Office for National Statistics; ONS
Old Bailey
Crown Prosecution Service; CPS
Scotland Yard
Metropolitan Police; Met Police
Police Scotland
National Crime Agency; NCA
MI5
MI6
GCHQ
NHS; National Health Service
NHS England
Met Office
Network Rail
Church of England
Catholic Church; Roman Catholic Church; [fr] Église catholique; [de] Katholische Kirche; [es] Iglesia católica
Russian Orthodox Church
Holy See; [ar] الكرسي الرسولي
Likud; [ar] الليكود; [ar] حزب الليكود
Knesset; [ar] الكنيست
Shin Bet; [ar] الشاباك
Mossad; [ar] الموساد
Israel Defense Forces; Israeli army; Israeli military; IDF; Israeli Defense Forces; [ar] الجيش الإسرائيلي
Hamas-run health ministry; Gaza health ministry
Kremlin; the Kremlin; [de] Kreml; [ar] الكرملين
State Duma; Duma
Federal Security Service; FSB
United Russia
Roscosmos
Rosatom
Bank of Russia
Islamic Revolutionary Guard Corps; Revolutionary Guards; IRGC; Revolutionary Guard; [ar] الحرس الثوري; [ar] الحرس الثوري الإيراني
Communist Party of China; Chinese Communist Party; CCP; [ar] الحزب الشيوعي الصيني
People's Liberation Army; PLA
People's Bank of China; PBOC
Kuomintang; KMT
Democratic Progressive Party; DPP
Liberal Democratic Party; LDP
Bank of Japan; BOJ
People Power Party
Bank of Korea
Bharatiya Janata Party; BJP
{IN} Indian National Congress; Congress party; Congress Party; Congress
Aam Aadmi Party; AAP
Communist Party of India
Trinamool Congress
Reserve Bank of India; RBI
Election Commission of India
Lok Sabha
Rajya Sabha
Central Bureau of Investigation; CBI
Supreme Court of India
Pakistan Tehreek-e-Insaf; PTI
Pakistan Muslim League-Nawaz; PML-N
Pakistan Peoples Party; PPP
Inter-Services Intelligence; ISI
Awami League
Bangladesh Nationalist Party; BNP
African National Congress; ANC
Economic Freedom Fighters; EFF
{ZA} Democratic Alliance
ZANU-PF; Zanu-PF
All Progressives Congress; APC
Peoples Democratic Party; PDP
Workers' Party
{AU} Liberal Party of Australia; Liberal Party
{CA} Liberal Party of Canada; Liberal Party
Justice and Development Party; AK Party; AKP
Republican People's Party; CHP
Law and Justice; PiS
Civic Platform
Fidesz
Syriza
New Democracy
Brothers of Italy; [es] Hermanos de Italia
Forza Italia
Five Star Movement
Lega
Vox
People's Party; [es] Partido Popular; [es] PP
[es] PSOE; [es] Partido Socialista Obrero Español
[es] Podemos
[es] Sumar
[es] Junts
[es] Esquerra Republicana
[es] Partido Republicano
[es] Frente Amplio
[es] Unión Demócrata Independiente; [es] UDI
[es] Morena
[es] PRI
[es] PAN; [es] Partido Acción Nacional
[es] Audiencia Nacional
[es] Tribunal Supremo
[es] Tribunal Constitucional
[es] Fiscalía Antidroga
[es] Fiscalía General
[es] Guardia Civil
[es] Policía Nacional
[es] Mossos d'Esquadra
[es] Generalitat
[es] Congreso de los Diputados
[es] Banco de España
[es] Comisión Federal de Electricidad; [es] CFE
[es] Pemex
[es] Consejo Superior de Investigaciones Científicas; [es] CSIC
[es] Universidad Nacional Autónoma de México; [es] UNAM
[es] Agencia Espacial Europea
[es] Observatorio Europeo Austral
[es] Instituto Nacional Electoral; [es] INE
[es] Consejo Nacional Electoral; [es] CNE
[es] Marina
[es] Ejército
[es] Casa Rosada
{FR} Socialist Party; Socialists; [fr] Parti socialiste; [fr] PS
[fr] Les Républicains
Rassemblement National; National Rally; [fr] Rassemblement national; [fr] RN
La France Insoumise; France Unbowed; [fr] La France insoumise; [fr] LFI; [fr] France insoumise
[fr] Renaissance
[fr] Assemblée nationale
[fr] Sénat
[fr] Élysée; [fr] Elysée
[fr] Matignon
[fr] Quai d'Orsay
[fr] Bercy
[fr] Conseil d'État; [fr] Conseil d'Etat
[fr] Conseil constitutionnel
[fr] Cour de cassation
[fr] Cour des comptes
[fr] Parquet national financier
[fr] Cour pénale internationale
[fr] Gendarmerie nationale
[fr] DGSI
[fr] CGT
[fr] CFDT
[fr] Force ouvrière; [fr] FO
[fr] Unsa; [fr] UNSA
[fr] FNSEA
[fr] Medef
[fr] SNCF
[fr] RATP
[fr] EDF
[fr] Insee
[fr] Météo-France
[fr] Banque de France
[fr] Union cycliste internationale; [fr] UCI
[fr] Alliance pour la République; [fr] APR
[fr] Pastef
[fr] Croix-Rouge française
[fr] CNRS
[fr] Inserm
[fr] Institut Pasteur
National Assembly
Christian Democratic Union; CDU; [de] CDU
[de] CSU
[de] CDU/CSU; [de] Union
Social Democratic Party; SPD; [de] SPD
Alternative for Germany; AfD; [de] Alternative für Deutschland; [de] AfD
[de] FDP
[de] Grünen; [de] Bündnis 90/Die Grünen
[de] Linkspartei
[de] BSW
[de] ÖVP
[de] SPÖ
[de] FPÖ
[de] SVP
Bundestag; [de] Bundestag; [de] Bundestags; [de] Bundestages
Bundesrat; [de] Bundesrat; [de] Bundesrats; [de] Bundesrates
[de] Nationalrat
[de] Bundesregierung
[de] Bundesverfassungsgericht; [de] Bundesverfassungsgerichts
[de] Bundesgerichtshof; [de] BGH
[de] Bundesanwaltschaft
[de] Bundeskriminalamt; [de] BKA
[de] Bundespolizei
[de] Bundesnachrichtendienst; [de] BND
[de] Verfassungsschutz
Bundeswehr; [de] Bundeswehr
Bundesbank; [de] Bundesbank; [de] Deutsche Bundesbank
[de] Robert Koch-Institut; [de] Robert-Koch-Institut; [de] RKI
[de] Deutscher Wetterdienst; [de] Deutsche Wetterdienst; [de] Deutschen Wetterdienstes; [de] DWD
[de] Deutscher Gewerkschaftsbund; [de] DGB
[de] IG Metall
[de] Verdi; [de] ver.di
[de] GDL
[de] Deutscher Fußball-Bund; [de] Deutsche Fußball-Bund; [de] Deutschen Fußball-Bundes; [de] DFB
[de] Deutscher Alpenverein; [de] Deutsche Alpenverein; [de] Deutschen Alpenvereins
[de] Deutsche Bahn; [de] Deutschen Bahn; [de] Bahn AG
[de] Deutsche Krankenhausgesellschaft; [de] Deutschen Krankenhausgesellschaft
[de] Charité
[de] Ifo-Institut
[de] Bundesagentur für Arbeit
[de] Statistisches Bundesamt; [de] Statistische Bundesamt
[de] ADAC
[de] Caritas
[de] Diakonie
[ar] البنك الأهلي السعودي; [ar] البنك الأهلي
[ar] أرامكو السعودية; [ar] أرامكو; [ar] «أرامكو»; [ar] «أرامكو السعودية»
[ar] سابك
[ar] تداول
[ar] صندوق الاستثمارات العامة
[ar] أدنوك
[ar] قطر للطاقة
[ar] مجلس الشيوخ; [ar] مجلس الشيوخ الأميركي
[ar] مجلس النواب
[ar] مجلس الوزراء
[ar] البرلمان
[ar] وزارة الدفاع
[ar] وزارة الداخلية
[ar] وزارة الخارجية
[ar] وزارة الصحة
[ar] وزارة المالية
[ar] حركة أمل
[ar] القوات اللبنانية
[ar] التيار الوطني الحر
[ar] التيار الصدري
[ar] المجلس الانتقالي الجنوبي
[ar] الجيش الوطني الليبي
[ar] الجيش السوداني
[ar] الجيش السوري
[ar] الجيش اللبناني
[ar] الجيش العراقي
[ar] الجيش المصري
[ar] الجيش الأوكراني
[ar] الجيش الروسي
[ar] الجيش الأميركي
[ar] الجيش الوطني
[ar] كتائب القسام
[ar] سرايا القدس
[ar] الاتحاد الدولي لكرة القدم
[ar] الاتحاد الآسيوي لكرة القدم
[ar] اتحاد الكرة
[ar] الهلال الأحمر السعودي
[ar] الهلال الأحمر المصري
[ar] الهلال الأحمر الفلسطيني
[ar] مركز الملك سلمان للإغاثة والأعمال الإنسانية; [ar] مركز الملك سلمان للإغاثة
[ar] رابطة العالم الإسلامي
[ar] الأزهر; [ar] الأزهر الشريف
[ar] جامعة القاهرة
[ar] الجامعة الأميركية
European Space Agency; ESA; [fr] Agence spatiale européenne; [de] Europäische Weltraumorganisation; [de] Esa
Japan Aerospace Exploration Agency; JAXA
German Aerospace Center; DLR; German Aerospace Centre
Indian Space Research Organisation; ISRO; Indian Space Research Organization
European Southern Observatory; ESO; [es] Observatorio Europeo Austral; [es] ESO
CERN
Max Planck Institute; Max Planck Society
Royal Society
Smithsonian; Smithsonian Institution
National Geographic
Harvard University; Harvard
Stanford University; Stanford
Yale University; Yale
Princeton University
Massachusetts Institute of Technology; MIT
Oxford University; University of Oxford
Cambridge University; University of Cambridge
Imperial College London; Imperial College
University College London; UCL
London School of Economics; LSE
Sorbonne
Johns Hopkins University; Johns Hopkins
Columbia University
University of California
Nature Communications
?Nature
?Science
New England Journal of Medicine
Lancet; The Lancet
International Olympic Committee; IOC; [fr] CIO; [de] IOC; [es] COI; [ar] اللجنة الأولمبية الدولية
World Anti-Doping Agency; WADA
Court of Arbitration for Sport; CAS
FIFA; Fifa; [ar] الفيفا; [ar] فيفا
UEFA; Uefa; [ar] اليويفا
FIA
World Athletics
Athletics Integrity Unit; AIU
International Cricket Council
Board of Control for Cricket in India; BCCI
England and Wales Cricket Board
Pakistan Cricket Board; PCB
Cricket Australia
Football Association
Lawn Tennis Association; LTA
World Rugby
NBA; National Basketball Association
NFL; National Football League
NHL; National Hockey League
MLB; Major League Baseball
MLS; Major League Soccer
WNBA
NCAA
PGA Tour; PGA
LIV Golf
ATP
WTA
Premier League; English Premier League
LaLiga; La Liga
Bundesliga; [de] Bundesliga
Serie A
Ligue 1
Eredivisie
Saudi Pro League; [ar] دوري روشن السعودي; [ar] الدوري السعودي
Central Division
Eastern Conference
Western Conference
BBC
BBC Radio
CNN
Fox News
NBC
CBS
ABC News
Sky News
Sky Sports
Al Jazeera; [ar] قناة الجزيرة
Al Arabiya; [ar] قناة العربية
New York Times; The New York Times
Washington Post; The Washington Post
Wall Street Journal; The Wall Street Journal
Financial Times
The Guardian
The Times
Daily Mail
Le Monde
Le Figaro
Der Spiegel; [de] Spiegel
El País; [es] El País
Marca
L'Équipe
Gazzetta dello Sport
Haaretz
Times of Israel
Xinhua; Xinhua News Agency
Metropolitan Museum of Art; Metropolitan Museum
Museum of Modern Art
British Museum
British Library
Louvre; Louvre Museum; [fr] musée du Louvre; [fr] Louvre; [ar] متحف اللوفر
Tate Modern
Prado
Rijksmuseum
Hermitage
Guggenheim
Metropolitan Opera
Royal Opera House
La Scala
Bolshoi Theatre; Bolshoi
Vienna Philharmonic
Berlin Philharmonic
London Symphony Orchestra
New York Philharmonic
[de] Die Linke; [de] Linkspartei
[de] Die Grünen; [de] Grüne
[de] Bundesverwaltungsgericht; [de] Bundesverwaltungsgerichts
[de] Bundesheer; [de] Bundesheers
[de] Nabu; [de] Naturschutzbund
[de] Paul-Ehrlich-Institut
[de] Technisches Hilfswerk; [de] THW
[de] DFL
[de] ARD
[de] ZDF
[de] ORF
[de] SRF
[de] Süddeutsche Zeitung
[de] FAZ; [de] Frankfurter Allgemeine Zeitung
[de] Bitkom
[de] DIHK
[de] NEOS
[de] ÖBB
[de] SBB
[de] Swisscom
[de] EnBW
[de] Eon; [de] E.ON
[de] RWE
[de] Uniper
[de] Rewe
[de] Edeka
[de] Zalando
[de] Infineon
[de] TÜV
[de] Deutsche Telekom; [de] Telekom
Court of Justice of the European Union; European Court of Justice; [de] Europäischer Gerichtshof; [de] Europäischen Gerichtshof; [de] Europäischen Gerichtshofs; [de] EuGH; [fr] Cour de justice de l'Union européenne; [es] Tribunal de Justicia de la Unión Europea; [ar] محكمة العدل الأوروبية
Organization for Security and Co-operation in Europe; OSCE; [de] OSZE; [fr] OSCE
Vattenfall
Aldi
Lidl
[fr] Conseil d'État
[fr] Sécurité sociale
[fr] Sécurité civile
[fr] Office national des forêts; [fr] ONF
[fr] France Télévisions
[fr] TF1
[fr] Radio France
[fr] Police nationale
L'Oréal; L'Oreal
Jama'at Nusrat al-Islam wal-Muslimin; JNIM; [fr] Groupe de soutien à l'islam et aux musulmans; [fr] GSIM
[es] ERC; [es] Esquerra Republicana
[es] PNV; [es] Partido Nacionalista Vasco
[es] Fiscalía Anticorrupción
[es] Aemet
[es] Renfe
[es] Adif
[es] CCOO; [es] Comisiones Obreras
[es] UGT
[es] RTVE
[es] Cepal
International Labour Organization; International Labor Organization; ILO; [fr] Organisation internationale du travail; [fr] OIT; [es] Organización Internacional del Trabajo; [es] OIT; [de] Internationale Arbeitsorganisation; [ar] منظمة العمل الدولية
Pan American Health Organization; PAHO; [es] Organización Panamericana de la Salud; [es] OPS
[es] Aerolíneas Argentinas
[es] Conicet
[es] Instituto Cervantes
[es] Real Academia Española; [es] RAE
[es] Conmebol
[ar] سوناطراك
[ar] بنك المغرب
[ar] حزب العدالة والتنمية
[ar] حزب الاستقلال
[ar] حزب الشعب الجمهوري
[ar] حزب العمال الكردستاني
`

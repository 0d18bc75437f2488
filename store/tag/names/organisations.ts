/**
 * Organisations that stand in the news: the name a desk tags, then its other names. Facts, written for this project.
 * News agencies are left out on purpose: in wire copy they are the source, seldom the subject.
 */
export const organisations = `
ISIS; Islamic State; Islamic State group; ISIL; Daesh; IS group
Syrian Democratic Forces; SDF
Hayat Tahrir al-Sham; HTS
Al-Qaeda; al-Qaida; al-Qaeda
Hamas
Hezbollah; Hizbollah; Hizbullah
Islamic Jihad; Palestinian Islamic Jihad
Taliban; the Taliban
Houthis; Houthi movement; Ansar Allah
Boko Haram
Al-Shabab; al-Shabaab
PKK; Kurdistan Workers' Party
YPG; People's Protection Units
Muslim Brotherhood
Wagner Group; Wagner
Rapid Support Forces; RSF
United Nations; UN; U.N.
UN Security Council; U.N. Security Council; Security Council
UN General Assembly; U.N. General Assembly
UNICEF
UNHCR; UN refugee agency
UNRWA
World Health Organization; World Health Organisation; WHO
World Food Programme; World Food Program; WFP
International Atomic Energy Agency; IAEA
International Criminal Court; ICC
International Court of Justice; ICJ
International Monetary Fund; IMF
World Bank
World Trade Organization; WTO
European Union; EU
European Commission
European Parliament
European Central Bank; ECB
NATO; Nato; North Atlantic Treaty Organization
OPEC; OPEC+
African Union
Arab League; League of Arab States
Gulf Cooperation Council; GCC
ASEAN; Association of Southeast Asian Nations
G7; Group of Seven
G20; Group of 20
Red Cross; International Committee of the Red Cross; ICRC
Red Crescent; Syrian Arab Red Crescent
Doctors Without Borders; Medecins Sans Frontieres; Médecins Sans Frontières; MSF
Amnesty International
Human Rights Watch
Syrian Observatory for Human Rights; SOHR
White Helmets
Pentagon; the Pentagon; US Department of Defense; Department of Defense
White House; the White House
State Department; US State Department
US Navy; U.S. Navy; United States Navy
US Army; U.S. Army
US Air Force; U.S. Air Force
US Marine Corps; U.S. Marine Corps; Marine Corps
US Coast Guard; U.S. Coast Guard
US Central Command; CENTCOM
Royal Navy
Royal Air Force; RAF
US Congress; U.S. Congress
US Senate; U.S. Senate
House of Representatives
US Supreme Court; U.S. Supreme Court
Federal Reserve; US Federal Reserve; the Fed
Federal Bureau of Investigation; FBI
Central Intelligence Agency; CIA
Department of Justice; Justice Department
Department of Homeland Security
NASA
Environmental Protection Agency; EPA
Food and Drug Administration; FDA
Centers for Disease Control and Prevention; CDC
Securities and Exchange Commission; SEC
Republican Party; Republicans
Democratic Party; Democrats
Conservative Party; Tories
Labour Party
Liberal Democrats
Scottish National Party; SNP
Likud
Hamas-run health ministry; Gaza health ministry
Israel Defense Forces; Israeli army; Israeli military; IDF
Kremlin; the Kremlin
Islamic Revolutionary Guard Corps; Revolutionary Guards; IRGC
European Space Agency; ESA
International Olympic Committee; IOC
FIFA; Fifa
UEFA; Uefa
Premier League
World Cup
Google
Alphabet
Apple Inc.
Microsoft
Amazon.com
Meta Platforms; Facebook
Telegram
Twitter
TikTok
OpenAI
Boeing
Airbus
Tesla
Toyota
Volkswagen
Saudi Aramco; Aramco
Gazprom
Shell
ExxonMobil
Goldman Sachs
JPMorgan Chase; JPMorgan
Lloyd's of London
Maersk
`

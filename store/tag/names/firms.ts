/**
 * Companies that stand in the news: the name a desk tags, then short and long forms. `?` marks one that is an everyday word or a
 * place too. Facts, written for this project.
 */
export const firms = `
Google; [ar] غوغل; [ar] جوجل
Alphabet
Google DeepMind; DeepMind
Apple; Apple Inc; Apple Inc.
Microsoft; Microsoft Corp; [ar] مايكروسوفت
Amazon.com; Amazon; Amazon Web Services; [ar] أمازون
Meta; Meta Platforms; Facebook
WhatsApp
Instagram
YouTube
Telegram
Twitter; [ar] إكس; [ar] تويتر
TikTok; [ar] تيك توك
ByteDance
Snapchat
OpenAI
Anthropic
Nvidia; NVIDIA
Intel
AMD; Advanced Micro Devices
Qualcomm
Broadcom
IBM
Oracle
Cisco
Salesforce
Adobe
Netflix
Spotify
Airbnb
Uber
Lyft
DoorDash
PayPal
?Stripe
Dell
HP; Hewlett-Packard
Tesla; [ar] تسلا
SpaceX
Starlink
Blue Origin
Rocket Lab
Boeing
Airbus
Lockheed Martin; Lockheed
Raytheon
RTX
Northrop Grumman
General Dynamics
BAE Systems; BAE
Thales
Leonardo
Rheinmetall
Saab
Dassault; Dassault Aviation
Embraer
Bombardier
Rolls-Royce
Pratt & Whitney
General Electric; GE; GE Aerospace
Safran
Siemens
Siemens Energy
Bosch
Thyssenkrupp
BASF
Bayer
Allianz
Munich Re
Deutsche Bank
Commerzbank
Deutsche Telekom
Deutsche Post; DHL
Lufthansa
SAP
Adidas
Puma
Continental
Volkswagen; VW
Audi
Porsche
BMW
Mercedes-Benz; Mercedes; Daimler
Opel
Renault
Stellantis
Peugeot
Citroën
Fiat
Ferrari
Lamborghini
Volvo
Toyota; Toyota Motor
Honda
Nissan
Mazda
Subaru
Suzuki
Mitsubishi
Hyundai Motor; Hyundai
Kia
BYD
Geely
SAIC
General Motors; GM
Ford Motor; Ford Motor Co
Chrysler
Jaguar Land Rover
Tata Motors
Tata Steel
Tata Group; Tata
Reliance Industries; Reliance
Infosys
Wipro
Adani Group; Adani
Samsung Electronics; Samsung
SK Hynix
LG Electronics
LG Chem
LG Energy Solution
Naver
Kakao
Sony
Panasonic
Nintendo
SoftBank
Hitachi
Toshiba
Fujitsu
NTT
Rakuten
Uniqlo
Foxconn
TSMC; Taiwan Semiconductor Manufacturing Co; Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing
MediaTek
Huawei
Xiaomi
Alibaba; Alibaba Group
Tencent
Baidu
JD.com
Pinduoduo
Evergrande
Country Garden
PetroChina
Sinopec
CNOOC
ICBC
CATL
Lenovo
ASML
Philips
ING
ABN Amro
Heineken
AB InBev; Anheuser-Busch InBev; Anheuser-Busch
Carlsberg
Diageo
Pernod Ricard
LVMH
Kering
Hermès
Chanel
L'Oréal; L'Oreal
Danone
Carrefour
TotalEnergies; Total
Engie
BNP Paribas
Société Générale
Crédit Agricole
Air France; Air France-KLM
KLM
Alstom
Orange
Vivendi
Michelin
Saint-Gobain
Sanofi
AstraZeneca
GSK; GlaxoSmithKline
Pfizer
Moderna
BioNTech
Johnson & Johnson
Merck
Eli Lilly; Lilly
Novo Nordisk; Novo
Novartis
Roche
AbbVie
Bristol Myers Squibb; Bristol-Myers Squibb
Gilead
Teva
Purdue Pharma
UBS
Credit Suisse
Nestlé; Nestle
Glencore
ABB
Swiss Re
Rolex
Swatch
Unilever
Shell; Royal Dutch Shell
BP
Equinor
Eni
Enel
Repsol
Iberdrola
Naturgy
Telefónica; Telefonica
Santander; Banco Santander
BBVA
CaixaBank
Banco Sabadell
Inditex; Zara
Iberia
IAG; International Airlines Group
British Airways
Ryanair
EasyJet; easyJet
Wizz Air
Virgin Atlantic
Emirates Airline; Emirates airline
Etihad Airways; Etihad
Qatar Airways
Saudia
Turkish Airlines
Aegean Airlines
EgyptAir
Ethiopian Airlines
Kenya Airways
Air India
IndiGo
Singapore Airlines
Cathay Pacific
Qantas
Air New Zealand
Air Canada
Air Transat
Delta Air Lines
American Airlines
United Airlines
Southwest Airlines
JetBlue
Spirit Airlines
Alaska Airlines
Philippine Airlines
Cebu Pacific
Malaysia Airlines
Garuda Indonesia
AirAsia
Korean Air
Japan Airlines
All Nippon Airways; ANA
Aeroflot
LATAM
Avianca
Exxon Mobil; ExxonMobil; Exxon
Chevron
ConocoPhillips
Hess
Halliburton
Schlumberger
Saudi Aramco; Aramco
ADNOC
QatarEnergy; Qatar Energy
SABIC
Gazprom
Rosneft
Lukoil
Novatek
Sberbank
VTB
Nord Stream
Petrobras
Vale
Embraer
Pemex
Cemex
America Movil; América Móvil
Ecopetrol
YPF
Codelco
Rio Tinto
BHP; BHP Group
Anglo American
Fortescue
Woodside
Macquarie
Westpac
Commonwealth Bank
Telstra
Woolworths
Barrick Gold
Shopify
BlackBerry
Royal Bank of Canada; RBC
Goldman Sachs; Goldman
JPMorgan Chase; JPMorgan; JP Morgan; J.P. Morgan
Morgan Stanley
Bank of America; BofA
Citigroup; Citi; Citibank
Wells Fargo
BlackRock
Vanguard
Blackstone
KKR
Carlyle Group
Berkshire Hathaway
American Express
Mastercard
Visa Inc
Capital One
Charles Schwab
Fidelity
State Street
Lehman Brothers
Silicon Valley Bank
First Republic Bank
Moody's; Moody's Investors Service
Standard & Poor's; S&P Global; S&P Global Ratings
Fitch; Fitch Ratings
LSEG
London Stock Exchange
New York Stock Exchange; NYSE
Nasdaq; NASDAQ
Euronext
Deutsche Börse
Deloitte
PwC; PricewaterhouseCoopers
KPMG
EY; Ernst & Young
McKinsey; McKinsey & Company
Accenture
Rothschild
Lazard
Nomura
Barclays
HSBC
Lloyds Banking Group; Lloyds
NatWest
Standard Chartered
Lloyd's of London
Aviva
Prudential
Axa; AXA
Generali
Intesa Sanpaolo
UniCredit
Banco BPM
DNB
Nordea
Swedbank
Danske Bank
SEB
Ericsson
Nokia
IKEA; Ikea
H&M
Electrolux
Lego
Maersk; A.P. Moller-Maersk; Moller-Maersk
Hapag-Lloyd
MSC
CMA CGM
Evergreen Marine
COSCO
Vestas
Orsted; Ørsted
Norsk Hydro
Telenor
Walmart
Target Corp
Costco
Home Depot
Kroger
Walgreens
CVS
Starbucks
McDonald's
Burger King
Coca-Cola
PepsiCo; Pepsi
Procter & Gamble
Nike
Levi Strauss
Philip Morris; Philip Morris International
British American Tobacco; BAT
Del Monte
Dole
Cargill
Monsanto
Caterpillar
John Deere; Deere
3M
DuPont
Dow Chemical
Alcoa
US Steel; U.S. Steel
Nippon Steel
ArcelorMittal
Disney; Walt Disney; Walt Disney Co
Warner Bros; Warner Bros Discovery; Warner Bros. Discovery
Paramount
Universal Pictures
Comcast
AT&T
Verizon
T-Mobile
Vodafone
BT Group
Sky
Tesco
Sainsbury's
Marks & Spencer
Waterstones
Penguin Random House
HarperCollins
Bloomsbury
Decca
Deutsche Grammophon
Sotheby's
Christie's
Pirelli
Telecom Italia
Leonardo
Ferrovie dello Stato
Trenitalia
Eurostar
Amtrak
Eurotunnel
FedEx
UPS
WeWork
Theranos
FTX
Binance
Coinbase
Tether
NSO Group
Palantir
Rystad Energy
Wood Mackenzie
Kpler
Gallup
YouGov
Ipsos
Visma
`

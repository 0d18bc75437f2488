/** French. */
import { wordSet } from './word-set'
import type { Words } from './words'

export const french: Words = {
  never: wordSet(`Le La Les Un Une Des Du De Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je Tu Son Sa Ses Leur Leurs Mon Ma Mes Notre Nos Votre Vos Qui Que Quoi Où Quand Comment Pourquoi Dont Et Mais Ou Donc Or Ni Car Si
    À A Au Aux En Dans Sur Sous Par Pour Avec Sans Chez Vers Depuis Pendant Après Avant Entre Contre Selon Malgré Ainsi Aussi Alors Puis Enfin Toutefois Cependant Pourtant Lors Dès Même Tout Tous Toute Toutes Plus Moins Très Près Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Cent Mille
    Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre Plusieurs Quelques Certains Chaque Aucun Autre Autres Ici Là Hier Demain Dix Quelque Rien Ceux Celui Celle C Ça Grève Les L D Y Terre TGV PDG ONG         États`),
  soft: wordSet('Grand Grande Nouveau Nouvelle Ancien Ancienne État Etat Haut Haute Petit Petite'),
  particles: wordSet('de du des la le van von der den el al ben bin d di da ould'),
  roles: wordSet(`ministre président présidente premier première secrétaire chef cheffe directeur directrice général générale maire député députée sénateur sénatrice porte-parole avocat avocate juge procureur procureure préfet préfète
    chercheur chercheuse professeur professeure économiste historien historienne analyste politologue journaliste écrivain écrivaine romancier romancière auteur auteure autrice réalisateur réalisatrice acteur actrice comédien comédienne chanteur chanteuse musicien pianiste entraîneur entraîneuse sélectionneur capitaine joueur joueuse attaquant attaquante gardien défenseur milieu coureur coureuse cycliste nageur nageuse champion championne
    roi reine prince princesse pape évêque archevêque cardinal imam rabbin général colonel commandant lieutenant amiral ambassadeur ambassadrice émissaire leader dirigeant dirigeante patron patronne fondateur fondatrice responsable commissaire conservateur conservatrice architecte peintre sculpteur artiste étudiant étudiante lycéen habitant habitante témoin victime militant militante opposant opposante syndicaliste médecin docteur infirmier infirmière archéologue astronome physicien physicienne candidat candidate chancelier chancelière gouverneur gouverneure coordinateur coordinatrice délégué déléguée membre milliardaire homme femme fils fille frère sœur épouse veuve mère père photographe animateur animatrice Français Française`),
  roleEnding: /(?:logue|iste|icien|icienne)$/i,
  honorifics: wordSet('M. M MM Mme Mmes Mlle Me Mgr Dr Pr Président Présidente Premier Première Ministre Roi Reine Prince Princesse Pape Maître Général Colonel Sir Lord'),
  saying: wordSet(`dit affirmé déclaré annoncé ajouté expliqué précisé indiqué estimé jugé assuré souligné rappelé dénoncé salué promis confié raconté écrit répondu affirme déclare annonce explique estime assure souligne rappelle dénonce salue promet raconte prévient regrette résume sourit`),
  doing: wordSet('a est avait était sera remporté gagné devance attaqué abandonné démissionné conserve compte recevra veut doit peut espère'),
  kin: wordSet('épouse mari fils fille mère père frère sœur'),
  departments: wordSet('Premier Première'),
  organisationEnds: wordSet('SA SAS SARL International France Hotels Energy Group TV FC Rail Airlines'),
  organisationStarts: wordSet(`Ministère Cour Haute Haut Conseil Union Fédération Confédération Université École Ecole Institut Centre Banque Fonds Fondation Association Parti Alliance Front Mouvement Organisation Agence Autorité Comité Commission Assemblée Chambre Tribunal Parquet Police Gendarmerie Armée Forces Ligue Société Compagnie Groupe Hôpital Clinique Musée Opéra Orchestre Théâtre Office Observatoire Direction Syndicat Secours Croix Radio Académie Bibliothèque Forum Collectif Rassemblement Olympique Racing Stade AS ASM US OGC RC FC Sécurité Force Forum Ordre Défense Caisse Chambre Conférence Défenseur Haut-Commissariat`),
  organisationNouns: wordSet(`laboratoire coopérative plateforme plate-forme fabricant banquier studio label armateur société entreprise groupe compagnie association syndicat parti ONG agence banque constructeur opérateur exploitant chaîne journal quotidien hebdomadaire magazine revue équipe club fédération fondation institut musée collectif cabinet filiale hôpital université start-up marque distributeur assureur éditeur géant milice organisation mouvement`),
  organisationAfter: wordSet('actionnaires dirigeants porte-parole salariés combattants militants'),
  placeEnds: wordSet(''),
  placeStarts: wordSet('Mont Lac Cap Fort Port Île Ile Col Val Vallée Plateau Pont Place Rue Avenue Boulevard Gare Aéroport Stade Parc Château Palais Tour Côte Golfe Détroit Mer Océan'),
  placeNouns: wordSet('ville village commune région département province quartier district île lac fleuve rivière mont col vallée port aéroport gare stade banlieue capitale localité temple cathédrale mosquée place rue pont tour palais château plage forêt désert canton préfecture camp'),
  inside: wordSet('à en au aux près dans vers depuis'),
  towards: wordSet('de du des pour jusqu entre par via'),
  eventEnds: wordSet('Biennale'),
  eventStarts: wordSet('Festival Coupe Tournoi Championnat Tempête Ouragan Cyclone Jeux Salon Forum Sommet Opération Bataille Prix Grand-Prix'),
  vessels: wordSet('navire bateau cargo pétrolier ferry chalutier voilier yacht sous-marin porte-avions frégate destroyer paquebot sonde satellite fusée télescope'),
  works: wordSet('roman film album chanson titre pièce opéra série livre documentaire comédie essai tableau exposition spectacle'),
  joiners: wordSet('de du des la le les et pour à l d en aux au'),
}

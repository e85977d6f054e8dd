//! French.

use super::{Failures, Message};

pub(in crate::words) const FRENCH: Failures = Failures {
    what_to_do: "Que faire",
    try_again: "Réessayer",
    unknown_state: Message {
        title: "Cette connexion n’est plus valable",
        what: "Elle a déjà été terminée, ou elle n’a pas commencé sur cette passerelle. Rien n’a été modifié.",
        next: "Si l’application n’affiche pas la connexion, retournez-y et recommencez.",
    },
    expired_state: Message {
        title: "Cette connexion a pris trop de temps",
        what: "Plus de dix minutes se sont écoulées entre le départ vers Atlassian et le retour ; elle a donc \
               été abandonnée. Rien n’a été enregistré.",
        next: "Retournez à l’application et recommencez la connexion.",
    },
    foreign_browser: Message {
        title: "Cette connexion a commencé dans un autre navigateur",
        what: "Elle a commencé dans un autre navigateur ou une fenêtre privée, ou ce navigateur ne conserve pas \
               de cookies. Pour protéger le compte, elle a été arrêtée ici. Rien n’a été enregistré.",
        next: "Continuez dans le navigateur où elle a commencé, ou recommencez depuis l’application en restant \
               dans un seul navigateur jusqu’au retour. Si c’était le même, autorisez d’abord les cookies pour \
               cette adresse.",
    },
    declined: Message {
        title: "L’accès n’a pas été accordé",
        what: "Vous avez choisi « Annuler » chez Atlassian, ou votre compte ne peut pas accorder cet accès. \
               Rien n’a été enregistré.",
        next: "Si ce n’est pas ce que vous vouliez, recommencez depuis l’application et choisissez « Accepter ».",
    },
    atlassian: Message {
        title: "Atlassian n’a pas pu terminer la connexion",
        what: "Atlassian a signalé « {} ». Rien n’a été enregistré.",
        next: "Recommencez depuis l’application. Si cela se reproduit, envoyez ce message à l’exploitant de \
               l’application.",
    },
    no_code: Message {
        title: "La réponse d’Atlassian est incomplète",
        what: "Atlassian vous a renvoyé sans le code qui termine la connexion. Rien n’a été enregistré.",
        next: "Retournez à l’application et recommencez la connexion.",
    },
    exchange: Message {
        title: "Atlassian n’a pas accepté la connexion",
        what: "La dernière étape, entre cette passerelle et Atlassian, a été refusée.",
        next: "Recommencez depuis l’application. Si cela se reproduit, contactez l’exploitant de l’application \
               : l’identifiant client, le secret ou l’URL de rappel de son application Atlassian est peut-être \
               incorrect.",
    },
    unanswered: Message {
        title: "Atlassian n’a pas répondu",
        what: "Vous avez accordé l’accès, mais la dernière étape n’a pas pu être terminée.",
        next: "Attendez un instant et recommencez depuis l’application. Rien n’a été enregistré.",
    },
    sites_unavailable: Message {
        title: "Vos sites n’ont pas pu être lus",
        what: "Vous avez accordé l’accès, mais Atlassian n’a pas renvoyé la liste de vos sites.",
        next: "Attendez un instant et réessayez ; votre accord est conservé pendant une demi-heure.",
    },
    no_site: Message {
        title: "Aucun site ne peut être utilisé",
        what: "Vous avez accordé l’accès, mais à aucun site que cette connexion pourrait utiliser. Rien n’a été \
               enregistré.",
        next: "Recommencez depuis l’application, avec un compte qui utilise le produit sur le site, et \
               choisissez ce site chez Atlassian.",
    },
    other_sites: Message {
        title: "Vous n’avez pas accès à ce site",
        what: "Le site demandé ne fait pas partie de ceux auxquels vous avez donné accès. Rien n’a été \
               enregistré. Vous avez donné accès à :",
        next: "Recommencez depuis l’application et indiquez l’un de ceux-ci, ou choisissez l’autre site chez \
               Atlassian.",
    },
    requested_site: Message {
        title: "L’adresse du site ne peut pas être lue",
        what: "Ce qui a été saisi ou envoyé comme adresse du site n’en est pas une.",
        next: "Revenez en arrière et écrivez l’adresse comme votre navigateur l’affiche, par exemple \
               acme.atlassian.net.",
    },
    nothing_pending: Message {
        title: "Il n’y a plus rien à faire ici",
        what: "Cette étape est déjà terminée, ou elle a expiré : un choix est possible pendant une demi-heure.",
        next: "Retournez à l’application. Si elle affiche la connexion, tout va bien ; sinon, recommencez la \
               connexion.",
    },
    other_account: Message {
        title: "C’est un autre compte Atlassian",
        what: "La connexion à rétablir appartient à un autre compte Atlassian que celui avec lequel vous vous \
               êtes connecté. Elle est restée inchangée.",
        next: "Déconnectez-vous d’Atlassian, recommencez depuis l’application et utilisez le compte de cette \
               connexion ; ou créez une nouvelle connexion pour l’autre compte.",
    },
    other_site: Message {
        title: "C’est un autre site",
        what: "La connexion à rétablir concerne {}, et l’accès a été donné à un autre site. La connexion est \
               restée inchangée.",
        next: "Recommencez depuis l’application et choisissez {} chez Atlassian. Si votre compte ne peut plus \
               l’utiliser, contactez l’exploitant de l’application ou créez une nouvelle connexion.",
    },
    site_recreated: Message {
        title: "Le site a été recréé",
        what: "Le site {} a été supprimé et un autre a été créé à son adresse. La connexion concerne l’ancien \
               et est restée inchangée.",
        next: "Contactez l’exploitant de l’application : celle-ci peut autoriser cette connexion à changer de \
               site (allow_other_site). Ou créez une nouvelle connexion.",
    },
    unexpected_account: Message {
        title: "Ce lien est destiné à un autre compte",
        what: "Le lien est destiné au compte Atlassian {}, et vous vous êtes connecté avec un autre. Rien n’a \
               été enregistré.",
        next: "Déconnectez-vous d’Atlassian, rouvrez le lien et connectez-vous avec ce compte. Si le lien n’a \
               pas été créé pour vous, retournez à l’application et demandez le vôtre.",
    },
    hidden_account: Message {
        title: "On ne sait pas si c’est le bon compte",
        what: "Le lien est destiné au compte Atlassian {}, et Atlassian n’indique pas de quel compte il s’agit \
               ici. Rien n’a été enregistré.",
        next: "Déconnectez-vous d’Atlassian, rouvrez le lien et connectez-vous avec le compte du lien. S’il n’a \
               pas été créé pour vous, retournez à l’application et demandez le vôtre.",
    },
    account_unknown: Message {
        title: "Le compte est inconnu",
        what: "Une connexion reste liée au compte Atlassian avec lequel elle a été créée. Le compte de \
               celle-ci, ou de cette authentification, est inconnu ; la connexion n’a donc pas été modifiée.",
        next: "Contactez l’exploitant de l’application : celle-ci peut autoriser un autre compte à rétablir \
               cette connexion. Ou créez une nouvelle connexion.",
    },
    account_unavailable: Message {
        title: "Votre compte n’a pas pu être lu",
        what: "Vous avez accordé l’accès, mais Atlassian n’a pas indiqué quel compte est le vôtre.",
        next: "Attendez un instant et réessayez ; votre accord est conservé pendant une demi-heure.",
    },
    not_offered: Message {
        title: "Ce site n’était pas proposé",
        what: "Le site choisi ne fait pas partie de ceux qui sont proposés. Rien n’a encore été enregistré.",
        next: "Réessayez et choisissez l’un des sites de la page.",
    },
    interrupted: Message {
        title: "La passerelle redémarre",
        what: "Elle s’est arrêtée avant la fin de cette étape. Ce n’est pas de votre faute.",
        next: "Attendez un instant, retournez à l’application et recommencez la connexion.",
    },
    return_url: Message {
        title: "La page de retour n’est pas autorisée",
        what: "La page vers laquelle l’application veut vous renvoyer ne figure pas dans la liste de cette \
               intégration. Rien n’a été commencé.",
        next: "Contactez l’exploitant de l’application : la page doit être ajoutée aux URL de retour de \
               l’intégration.",
    },
    not_allowed: Message {
        title: "Ce lien est destiné à une autre intégration",
        what: "Le lien n’autorise pas cette intégration. Rien n’a été commencé.",
        next: "Retournez à l’application et ouvrez la connexion voulue depuis celle-ci.",
    },
    too_many_open: Message {
        title: "Trop de connexions sont en cours",
        what: "Ce lien a servi à commencer de nombreuses connexions qui n’ont pas été terminées. Rien n’a été \
               commencé.",
        next: "Terminez l’une d’elles dans la fenêtre où elle est ouverte, ou attendez dix minutes et \
               recommencez depuis l’application.",
    },
    too_many_flows: Message {
        title: "Trop de personnes se connectent",
        what: "La passerelle ne peut pas commencer une autre connexion pour le moment. Ce n’est pas de votre faute.",
        next: "Attendez quelques minutes, retournez à l’application et recommencez la connexion.",
    },
    link_ended: Message {
        title: "Ce lien a expiré",
        what: "Les liens de connexion sont valables une demi-heure ; celui-ci a expiré ou n’a jamais existé.",
        next: "Retournez à l’application et demandez un nouveau lien.",
    },
    link_incomplete: Message {
        title: "Ce lien est incomplet",
        what: "Un lien de connexion contient un jeton, et celui-ci n’en a pas : une partie manque peut-être.",
        next: "Retournez à l’application et rouvrez son lien, ou copiez le lien complet.",
    },
    link_damaged: Message {
        title: "Ce lien est endommagé",
        what: "Une partie a été perdue ou modifiée en chemin, peut-être par un logiciel de messagerie qui l’a \
               coupé en deux lignes.",
        next: "Copiez-le en entier dans la barre d’adresse du navigateur, ou retournez à l’application et \
               demandez un nouveau lien.",
    },
    unknown_path: Message {
        title: "Cette page n’existe pas",
        what: "Il n’y a rien à cette adresse. Une partie du lien a peut-être été perdue ou modifiée en chemin.",
        next: "Copiez le lien en entier dans la barre d’adresse du navigateur, ou retournez à l’application et \
               demandez un nouveau lien.",
    },
    app_mistake: Message {
        title: "L’application qui vous a envoyé ici a commis une erreur",
        what: "Sa demande n’est pas valable, la connexion ne peut donc pas commencer.",
        next: "Envoyez ce message aux responsables de l’application.",
    },
    nothing_to_connect: Message {
        title: "Il n’y a encore rien à connecter",
        what: "Il n’existe aucune intégration que ce lien pourrait connecter.",
        next: "Contactez l’exploitant de l’application, qui peut en ajouter une avec « threelo integrations add ».",
    },
    unavailable: Message {
        title: "La passerelle a rencontré une erreur",
        what: "La passerelle n’a pas pu lire ce lien pour le moment. Ce n’est pas de votre faute.",
        next: "Attendez une minute et rechargez cette page. Si cela ne suffit pas, contactez l’exploitant de \
               l’application.",
    },
    unknown_integration: Message {
        title: "Cette intégration n’existe pas",
        what: "Cette passerelle n’a pas d’intégration « {} ». Rien n’a été commencé.",
        next: "Contactez l’exploitant de l’application. « threelo integrations list » affiche celles qui existent.",
    },
    not_ready: Message {
        title: "L’intégration n’est pas prête",
        what: "L’exploitant doit corriger ceci avant que quelqu’un puisse se connecter :",
        next: "Contactez l’exploitant de l’application.",
    },
    connection_gone: Message {
        title: "La connexion a été supprimée",
        what: "La connexion que ce lien rétablit n’existe plus.",
        next: "Retournez à l’application et créez une nouvelle connexion.",
    },
    quarantined: Message {
        title: "Les connexions sont désactivées pour le moment",
        what: "Cette passerelle utilise une copie de base de données qui n’a pas encore été adoptée. Rien n’a \
               été commencé.",
        next: "Contactez l’exploitant de l’application, qui peut l’activer avec « threelo adopt ».",
    },
    gateway_failed: Message {
        title: "La passerelle a rencontré une erreur",
        what: "La passerelle n’a pas pu terminer cette étape. Ce n’est pas de votre faute.",
        next: "Attendez une minute et réessayez. Si cela ne suffit pas, contactez l’exploitant de l’application \
               : le journal de la passerelle en indique la cause.",
    },
    other: Message {
        title: "La connexion n’a pas été créée",
        what: "L’authentification n’a pas pu être terminée.",
        next: "Retournez à l’application et recommencez la connexion.",
    },
};

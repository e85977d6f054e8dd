//! The texts of the connect flow, in the language of the browser.
//!
//! `{}` stands for a value, which is shown as it is or in bold.

mod failures;

use http::{HeaderMap, header};
use maud::{Markup, html};

use failures::Failures;
pub(crate) use failures::Message;

/// The texts of the pages in one language.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Words {
    /// The language, as in the attribute `lang`.
    pub(crate) language: &'static str,
    pub(crate) connect: &'static str,
    pub(crate) reconnect_title: &'static str,
    pub(crate) connect_to_atlassian: &'static str,
    pub(crate) choose_what: &'static str,
    pub(crate) steps: &'static str,
    pub(crate) for_account: &'static str,
    pub(crate) sign_in_as: &'static str,
    pub(crate) used: &'static str,
    pub(crate) used_text: &'static str,
    pub(crate) asks_for: &'static str,
    pub(crate) keeps_access: &'static str,
    pub(crate) your_site: &'static str,
    pub(crate) site_hint: &'static str,
    pub(crate) site_placeholder: &'static str,
    pub(crate) reconnect: &'static str,
    pub(crate) renew: &'static str,
    pub(crate) continue_to_atlassian: &'static str,
    pub(crate) choose_site: &'static str,
    pub(crate) several_sites: &'static str,
    pub(crate) connected_to_account: &'static str,
    pub(crate) sites: &'static str,
    pub(crate) connect_this_site: &'static str,
    pub(crate) choose_before: &'static str,
    pub(crate) is_this_yours: &'static str,
    pub(crate) account_was_unknown: &'static str,
    pub(crate) atlassian_account: &'static str,
    pub(crate) it_is_mine: &'static str,
    pub(crate) confirm_before: &'static str,
    pub(crate) connected: &'static str,
    pub(crate) is_ready: &'static str,
    pub(crate) is_ready_for_an_hour: &'static str,
    pub(crate) cannot_be_renewed: &'static str,
    pub(crate) cannot_be_renewed_text: &'static str,
    pub(crate) site: &'static str,
    pub(crate) address: &'static str,
    pub(crate) for_whom: &'static str,
    pub(crate) connection: &'static str,
    pub(crate) redirected: &'static str,
    pub(crate) back_to: &'static str,
    pub(crate) close_window: &'static str,
    pub(crate) still_working: &'static str,
    pub(crate) slow_answer: &'static str,
    pub(crate) continues: &'static str,
    pub(crate) help: &'static str,
    pub(crate) connects_apps: &'static str,
    pub(crate) failures: Failures,
}

impl Words {
    /// Returns the words of the first language of a browser that there are words of.
    pub(crate) fn of(headers: &HeaderMap) -> &'static Self {
        let accepted = headers.get(header::ACCEPT_LANGUAGE);
        let accepted = accepted.and_then(|value| value.to_str().ok());
        accepted.map_or(&ENGLISH, Self::preferred)
    }

    /// Returns the words for the value of `Accept-Language`.
    fn preferred(accepted: &str) -> &'static Self {
        let choice = |item: &str| {
            let (tag, parameters) = item.split_once(';').unwrap_or((item, ""));
            let weight = parameters.trim().strip_prefix("q=");
            let weight: f32 = weight.map_or(Some(1.0), |weight| weight.trim().parse().ok())?;
            let language = tag.trim().split('-').next()?.to_ascii_lowercase();
            let words = ALL.iter().find(|words| words.language == language)?;
            (weight > 0.0).then_some((*words, weight))
        };
        // Of those with the same weight, the first.
        let choices = accepted.split(',').filter_map(choice).rev();
        let best = choices.max_by(|(_, one), (_, other)| one.total_cmp(other));
        best.map_or(&ENGLISH, |(words, _)| words)
    }
}

/// Returns a text with a value, as plain text.
pub(crate) fn with(text: &str, value: &str) -> String {
    text.replacen("{}", value, 1)
}

/// Returns a text with a value in bold.
pub(crate) fn with_bold(text: &str, value: &str) -> Markup {
    let (before, after) = text.split_once("{}").unwrap_or((text, ""));
    html! { (before) strong { (value) } (after) }
}

/// Every language.
const ALL: [&Words; 5] = [&ENGLISH, &GERMAN, &FRENCH, &SPANISH, &JAPANESE];

pub(crate) static ENGLISH: Words = Words {
    language: "en",
    connect: "Connect {}",
    reconnect_title: "Reconnect {}",
    connect_to_atlassian: "Connect to Atlassian",
    choose_what: "Choose what to connect.",
    steps: "You sign in at Atlassian, see there what is asked for, and accept or decline. Then you come back here. Your \
            password stays with Atlassian.",
    for_account: "This connects your Atlassian account to the account of {} in the app. If that is not you, close this page.",
    sign_in_as: "Sign in at Atlassian as {}.",
    used: "This is connected already",
    used_text: "This link has already been used, and you can close this page. If you continue anyway, the access of the \
                same connection is renewed.",
    asks_for: "What it asks for ({})",
    keeps_access: "It keeps this access until you or an administrator remove it at Atlassian.",
    your_site: "Your Atlassian site",
    site_hint: "You can leave this empty: if there is more than one site, you choose it after signing in.",
    site_placeholder: "your-site",
    reconnect: "Reconnect",
    renew: "Renew the access",
    continue_to_atlassian: "Continue to Atlassian",
    choose_site: "Choose a site",
    several_sites: "You allowed {} to use more than one of your Atlassian sites. Which one is this connection for?",
    connected_to_account: "It will be connected to the account of {} in the app.",
    sites: "{} sites",
    connect_this_site: "Connect this site",
    choose_before: "Please choose before {} UTC; after that, sign in again.",
    is_this_yours: "Is this your connection?",
    account_was_unknown: "This connection was made when the app could not see whose Atlassian account it is. If it was \
                          yours, confirm it; if you are not sure, close this page and nothing changes.",
    atlassian_account: "Atlassian account",
    it_is_mine: "Yes, this is my connection",
    confirm_before: "Please confirm before {} UTC; after that, sign in again.",
    connected: "Connected",
    is_ready: "{} is connected and ready to use.",
    is_ready_for_an_hour: "{} is connected, but only for about an hour.",
    cannot_be_renewed: "This access cannot be renewed",
    cannot_be_renewed_text: "Atlassian gave the app no permission to keep the access. Tell the operator of the app: it \
                             has to ask for “offline_access”. Then connect again.",
    site: "Site",
    address: "Address",
    for_whom: "For",
    connection: "Connection",
    redirected: "You are being redirected.",
    back_to: "Back to {}",
    close_window: "You can close this window and go back to the app.",
    still_working: "Still working",
    slow_answer: "Atlassian has sent you back, and the connection is being created. Atlassian takes longer than usual to answer.",
    continues: "This page continues automatically. You can also reload it: nothing is lost.",
    help: "Help",
    connects_apps: "threelo connects apps to Atlassian",
    failures: failures::ENGLISH,
};

static GERMAN: Words = Words {
    language: "de",
    connect: "{} verbinden",
    reconnect_title: "{} erneut verbinden",
    connect_to_atlassian: "Mit Atlassian verbinden",
    choose_what: "Wählen Sie, was Sie verbinden möchten.",
    steps: "Sie melden sich bei Atlassian an, sehen dort, welcher Zugriff angefragt wird, und stimmen zu oder lehnen ab. \
            Danach kommen Sie hierher zurück. Ihr Passwort bleibt bei Atlassian.",
    for_account: "Damit wird Ihr Atlassian-Konto mit dem Konto von {} in der App verbunden. Wenn Sie das nicht sind, \
                  schließen Sie diese Seite.",
    sign_in_as: "Melden Sie sich bei Atlassian als {} an.",
    used: "Bereits verbunden",
    used_text: "Dieser Link wurde schon verwendet, Sie können die Seite schließen. Wenn Sie trotzdem fortfahren, wird der \
                Zugriff derselben Verbindung erneuert.",
    asks_for: "Angefragter Zugriff ({})",
    keeps_access: "Der Zugriff bleibt bestehen, bis Sie oder ein Administrator ihn bei Atlassian entfernen.",
    your_site: "Ihre Atlassian-Site",
    site_hint: "Sie können das Feld leer lassen: Bei mehreren Sites wählen Sie nach der Anmeldung eine aus.",
    site_placeholder: "ihre-site",
    reconnect: "Erneut verbinden",
    renew: "Zugriff erneuern",
    continue_to_atlassian: "Weiter zu Atlassian",
    choose_site: "Site auswählen",
    several_sites: "Sie haben {} Zugriff auf mehrere Ihrer Atlassian-Sites gegeben. Für welche ist diese Verbindung?",
    connected_to_account: "Sie wird mit dem Konto von {} in der App verbunden.",
    sites: "{} Sites",
    connect_this_site: "Diese Site verbinden",
    choose_before: "Bitte wählen Sie vor {} Uhr (UTC); danach ist eine neue Anmeldung nötig.",
    is_this_yours: "Ist das Ihre Verbindung?",
    account_was_unknown: "Als diese Verbindung erstellt wurde, konnte die App das Atlassian-Konto nicht erkennen. Wenn es \
                          Ihres war, bestätigen Sie es; wenn Sie nicht sicher sind, schließen Sie die Seite, und nichts ändert sich.",
    atlassian_account: "Atlassian-Konto",
    it_is_mine: "Ja, das ist meine Verbindung",
    confirm_before: "Bitte bestätigen Sie vor {} Uhr (UTC); danach ist eine neue Anmeldung nötig.",
    connected: "Verbunden",
    is_ready: "{} ist verbunden und einsatzbereit.",
    is_ready_for_an_hour: "{} ist verbunden, aber nur für etwa eine Stunde.",
    cannot_be_renewed: "Dieser Zugriff kann nicht erneuert werden",
    cannot_be_renewed_text: "Atlassian hat der App nicht erlaubt, den Zugriff zu behalten. Sagen Sie dem Betreiber der App, \
                             dass sie „offline_access“ anfragen muss. Verbinden Sie dann erneut.",
    site: "Site",
    address: "Adresse",
    for_whom: "Für",
    connection: "Verbindung",
    redirected: "Sie werden weitergeleitet.",
    back_to: "Zurück zu {}",
    close_window: "Sie können dieses Fenster schließen und zur App zurückkehren.",
    still_working: "Noch einen Moment",
    slow_answer: "Atlassian hat Sie zurückgeschickt, und die Verbindung wird erstellt. Atlassian antwortet langsamer als gewöhnlich.",
    continues: "Die Seite geht von selbst weiter. Sie können sie auch neu laden, nichts geht verloren.",
    help: "Hilfe",
    connects_apps: "threelo verbindet Apps mit Atlassian",
    failures: failures::GERMAN,
};

static FRENCH: Words = Words {
    language: "fr",
    connect: "Connecter {}",
    reconnect_title: "Reconnecter {}",
    connect_to_atlassian: "Se connecter à Atlassian",
    choose_what: "Choisissez ce que vous souhaitez connecter.",
    steps: "Vous vous connectez chez Atlassian, vous y voyez les accès demandés, puis vous acceptez ou refusez. Ensuite, \
            vous revenez ici. Votre mot de passe reste chez Atlassian.",
    for_account: "Votre compte Atlassian sera relié au compte de {} dans l’application. Si ce n’est pas vous, fermez cette page.",
    sign_in_as: "Connectez-vous chez Atlassian en tant que {}.",
    used: "La connexion existe déjà",
    used_text: "Ce lien a déjà été utilisé et vous pouvez fermer cette page. Si vous continuez, l’accès de la même \
                connexion sera renouvelé.",
    asks_for: "Accès demandés ({})",
    keeps_access: "L’accès est conservé jusqu’à ce que vous ou un administrateur le retiriez chez Atlassian.",
    your_site: "Votre site Atlassian",
    site_hint: "Vous pouvez laisser ce champ vide : s’il y a plusieurs sites, vous choisirez après la connexion.",
    site_placeholder: "votre-site",
    reconnect: "Reconnecter",
    renew: "Renouveler l’accès",
    continue_to_atlassian: "Continuer vers Atlassian",
    choose_site: "Choisir un site",
    several_sites: "Vous avez autorisé {} à utiliser plusieurs de vos sites Atlassian. Lequel cette connexion concerne-t-elle ?",
    connected_to_account: "Elle sera reliée au compte de {} dans l’application.",
    sites: "{} sites",
    connect_this_site: "Connecter ce site",
    choose_before: "Choisissez avant {} UTC ; ensuite, il faudra vous reconnecter.",
    is_this_yours: "Est-ce votre connexion ?",
    account_was_unknown: "Lors de la création de cette connexion, l’application ne pouvait pas voir à qui appartenait le \
                          compte Atlassian. S’il s’agit du vôtre, confirmez ; en cas de doute, fermez cette page, rien ne changera.",
    atlassian_account: "Compte Atlassian",
    it_is_mine: "Oui, c’est ma connexion",
    confirm_before: "Confirmez avant {} UTC ; ensuite, il faudra vous reconnecter.",
    connected: "Connecté",
    is_ready: "{} est connecté et prêt à l’emploi.",
    is_ready_for_an_hour: "{} est connecté, mais pour une heure environ seulement.",
    cannot_be_renewed: "Cet accès ne peut pas être renouvelé",
    cannot_be_renewed_text: "Atlassian n’a pas autorisé l’application à conserver l’accès. Signalez à l’exploitant de \
                             l’application qu’elle doit demander « offline_access », puis reconnectez-vous.",
    site: "Site",
    address: "Adresse",
    for_whom: "Pour",
    connection: "Connexion",
    redirected: "Vous allez être redirigé.",
    back_to: "Retour à {}",
    close_window: "Vous pouvez fermer cette fenêtre et revenir à l’application.",
    still_working: "Encore un instant",
    slow_answer: "Atlassian vous a renvoyé ici et la connexion est en cours de création. Atlassian met plus de temps que d’habitude à répondre.",
    continues: "Cette page continue automatiquement. Vous pouvez aussi la recharger : rien n’est perdu.",
    help: "Aide",
    connects_apps: "threelo connecte des applications à Atlassian",
    failures: failures::FRENCH,
};

static SPANISH: Words = Words {
    language: "es",
    connect: "Conectar {}",
    reconnect_title: "Volver a conectar {}",
    connect_to_atlassian: "Conectar con Atlassian",
    choose_what: "Elija qué desea conectar.",
    steps: "Inicie sesión en Atlassian, vea allí qué acceso se solicita y acéptelo o rechácelo. Después volverá aquí. Su \
            contraseña permanece en Atlassian.",
    for_account: "Su cuenta de Atlassian se conectará con la cuenta de {} en la aplicación. Si no es usted, cierre esta página.",
    sign_in_as: "Inicie sesión en Atlassian como {}.",
    used: "Ya está conectado",
    used_text: "Este enlace ya se ha utilizado y puede cerrar esta página. Si continúa de todos modos, se renovará el \
                acceso de la misma conexión.",
    asks_for: "Acceso solicitado ({})",
    keeps_access: "El acceso se mantiene hasta que usted o un administrador lo retire en Atlassian.",
    your_site: "Su sitio de Atlassian",
    site_hint: "Puede dejarlo vacío: si hay más de un sitio, lo elegirá después de iniciar sesión.",
    site_placeholder: "su-sitio",
    reconnect: "Volver a conectar",
    renew: "Renovar el acceso",
    continue_to_atlassian: "Continuar a Atlassian",
    choose_site: "Elija un sitio",
    several_sites: "Ha permitido que {} utilice más de uno de sus sitios de Atlassian. ¿Para cuál es esta conexión?",
    connected_to_account: "Se conectará con la cuenta de {} en la aplicación.",
    sites: "{} sitios",
    connect_this_site: "Conectar este sitio",
    choose_before: "Elija antes de las {} UTC; después tendrá que volver a iniciar sesión.",
    is_this_yours: "¿Es esta su conexión?",
    account_was_unknown: "Cuando se creó esta conexión, la aplicación no podía ver de quién era la cuenta de Atlassian. Si \
                          era la suya, confírmelo; si no está seguro, cierre esta página y no cambiará nada.",
    atlassian_account: "Cuenta de Atlassian",
    it_is_mine: "Sí, es mi conexión",
    confirm_before: "Confirme antes de las {} UTC; después tendrá que volver a iniciar sesión.",
    connected: "Conectado",
    is_ready: "{} está conectado y listo para usar.",
    is_ready_for_an_hour: "{} está conectado, pero solo durante una hora aproximadamente.",
    cannot_be_renewed: "Este acceso no se puede renovar",
    cannot_be_renewed_text: "Atlassian no ha permitido que la aplicación conserve el acceso. Informe al responsable de la \
                             aplicación de que debe solicitar «offline_access» y vuelva a conectar.",
    site: "Sitio",
    address: "Dirección",
    for_whom: "Para",
    connection: "Conexión",
    redirected: "Se le está redirigiendo.",
    back_to: "Volver a {}",
    close_window: "Puede cerrar esta ventana y volver a la aplicación.",
    still_working: "Un momento más",
    slow_answer: "Atlassian le ha enviado de vuelta y se está creando la conexión. Atlassian tarda más de lo habitual en responder.",
    continues: "Esta página continúa automáticamente. También puede recargarla: no se pierde nada.",
    help: "Ayuda",
    connects_apps: "threelo conecta aplicaciones con Atlassian",
    failures: failures::SPANISH,
};

static JAPANESE: Words = Words {
    language: "ja",
    connect: "{} を接続",
    reconnect_title: "{} を再接続",
    connect_to_atlassian: "Atlassian に接続",
    choose_what: "接続するものを選択してください。",
    steps: "Atlassian にログインし、要求されているアクセス内容を確認して、許可または拒否します。その後、このページに戻ります。パスワードが Atlassian の外に渡ることはありません。",
    for_account: "あなたの Atlassian アカウントを、アプリの {} さんのアカウントに接続します。心当たりがない場合は、このページを閉じてください。",
    sign_in_as: "Atlassian に {} としてログインしてください。",
    used: "すでに接続されています",
    used_text: "このリンクはすでに使用されているため、ページを閉じてかまいません。このまま続けると、同じ接続のアクセスが更新されます。",
    asks_for: "要求されるアクセス（{}）",
    keeps_access: "あなたまたは管理者が Atlassian で取り消すまで、このアクセスは維持されます。",
    your_site: "Atlassian サイト",
    site_hint: "空欄のままでもかまいません。サイトが複数ある場合は、ログイン後に選択します。",
    site_placeholder: "your-site",
    reconnect: "再接続",
    renew: "アクセスを更新",
    continue_to_atlassian: "Atlassian に進む",
    choose_site: "サイトの選択",
    several_sites: "{} に複数の Atlassian サイトの利用を許可しました。この接続で使うサイトを選んでください。",
    connected_to_account: "アプリの {} さんのアカウントに接続されます。",
    sites: "{} 件のサイト",
    connect_this_site: "このサイトを接続",
    choose_before: "{} (UTC) までに選択してください。それ以降は再度ログインが必要です。",
    is_this_yours: "これはあなたの接続ですか？",
    account_was_unknown: "この接続が作成されたとき、アプリは Atlassian アカウントの持ち主を確認できませんでした。あなたのものであれば確認してください。不明な場合はこのページを閉じてください。何も変更されません。",
    atlassian_account: "Atlassian アカウント",
    it_is_mine: "はい、私の接続です",
    confirm_before: "{} (UTC) までに確認してください。それ以降は再度ログインが必要です。",
    connected: "接続しました",
    is_ready: "{} が接続され、使用できるようになりました。",
    is_ready_for_an_hour: "{} が接続されましたが、有効なのは約 1 時間です。",
    cannot_be_renewed: "このアクセスは更新できません",
    cannot_be_renewed_text: "Atlassian は、アプリがアクセスを維持することを許可しませんでした。「offline_access」を要求する必要があることをアプリの運営者に伝え、もう一度接続してください。",
    site: "サイト",
    address: "アドレス",
    for_whom: "対象",
    connection: "接続",
    redirected: "まもなく移動します。",
    back_to: "{} に戻る",
    close_window: "このウィンドウを閉じて、アプリに戻ってください。",
    still_working: "処理中です",
    slow_answer: "Atlassian から戻り、接続を作成しています。Atlassian の応答に通常より時間がかかっています。",
    continues: "このページは自動的に次へ進みます。再読み込みしても失われるものはありません。",
    help: "ヘルプ",
    connects_apps: "threelo はアプリを Atlassian に接続します",
    failures: failures::JAPANESE,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preferred_language_of_a_browser_is_used() {
        for (accepted, language) in [
            ("", "en"),
            ("de", "de"),
            ("de-AT,de;q=0.9,en;q=0.8", "de"),
            ("nl,fr;q=0.5", "fr"),
            ("en;q=0.4, ja;q=0.9", "ja"),
            ("es, fr", "es"),
            ("fr;q=0, es;q=0.1", "es"),
            ("ZH-tw", "en"),
            ("*", "en"),
            ("de;q=high", "en"),
        ] {
            assert_eq!(
                Words::preferred(accepted).language,
                language,
                "{accepted:?}"
            );
        }
    }

    #[test]
    fn every_language_has_a_value_where_english_has_one() {
        let values = |words: &Words| -> Vec<bool> {
            // The fields in their order, each as a text in quotes.
            let all = format!("{words:?}");
            all.split("\", ")
                .map(|field| field.contains("{}"))
                .collect()
        };
        for words in ALL {
            assert_eq!(values(words), values(&ENGLISH), "{}", words.language);
        }
    }
}

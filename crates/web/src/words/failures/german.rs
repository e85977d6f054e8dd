//! German.

use super::{Failures, Message};

pub(in crate::words) const GERMAN: Failures = Failures {
    what_to_do: "Was Sie tun können",
    try_again: "Erneut versuchen",
    unknown_state: Message {
        title: "Diese Anmeldung ist nicht mehr gültig",
        what: "Sie wurde bereits abgeschlossen oder hat nicht an diesem Gateway begonnen. Es wurde nichts geändert.",
        next: "Wenn die App die Verbindung nicht anzeigt, gehen Sie zu ihr zurück und starten Sie das Verbinden \
               erneut.",
    },
    expired_state: Message {
        title: "Diese Anmeldung hat zu lange gedauert",
        what: "Zwischen dem Wechsel zu Atlassian und der Rückkehr vergingen mehr als zehn Minuten, daher wurde \
               sie abgebrochen. Es wurde nichts gespeichert.",
        next: "Gehen Sie zur App zurück und starten Sie das Verbinden erneut.",
    },
    foreign_browser: Message {
        title: "Diese Anmeldung hat in einem anderen Browser begonnen",
        what: "Die Anmeldung hat in einem anderen Browser oder einem privaten Fenster begonnen, oder dieser \
               Browser speichert keine Cookies. Zum Schutz des Kontos wurde sie hier angehalten. Es wurde \
               nichts gespeichert.",
        next: "Machen Sie in dem Browser weiter, in dem sie begonnen hat, oder starten Sie in der App neu und \
               bleiben Sie bis zur Rückkehr in einem Browser. War es derselbe Browser, erlauben Sie zuerst \
               Cookies für diese Adresse.",
    },
    declined: Message {
        title: "Der Zugriff wurde nicht gewährt",
        what: "Sie haben bei Atlassian „Abbrechen“ gewählt, oder Ihr Konto darf diesen Zugriff nicht gewähren. \
               Es wurde nichts gespeichert.",
        next: "Wenn Sie das nicht wollten, starten Sie in der App neu und wählen Sie „Akzeptieren“.",
    },
    atlassian: Message {
        title: "Atlassian konnte die Anmeldung nicht abschließen",
        what: "Atlassian meldete „{}“. Es wurde nichts gespeichert.",
        next: "Starten Sie in der App neu. Wenn es wieder geschieht, senden Sie diese Meldung an den Betreiber \
               der App.",
    },
    no_code: Message {
        title: "Die Antwort von Atlassian ist unvollständig",
        what: "Atlassian hat Sie ohne den Code zurückgeschickt, der die Anmeldung abschließt. Es wurde nichts \
               gespeichert.",
        next: "Gehen Sie zur App zurück und starten Sie das Verbinden erneut.",
    },
    exchange: Message {
        title: "Atlassian hat die Anmeldung nicht angenommen",
        what: "Der letzte Schritt, zwischen diesem Gateway und Atlassian, wurde abgelehnt.",
        next: "Starten Sie in der App neu. Wenn es wieder geschieht, wenden Sie sich an den Betreiber der App: \
               Die Client-ID, das Secret oder die Callback-URL seiner Atlassian-App ist möglicherweise falsch.",
    },
    unanswered: Message {
        title: "Atlassian hat nicht geantwortet",
        what: "Sie haben den Zugriff gewährt, aber der letzte Schritt konnte nicht abgeschlossen werden.",
        next: "Warten Sie einen Moment und starten Sie in der App neu. Es wurde nichts gespeichert.",
    },
    sites_unavailable: Message {
        title: "Ihre Sites konnten nicht gelesen werden",
        what: "Sie haben den Zugriff gewährt, aber Atlassian hat die Liste Ihrer Sites nicht geliefert.",
        next: "Warten Sie einen Moment und versuchen Sie es erneut. Ihre Zustimmung bleibt eine halbe Stunde \
               erhalten.",
    },
    no_site: Message {
        title: "Keine Site kann verwendet werden",
        what: "Sie haben den Zugriff gewährt, aber auf keine Site, die diese Verbindung verwenden könnte. Es \
               wurde nichts gespeichert.",
        next: "Starten Sie in der App neu, mit einem Konto, das das Produkt auf der Site verwendet, und wählen \
               Sie diese Site bei Atlassian.",
    },
    other_sites: Message {
        title: "Sie haben keinen Zugriff auf diese Site",
        what: "Die gewünschte Site gehört nicht zu denen, auf die Sie Zugriff gewährt haben. Es wurde nichts \
               gespeichert. Sie haben Zugriff gewährt auf:",
        next: "Starten Sie in der App neu und nennen Sie eine davon, oder wählen Sie bei Atlassian die andere Site.",
    },
    requested_site: Message {
        title: "Die Adresse der Site kann nicht gelesen werden",
        what: "Was als Adresse der Site eingegeben oder gesendet wurde, ist keine.",
        next: "Gehen Sie zurück und schreiben Sie die Adresse so, wie Ihr Browser sie zeigt, zum Beispiel \
               acme.atlassian.net.",
    },
    nothing_pending: Message {
        title: "Hier ist nichts mehr zu tun",
        what: "Dies wurde bereits abgeschlossen oder ist abgelaufen: Eine Auswahl ist eine halbe Stunde lang \
               möglich.",
        next: "Gehen Sie zur App zurück. Wenn sie die Verbindung anzeigt, ist alles in Ordnung; wenn nicht, \
               starten Sie das Verbinden erneut.",
    },
    other_account: Message {
        title: "Das ist ein anderes Atlassian-Konto",
        what: "Die Verbindung, die erneuert werden soll, gehört zu einem anderen Atlassian-Konto als dem, mit \
               dem Sie sich angemeldet haben. Sie blieb unverändert.",
        next: "Melden Sie sich bei Atlassian ab, starten Sie in der App neu und melden Sie sich mit dem Konto \
               dieser Verbindung an. Oder erstellen Sie für das andere Konto eine neue Verbindung.",
    },
    other_site: Message {
        title: "Das ist eine andere Site",
        what: "Die Verbindung, die erneuert werden soll, ist für {}, und der Zugriff wurde auf eine andere Site \
               gewährt. Die Verbindung blieb unverändert.",
        next: "Starten Sie in der App neu und wählen Sie bei Atlassian {}. Wenn Ihr Konto sie nicht mehr \
               verwenden kann, wenden Sie sich an den Betreiber der App oder erstellen Sie eine neue \
               Verbindung.",
    },
    site_recreated: Message {
        title: "Die Site wurde neu angelegt",
        what: "Die Site {} wurde gelöscht, und unter ihrer Adresse wurde eine andere angelegt. Die Verbindung \
               ist für die alte und blieb unverändert.",
        next: "Wenden Sie sich an den Betreiber der App: Die App kann dieser Verbindung erlauben, ihre Site zu \
               wechseln (allow_other_site). Oder erstellen Sie eine neue Verbindung.",
    },
    unexpected_account: Message {
        title: "Dieser Link ist für ein anderes Konto",
        what: "Der Link ist für das Atlassian-Konto {}, und Sie haben sich mit einem anderen angemeldet. Es \
               wurde nichts gespeichert.",
        next: "Melden Sie sich bei Atlassian ab, öffnen Sie den Link erneut und melden Sie sich mit diesem \
               Konto an. Wenn der Link nicht für Sie bestimmt war, gehen Sie zur App zurück und fordern Sie \
               einen eigenen an.",
    },
    hidden_account: Message {
        title: "Es ist unbekannt, ob dies das richtige Konto ist",
        what: "Der Link ist für das Atlassian-Konto {}, und Atlassian zeigt nicht, welches Konto dies ist. Es \
               wurde nichts gespeichert.",
        next: "Melden Sie sich bei Atlassian ab, öffnen Sie den Link erneut und melden Sie sich mit dem Konto \
               des Links an. Wenn er nicht für Sie bestimmt war, gehen Sie zur App zurück und fordern Sie einen \
               eigenen an.",
    },
    account_unknown: Message {
        title: "Das Konto ist unbekannt",
        what: "Eine Verbindung bleibt bei dem Atlassian-Konto, mit dem sie erstellt wurde. Bei dieser \
               Verbindung oder dieser Anmeldung ist das Konto unbekannt, daher wurde die Verbindung nicht \
               geändert.",
        next: "Wenden Sie sich an den Betreiber der App: Die App kann einem anderen Konto erlauben, diese \
               Verbindung zu erneuern. Oder erstellen Sie eine neue Verbindung.",
    },
    account_unavailable: Message {
        title: "Ihr Konto konnte nicht gelesen werden",
        what: "Sie haben den Zugriff gewährt, aber Atlassian hat nicht mitgeteilt, welches Konto Ihres ist.",
        next: "Warten Sie einen Moment und versuchen Sie es erneut. Ihre Zustimmung bleibt eine halbe Stunde \
               erhalten.",
    },
    not_offered: Message {
        title: "Diese Site stand nicht zur Auswahl",
        what: "Die gewählte Site gehört nicht zu denen, die zur Auswahl stehen. Es wurde noch nichts gespeichert.",
        next: "Versuchen Sie es erneut und wählen Sie eine der Sites auf der Seite.",
    },
    interrupted: Message {
        title: "Das Gateway wird neu gestartet",
        what: "Es wurde beendet, bevor dieser Schritt abgeschlossen war. Das liegt nicht an Ihnen.",
        next: "Warten Sie einen Moment, gehen Sie zur App zurück und starten Sie das Verbinden erneut.",
    },
    return_url: Message {
        title: "Die Rückkehrseite ist nicht erlaubt",
        what: "Die Seite, zu der die App Sie zurückführen will, steht nicht in der Liste dieser Integration. Es \
               wurde nichts begonnen.",
        next: "Wenden Sie sich an den Betreiber der App: Die Seite muss zu den Rückkehr-URLs der Integration \
               hinzugefügt werden.",
    },
    not_allowed: Message {
        title: "Dieser Link ist für eine andere Integration",
        what: "Der Link erlaubt diese Integration nicht. Es wurde nichts begonnen.",
        next: "Gehen Sie zur App zurück und öffnen Sie von dort die gewünschte Verbindung.",
    },
    too_many_open: Message {
        title: "Zu viele Anmeldungen sind offen",
        what: "Mit diesem Link wurden viele Anmeldungen begonnen und nicht abgeschlossen. Es wurde nichts begonnen.",
        next: "Schließen Sie eine davon in dem Fenster ab, in dem sie offen ist, oder warten Sie zehn Minuten \
               und starten Sie in der App neu.",
    },
    too_many_flows: Message {
        title: "Zu viele Personen melden sich gerade an",
        what: "Das Gateway kann im Moment keine weitere Anmeldung beginnen. Das liegt nicht an Ihnen.",
        next: "Warten Sie einige Minuten, gehen Sie zur App zurück und starten Sie das Verbinden erneut.",
    },
    link_ended: Message {
        title: "Dieser Link ist abgelaufen",
        what: "Links zum Verbinden gelten eine halbe Stunde; dieser ist abgelaufen oder hat nie existiert.",
        next: "Gehen Sie zur App zurück und fordern Sie einen neuen Link an.",
    },
    link_incomplete: Message {
        title: "Dieser Link ist unvollständig",
        what: "Ein Link zum Verbinden enthält ein Token, und dieser hat keines: Möglicherweise fehlt ein Teil.",
        next: "Gehen Sie zur App zurück und öffnen Sie den Link erneut, oder kopieren Sie den vollständigen Link.",
    },
    link_damaged: Message {
        title: "Dieser Link ist beschädigt",
        what: "Ein Teil ging unterwegs verloren oder wurde verändert, vielleicht durch ein Mailprogramm, das \
               ihn auf zwei Zeilen verteilt hat.",
        next: "Kopieren Sie ihn vollständig in die Adresszeile des Browsers, oder gehen Sie zur App zurück und \
               fordern Sie einen neuen Link an.",
    },
    unknown_path: Message {
        title: "Diese Seite gibt es nicht",
        what: "Unter dieser Adresse ist nichts. Vielleicht ging unterwegs ein Teil des Links verloren oder \
               wurde verändert.",
        next: "Kopieren Sie den Link vollständig in die Adresszeile des Browsers, oder gehen Sie zur App zurück \
               und fordern Sie einen neuen Link an.",
    },
    app_mistake: Message {
        title: "Die App, die Sie hierher geschickt hat, hat einen Fehler gemacht",
        what: "Ihre Anfrage ist ungültig, daher kann die Anmeldung nicht beginnen.",
        next: "Senden Sie diese Meldung an die Betreiber der App.",
    },
    nothing_to_connect: Message {
        title: "Es gibt noch nichts zu verbinden",
        what: "Es gibt keine Integration, die dieser Link verbinden könnte.",
        next: "Wenden Sie sich an den Betreiber der App, der mit „threelo integrations add“ eine hinzufügen kann.",
    },
    unavailable: Message {
        title: "Das Gateway hat versagt",
        what: "Das Gateway konnte diesen Link gerade nicht lesen. Das liegt nicht an Ihnen.",
        next: "Warten Sie eine Minute und laden Sie diese Seite neu. Wenn das nicht hilft, wenden Sie sich an \
               den Betreiber der App.",
    },
    unknown_integration: Message {
        title: "Diese Integration gibt es nicht",
        what: "Dieses Gateway hat keine Integration „{}“. Es wurde nichts begonnen.",
        next: "Wenden Sie sich an den Betreiber der App. „threelo integrations list“ zeigt die vorhandenen.",
    },
    not_ready: Message {
        title: "Die Integration ist nicht bereit",
        what: "Der Betreiber muss dies berichtigen, bevor sich jemand verbinden kann:",
        next: "Wenden Sie sich an den Betreiber der App.",
    },
    connection_gone: Message {
        title: "Die Verbindung wurde gelöscht",
        what: "Die Verbindung, die dieser Link erneuert, gibt es nicht mehr.",
        next: "Gehen Sie zur App zurück und erstellen Sie eine neue Verbindung.",
    },
    quarantined: Message {
        title: "Das Verbinden ist zurzeit abgeschaltet",
        what: "Dieses Gateway läuft mit der Kopie einer Datenbank, die noch nicht übernommen wurde. Es wurde \
               nichts begonnen.",
        next: "Wenden Sie sich an den Betreiber der App, der es mit „threelo adopt“ einschalten kann.",
    },
    gateway_failed: Message {
        title: "Das Gateway hat versagt",
        what: "Das Gateway konnte diesen Schritt nicht abschließen. Das liegt nicht an Ihnen.",
        next: "Warten Sie eine Minute und versuchen Sie es erneut. Wenn das nicht hilft, wenden Sie sich an den \
               Betreiber der App: Das Protokoll des Gateways nennt den Grund.",
    },
    other: Message {
        title: "Die Verbindung wurde nicht erstellt",
        what: "Die Anmeldung konnte nicht abgeschlossen werden.",
        next: "Gehen Sie zur App zurück und starten Sie das Verbinden erneut.",
    },
};

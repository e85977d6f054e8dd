//! Spanish.

use super::{Failures, Message};

pub(in crate::words) const SPANISH: Failures = Failures {
    what_to_do: "Qué hacer",
    try_again: "Intentar de nuevo",
    unknown_state: Message {
        title: "Este inicio de sesión ya no es válido",
        what: "Ya se completó, o no empezó en esta pasarela. No se ha cambiado nada.",
        next: "Si la aplicación no muestra la conexión, vuelva a ella y empiece de nuevo.",
    },
    expired_state: Message {
        title: "Este inicio de sesión tardó demasiado",
        what: "Pasaron más de diez minutos entre la salida hacia Atlassian y el regreso, así que se abandonó. \
               No se ha guardado nada.",
        next: "Vuelva a la aplicación y empiece la conexión de nuevo.",
    },
    foreign_browser: Message {
        title: "Este inicio de sesión empezó en otro navegador",
        what: "Empezó en otro navegador o en una ventana privada, o este navegador no guarda cookies. Para \
               proteger la cuenta, se detuvo aquí. No se ha guardado nada.",
        next: "Siga en el navegador en el que empezó, o empiece de nuevo desde la aplicación y permanezca en un \
               solo navegador hasta volver. Si era el mismo, permita primero las cookies de esta dirección.",
    },
    declined: Message {
        title: "No se concedió el acceso",
        what: "Eligió «Cancelar» en Atlassian, o su cuenta no puede conceder este acceso. No se ha guardado nada.",
        next: "Si no era lo que quería, empiece de nuevo desde la aplicación y elija «Aceptar».",
    },
    atlassian: Message {
        title: "Atlassian no pudo completar el inicio de sesión",
        what: "Atlassian comunicó «{}». No se ha guardado nada.",
        next: "Empiece de nuevo desde la aplicación. Si vuelve a ocurrir, envíe este mensaje al responsable de \
               la aplicación.",
    },
    no_code: Message {
        title: "La respuesta de Atlassian está incompleta",
        what: "Atlassian le envió de vuelta sin el código que completa el inicio de sesión. No se ha guardado nada.",
        next: "Vuelva a la aplicación y empiece la conexión de nuevo.",
    },
    exchange: Message {
        title: "Atlassian no aceptó el inicio de sesión",
        what: "El último paso, entre esta pasarela y Atlassian, fue rechazado.",
        next: "Empiece de nuevo desde la aplicación. Si vuelve a ocurrir, contacte con el responsable de la \
               aplicación: el identificador de cliente, el secreto o la URL de retorno de su aplicación de \
               Atlassian pueden ser incorrectos.",
    },
    unanswered: Message {
        title: "Atlassian no respondió",
        what: "Concedió el acceso, pero el último paso no pudo completarse.",
        next: "Espere un momento y empiece de nuevo desde la aplicación. No se ha guardado nada.",
    },
    sites_unavailable: Message {
        title: "No se pudieron leer sus sitios",
        what: "Concedió el acceso, pero Atlassian no devolvió la lista de sus sitios.",
        next: "Espere un momento e inténtelo de nuevo; su consentimiento se conserva durante media hora.",
    },
    no_site: Message {
        title: "No se puede usar ningún sitio",
        what: "Concedió el acceso, pero a ningún sitio que esta conexión pueda usar. No se ha guardado nada.",
        next: "Empiece de nuevo desde la aplicación, con una cuenta que use el producto en el sitio, y elija \
               ese sitio en Atlassian.",
    },
    other_sites: Message {
        title: "No tiene acceso a ese sitio",
        what: "El sitio solicitado no es uno de aquellos a los que dio acceso. No se ha guardado nada. Dio acceso a:",
        next: "Empiece de nuevo desde la aplicación e indique uno de estos, o elija el otro sitio en Atlassian.",
    },
    requested_site: Message {
        title: "No se puede leer la dirección del sitio",
        what: "Lo que se introdujo o envió como dirección del sitio no lo es.",
        next: "Vuelva atrás y escriba la dirección como la muestra su navegador, por ejemplo acme.atlassian.net.",
    },
    nothing_pending: Message {
        title: "Aquí no queda nada por hacer",
        what: "Esto ya se completó o caducó: se puede elegir durante media hora.",
        next: "Vuelva a la aplicación. Si muestra la conexión, todo está bien; si no, empiece la conexión de nuevo.",
    },
    other_account: Message {
        title: "Esta es otra cuenta de Atlassian",
        what: "La conexión que se restablece pertenece a una cuenta de Atlassian distinta de la que usó para \
               iniciar sesión. Se dejó como estaba.",
        next: "Cierre la sesión en Atlassian, empiece de nuevo desde la aplicación e inicie sesión con la \
               cuenta de esta conexión; o cree una conexión nueva para la otra cuenta.",
    },
    other_site: Message {
        title: "Este es otro sitio",
        what: "La conexión que se restablece es para {}, y se dio acceso a otro sitio. La conexión se dejó como \
               estaba.",
        next: "Empiece de nuevo desde la aplicación y elija {} en Atlassian. Si su cuenta ya no puede usarlo, \
               contacte con el responsable de la aplicación o cree una conexión nueva.",
    },
    site_recreated: Message {
        title: "El sitio se creó de nuevo",
        what: "El sitio {} se eliminó y se creó otro con su dirección. La conexión es para el antiguo y se dejó \
               como estaba.",
        next: "Contacte con el responsable de la aplicación: la aplicación puede permitir que esta conexión \
               cambie de sitio (allow_other_site). O cree una conexión nueva.",
    },
    unexpected_account: Message {
        title: "Este enlace es para otra cuenta",
        what: "El enlace es para la cuenta de Atlassian {}, y usted inició sesión con otra. No se ha guardado nada.",
        next: "Cierre la sesión en Atlassian, abra el enlace de nuevo e inicie sesión con esa cuenta. Si el \
               enlace no se creó para usted, vuelva a la aplicación y pida uno propio.",
    },
    hidden_account: Message {
        title: "No se sabe si esta es la cuenta correcta",
        what: "El enlace es para la cuenta de Atlassian {}, y Atlassian no muestra qué cuenta es esta. No se ha \
               guardado nada.",
        next: "Cierre la sesión en Atlassian, abra el enlace de nuevo e inicie sesión con la cuenta del enlace. \
               Si no se creó para usted, vuelva a la aplicación y pida uno propio.",
    },
    account_unknown: Message {
        title: "La cuenta es desconocida",
        what: "Una conexión permanece con la cuenta de Atlassian con la que se creó. La cuenta de esta \
               conexión, o de este inicio de sesión, es desconocida, así que la conexión no se cambió.",
        next: "Contacte con el responsable de la aplicación: la aplicación puede permitir que otra cuenta \
               restablezca esta conexión. O cree una conexión nueva.",
    },
    account_unavailable: Message {
        title: "No se pudo leer su cuenta",
        what: "Concedió el acceso, pero Atlassian no indicó cuál es su cuenta.",
        next: "Espere un momento e inténtelo de nuevo; su consentimiento se conserva durante media hora.",
    },
    not_offered: Message {
        title: "Ese sitio no se ofrecía",
        what: "El sitio elegido no está entre los que se pueden elegir. Todavía no se ha guardado nada.",
        next: "Inténtelo de nuevo y elija uno de los sitios de la página.",
    },
    interrupted: Message {
        title: "La pasarela se está reiniciando",
        what: "Se detuvo antes de completar este paso. No es culpa suya.",
        next: "Espere un momento, vuelva a la aplicación y empiece la conexión de nuevo.",
    },
    return_url: Message {
        title: "La página de retorno no está permitida",
        what: "La página a la que la aplicación quiere que vuelva no está en la lista de esta integración. No \
               se ha iniciado nada.",
        next: "Contacte con el responsable de la aplicación: la página debe añadirse a las URL de retorno de la \
               integración.",
    },
    not_allowed: Message {
        title: "Este enlace es para otra integración",
        what: "El enlace no permite esta integración. No se ha iniciado nada.",
        next: "Vuelva a la aplicación y abra desde allí la conexión que desea.",
    },
    too_many_open: Message {
        title: "Hay demasiados inicios de sesión abiertos",
        what: "Con este enlace se empezaron muchos inicios de sesión que no se completaron. No se ha iniciado nada.",
        next: "Termine uno de ellos en la ventana en la que está abierto, o espere diez minutos y empiece de \
               nuevo desde la aplicación.",
    },
    too_many_flows: Message {
        title: "Demasiadas personas están iniciando sesión",
        what: "La pasarela no puede empezar otro inicio de sesión en este momento. No es culpa suya.",
        next: "Espere unos minutos, vuelva a la aplicación y empiece la conexión de nuevo.",
    },
    link_ended: Message {
        title: "Este enlace ha caducado",
        what: "Los enlaces de conexión funcionan durante media hora, y este ha caducado o nunca existió.",
        next: "Vuelva a la aplicación y pida un enlace nuevo.",
    },
    link_incomplete: Message {
        title: "Este enlace está incompleto",
        what: "Un enlace de conexión contiene un token, y este no tiene ninguno: puede que falte una parte.",
        next: "Vuelva a la aplicación y abra su enlace de nuevo, o copie el enlace completo.",
    },
    link_damaged: Message {
        title: "Este enlace está dañado",
        what: "Una parte se perdió o cambió por el camino, quizá por un programa de correo que lo partió en dos \
               líneas.",
        next: "Cópielo entero en la barra de direcciones del navegador, o vuelva a la aplicación y pida un \
               enlace nuevo.",
    },
    unknown_path: Message {
        title: "Esta página no existe",
        what: "No hay nada en esta dirección. Quizá una parte del enlace se perdió o cambió por el camino.",
        next: "Copie el enlace entero en la barra de direcciones del navegador, o vuelva a la aplicación y pida \
               un enlace nuevo.",
    },
    app_mistake: Message {
        title: "La aplicación que le envió aquí cometió un error",
        what: "Su solicitud no es válida, así que el inicio de sesión no puede empezar.",
        next: "Envíe este mensaje a los responsables de la aplicación.",
    },
    nothing_to_connect: Message {
        title: "Todavía no hay nada que conectar",
        what: "No existe ninguna integración que este enlace pueda conectar.",
        next: "Contacte con el responsable de la aplicación, que puede añadir una con «threelo integrations add».",
    },
    unavailable: Message {
        title: "La pasarela falló",
        what: "La pasarela no pudo leer este enlace en este momento. No es culpa suya.",
        next: "Espere un minuto y recargue esta página. Si no sirve, contacte con el responsable de la aplicación.",
    },
    unknown_integration: Message {
        title: "No existe esa integración",
        what: "Esta pasarela no tiene ninguna integración «{}». No se ha iniciado nada.",
        next: "Contacte con el responsable de la aplicación. «threelo integrations list» muestra las existentes.",
    },
    not_ready: Message {
        title: "La integración no está lista",
        what: "El responsable tiene que corregir esto antes de que alguien pueda conectarse:",
        next: "Contacte con el responsable de la aplicación.",
    },
    connection_gone: Message {
        title: "La conexión se eliminó",
        what: "La conexión que este enlace restablece ya no existe.",
        next: "Vuelva a la aplicación y cree una conexión nueva.",
    },
    quarantined: Message {
        title: "Las conexiones están desactivadas en este momento",
        what: "Esta pasarela funciona con una copia de una base de datos que aún no se ha adoptado. No se ha \
               iniciado nada.",
        next: "Contacte con el responsable de la aplicación, que puede activarla con «threelo adopt».",
    },
    gateway_failed: Message {
        title: "La pasarela falló",
        what: "La pasarela no pudo completar este paso. No es culpa suya.",
        next: "Espere un minuto e inténtelo de nuevo. Si no sirve, contacte con el responsable de la \
               aplicación: el registro de la pasarela indica la causa.",
    },
    other: Message {
        title: "La conexión no se creó",
        what: "El inicio de sesión no pudo completarse.",
        next: "Vuelva a la aplicación y empiece la conexión de nuevo.",
    },
};

//! One call from its head to the head of its answer.

use std::sync::Arc;

use http::{HeaderMap, Method, Response, Uri, request};
use threelo_core::{
    catalogue::Operation,
    clock::Clock,
    id::{CloudId, ConnectionKey},
    request_log::{AnsweredBy, RequestKind, RequestRecord},
    site::Product,
};

use super::{Inner, admission, attempts::Attempts};
use crate::{
    body::{AnswerBody, Finish, Intake, Source},
    directory::{Found, Known},
    error::GatewayError,
    headers::Control,
    reach::ReachObserver,
    target::{Destination, SiteRef, Target},
};

/// The status in the log of a call whose caller left before there was an answer.
const NO_ANSWER: u16 = 499;

/// A call that may go up.
pub(super) struct Admitted {
    pub(super) control: Control,
    pub(super) connection: ConnectionKey,
    pub(super) known: Arc<Known>,
    pub(super) cloud_id: Option<CloudId>,
    pub(super) product: Option<Product>,
    pub(super) operation: Option<&'static Operation>,
    /// Who is shown the answer.
    pub(super) observer: Option<Arc<dyn ReachObserver>>,
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
}

impl Inner {
    pub(super) async fn answer(
        self: Arc<Self>,
        head: request::Parts,
        body: Intake,
    ) -> Response<AnswerBody> {
        let record = first_record(&head, &*self.clock);
        let mut finish = Finish::new(record, self.clock.clone(), self.log.clone());
        match self.forward(head, body, &mut finish).await {
            Ok((parts, source)) => {
                finish.record().status = parts.status.as_u16();
                Response::from_parts(parts, AnswerBody::new(source, finish))
            }
            Err(error) => {
                tracing::debug!(cause = error.cause(), %error, "the gateway answers");
                let response = error.response();
                let record = finish.record();
                record.answered_by = AnsweredBy::Gateway;
                record.status = response.status().as_u16();
                record.error = Some(error.cause().into());
                response.map(|bytes| AnswerBody::new(Source::Gateway(bytes), finish))
            }
        }
    }

    async fn forward(
        &self,
        head: request::Parts,
        body: Intake,
        finish: &mut Finish,
    ) -> Result<(http::response::Parts, Source), GatewayError> {
        let call = self.admit(head, finish).await?;
        let bearer = self.bearers.bearer(&call.connection).await?;
        let upload = body
            .prepare(finish.upload(), &self.clock, self.timeouts.idle_body)
            .await?;
        Attempts::new(self, &call).run(upload, bearer, finish).await
    }

    /// Every check, none of which waits for anything once the connection is warm.
    async fn admit(
        &self,
        head: request::Parts,
        finish: &mut Finish,
    ) -> Result<Admitted, GatewayError> {
        let control = Control::read(&head.headers).map_err(GatewayError::InvalidHeaders)?;
        admission::check_protocol(&head.headers)?;
        admission::check_authority(&head)?;
        let by_path = head.uri.path().starts_with("/c/");
        let record = finish.record();
        let caller = admission::authorize(&self.authenticator, &head.headers, by_path, record)?;
        let environment = &caller.environment;

        let raw = head.uri.path_and_query().map_or("/", |raw| raw.as_str());
        let target = Target::parse(&head.method, raw.as_bytes(), &self.origin)?;
        admission::check_base(control.base_url_override.as_deref(), &self.origin)?;
        let named = match &target.connection {
            Some(named) => named.clone(),
            None => control.key().map_err(GatewayError::InvalidHeaders)?,
        };
        let connection = named.within(environment.clone());
        finish.record().integration = Some(connection.integration.clone());
        finish.record().connection = Some(connection.connection.clone());

        let known = match self.directory.find(&connection).await? {
            Found::Connection(known) => known,
            Found::NoConnection => return Err(GatewayError::UnknownConnection(connection)),
            Found::NoIntegration => return Err(GatewayError::UnknownIntegration(connection)),
        };
        let cloud_id = choose_site(&target, &connection, &known)?;
        let uri = target.upstream(&self.origin, cloud_id.as_ref())?;
        let operation = match &target.destination {
            Destination::Site { product, path, .. } => {
                self.catalogues.find(*product, &head.method, path)
            }
            _ => None,
        };
        let record = finish.record();
        record.path = uri.path().into();
        record.operation = operation.map(|operation| operation.id.into());

        // The observer can only read what is not compressed.
        let is_list = target.destination == Destination::AccessibleResources;
        let observer = self.reach.clone().filter(|_| is_list);
        let plain = control.decompress || observer.is_some();
        let headers = self.request_headers.upstream(&head.headers, plain);
        Ok(Admitted {
            product: target.product(),
            observer,
            control,
            known,
            cloud_id,
            operation,
            uri,
            headers,
            connection,
            method: head.method,
        })
    }
}

/// The site that a target is for, if it is for one: always one that the connection reaches.
fn choose_site(
    target: &Target<'_>,
    connection: &ConnectionKey,
    known: &Known,
) -> Result<Option<CloudId>, GatewayError> {
    let Destination::Site { site, .. } = &target.destination else {
        return Ok(None);
    };
    let wanted = match site {
        SiteRef::Named(cloud_id) => Some(cloud_id),
        SiteRef::OfConnection => known.chosen.as_ref(),
    };
    let wanted = wanted.ok_or_else(|| GatewayError::NoSite {
        connection: connection.clone(),
        sites: known.sites.clone(),
    })?;
    // The connection's own spelling goes up, not the caller's.
    match known.site(wanted) {
        Some(site) => Ok(Some(site.cloud_id.clone())),
        None => Err(GatewayError::SiteNotReached {
            connection: connection.clone(),
            cloud_id: wanted.to_string(),
            sites: known.sites.clone(),
        }),
    }
}

fn first_record(head: &request::Parts, clock: &dyn Clock) -> RequestRecord {
    let (method, path) = (head.method.as_str(), head.uri.path());
    RequestRecord::new(RequestKind::Proxy, clock.now(), method, path, NO_ANSWER)
}

//! Failpoints: named steps of a rotation at which the process stands still, so that a test can
//! kill or stop it exactly there; and parts of the protocol that can be taken out, to show that
//! their absence is noticed.

use std::{
    collections::{HashMap, hash_map::Entry},
    fs::OpenOptions,
    future::Future,
    io::Write,
    path::PathBuf,
    pin::Pin,
    sync::{
        Arc, Mutex, OnceLock,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    task::{Context, Poll},
};

use async_trait::async_trait;
use secrecy::{ExposeSecret, SecretSlice};
use threelo_core::{
    Timestamp,
    event::Event,
    id::{ConnectionKey, EnvironmentId},
    rotation::{
        Claim, ClaimOutcome, DueRotation, EndingGrant, IdleTokens, LateAnswer, LateAnswerId,
        Release,
    },
    seal::{Cell, SealError, Sealed, Sealer},
    storage::{RotationStore, SealedCell, SealedColumn, SealedStore, StoreError, TokenStore},
    token::{TokenRow, TokenStatus, TokenVersion},
};
use threelo_proxy::seams::Seams;

/// A failpoint: where it is, and the file that tells who stands there, a line each.
#[derive(Clone)]
pub(super) struct Failpoint {
    pub(super) step: String,
    pub(super) reached: PathBuf,
}

impl Failpoint {
    fn is_at(&self, step: &str) -> bool {
        self.step == step
    }

    fn tell(&self, who: &str) {
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.reached);
        let told = file.and_then(|mut file| file.write_all(format!("{who}\n").as_bytes()));
        told.expect("the test made the folder");
    }

    /// Stands still for ever, if it is this step.
    async fn reach(&self, step: &str, who: &str) {
        if self.is_at(step) {
            self.tell(who);
            std::future::pending::<()>().await;
        }
    }

    /// The same where nobody can wait: the thread does.
    fn reach_blocking(&self, step: &str, who: &str) {
        if self.is_at(step) {
            self.tell(who);
            loop {
                std::thread::park();
            }
        }
    }
}

/// Sets the failpoint.
pub(super) fn set(failpoint: Failpoint, seams: &mut Seams) {
    let (point, around) = (failpoint.clone(), seams.tokens.clone());
    seams.tokens = Arc::new(move |tokens| {
        let (tokens, point) = (around(tokens), point.clone());
        match point.is_at("late-write") {
            true => Arc::new(LateWrites::new(tokens, point)),
            false => Arc::new(Tokens { tokens, point }),
        }
    });
    let (point, around) = (failpoint.clone(), seams.rotations.clone());
    seams.rotations = Arc::new(move |rotations| {
        Arc::new(Rotations {
            rotations: around(rotations),
            point: Some(point.clone()),
            sweeps: true,
        })
    });
    let (point, around) = (failpoint.clone(), seams.cells.clone());
    seams.cells = Arc::new(move |cells| {
        Arc::new(Cells {
            cells: around(cells),
            point: point.clone(),
            resealed: AtomicUsize::new(0),
        })
    });
    let (point, around) = (failpoint.clone(), seams.sealer.clone());
    seams.sealer = Arc::new(move |sealer| {
        Arc::new(Sealing {
            sealer: around(sealer),
            point: point.clone(),
        })
    });
    let (point, around) = (failpoint, seams.token_client.clone());
    seams.token_client =
        Arc::new(move |builder| around(builder).connector_layer(ConnectLayer(point.clone())));
}

/// Takes a part of the protocol out.
///
/// # Panics
/// Where there is no such part.
pub(super) fn without(part: &str, seams: &mut Seams) {
    match part {
        "sweeper" => {
            seams.rotations = Arc::new(|rotations| {
                Arc::new(Rotations {
                    rotations,
                    point: None,
                    sweeps: false,
                })
            });
        }
        "swap" => {
            let sealer = Arc::new(OnceLock::new());
            let (slot, around) = (sealer.clone(), seams.sealer.clone());
            seams.sealer = Arc::new(move |vault| {
                let vault = around(vault);
                slot.set(vault.clone()).ok();
                vault
            });
            seams.tokens = Arc::new(move |tokens| {
                let sealer = sealer.clone();
                Arc::new(LastWriteWins { tokens, sealer })
            });
        }
        other => panic!("the protocol has no part {other:?} that can be taken out"),
    }
}

/// Tokens with failpoints around the swap.
struct Tokens {
    tokens: Arc<dyn TokenStore>,
    point: Failpoint,
}

#[async_trait]
impl TokenStore for Tokens {
    async fn tokens(&self, key: &ConnectionKey) -> Result<Option<TokenRow>, StoreError> {
        self.tokens.tokens(key).await
    }

    async fn replace_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        let who = key.connection.as_str();
        self.point.reach("before-swap", who).await;
        let replaced = self.tokens.replace_tokens(key, row).await;
        self.point.reach("after-swap", who).await;
        if self.point.is_at("commit-unanswered") {
            self.point.tell(who);
            let cut = std::io::Error::other("the connection was cut after COMMIT was sent");
            return Err(StoreError::Unavailable(Arc::new(cut)));
        }
        replaced
    }

    async fn set_token_status(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        status: &TokenStatus,
        event: &Event,
    ) -> Result<bool, StoreError> {
        self.tokens
            .set_token_status(key, version, status, event)
            .await
    }
}

/// Rotations with failpoints around the claim.
struct Rotations {
    rotations: Arc<dyn RotationStore>,
    point: Option<Failpoint>,
    sweeps: bool,
}

impl Rotations {
    async fn reach(&self, step: &str, who: &str) {
        if let Some(point) = &self.point {
            point.reach(step, who).await;
        }
    }
}

#[async_trait]
impl RotationStore for Rotations {
    async fn claim_rotation(&self, claim: &Claim) -> Result<ClaimOutcome, StoreError> {
        let who = claim.key.connection.as_str();
        self.reach("before-claim", who).await;
        let outcome = self.rotations.claim_rotation(claim).await;
        if let Ok(ClaimOutcome::Claimed(_)) = outcome {
            self.reach("after-claim", who).await;
        }
        outcome
    }

    async fn release_rotation(&self, release: &Release) -> Result<bool, StoreError> {
        self.rotations.release_rotation(release).await
    }

    async fn due_rotations(
        &self,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<DueRotation>, StoreError> {
        if !self.sweeps {
            return Ok(Vec::new());
        }
        self.rotations.due_rotations(after, limit).await
    }

    async fn idle_tokens(
        &self,
        issued_before: Timestamp,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<IdleTokens>, StoreError> {
        self.rotations
            .idle_tokens(issued_before, after, limit)
            .await
    }

    async fn keep_late_answer(
        &self,
        key: &ConnectionKey,
        answer: &LateAnswer,
    ) -> Result<bool, StoreError> {
        self.rotations.keep_late_answer(key, answer).await
    }

    async fn late_answers(&self, key: &ConnectionKey) -> Result<Vec<LateAnswer>, StoreError> {
        self.rotations.late_answers(key).await
    }

    async fn adopt_late_answer(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
        answer: &LateAnswerId,
    ) -> Result<bool, StoreError> {
        self.rotations.adopt_late_answer(key, row, answer).await
    }

    async fn purge_late_answers(&self, before: Timestamp) -> Result<u64, StoreError> {
        self.rotations.purge_late_answers(before).await
    }

    async fn note_announcement(
        &self,
        key: &ConnectionKey,
        granted_at: Timestamp,
        days: u32,
        event: &Event,
    ) -> Result<bool, StoreError> {
        self.rotations
            .note_announcement(key, granted_at, days, event)
            .await
    }

    async fn ending_grants(
        &self,
        granted_before: Timestamp,
        unannounced_days: u32,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<EndingGrant>, StoreError> {
        self.rotations
            .ending_grants(granted_before, unannounced_days, after, limit)
            .await
    }
}

/// A store of tokens that takes whatever comes, as gateways without a compare-and-swap have it:
/// whoever writes last has the row, whichever version its answer was for.
struct LastWriteWins {
    tokens: Arc<dyn TokenStore>,
    sealer: Arc<OnceLock<Arc<dyn Sealer>>>,
}

impl LastWriteWins {
    /// The row, sealed for the place after the present one.
    fn after(&self, key: &ConnectionKey, present: &TokenRow, row: &TokenRow) -> TokenRow {
        let sealer = self.sealer.get().expect("the vault is open by now");
        let (environment, version) = (EnvironmentId::default(), present.version.next());
        let plain = sealer
            .open(TokenRow::cell(&environment, key, row.version), &row.sealed)
            .expect("it was sealed just now");
        let cell = TokenRow::cell(&environment, key, version);
        TokenRow {
            version,
            sealed: sealer.seal(cell, plain.expose_secret()),
            ..row.clone()
        }
    }
}

#[async_trait]
impl TokenStore for LastWriteWins {
    async fn tokens(&self, key: &ConnectionKey) -> Result<Option<TokenRow>, StoreError> {
        self.tokens.tokens(key).await
    }

    async fn replace_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        let mut row = row.clone();
        while !self.tokens.replace_tokens(key, &row).await? {
            let Some(present) = self.tokens.tokens(key).await? else {
                return Ok(false);
            };
            row = self.after(key, &present, &row);
        }
        Ok(true)
    }

    async fn set_token_status(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        status: &TokenStatus,
        event: &Event,
    ) -> Result<bool, StoreError> {
        self.tokens
            .set_token_status(key, version, status, event)
            .await
    }
}

/// Tokens whose first swap is done late: it is told to have failed, and takes place once the
/// connection has been renewed again. So it is with a statement that the database goes on with
/// after its connection was cut.
struct LateWrites {
    tokens: Arc<dyn TokenStore>,
    point: Failpoint,
    /// What is still to be done; nothing more once it was.
    late: Mutex<HashMap<ConnectionKey, Option<TokenRow>>>,
}

impl LateWrites {
    fn new(tokens: Arc<dyn TokenStore>, point: Failpoint) -> Self {
        Self {
            tokens,
            point,
            late: Mutex::default(),
        }
    }

    /// Whether this is the first one, which is put off.
    fn puts_off(&self, key: &ConnectionKey, row: &TokenRow) -> bool {
        let mut late = self.late.lock().expect("nobody panics");
        match late.entry(key.clone()) {
            Entry::Vacant(none) => {
                none.insert(Some(row.clone()));
                true
            }
            Entry::Occupied(_) => false,
        }
    }

    /// What was put off, once there are tokens after those.
    fn overdue(&self, key: &ConnectionKey, row: &TokenRow) -> Option<TokenRow> {
        let mut late = self.late.lock().expect("nobody panics");
        late.get_mut(key)?
            .take_if(|late| late.version < row.version)
    }
}

#[async_trait]
impl TokenStore for LateWrites {
    async fn tokens(&self, key: &ConnectionKey) -> Result<Option<TokenRow>, StoreError> {
        self.tokens.tokens(key).await
    }

    async fn replace_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        if self.puts_off(key, row) {
            let cut = std::io::Error::other("the connection was cut before the answer");
            return Err(StoreError::Unavailable(Arc::new(cut)));
        }
        let replaced = self.tokens.replace_tokens(key, row).await?;
        if let Some(late) = self.overdue(key, row) {
            self.tokens.replace_tokens(key, &late).await?;
            self.point
                .reach("late-write", key.connection.as_str())
                .await;
        }
        Ok(replaced)
    }

    async fn set_token_status(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        status: &TokenStatus,
        event: &Event,
    ) -> Result<bool, StoreError> {
        self.tokens
            .set_token_status(key, version, status, event)
            .await
    }
}

/// Sealed cells with a failpoint where some are sealed anew and others are not.
struct Cells {
    cells: Arc<dyn SealedStore>,
    point: Failpoint,
    resealed: AtomicUsize,
}

/// How many are sealed anew before that.
const SOME_CELLS: usize = 1;

#[async_trait]
impl SealedStore for Cells {
    async fn sealed_cells<'a>(
        &self,
        column: SealedColumn,
        after: Option<&'a SealedCell>,
        limit: u32,
    ) -> Result<Vec<SealedCell>, StoreError> {
        self.cells.sealed_cells(column, after, limit).await
    }

    async fn reseal(&self, cell: &SealedCell, sealed: &Sealed) -> Result<bool, StoreError> {
        if self.resealed.fetch_add(1, Relaxed) == SOME_CELLS {
            self.point.reach("reseal", &cell.record).await;
        }
        self.cells.reseal(cell, sealed).await
    }
}

/// A sealer with a failpoint where an answer is whole and nothing of it is stored.
struct Sealing {
    sealer: Arc<dyn Sealer>,
    point: Failpoint,
}

impl Sealer for Sealing {
    fn seal(&self, cell: Cell<'_>, plain: &[u8]) -> Sealed {
        // The first version is that of a consent, not of a renewal; where people consent anew
        // nothing is renewed.
        if cell.table == "tokens" {
            self.point.reach_blocking("callback", cell.record);
        }
        if cell.table == "tokens" && cell.version > 1 {
            self.point.reach_blocking("after-body", cell.record);
        }
        self.sealer.seal(cell, plain)
    }

    fn open(&self, cell: Cell<'_>, sealed: &Sealed) -> Result<SecretSlice<u8>, SealError> {
        self.sealer.open(cell, sealed)
    }
}

/// A connector with a failpoint where the connection stands and nothing was sent.
#[derive(Clone)]
struct ConnectLayer(Failpoint);

impl<S> tower::Layer<S> for ConnectLayer {
    type Service = Connecting<S>;

    fn layer(&self, inner: S) -> Self::Service {
        Connecting {
            inner,
            point: self.0.clone(),
        }
    }
}

#[derive(Clone)]
struct Connecting<S> {
    inner: S,
    point: Failpoint,
}

impl<S, Request> tower::Service<Request> for Connecting<S>
where
    S: tower::Service<Request>,
    S::Future: Send + 'static,
    S::Response: Send,
    S::Error: Send,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let (connecting, point) = (self.inner.call(request), self.point.clone());
        Box::pin(async move {
            let connected = connecting.await;
            point.reach("after-connect", "a connection").await;
            connected
        })
    }
}

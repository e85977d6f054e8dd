//! Grants, token families and tokens: the results of consents.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::mint;
pub(crate) use super::model::{AccessToken, Agreement, Pair, RefreshToken};
pub(crate) use super::model::{Family, FamilyEnd, Grant};
use crate::random;
use crate::record::Log;
use crate::secrets::{Secret, SecretKind};
use crate::switches::{FamilyScope, RefreshScopes, Switches};

/// The maximum number of tokens and of codes, so that the memory of a long-running sandbox stays limited.
const MAX_TOKENS: usize = 20_000;

/// All grants, families, tokens and codes.
#[derive(Debug, Default)]
pub(crate) struct Grants {
    pub(crate) grants: BTreeMap<u64, Grant>,
    pub(crate) families: BTreeMap<u64, Family>,
    pub(crate) refresh: BTreeMap<u64, RefreshToken>,
    pub(crate) access: BTreeMap<u64, AccessToken>,
    /// The latest secrets that were issued or received.
    pub(crate) secrets: Log<Secret>,
    codes: HashMap<String, Code>,
    by_hash: HashMap<String, u64>,
    last_id: u64,
}

/// An authorization code that has not been exchanged yet.
#[derive(Debug)]
pub(crate) struct Code {
    pub(crate) agreement: Agreement,
    pub(crate) issued: Timestamp,
    grant: u64,
    family: u64,
}

impl Grants {
    /// Records a consent, and returns its authorization code.
    pub(crate) fn consent(
        &mut self,
        agreement: Agreement,
        now: Timestamp,
        sw: &Switches,
    ) -> String {
        let grant = self.grant_of(&agreement, now);
        if sw.reconsent_kills_older_families {
            self.end_families(grant, FamilyEnd::Replaced);
        }
        let family = self.family_for(grant, &agreement.scopes, now, sw);
        let code = random::jwt(&json!({"jti": random::uuid(), "cid": agreement.client_id}));
        self.record_secret(SecretKind::Code, &code);
        self.codes
            .retain(|_, c| now.duration_since(c.issued).as_hours() < 24);
        if self.codes.len() < MAX_TOKENS {
            let entry = Code {
                agreement,
                issued: now,
                grant,
                family,
            };
            self.codes.insert(hash(&code), entry);
        }
        code
    }

    /// Records a secret, for tests that search for it.
    pub(crate) fn record_secret(&mut self, kind: SecretKind, value: &str) {
        self.secrets.push(|_| Secret::new(kind, value));
    }

    /// Removes and returns a code, since it works once.
    pub(crate) fn take_code(&mut self, code: &str) -> Option<Code> {
        self.codes.remove(&hash(code))
    }

    /// Issues the first token pair of a consent.
    pub(crate) fn first_pair(&mut self, code: &Code, now: Timestamp, sw: &Switches) -> Pair {
        let reach = code
            .agreement
            .resource_level
            .then(|| code.agreement.sites.clone());
        self.issue(code.grant, code.family, None, reach, now, sw)
    }

    /// Issues a new pair in `family`, as a child of `parent`.
    pub(crate) fn issue(
        &mut self,
        grant: u64,
        family: u64,
        parent: Option<u64>,
        reach: Option<BTreeSet<String>>,
        now: Timestamp,
        sw: &Switches,
    ) -> Pair {
        let Some(mut granted) = self.grants.get(&grant).cloned() else {
            unreachable!("a grant outlives its families");
        };
        if let (RefreshScopes::Own, Some(family)) = (sw.refresh_scopes, self.families.get(&family))
        {
            granted.scopes = family.scopes.clone();
        }
        let expires = now + SignedDuration::from_secs(sw.access_token_seconds);
        let access = mint::access_token(&granted, now, expires, sw.token_size);
        self.record_secret(SecretKind::AccessToken, &access);
        let access_id = self.next_id();
        self.by_hash.insert(hash(&access), access_id);
        self.access.insert(
            access_id,
            AccessToken {
                id: access_id,
                sha256: hash(&access),
                grant,
                family,
                scopes: granted.scopes.clone(),
                reach: reach.clone(),
                expires,
                dies: None,
            },
        );
        let refresh = granted.scopes.contains("offline_access").then(|| {
            let token = mint::refresh_token(&granted, now);
            self.record_secret(SecretKind::RefreshToken, &token);
            let id = self.next_id();
            self.by_hash.insert(hash(&token), id);
            self.refresh.insert(
                id,
                RefreshToken {
                    id,
                    sha256: hash(&token),
                    family,
                    parent,
                    issued: now,
                    exchanged: None,
                    superseded: false,
                    access: access_id,
                    reach,
                    pair: None,
                },
            );
            token
        });
        self.remove_oldest();
        Pair {
            access,
            refresh,
            scopes: granted.scopes,
            family,
        }
    }

    pub(crate) fn refresh_token(&self, token: &str) -> Option<u64> {
        let id = self.by_hash.get(&hash(token))?;
        self.refresh.contains_key(id).then_some(*id)
    }

    /// Returns the access token, valid or not.
    pub(crate) fn access_token(&self, token: &str) -> Option<&AccessToken> {
        self.access.get(self.by_hash.get(&hash(token))?)
    }

    /// Limits the lifetime of the access token to `at`.
    pub(crate) fn end_access(&mut self, id: u64, at: Timestamp) {
        if let Some(token) = self.access.get_mut(&id) {
            token.end_by(at);
        }
    }

    /// Ends the refresh tokens of the family.
    pub(crate) fn end_family(&mut self, family: u64, why: FamilyEnd) {
        if let Some(family) = self.families.get_mut(&family) {
            family.ended.get_or_insert(why);
        }
    }

    /// Ends the family's access tokens.
    pub(crate) fn end_access_of_family(&mut self, family: u64, now: Timestamp) {
        for token in self.access.values_mut().filter(|t| t.family == family) {
            token.end_by(now);
        }
    }

    fn end_families(&mut self, grant: u64, why: FamilyEnd) {
        for family in self.families.values_mut().filter(|f| f.grant == grant) {
            family.ended.get_or_insert(why);
        }
    }

    /// Revokes the user's grant: every token of it ends, and the sites are removed.
    pub(crate) fn revoke(&mut self, client_id: &str, account_id: &str, now: Timestamp) -> bool {
        let Some(id) = self.find(client_id, account_id) else {
            return false;
        };
        self.end_families(id, FamilyEnd::Revoked);
        for token in self.access.values_mut().filter(|t| t.grant == id) {
            token.end_by(now);
        }
        if let Some(grant) = self.grants.get_mut(&id) {
            grant.sites.clear();
        }
        self.codes.retain(|_, c| c.grant != id);
        true
    }

    /// Ends the user's refresh tokens for every app, since the password was changed.
    pub(crate) fn password_changed(&mut self, account_id: &str) {
        let mine: Vec<u64> = self
            .grants
            .values()
            .filter(|g| g.account_id == account_id)
            .map(|g| g.id)
            .collect();
        for grant in mine {
            self.end_families(grant, FamilyEnd::PasswordChanged);
        }
    }

    fn find(&self, client_id: &str, account_id: &str) -> Option<u64> {
        self.grants
            .values()
            .find(|g| g.client_id == client_id && g.account_id == account_id)
            .map(|g| g.id)
    }

    /// Returns the only grant of an app and account: a new consent adds its sites and replaces the scopes.
    fn grant_of(&mut self, agreement: &Agreement, now: Timestamp) -> u64 {
        let id = self
            .find(&agreement.client_id, &agreement.account_id)
            .unwrap_or_else(|| self.next_id());
        let grant = self.grants.entry(id).or_insert_with(|| Grant {
            id,
            client_id: agreement.client_id.clone(),
            account_id: agreement.account_id.clone(),
            scopes: BTreeSet::new(),
            sites: BTreeSet::new(),
            first_consent: now,
        });
        grant.scopes = agreement.scopes.clone();
        grant.sites.extend(agreement.sites.iter().cloned());
        id
    }

    fn family_for(
        &mut self,
        grant: u64,
        scopes: &BTreeSet<String>,
        now: Timestamp,
        sw: &Switches,
    ) -> u64 {
        let living = self
            .families
            .values_mut()
            .find(|f| f.grant == grant && f.ended.is_none());
        if let (FamilyScope::PerUserAndApp, Some(family)) = (sw.family, living) {
            family.scopes = scopes.clone();
            return family.id;
        }
        let id = self.next_id();
        self.families.insert(
            id,
            Family {
                id,
                grant,
                scopes: scopes.clone(),
                started: now,
                ended: None,
            },
        );
        id
    }

    fn next_id(&mut self) -> u64 {
        self.last_id += 1;
        self.last_id
    }

    fn remove_oldest(&mut self) {
        while self.access.len() > MAX_TOKENS {
            if let Some((_, token)) = self.access.pop_first() {
                self.by_hash.remove(&token.sha256);
            }
        }
        while self.refresh.len() > MAX_TOKENS {
            if let Some((_, token)) = self.refresh.pop_first() {
                self.by_hash.remove(&token.sha256);
            }
        }
        if self.families.len() > 2 * MAX_TOKENS {
            let used: BTreeSet<u64> = self
                .refresh
                .values()
                .map(|t| t.family)
                .chain(self.access.values().map(|t| t.family))
                .chain(self.codes.values().map(|c| c.family))
                .collect();
            self.families.retain(|id, _| used.contains(id));
        }
    }
}

/// Returns the hash that represents a token in lists, which never contain its text.
pub(crate) fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token))
}

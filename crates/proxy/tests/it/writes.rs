//! Writes with an idempotency key, through the binary.

use std::fs;

use serde_json::{Value, json};

use crate::process::{Fixture, KEY, run};

/// A `POST` that a read scope is enough for.
const COUNT: &str = "rest/api/3/search/approximate-count";

impl Fixture {
    /// Sends a keyed write; its status, whether it is a repetition, and its body.
    async fn write(&self, key: &str, jql: &str) -> (u16, bool, Value) {
        let url = format!("{}/c/jira-cloud/somebody/jira/{COUNT}", self.gateway.url);
        let call = self.http.post(url).bearer_auth(KEY);
        let call = call.header("Idempotency-Key", key);
        let answer = call.json(&json!({ "jql": jql })).send().await.unwrap();
        let status = answer.status().as_u16();
        let replayed = answer.headers().contains_key("idempotency-replayed");
        let text = answer.text().await.unwrap();
        let body = serde_json::from_str(&text).expect(&text);
        (status, replayed, body)
    }

    fn writes_that_arrived(&self) -> usize {
        let requests = self.sandbox.requests();
        let writes = requests.iter().filter(|it| it.target.contains(COUNT));
        writes.count()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_answer_to_a_write_survives_a_restart_and_another_encryption_key() {
    let mut fixture = Fixture::start().await;
    fixture.add_integration();
    fixture.import(&["somebody".to_owned()]).await;
    let jql = "project = OPS";
    let (status, replayed, first) = fixture.write("order-17", jql).await;
    assert_eq!((status, replayed), (200, false), "{first}");
    assert!(first["count"].is_u64(), "{first}");

    let rekeyed = run(&mut fixture.threelo(&["rekey", "--new-key"]));
    assert!(rekeyed.status.success(), "{}", rekeyed.err);
    let verified = run(&mut fixture.threelo(&["verify"]));
    assert!(verified.status.success(), "{}", verified.err);
    fixture.restart();
    let again = fixture.write("order-17", jql).await;
    assert_eq!(again, (200, true, first));
    assert_eq!(fixture.writes_that_arrived(), 1);

    let (status, _, refused) = fixture.write("order-17", "project = OTHER").await;
    assert_eq!(status, 422, "{refused}");
    assert_eq!(refused["error"]["code"], "idempotency_key_reused");
    assert_eq!(fixture.write("order-18", jql).await.0, 200);
    assert_eq!(fixture.writes_that_arrived(), 2);

    fixture.stop();
    let data = fixture.folder.path().join("threelo-data");
    for file in ["threelo.db", "threelo.db-wal"] {
        let stored = fs::read(data.join(file)).unwrap_or_default();
        for plain in ["\"count\":", "order-17"] {
            let found = stored.windows(plain.len()).any(|it| it == plain.as_bytes());
            assert!(!found, "{file} contains {plain}");
        }
    }
}

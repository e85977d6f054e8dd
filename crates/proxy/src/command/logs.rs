//! `threelo logs`: the requests that went through the gateway.

use clap::Args;
use threelo_core::request_log::{RequestFilter, RequestRecord};

use super::{OutputFlags, table};
use crate::{
    config::{Storage, StorageFlags},
    opened::Opened,
    output,
    seams::Seams,
};

/// Which requests to show.
#[derive(Debug, Args)]
pub struct Flags {
    /// Of this integration only
    #[arg(long)]
    integration: Option<String>,

    /// Of this connection only
    #[arg(long)]
    connection: Option<String>,

    /// With a status of 400 or more only
    #[arg(long)]
    errors: bool,

    /// How many
    #[arg(long, default_value_t = 50)]
    limit: u32,

    #[command(flatten)]
    output: OutputFlags,

    #[command(flatten)]
    storage: StorageFlags,
}

pub(super) async fn run(flags: Flags, seams: &Seams) -> anyhow::Result<()> {
    let filter = RequestFilter {
        integration: flags.integration.map(|key| key.parse()).transpose()?,
        connection: flags.connection.map(|id| id.parse()).transpose()?,
        status_from: flags.errors.then_some(400),
        limit: flags.limit,
        ..RequestFilter::default()
    };
    let opened = Opened::open(&Storage::of_command(flags.storage)?, false, seams).await?;
    let records = opened.requests.requests(&filter).await?;
    if flags.output.json {
        return output::json(&records);
    }
    let rows: Vec<_> = records.iter().map(row).collect();
    table::print(
        ["AT", "STATUS", "BY", "MS", "CONNECTION", "REQUEST", "ERROR"],
        &rows,
    )
}

fn row(record: &RequestRecord) -> [String; 7] {
    [
        record.at.to_string(),
        record.status.to_string(),
        record.answered_by.as_str().to_owned(),
        format!("{:.1}", record.duration_us as f64 / 1000.0),
        record
            .connection
            .as_ref()
            .map_or("-".to_owned(), ToString::to_string),
        format!("{} {}", record.method, record.path),
        record.error.as_deref().unwrap_or_default().to_owned(),
    ]
}

//! Measures looking up an operation by method and path. Budget: at most 1 µs, with 300 ns as the goal.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use http::Method;
use threelo_core::catalogue::Catalogue as _;
use threelo_jira::catalogue::JiraCatalogue;

fn lookups(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("catalogue");
    for (name, path) in [
        ("short", "/rest/api/3/myself"),
        ("parameter", "/rest/api/3/issue/ACME-1234/comment/100012"),
        ("version 2", "/rest/api/2/issue/ACME-1234"),
        ("deep", "/rest/api/3/issue/ACME-1/worklog/7/properties/due"),
        ("unknown", "/rest/api/3/issue/ACME-1/no/such/operation"),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| JiraCatalogue.find(&Method::GET, black_box(path)))
        });
    }
    group.finish();
}

criterion_group!(benches, lookups);
criterion_main!(benches);

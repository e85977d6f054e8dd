//! The memory that large searches and attachments need: alone in its process, whose peak is measured.

#![cfg(target_os = "linux")]

#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../examples/constant_memory.rs"]
mod constant_memory;

#[tokio::test]
async fn a_long_search_and_a_large_attachment_need_no_more_memory_than_small_ones() {
    let folder = std::env::temp_dir().join(format!("threelo-memory-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut peaks = Vec::new();
    let measured = constant_memory::run(1000, 128, &folder, |_, peak| peaks.push(peak));
    measured.await.unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    // The issues are 8 MB, the file is 128 MB; what is added is the pages on their way.
    let growth = peaks.last().unwrap() - peaks[0];
    assert!(growth < 24 * 1024, "peaks in KB: {peaks:?}");
}

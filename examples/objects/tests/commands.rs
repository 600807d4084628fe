//! The commands against a local emulator, which keeps the objects between them.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs a command, and returns its output.
#[track_caller]
fn objects(state: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_objects"))
        .arg("--local")
        .arg(state)
        .args(arguments)
        .output()
        .expect("the program starts");
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(text).expect("the output is UTF-8"))
}

#[test]
fn commands_move_files_there_and_back() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let state = folder.path().join("state");
    let path = |name: &str| folder.path().join(name).to_str().expect("UTF-8").to_owned();
    let content: Vec<u8> = (0..11_u32 << 20).map(|index| (index % 251) as u8).collect();
    fs::write(path("model.bin"), &content).expect("writable");

    let (is_ok, text) =
        objects(&state, &["put", &path("model.bin"), "models/a", "--part-size", "10"]);
    assert!(is_ok && text.contains("models/a: 11534336 bytes in 2 parts"), "{text}");
    assert!(text.contains("verified: CRC32C"), "{text}");
    let (is_ok, text) = objects(&state, &["list"]);
    assert!(is_ok && text.contains("models/"), "{text}");
    let (is_ok, text) = objects(&state, &["list", "models/"]);
    assert!(is_ok && text.contains("11534336") && text.contains("models/a"), "{text}");
    let (is_ok, text) = objects(&state, &["get", "models/a", &path("copy.bin")]);
    assert!(is_ok && text.contains("copy.bin: 11534336 bytes"), "{text}");
    assert!(fs::read(path("copy.bin")).expect("written") == content);

    fs::create_dir_all(path("tree/sub")).expect("writable");
    fs::write(path("tree/a"), "a").expect("writable");
    fs::write(path("tree/sub/b"), "b").expect("writable");
    let (is_ok, text) = objects(&state, &["sync", &path("tree"), "t/"]);
    assert!(is_ok && text.contains("2 uploaded (2 bytes), 0 skipped, 0 failed"), "{text}");
    fs::write(path("tree/sub/b"), "bb").expect("writable");
    let (is_ok, text) = objects(&state, &["sync", &path("tree"), "t/"]);
    assert!(is_ok && text.contains("1 uploaded (2 bytes), 1 skipped, 0 failed"), "{text}");

    let (is_ok, text) = objects(&state, &["get", "missing", &path("missing")]);
    assert!(!is_ok && text.contains("error: GetObject: 404 ObjectNotFound"), "{text}");
    assert!(!Path::new(&path("missing")).exists());
}

#[test]
fn closed_output_ends_the_program_quietly() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (state, file) = (folder.path().join("state"), folder.path().join("small"));
    fs::write(&file, "content").expect("writable");
    let mut child = Command::new(env!("CARGO_BIN_EXE_objects"))
        .arg("--local")
        .arg(&state)
        .arg("put")
        .arg(&file)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    let text = String::from_utf8(output.stderr).expect("the output is UTF-8");
    assert!(!output.status.success() && text.lines().count() == 1, "{text}");
    assert!(text.starts_with("local emulator"), "{text}");

    // The object was kept nevertheless.
    let (is_ok, text) = objects(&state, &["list"]);
    assert!(is_ok && text.contains("small"), "{text}");
    let (is_ok, text) = objects(&state, &["put", &file.to_string_lossy()]);
    assert!(is_ok && text.contains("small: 7 bytes in 1 part\n"), "{text}");
}

//! The workspace below `target/` with the packages that connect services to the runner.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cargo;

/// The operations and types of a service, or some of them.
#[derive(Debug)]
pub(super) struct Part {
    /// The name of the spec.
    pub(super) service: String,
    /// The package of the service.
    pub(super) package: String,
    /// The number of the part, from one.
    pub(super) number: usize,
    pub(super) text: String,
}

impl Part {
    fn name(&self) -> String {
        format!("conformance-{}-{}", self.service, self.number)
    }

    fn manifest(&self, root: &Path) -> String {
        let (name, package) = (self.name(), &self.package);
        let service = root.join("crates/services").join(&self.service);
        format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
             [lib]\npath = \"lib.rs\"\n\n\
             [dependencies]\n{}{package} = {{ path = {service:?} }}\n",
            runner(root),
        )
    }

    fn library(&self) -> String {
        format!(
            "#![allow(deprecated, reason = \"deprecated operations are checked as well\")]\n{}",
            self.text
        )
    }
}

/// Returns the dependency on the library of the runner.
fn runner(root: &Path) -> String {
    let path = root.join("crates/conformance");
    format!("oci-sdk-conformance = {{ path = {path:?}, default-features = false }}\n")
}

/// Writes the packages, and returns a command of Cargo in their workspace. Files that have not changed keep
/// their time, so that nothing is compiled again.
pub(super) fn write(root: &Path, parts: &[Part]) -> io::Result<Command> {
    let directory = directory(root);
    for part in parts {
        let package = directory.join(part.name());
        write_changed(&package.join("Cargo.toml"), &part.manifest(root))?;
        write_changed(&package.join("lib.rs"), &part.library())?;
    }
    write_changed(&directory.join("run/Cargo.toml"), &run_manifest(root, parts))?;
    write_changed(&directory.join("run/main.rs"), &run_main(parts))?;
    write_changed(&directory.join("Cargo.toml"), &workspace_manifest(parts))?;
    // The versions of the workspace; Cargo removes what is not needed.
    fs::copy(root.join("Cargo.lock"), directory.join("Cargo.lock"))?;
    let mut command = cargo::command();
    command
        .arg("--config")
        .arg(format!("build.jobs={}", cargo::jobs()))
        .arg("--config")
        .arg(format!("build.target-dir={:?}", cargo::target_directory(root)))
        .current_dir(&directory);
    Ok(command)
}

/// Returns the command of the program, once it is built.
pub(super) fn program(root: &Path) -> Command {
    let name = format!("conformance-run{}", std::env::consts::EXE_SUFFIX);
    Command::new(cargo::target_directory(root).join("debug").join(name))
}

fn directory(root: &Path) -> PathBuf {
    root.join("target/conformance")
}

fn workspace_manifest(parts: &[Part]) -> String {
    let packages: String = parts.iter().map(|part| format!("    {:?},\n", part.name())).collect();
    let key = "members";
    // The profile is that of the workspace, so that what both compile is compiled once.
    format!(
        "[workspace]\nresolver = \"3\"\n{key} = [\n    \"run\",\n{packages}]\n\n\
         [profile.dev]\ndebug = \"line-tables-only\"\n\n\
         [profile.dev.package]\naws-lc-sys.opt-level = 2\nminiz_oxide.opt-level = 2\n\
         serde_json.opt-level = 2\n"
    )
}

fn run_manifest(root: &Path, parts: &[Part]) -> String {
    let dependencies: String = parts
        .iter()
        .map(|part| format!("{} = {{ path = {:?} }}\n", part.name(), format!("../{}", part.name())))
        .collect();
    format!(
        "[package]\nname = \"conformance-run\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [[bin]]\nname = \"conformance-run\"\npath = \"main.rs\"\n\n\
         [dependencies]\n{}{dependencies}",
        runner(root),
    )
}

fn run_main(parts: &[Part]) -> String {
    let parts: String = parts
        .iter()
        .map(|part| format!("        &{}::PART,\n", part.name().replace('-', "_")))
        .collect();
    format!(
        "fn main() -> std::process::ExitCode {{\n    oci_sdk_conformance::run(&[\n{parts}    ])\n}}\n"
    )
}

fn write_changed(path: &Path, text: &str) -> io::Result<()> {
    if fs::read(path).is_ok_and(|found| found == text.as_bytes()) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_packages_that_the_program_joins() {
        let part = |number| Part {
            service: "data-science".to_owned(),
            package: "oci-sdk-data-science".to_owned(),
            number,
            text: "pub static PART: u8 = 1;".to_owned(),
        };
        let (root, parts) = (Path::new("/root"), [part(1), part(2)]);
        assert!(
            workspace_manifest(&parts).contains("\"run\",\n    \"conformance-data-science-1\",\n")
        );
        let main = run_main(&parts);
        assert!(main.contains("&conformance_data_science_2::PART,"), "{main}");
        let manifest = parts[0].manifest(root);
        assert!(
            manifest.ends_with(
                "oci-sdk-data-science = { path = \"/root/crates/services/data-science\" }\n"
            ),
            "{manifest}"
        );
        let run = run_manifest(root, &parts);
        assert!(
            run.contains(
                "conformance-data-science-2 = { path = \"../conformance-data-science-2\" }"
            )
        );
    }
}

//! The commands.

use std::io::{Write, stdout};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use oci_sdk_object_storage::PrefixEntry;

use crate::bar::Bar;
use crate::stage::Stage;

pub(crate) async fn put(
    stage: &Stage,
    file: &Path,
    name: Option<String>,
    part_size: Option<u64>,
) -> Result<bool> {
    let name = match name {
        Some(name) => name,
        None => {
            let name = file.file_name().and_then(|name| name.to_str());
            name.context("the file has no name in UTF-8: pass the name of the object")?.to_owned()
        }
    };
    let mut upload = stage.client.upload(&stage.namespace, &stage.bucket, &name).from_file(file);
    if let Some(mebibytes) = part_size {
        upload = upload.part_size(mebibytes.saturating_mul(1 << 20));
    }
    let mut bar = Bar::new();
    let uploaded = upload.on_progress(move |progress| bar.draw(progress)).await?;
    let parts = match uploaded.parts.len() {
        0 | 1 => "1 part".to_owned(),
        parts => format!("{parts} parts"),
    };
    writeln!(stdout(), "{name}: {} bytes in {parts}", uploaded.bytes)?;
    writeln!(stdout(), "etag {}, md5 {}", uploaded.etag, uploaded.md5.unwrap_or_default())?;
    if let Some(checksum) = uploaded.checksum {
        writeln!(stdout(), "verified: {checksum:?}")?;
    }
    Ok(true)
}

pub(crate) async fn list(stage: &Stage, prefix: &str) -> Result<bool> {
    let listing = stage.client.list_prefix(&stage.namespace, &stage.bucket, prefix);
    let mut entries = listing.entries();
    while let Some(entry) = entries.try_next().await? {
        match entry {
            PrefixEntry::Object(object) => {
                let time = object.time_modified.or(object.time_created);
                let time = time.map(|time| time.format("%Y-%m-%d %H:%M").to_string());
                let size = object.size.unwrap_or_default();
                writeln!(stdout(), "{size:>14} {:16} {}", time.unwrap_or_default(), object.name)?;
            }
            entry => writeln!(stdout(), "{:>14} {:16} {}", "", "", entry.name())?,
        }
    }
    Ok(true)
}

pub(crate) async fn get(stage: &Stage, name: &str, file: Option<PathBuf>) -> Result<bool> {
    let file = match file {
        Some(file) => file,
        None => {
            let last = name.rsplit('/').next().filter(|last| !last.is_empty());
            PathBuf::from(last.context("the object has no file name: pass the path of the file")?)
        }
    };
    let mut bar = Bar::new();
    let download = stage.client.download(&stage.namespace, &stage.bucket, name).to_file(&file);
    let downloaded = download.on_progress(move |progress| bar.draw(progress)).await?;
    writeln!(stdout(), "{}: {} bytes", file.display(), downloaded.bytes)?;
    if let Some(checksum) = downloaded.checksum {
        writeln!(stdout(), "verified: {checksum:?}")?;
    }
    Ok(true)
}

pub(crate) async fn sync(stage: &Stage, folder: &Path, prefix: &str) -> Result<bool> {
    let mut bar = Bar::new();
    let upload = stage.client.upload_dir(&stage.namespace, &stage.bucket, prefix, folder);
    let upload = upload.skip_unchanged().on_progress(move |progress| bar.draw(progress));
    let report = upload.await?;
    for file in &report.transferred {
        writeln!(stdout(), "uploaded  {}", file.item.object)?;
    }
    for file in &report.skipped {
        writeln!(stdout(), "skipped   {}: {}", file.object, file.reason)?;
    }
    for file in &report.failed {
        writeln!(stdout(), "failed    {}: {}", file.object, file.error)?;
    }
    let [uploaded, skipped, failed] =
        [report.transferred.len(), report.skipped.len(), report.failed.len()];
    writeln!(
        stdout(),
        "{uploaded} uploaded ({} bytes), {skipped} skipped, {failed} failed",
        report.bytes()
    )?;
    Ok(report.is_complete())
}

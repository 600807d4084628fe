//! Seed files: `{"work-requests": {"/20160918/workRequests": [{...}, ...]}}`.

use std::{collections::HashMap, fs, path::Path};

use anyhow::Context;
use oci_sdk_emulator::Emulator;
use serde_json::Value;

/// Items by service and collection path.
type Seeds = HashMap<String, HashMap<String, Value>>;

pub(crate) fn plant(emulator: &Emulator, file: &Path) -> anyhow::Result<()> {
    let name = file.display();
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {name}"))?;
    let seeds: Seeds = serde_json::from_str(&text).with_context(|| {
        format!("{name} does not have the form {{\"service\": {{\"/path\": [{{...}}]}}}}")
    })?;
    for (service, collections) in seeds {
        for (path, items) in collections {
            emulator
                .seed(&service, &path, items)
                .with_context(|| format!("{name}: {service} {path}"))?;
        }
    }
    Ok(())
}

// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

/// The summary of a data file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataFileSummary {
    /// The name.
    pub name: String,
    /// The type of the data file. Example: `source_map`.
    pub apm_type: String,
    /// The size in bytes.
    pub size_in_bytes: Option<i64>,
    /// The MD5 hash.
    pub md5: Option<String>,
    /// The time of the last modification.
    pub time_last_modified: Option<DateTime<Utc>>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
}

model! {
    DataFileSummary {
        name = "name";
        apm_type = "apmType";
        size_in_bytes = "sizeInBytes";
        md5 = "md5";
        time_last_modified = "timeLastModified";
        metadata = "metadata";
    }
}

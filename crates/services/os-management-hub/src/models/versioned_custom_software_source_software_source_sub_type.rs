// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the software source sub type of a versioned custom software source.
    pub enum VersionedCustomSoftwareSourceSoftwareSourceSubType {
        Filter = "FILTER",
        Manifest = "MANIFEST",
        Snapshot = "SNAPSHOT",
    }
}

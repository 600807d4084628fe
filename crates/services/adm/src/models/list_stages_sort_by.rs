// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListStages` can sort.
    pub enum ListStagesSortBy {
        Status = "status",
        TimeCreated = "timeCreated",
        TimeFinished = "timeFinished",
        TimeStarted = "timeStarted",
        Type = "type",
    }
}

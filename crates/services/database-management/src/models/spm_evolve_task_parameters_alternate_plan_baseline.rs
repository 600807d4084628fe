// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the alternate plan baseline of SPM evolve task parameters.
    pub enum SpmEvolveTaskParametersAlternatePlanBaseline {
        Auto = "AUTO",
        Existing = "EXISTING",
        New = "NEW",
    }
}

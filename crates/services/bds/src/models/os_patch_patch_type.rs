// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the patch type of an OS patch.
    pub enum OsPatchPatchType {
        Regular = "REGULAR",
        Custom = "CUSTOM",
        Emergent = "EMERGENT",
    }
}

// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the PITR state of a PITR.
    pub enum PitrState {
        Active = "ACTIVE",
        Updating = "UPDATING",
        Inactive = "INACTIVE",
    }
}

// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the apply configuration of DB configuration parameters.
    pub enum DbConfigParamsApplyConfig {
        Restart = "RESTART",
        Reload = "RELOAD",
    }
}

// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the category of a monitored resource association.
    pub enum MonitoredResourceAssociationCategory {
        System = "SYSTEM",
        UserApi = "USER_API",
        UserTagAssoc = "USER_TAG_ASSOC",
    }
}

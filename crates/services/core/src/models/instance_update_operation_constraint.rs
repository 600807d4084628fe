// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the update operation constraint of an instance.
    pub enum InstanceUpdateOperationConstraint {
        AllowDowntime = "ALLOW_DOWNTIME",
        AvoidDowntime = "AVOID_DOWNTIME",
    }
}

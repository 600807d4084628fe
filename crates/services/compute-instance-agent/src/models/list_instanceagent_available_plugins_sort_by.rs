// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListInstanceagentAvailablePlugins` can sort.
    pub enum ListInstanceagentAvailablePluginsSortBy {
        Timecreated = "TIMECREATED",
        Displayname = "DISPLAYNAME",
    }
}

// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the module stream.
    GetModuleStream = GET "/softwareSources/{softwareSourceId}/moduleStreams/{moduleName}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ModuleStream/GetModuleStream";
    required {
        software_source_id = path "softwareSourceId" (String);
        module_name = path "moduleName" (String);
        stream_name = query "streamName" (String);
    }
    returns { json(models::ModuleStream) }
}

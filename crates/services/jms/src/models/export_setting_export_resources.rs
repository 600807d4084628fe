// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the export resources of an export setting.
    pub enum ExportSettingExportResources {
        ManagedInstance = "MANAGED_INSTANCE",
        ManagedInstancePlusJavaRuntime = "MANAGED_INSTANCE_PLUS_JAVA_RUNTIME",
        ManagedInstancePlusJavaRuntimePlusApplication = "MANAGED_INSTANCE_PLUS_JAVA_RUNTIME_PLUS_APPLICATION",
    }
}

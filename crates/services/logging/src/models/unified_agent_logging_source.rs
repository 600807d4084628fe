// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A unified agent logging source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum UnifiedAgentLoggingSource by "sourceType" {
        CustomPlugin(models::UnifiedAgentCustomPluginLogSource) = "CUSTOM_PLUGIN", as_custom_plugin;
        LogTail(models::UnifiedAgentTailLogSource) = "LOG_TAIL", as_log_tail;
        WindowsEventLog(models::UnifiedAgentWindowsEventSource) = "WINDOWS_EVENT_LOG",
            as_windows_event_log;
    }
    shared {
        /// The name.
        name = "name", str, in CustomPlugin LogTail WindowsEventLog;
    }
}

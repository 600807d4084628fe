// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Overrides the maintenance.
    ///
    /// The response has the header `opc-work-request-id`.
    OverrideMaintenance =
        POST "/lustreFileSystems/{lustreFileSystemId}/actions/overrideMaintenance",
        "https://docs.oracle.com/iaas/api/#/en/lustre/20250228/LustreFileSystem/OverrideMaintenance";
    required {
        lustre_file_system_id = path "lustreFileSystemId" (String);
        override_maintenance_details = json(models::OverrideMaintenanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_lustre_file_system, models::LustreFileSystem,
            models::LustreFileSystemLifecycleState);
    }
}

// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the lustre file system to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeLustreFileSystemCompartment =
        POST "/lustreFileSystems/{lustreFileSystemId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/lustre/20250228/LustreFileSystem/ChangeLustreFileSystemCompartment";
    required {
        lustre_file_system_id = path "lustreFileSystemId" (String);
        change_lustre_file_system_compartment_details =
            json(models::ChangeLustreFileSystemCompartmentDetails);
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

// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the infrastructure.
    UpdateInfrastructure = PUT "/infrastructures/{infrastructureId}";
    required {
        infrastructure_id = path "infrastructureId" (String);
        update_infrastructure_details = json(models::UpdateInfrastructureDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Infrastructure) }
    then {
        settled(get_infrastructure, models::Infrastructure, models::InfrastructureLifecycleState);
    }
}

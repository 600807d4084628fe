// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the CCC infrastructure.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCccInfrastructure = PUT "/cccInfrastructures/{cccInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/compute-cloud-at-customer/20221208/CccInfrastructure/UpdateCccInfrastructure";
    facts {
        without_default_retry();
        with_secret_fields(&["provisioningPin"]);
    }
    required {
        ccc_infrastructure_id = path "cccInfrastructureId" (String);
        update_ccc_infrastructure_details = json(models::UpdateCccInfrastructureDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CccInfrastructure) }
    then {
        settled(get_ccc_infrastructure, models::CccInfrastructure,
            models::CccInfrastructureLifecycleState);
    }
}

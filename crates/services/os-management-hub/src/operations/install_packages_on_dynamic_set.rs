// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Installs the packages on the dynamic set.
    ///
    /// The response has the header `opc-work-request-id`.
    InstallPackagesOnDynamicSet = POST "/dynamicSets/{dynamicSetId}/actions/installPackages",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/DynamicSet/InstallPackagesOnDynamicSet";
    facts { with_retry_token(); }
    required {
        dynamic_set_id = path "dynamicSetId" (String);
        install_packages_on_dynamic_set_details = json(models::InstallPackagesOnDynamicSetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_dynamic_set, models::DynamicSet, models::DynamicSetLifecycleState); }
}

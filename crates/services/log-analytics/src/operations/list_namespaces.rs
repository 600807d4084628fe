// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the namespaces.
    ListNamespaces = GET "/namespaces",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Namespace/ListNamespaces";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether it is a compartment delete.
        is_compartment_delete = query "isCompartmentDelete" (bool);
    }
    returns { json(models::NamespaceCollection) }
}

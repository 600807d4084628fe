// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the importable enterprise manager entities.
    ListImportableEnterpriseManagerEntities =
        GET "/enterpriseManagerBridges/{enterpriseManagerBridgeId}/importableEnterpriseManagerEntities",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/EnterpriseManagerBridges/ListImportableEnterpriseManagerEntities";
    required {
        enterprise_manager_bridge_id = path "enterpriseManagerBridgeId" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the type of the Enterprise Manager entity.
        enterprise_manager_entity_type = query_each "enterpriseManagerEntityType" ([String]);
        /// Filters by the unique ID of the Enterprise Manager.
        enterprise_manager_identifier = query "enterpriseManagerIdentifier" (String);
        /// The enterprise manager parent entity identifier.
        enterprise_manager_parent_entity_identifier =
            query "enterpriseManagerParentEntityIdentifier" (String);
    }
    returns {
        pages(models::ImportableEnterpriseManagerEntityCollection),
        items(models::ImportableEnterpriseManagerEntity = |page| page.items),
    }
}

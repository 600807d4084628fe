// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB system replicas.
    ListDbSystemReplicas = GET "/dbSystems/{dbSystemId}/replicas",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/DbSystemReplicaCollection/ListDbSystemReplicas";
    required {
        db_system_id = path "dbSystemId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::DbSystemReplicaCollection),
        items(models::DbSystemReplicaSummary = |page| page.items),
    }
}

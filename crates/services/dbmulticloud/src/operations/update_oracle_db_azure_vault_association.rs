// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Oracle DB Azure vault association.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOracleDbAzureVaultAssociation =
        PUT "/oracleDbAzureVaultAssociation/{oracleDbAzureVaultAssociationId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAzureVaultAssociation/UpdateOracleDbAzureVaultAssociation";
    required {
        oracle_db_azure_vault_association_id = path "oracleDbAzureVaultAssociationId" (String);
        update_oracle_db_azure_vault_association_details =
            json(models::UpdateOracleDbAzureVaultAssociationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_oracle_db_azure_vault_association, models::OracleDbAzureVaultAssociation,
            models::OracleDbAzureVaultAssociationLifecycleState);
    }
}

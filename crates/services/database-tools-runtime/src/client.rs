// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("database-tools-runtime", "https://dbtools.{region}.oci.{secondLevelDomain}", "/20230222")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Database Tools Runtime API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_database_tools_runtime::{Config, DatabaseToolsRuntimeClient};
///
/// # async fn example() -> Result<(), oci_sdk_database_tools_runtime::Error> {
/// let config = Config::load().await?;
/// let client = DatabaseToolsRuntimeClient::new(&config)?;
///
/// let mut items = client.list_work_requests("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DatabaseToolsRuntimeClient {
    client: Client,
}

impl DatabaseToolsRuntimeClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Credential
impl DatabaseToolsRuntimeClient {
    /// Deletes the credential.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `credential_key`: The name of the credential.
    pub fn delete_credential(
        &self,
        database_tools_connection_id: impl Into<String>,
        credential_key: impl Into<String>,
    ) -> operations::DeleteCredential {
        operations::DeleteCredential::new(
            &self.client,
            database_tools_connection_id.into(),
            credential_key.into(),
        )
    }

    /// Gets the credential.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `credential_key`: The name of the credential.
    pub fn get_credential(
        &self,
        database_tools_connection_id: impl Into<String>,
        credential_key: impl Into<String>,
    ) -> operations::GetCredential {
        operations::GetCredential::new(
            &self.client,
            database_tools_connection_id.into(),
            credential_key.into(),
        )
    }

    /// Lists the credentials.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    pub fn list_credentials(
        &self,
        database_tools_connection_id: impl Into<String>,
    ) -> operations::ListCredentials {
        operations::ListCredentials::new(&self.client, database_tools_connection_id.into())
    }

    /// Updates the credential.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `credential_key`: The name of the credential.
    /// - `update_credential_details`: The request body:
    ///   [`UpdateCredentialDetails`](crate::models::UpdateCredentialDetails).
    pub fn update_credential(
        &self,
        database_tools_connection_id: impl Into<String>,
        credential_key: impl Into<String>,
        update_credential_details: impl Into<models::UpdateCredentialDetails>,
    ) -> operations::UpdateCredential {
        operations::UpdateCredential::new(
            &self.client,
            database_tools_connection_id.into(),
            credential_key.into(),
            update_credential_details.into(),
        )
    }
}

/// # Credential execute grantee
impl DatabaseToolsRuntimeClient {
    /// Creates a credential execute grantee.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `credential_key`: The name of the credential.
    /// - `create_credential_execute_grantee_details`: The request body:
    ///   [`CreateCredentialExecuteGranteeDetails`](crate::models::CreateCredentialExecuteGranteeDetails).
    pub fn create_credential_execute_grantee(
        &self,
        database_tools_connection_id: impl Into<String>,
        credential_key: impl Into<String>,
        create_credential_execute_grantee_details: models::CreateCredentialExecuteGranteeDetails,
    ) -> operations::CreateCredentialExecuteGrantee {
        operations::CreateCredentialExecuteGrantee::new(
            &self.client,
            database_tools_connection_id.into(),
            credential_key.into(),
            create_credential_execute_grantee_details,
        )
    }

    /// Deletes the credential execute grantee.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `credential_key`: The name of the credential.
    /// - `execute_grantee_key`: The name of the user with the EXECUTE privilege on the credential.
    pub fn delete_credential_execute_grantee(
        &self,
        database_tools_connection_id: impl Into<String>,
        credential_key: impl Into<String>,
        execute_grantee_key: impl Into<String>,
    ) -> operations::DeleteCredentialExecuteGrantee {
        operations::DeleteCredentialExecuteGrantee::new(
            &self.client,
            database_tools_connection_id.into(),
            credential_key.into(),
            execute_grantee_key.into(),
        )
    }

    /// Gets the credential execute grantee.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `credential_key`: The name of the credential.
    /// - `execute_grantee_key`: The name of the user with the EXECUTE privilege on the credential.
    pub fn get_credential_execute_grantee(
        &self,
        database_tools_connection_id: impl Into<String>,
        credential_key: impl Into<String>,
        execute_grantee_key: impl Into<String>,
    ) -> operations::GetCredentialExecuteGrantee {
        operations::GetCredentialExecuteGrantee::new(
            &self.client,
            database_tools_connection_id.into(),
            credential_key.into(),
            execute_grantee_key.into(),
        )
    }

    /// Lists the credential execute grantees.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `credential_key`: The name of the credential.
    pub fn list_credential_execute_grantees(
        &self,
        database_tools_connection_id: impl Into<String>,
        credential_key: impl Into<String>,
    ) -> operations::ListCredentialExecuteGrantees {
        operations::ListCredentialExecuteGrantees::new(
            &self.client,
            database_tools_connection_id.into(),
            credential_key.into(),
        )
    }
}

/// # Credential public synonym
impl DatabaseToolsRuntimeClient {
    /// Creates a credential public synonym.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `credential_key`: The name of the credential.
    /// - `create_credential_public_synonym_details`: The request body:
    ///   [`CreateCredentialPublicSynonymDetails`](crate::models::CreateCredentialPublicSynonymDetails).
    pub fn create_credential_public_synonym(
        &self,
        database_tools_connection_id: impl Into<String>,
        credential_key: impl Into<String>,
        create_credential_public_synonym_details: models::CreateCredentialPublicSynonymDetails,
    ) -> operations::CreateCredentialPublicSynonym {
        operations::CreateCredentialPublicSynonym::new(
            &self.client,
            database_tools_connection_id.into(),
            credential_key.into(),
            create_credential_public_synonym_details,
        )
    }

    /// Deletes the credential public synonym.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `credential_key`: The name of the credential.
    /// - `public_synonym_key`: The name of the public synonym.
    pub fn delete_credential_public_synonym(
        &self,
        database_tools_connection_id: impl Into<String>,
        credential_key: impl Into<String>,
        public_synonym_key: impl Into<String>,
    ) -> operations::DeleteCredentialPublicSynonym {
        operations::DeleteCredentialPublicSynonym::new(
            &self.client,
            database_tools_connection_id.into(),
            credential_key.into(),
            public_synonym_key.into(),
        )
    }

    /// Gets the credential public synonym.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `credential_key`: The name of the credential.
    /// - `public_synonym_key`: The name of the public synonym.
    pub fn get_credential_public_synonym(
        &self,
        database_tools_connection_id: impl Into<String>,
        credential_key: impl Into<String>,
        public_synonym_key: impl Into<String>,
    ) -> operations::GetCredentialPublicSynonym {
        operations::GetCredentialPublicSynonym::new(
            &self.client,
            database_tools_connection_id.into(),
            credential_key.into(),
            public_synonym_key.into(),
        )
    }

    /// Lists the credential public synonyms.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `credential_key`: The name of the credential.
    pub fn list_credential_public_synonyms(
        &self,
        database_tools_connection_id: impl Into<String>,
        credential_key: impl Into<String>,
    ) -> operations::ListCredentialPublicSynonyms {
        operations::ListCredentialPublicSynonyms::new(
            &self.client,
            database_tools_connection_id.into(),
            credential_key.into(),
        )
    }
}

/// # Database tools connection
impl DatabaseToolsRuntimeClient {
    /// Creates a credential.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `create_credential_details`: The request body:
    ///   [`CreateCredentialDetails`](crate::models::CreateCredentialDetails).
    pub fn create_credential(
        &self,
        database_tools_connection_id: impl Into<String>,
        create_credential_details: impl Into<models::CreateCredentialDetails>,
    ) -> operations::CreateCredential {
        operations::CreateCredential::new(
            &self.client,
            database_tools_connection_id.into(),
            create_credential_details.into(),
        )
    }

    /// Executes the SQL database tools connection.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `execute_sql_database_tools_connection_details`: The request body:
    ///   [`ExecuteSqlDatabaseToolsConnectionDetails`](crate::models::ExecuteSqlDatabaseToolsConnectionDetails).
    pub fn execute_sql_database_tools_connection(
        &self,
        database_tools_connection_id: impl Into<String>,
        execute_sql_database_tools_connection_details: impl Into<models::ExecuteSqlDatabaseToolsConnectionDetails>,
    ) -> operations::ExecuteSqlDatabaseToolsConnection {
        operations::ExecuteSqlDatabaseToolsConnection::new(
            &self.client,
            database_tools_connection_id.into(),
            execute_sql_database_tools_connection_details.into(),
        )
    }

    /// Validates the database tools connection.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `validate_database_tools_connection_details`: The request body:
    ///   [`ValidateDatabaseToolsConnectionDetails`](crate::models::ValidateDatabaseToolsConnectionDetails).
    pub fn validate_database_tools_connection(
        &self,
        database_tools_connection_id: impl Into<String>,
        validate_database_tools_connection_details: impl Into<models::ValidateDatabaseToolsConnectionDetails>,
    ) -> operations::ValidateDatabaseToolsConnection {
        operations::ValidateDatabaseToolsConnection::new(
            &self.client,
            database_tools_connection_id.into(),
            validate_database_tools_connection_details.into(),
        )
    }
}

/// # Database tools database API gateway configuration
impl DatabaseToolsRuntimeClient {
    /// Deletes the database tools database API gateway configuration pool.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `pool_key`: The key of the pool configuration.
    pub fn delete_database_tools_database_api_gateway_config_pool(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        pool_key: impl Into<String>,
    ) -> operations::DeleteDatabaseToolsDatabaseApiGatewayConfigPool {
        operations::DeleteDatabaseToolsDatabaseApiGatewayConfigPool::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            pool_key.into(),
        )
    }

    /// Deletes the database tools database API gateway configuration pool API spec.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `pool_key`: The key of the pool configuration.
    /// - `api_spec_key`: The key of the API spec configuration.
    pub fn delete_database_tools_database_api_gateway_config_pool_api_spec(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        pool_key: impl Into<String>,
        api_spec_key: impl Into<String>,
    ) -> operations::DeleteDatabaseToolsDatabaseApiGatewayConfigPoolApiSpec {
        operations::DeleteDatabaseToolsDatabaseApiGatewayConfigPoolApiSpec::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            pool_key.into(),
            api_spec_key.into(),
        )
    }

    /// Deletes the database tools database API gateway configuration pool auto API spec.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `pool_key`: The key of the pool configuration.
    /// - `auto_api_spec_key`: The key of the auto API spec configuration.
    pub fn delete_database_tools_database_api_gateway_config_pool_auto_api_spec(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        pool_key: impl Into<String>,
        auto_api_spec_key: impl Into<String>,
    ) -> operations::DeleteDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpec {
        operations::DeleteDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpec::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            pool_key.into(),
            auto_api_spec_key.into(),
        )
    }

    /// Gets the database tools database API gateway configuration content.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    pub fn get_database_tools_database_api_gateway_config_content(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
    ) -> operations::GetDatabaseToolsDatabaseApiGatewayConfigContent {
        operations::GetDatabaseToolsDatabaseApiGatewayConfigContent::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
        )
    }

    /// Lists the database tools database API gateway configuration pool API specs.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `pool_key`: The key of the pool configuration.
    pub fn list_database_tools_database_api_gateway_config_pool_api_specs(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        pool_key: impl Into<String>,
    ) -> operations::ListDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecs {
        operations::ListDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecs::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            pool_key.into(),
        )
    }

    /// Lists the database tools database API gateway configuration pool auto API specs.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `pool_key`: The key of the pool configuration.
    pub fn list_database_tools_database_api_gateway_config_pool_auto_api_specs(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        pool_key: impl Into<String>,
    ) -> operations::ListDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecs {
        operations::ListDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecs::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            pool_key.into(),
        )
    }

    /// Lists the database tools database API gateway configuration pools.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    pub fn list_database_tools_database_api_gateway_config_pools(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
    ) -> operations::ListDatabaseToolsDatabaseApiGatewayConfigPools {
        operations::ListDatabaseToolsDatabaseApiGatewayConfigPools::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
        )
    }
}

/// # Database tools database API gateway configuration advanced property
impl DatabaseToolsRuntimeClient {
    /// Lists the database tools database API gateway configuration advanced properties.
    #[inline]
    pub fn list_database_tools_database_api_gateway_config_advanced_properties(
        &self,
    ) -> operations::ListDatabaseToolsDatabaseApiGatewayConfigAdvancedProperties {
        operations::ListDatabaseToolsDatabaseApiGatewayConfigAdvancedProperties::new(&self.client)
    }
}

/// # Database tools database API gateway configuration global
impl DatabaseToolsRuntimeClient {
    /// Gets the database tools database API gateway configuration global.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `global_key`: The key of the global configuration.
    pub fn get_database_tools_database_api_gateway_config_global(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        global_key: impl Into<models::GetDatabaseToolsDatabaseApiGatewayConfigGlobalGlobalKey>,
    ) -> operations::GetDatabaseToolsDatabaseApiGatewayConfigGlobal {
        operations::GetDatabaseToolsDatabaseApiGatewayConfigGlobal::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            global_key.into(),
        )
    }

    /// Updates the database tools database API gateway configuration global.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `global_key`: The key of the global configuration.
    /// - `update_database_tools_database_api_gateway_config_global_details`: The request body:
    ///   [`UpdateDatabaseToolsDatabaseApiGatewayConfigGlobalDetails`](crate::models::UpdateDatabaseToolsDatabaseApiGatewayConfigGlobalDetails).
    pub fn update_database_tools_database_api_gateway_config_global(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        global_key: impl Into<models::UpdateDatabaseToolsDatabaseApiGatewayConfigGlobalGlobalKey>,
        update_database_tools_database_api_gateway_config_global_details: impl Into<models::UpdateDatabaseToolsDatabaseApiGatewayConfigGlobalDetails>,
    ) -> operations::UpdateDatabaseToolsDatabaseApiGatewayConfigGlobal {
        operations::UpdateDatabaseToolsDatabaseApiGatewayConfigGlobal::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            global_key.into(),
            update_database_tools_database_api_gateway_config_global_details.into(),
        )
    }
}

/// # Database tools database API gateway configuration pool
impl DatabaseToolsRuntimeClient {
    /// Creates a database tools database API gateway configuration pool.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `create_database_tools_database_api_gateway_config_pool_details`: The request body:
    ///   [`CreateDatabaseToolsDatabaseApiGatewayConfigPoolDetails`](crate::models::CreateDatabaseToolsDatabaseApiGatewayConfigPoolDetails).
    pub fn create_database_tools_database_api_gateway_config_pool(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        create_database_tools_database_api_gateway_config_pool_details: impl Into<models::CreateDatabaseToolsDatabaseApiGatewayConfigPoolDetails>,
    ) -> operations::CreateDatabaseToolsDatabaseApiGatewayConfigPool {
        operations::CreateDatabaseToolsDatabaseApiGatewayConfigPool::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            create_database_tools_database_api_gateway_config_pool_details.into(),
        )
    }

    /// Gets the database tools database API gateway configuration pool.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `pool_key`: The key of the pool configuration.
    pub fn get_database_tools_database_api_gateway_config_pool(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        pool_key: impl Into<String>,
    ) -> operations::GetDatabaseToolsDatabaseApiGatewayConfigPool {
        operations::GetDatabaseToolsDatabaseApiGatewayConfigPool::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            pool_key.into(),
        )
    }

    /// Updates the database tools database API gateway configuration pool.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `pool_key`: The key of the pool configuration.
    /// - `update_database_tools_database_api_gateway_config_pool_details`: The request body:
    ///   [`UpdateDatabaseToolsDatabaseApiGatewayConfigPoolDetails`](crate::models::UpdateDatabaseToolsDatabaseApiGatewayConfigPoolDetails).
    pub fn update_database_tools_database_api_gateway_config_pool(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        pool_key: impl Into<String>,
        update_database_tools_database_api_gateway_config_pool_details: impl Into<models::UpdateDatabaseToolsDatabaseApiGatewayConfigPoolDetails>,
    ) -> operations::UpdateDatabaseToolsDatabaseApiGatewayConfigPool {
        operations::UpdateDatabaseToolsDatabaseApiGatewayConfigPool::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            pool_key.into(),
            update_database_tools_database_api_gateway_config_pool_details.into(),
        )
    }
}

/// # Database tools database API gateway configuration pool API spec
impl DatabaseToolsRuntimeClient {
    /// Creates a database tools database API gateway configuration pool API spec.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `pool_key`: The key of the pool configuration.
    /// - `create_database_tools_database_api_gateway_config_pool_api_spec_details`: The request
    ///   body:
    ///   [`CreateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDetails`](crate::models::CreateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDetails).
    pub fn create_database_tools_database_api_gateway_config_pool_api_spec(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        pool_key: impl Into<String>,
        create_database_tools_database_api_gateway_config_pool_api_spec_details: impl Into<models::CreateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDetails>,
    ) -> operations::CreateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpec {
        operations::CreateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpec::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            pool_key.into(),
            create_database_tools_database_api_gateway_config_pool_api_spec_details.into(),
        )
    }

    /// Gets the database tools database API gateway configuration pool API spec.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `pool_key`: The key of the pool configuration.
    /// - `api_spec_key`: The key of the API spec configuration.
    pub fn get_database_tools_database_api_gateway_config_pool_api_spec(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        pool_key: impl Into<String>,
        api_spec_key: impl Into<String>,
    ) -> operations::GetDatabaseToolsDatabaseApiGatewayConfigPoolApiSpec {
        operations::GetDatabaseToolsDatabaseApiGatewayConfigPoolApiSpec::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            pool_key.into(),
            api_spec_key.into(),
        )
    }

    /// Updates the database tools database API gateway configuration pool API spec.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `pool_key`: The key of the pool configuration.
    /// - `api_spec_key`: The key of the API spec configuration.
    /// - `update_database_tools_database_api_gateway_config_pool_api_spec_details`: The request
    ///   body:
    ///   [`UpdateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDetails`](crate::models::UpdateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDetails).
    pub fn update_database_tools_database_api_gateway_config_pool_api_spec(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        pool_key: impl Into<String>,
        api_spec_key: impl Into<String>,
        update_database_tools_database_api_gateway_config_pool_api_spec_details: impl Into<models::UpdateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDetails>,
    ) -> operations::UpdateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpec {
        operations::UpdateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpec::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            pool_key.into(),
            api_spec_key.into(),
            update_database_tools_database_api_gateway_config_pool_api_spec_details.into(),
        )
    }
}

/// # Database tools database API gateway configuration pool auto API spec
impl DatabaseToolsRuntimeClient {
    /// Creates a database tools database API gateway configuration pool auto API spec.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `pool_key`: The key of the pool configuration.
    /// - `create_database_tools_database_api_gateway_config_pool_auto_api_spec_details`: The
    ///   request body:
    ///   [`CreateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDetails`](crate::models::CreateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDetails).
    pub fn create_database_tools_database_api_gateway_config_pool_auto_api_spec(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        pool_key: impl Into<String>,
        create_database_tools_database_api_gateway_config_pool_auto_api_spec_details: impl Into<models::CreateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDetails>,
    ) -> operations::CreateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpec {
        operations::CreateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpec::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            pool_key.into(),
            create_database_tools_database_api_gateway_config_pool_auto_api_spec_details.into(),
        )
    }

    /// Gets the database tools database API gateway configuration pool auto API spec.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `pool_key`: The key of the pool configuration.
    /// - `auto_api_spec_key`: The key of the auto API spec configuration.
    pub fn get_database_tools_database_api_gateway_config_pool_auto_api_spec(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        pool_key: impl Into<String>,
        auto_api_spec_key: impl Into<String>,
    ) -> operations::GetDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpec {
        operations::GetDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpec::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            pool_key.into(),
            auto_api_spec_key.into(),
        )
    }

    /// Updates the database tools database API gateway configuration pool auto API spec.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `pool_key`: The key of the pool configuration.
    /// - `auto_api_spec_key`: The key of the auto API spec configuration.
    /// - `update_database_tools_database_api_gateway_config_pool_auto_api_spec_details`: The
    ///   request body:
    ///   [`UpdateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDetails`](crate::models::UpdateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDetails).
    pub fn update_database_tools_database_api_gateway_config_pool_auto_api_spec(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        pool_key: impl Into<String>,
        auto_api_spec_key: impl Into<String>,
        update_database_tools_database_api_gateway_config_pool_auto_api_spec_details: impl Into<models::UpdateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDetails>,
    ) -> operations::UpdateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpec {
        operations::UpdateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpec::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            pool_key.into(),
            auto_api_spec_key.into(),
            update_database_tools_database_api_gateway_config_pool_auto_api_spec_details.into(),
        )
    }
}

/// # Database tools identity
impl DatabaseToolsRuntimeClient {
    /// Validates the database tools identity credential.
    ///
    /// - `database_tools_identity_id`: The OCID of the Database Tools identity.
    /// - `validate_database_tools_identity_credential_details`: The request body:
    ///   [`ValidateDatabaseToolsIdentityCredentialDetails`](crate::models::ValidateDatabaseToolsIdentityCredentialDetails).
    pub fn validate_database_tools_identity_credential(
        &self,
        database_tools_identity_id: impl Into<String>,
        validate_database_tools_identity_credential_details: impl Into<models::ValidateDatabaseToolsIdentityCredentialDetails>,
    ) -> operations::ValidateDatabaseToolsIdentityCredential {
        operations::ValidateDatabaseToolsIdentityCredential::new(
            &self.client,
            database_tools_identity_id.into(),
            validate_database_tools_identity_credential_details.into(),
        )
    }
}

/// # Property set
impl DatabaseToolsRuntimeClient {
    /// Gets the property set.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `property_set_key`: The name of the property set.
    pub fn get_property_set(
        &self,
        database_tools_connection_id: impl Into<String>,
        property_set_key: impl Into<models::GetPropertySetPropertySetKey>,
    ) -> operations::GetPropertySet {
        operations::GetPropertySet::new(
            &self.client,
            database_tools_connection_id.into(),
            property_set_key.into(),
        )
    }

    /// Updates the property set.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `property_set_key`: The name of the property set.
    /// - `update_property_set_details`: The request body:
    ///   [`UpdatePropertySetDetails`](crate::models::UpdatePropertySetDetails).
    pub fn update_property_set(
        &self,
        database_tools_connection_id: impl Into<String>,
        property_set_key: impl Into<models::UpdatePropertySetPropertySetKey>,
        update_property_set_details: impl Into<models::UpdatePropertySetDetails>,
    ) -> operations::UpdatePropertySet {
        operations::UpdatePropertySet::new(
            &self.client,
            database_tools_connection_id.into(),
            property_set_key.into(),
            update_property_set_details.into(),
        )
    }
}

/// # User credential
impl DatabaseToolsRuntimeClient {
    /// Gets the user credential.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `user_key`: The key of the user.
    /// - `credential_key`: The name of the credential.
    pub fn get_user_credential(
        &self,
        database_tools_connection_id: impl Into<String>,
        user_key: impl Into<String>,
        credential_key: impl Into<String>,
    ) -> operations::GetUserCredential {
        operations::GetUserCredential::new(
            &self.client,
            database_tools_connection_id.into(),
            user_key.into(),
            credential_key.into(),
        )
    }

    /// Lists the user credentials.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `user_key`: The key of the user.
    pub fn list_user_credentials(
        &self,
        database_tools_connection_id: impl Into<String>,
        user_key: impl Into<String>,
    ) -> operations::ListUserCredentials {
        operations::ListUserCredentials::new(
            &self.client,
            database_tools_connection_id.into(),
            user_key.into(),
        )
    }
}

/// # Work request
impl DatabaseToolsRuntimeClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(DatabaseToolsRuntimeClient);

//! The principals that the token endpoints serve: instances, resources, sessions and clusters.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::json;

use crate::{
    identity::{fingerprint_of, labelled},
    issued,
    issuer::{Bundle, Instance, rsa},
    keys::KeyError,
    lock::lock,
    pem_text::pem_text,
    private_file::write_private,
    state::EmulatorState,
};

/// The services that issue credentials; from [`Emulator::auth`](crate::Emulator::auth).
///
/// All are served at the URL of the emulator: the metadata service below `/opc/v2`, federation at
/// `/v1/x509`, the token service of a cluster at `/resourcePrincipalSessionTokens`, an identity domain
/// at `/oauth2/v1/token`. The services of the emulator accept the issued tokens until they expire.
/// [`Emulator::requests`](crate::Emulator::requests) and faults use the operation names
/// `GetInstanceMetadata`, `GetInstanceCertificate`, `FederateInstance`, `GetResourcePrincipalToken`,
/// `GetParentResourcePrincipalToken`, `CreateResourcePrincipalSession`, `CreateWorkloadSession`,
/// `ExchangeToken`, `CreateScopedToken` and `RefreshSession`.
///
/// ```
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = oci_sdk_emulator::Emulator::start().await?;
/// use std::time::Duration;
///
/// let auth = emulator.auth();
/// auth.set_token_lifetime(Duration::from_secs(2));
/// for (name, value) in auth.instance_environment() {
///     println!("{name}={value}"); // the environment of an instance principal
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct AuthServices<'e> {
    state: &'e EmulatorState,
}

/// The files of a session or a resource: a token and its private key.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TokenFiles {
    /// The token.
    pub token: PathBuf,
    /// The private key of the token, in PEM.
    pub key: PathBuf,
}

/// The certificate files of an instance, in PEM.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CertificateFiles {
    /// The certificate of the instance.
    pub leaf: PathBuf,
    /// Its private key.
    pub key: PathBuf,
    /// The certificate that signed it.
    pub intermediate: PathBuf,
}

impl<'e> AuthServices<'e> {
    pub(crate) fn of(state: &'e EmulatorState) -> Self {
        Self { state }
    }
}

impl AuthServices<'_> {
    /// Sets the lifetime of tokens that are issued from now on; one hour by default.
    pub fn set_token_lifetime(&self, lifetime: Duration) {
        self.state.issuer.tokens.set_lifetime(lifetime);
    }

    /// Returns the lifetime of tokens.
    #[must_use]
    pub fn token_lifetime(&self) -> Duration {
        self.state.issuer.tokens.lifetime()
    }

    /// Revokes all tokens that were issued so far.
    pub fn revoke_tokens(&self) {
        self.state.keys.forget_tokens();
        self.state.issuer.tokens.forget_delegations();
    }

    /// Sets the emulator's clock ahead by this number of seconds; negative numbers set it back. The clock
    /// determines the age of signatures, the expiry of tokens and the `date` of responses.
    pub fn set_clock_offset(&self, seconds: i64) {
        self.state.set_clock_offset(seconds);
    }

    /// Returns the URL of the metadata service.
    #[must_use]
    pub fn metadata_url(&self) -> String {
        format!("{}/opc/v2", self.state.endpoint)
    }

    /// Returns the OCID of the tenancy of the instance and the resources.
    #[must_use]
    pub fn tenancy(&self) -> &str {
        &self.instance().tenancy
    }

    /// Returns the OCID of the instance.
    #[must_use]
    pub fn instance_id(&self) -> &str {
        &self.instance().id
    }

    /// Returns the OCID of the compartment of the instance and the resources.
    #[must_use]
    pub fn compartment(&self) -> &str {
        &self.instance().compartment
    }

    fn instance(&self) -> &Instance {
        &self.state.issuer.instance
    }

    /// Returns the environment variables that make the emulator the metadata service and the federation
    /// endpoint of a program.
    #[must_use]
    pub fn instance_environment(&self) -> Vec<(String, String)> {
        vec![
            ("OCI_METADATA_BASE_URL".to_owned(), self.metadata_url()),
            ("OCI_SDK_AUTH_CLIENT_REGION_URL".to_owned(), self.state.endpoint.clone()),
        ]
    }

    /// Rotates the certificate of the instance, as the platform does regularly.
    ///
    /// # Errors
    ///
    /// When no certificate can be created.
    pub fn rotate_instance_certificate(&self) -> Result<(), KeyError> {
        let certificates = &self.state.issuer.certificates;
        certificates.rotate(&self.state.keys).map_err(KeyError::NotMade)
    }

    /// Writes certificates of the same tenancy that the metadata service does not return.
    ///
    /// # Errors
    ///
    /// When no certificate can be created, or a file cannot be written.
    pub fn own_certificates(&self, directory: impl AsRef<Path>) -> io::Result<CertificateFiles> {
        let certificates = &self.state.issuer.certificates;
        let Bundle { leaf, key, intermediate } =
            certificates.another(&self.state.keys).map_err(io::Error::other)?;
        let directory = directory.as_ref();
        let path = |name: &str| directory.join(name);
        let files = CertificateFiles {
            leaf: path("leaf.pem"),
            key: path("leaf_key.pem"),
            intermediate: path("intermediate.pem"),
        };
        for (path, text) in
            [(&files.leaf, leaf), (&files.key, key), (&files.intermediate, intermediate)]
        {
            write_private(path, &text)?;
        }
        Ok(files)
    }

    /// Writes a token and its private key, as `oci session authenticate` or the platform of a resource
    /// does. Replaces both if the directory has them.
    ///
    /// # Errors
    ///
    /// When no key can be generated, or a file cannot be written.
    pub fn issue_token(&self, directory: impl AsRef<Path>) -> io::Result<TokenFiles> {
        let (token, key_pem) = self.token_and_key()?;
        let directory = directory.as_ref();
        fs::create_dir_all(directory)?;
        let files =
            TokenFiles { token: directory.join("token"), key: directory.join("oci_api_key.pem") };
        write_private(&files.key, &key_pem)?;
        write_private(&files.token, &token)?;
        Ok(files)
    }

    fn token_and_key(&self) -> io::Result<(String, String)> {
        let (private, public) = rsa().map_err(io::Error::other)?;
        let instance = self.instance();
        let claims = json!({
            "sub": "a user with a token",
            "res_tenant": instance.tenancy,
            "res_compartment": instance.compartment,
        });
        let now = self.state.clock().now;
        let tokens = &self.state.issuer.tokens;
        let public = BASE64_STANDARD.encode(public);
        let token = tokens.issue(&self.state.keys, claims, &public, now);
        let token = token.map_err(|error| io::Error::other(error.message))?;
        let key = pem_text("PRIVATE KEY", &private);
        issued::note(&key);
        Ok((token, key))
    }

    /// Writes a session, as `oci session authenticate` does: the token, its private key, and a
    /// configuration file with the profile `DEFAULT`. Returns the environment variables for Oracle's
    /// command line and for SDKs.
    ///
    /// # Errors
    ///
    /// When no key can be generated, or a file cannot be written.
    pub fn session_environment(
        &self,
        directory: impl AsRef<Path>,
    ) -> io::Result<Vec<(String, String)>> {
        let directory = directory.as_ref();
        fs::create_dir_all(directory)?;
        let directory = directory.canonicalize()?;
        let files = self.issue_token(&directory)?;
        // Oracle's command line warns of key files without this line.
        let key = fs::read_to_string(&files.key)?;
        write_private(&files.key, &labelled(&key))?;
        let config = directory.join("config");
        let text = format!(
            "[DEFAULT]\nfingerprint={}\ntenancy={}\nregion={}\nkey_file={}\nsecurity_token_file={}\n",
            fingerprint_of(&key).map_err(io::Error::other)?,
            self.tenancy(),
            self.state.options.region.id,
            files.key.display(),
            files.token.display(),
        );
        write_private(&config, &text)?;
        let config = config.display().to_string();
        let variable = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        Ok(vec![
            variable("OCI_CLI_AUTH", "security_token"),
            variable("OCI_CLI_CONFIG_FILE", &config),
            variable("OCI_CLI_PROFILE", "DEFAULT"),
            variable("OCI_CONFIG_FILE", &config),
        ])
    }

    /// Issues a delegation token, which lets another principal act for a user.
    #[must_use]
    pub fn issue_delegation_token(&self) -> String {
        self.state.issuer.tokens.issue_delegation(self.state.clock().now)
    }

    /// Issues the token of a service account in a cluster.
    #[must_use]
    pub fn issue_service_account_token(&self) -> String {
        let claims = json!({ "kubernetes": { "serviceaccount": "default" } });
        self.state.issuer.tokens.mint(claims, self.state.clock().now)
    }

    /// Issues a token of a third-party identity provider, for the identity domain.
    #[must_use]
    pub fn third_party_token(&self) -> String {
        let claims = json!({ "iss": "https://idp.example.com", "sub": "a third-party user" });
        self.state.issuer.tokens.mint(claims, self.state.clock().now)
    }

    /// Returns the id and the secret of a client of the identity domain.
    #[must_use]
    pub fn domain_client(&self) -> (&str, &str) {
        let (id, secret) = &self.state.issuer.client;
        (id, secret)
    }

    /// Returns the environment variables of a resource principal of this version: `1.1`, `2.1`, `2.1.1`,
    /// `2.1.2`, or `2.2`, whose token and key are files in the directory.
    ///
    /// # Errors
    ///
    /// When the version is unknown, no key can be generated, or a file cannot be written.
    pub fn resource_principal_environment(
        &self,
        version: &str,
        directory: impl AsRef<Path>,
    ) -> io::Result<Vec<(String, String)>> {
        self.resource_variables("OCI_RESOURCE_PRINCIPAL_VERSION", version, "", directory.as_ref())
    }

    /// Returns the environment variables of a nested resource (version 3.0) with this number of parents;
    /// the leaf resource has `leaf_version`. Without a number, the parents form an endless chain.
    ///
    /// # Errors
    ///
    /// As [`resource_principal_environment`](Self::resource_principal_environment).
    pub fn nested_resource_principal_environment(
        &self,
        leaf_version: &str,
        parents: Option<usize>,
        directory: impl AsRef<Path>,
    ) -> io::Result<Vec<(String, String)>> {
        lock(&self.state.issuer.resources).parents = parents;
        let mut variables = self.resource_variables(
            "OCI_RESOURCE_PRINCIPAL_VERSION_FOR_LEAF_RESOURCE",
            leaf_version,
            "_FOR_LEAF_RESOURCE",
            directory.as_ref(),
        )?;
        let parent = |short: &str| format!("OCI_RESOURCE_PRINCIPAL_{short}_FOR_PARENT_RESOURCE");
        variables.extend([
            ("OCI_RESOURCE_PRINCIPAL_VERSION".to_owned(), "3.0".to_owned()),
            (parent("RPT_URL"), format!("{}/parents/0", self.state.endpoint)),
            (parent("RPST_ENDPOINT"), self.state.endpoint.clone()),
        ]);
        Ok(variables)
    }

    fn resource_variables(
        &self,
        version_variable: &str,
        version: &str,
        suffix: &str,
        directory: &Path,
    ) -> io::Result<Vec<(String, String)>> {
        let name = |short: &str| format!("OCI_RESOURCE_PRINCIPAL_{short}{suffix}");
        let mut variables = vec![
            (version_variable.to_owned(), version.to_owned()),
            (name("REGION"), self.state.options.region.id.clone()),
        ];
        let path = |path: &Path| path.display().to_string();
        match version {
            "2.2" => {
                let files = self.issue_token(directory.canonicalize()?)?;
                variables.push((name("RPST"), path(&files.token)));
                variables.push((name("PRIVATE_PEM"), path(&files.key)));
            }
            "1.1" => {
                variables.push((name("RPT_ENDPOINT"), self.state.endpoint.clone()));
                variables.push((name("RPST_ENDPOINT"), self.state.endpoint.clone()));
                variables.extend(self.instance_environment());
            }
            "2.1" | "2.1.1" | "2.1.2" => {
                variables.extend(self.resource_with_key(version, name)?);
            }
            other => {
                let message = format!("unknown version of a resource principal: {other}");
                return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
            }
        }
        Ok(variables)
    }

    /// Registers the key of a resource of version 2.1 to 2.1.2. Returns its variables.
    fn resource_with_key(
        &self,
        version: &str,
        name: impl Fn(&str) -> String,
    ) -> io::Result<Vec<(String, String)>> {
        let (private, public) = rsa().map_err(io::Error::other)?;
        let (id, tenancy) = (crate::ocid::mint("resource", "phx"), self.tenancy());
        let key_id = match version {
            "2.1" => format!("resource/v2.1/{id}"),
            _ => format!("resource/v{version}/{tenancy}/{id}"),
        };
        let registered = self.state.keys.register_der(key_id, &public, None);
        registered.map_err(|error| io::Error::other(error.to_string()))?;
        let key = pem_text("PRIVATE KEY", &private);
        issued::note(&key);
        let mut variables = vec![
            (name("RPT_ENDPOINT"), self.state.endpoint.clone()),
            (name("RPST_ENDPOINT"), self.state.endpoint.clone()),
            (name("RESOURCE_ID"), id),
            (name("PRIVATE_PEM"), key),
        ];
        if version != "2.1" {
            variables.push((name("TENANCY_ID"), tenancy.to_owned()));
        }
        Ok(variables)
    }

    /// Sets the security context that resource principals of version 2.1.2 must send from now on.
    pub fn set_security_context(&self, context: impl Into<String>) {
        lock(&self.state.issuer.resources).security_context = Some(context.into());
    }
}

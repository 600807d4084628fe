//! Commands to paste, which point clients to the emulator.

use std::path::PathBuf;

use crate::state::EmulatorState;

/// A command, or a few lines of code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClientCommand {
    /// A short description, such as `Oracle's command line`.
    pub title: String,
    /// The command. It may have several lines.
    pub text: String,
}

/// An operation that the examples call.
struct Example {
    service: &'static str,
    command: &'static str,
    client: &'static str,
    call: &'static str,
    target: &'static str,
}

/// The operations, the first of which is used that is served.
const EXAMPLES: [Example; 2] = [
    Example {
        service: "identity",
        command: "iam region list",
        client: "identity.IdentityClient",
        call: "list_regions()",
        target: "/20160918/regions",
    },
    Example {
        service: "work-requests",
        command: "work-requests work-request list --compartment-id ocid1.compartment.oc1..demo",
        client: "work_requests.WorkRequestClient",
        call: "list_work_requests(\"ocid1.compartment.oc1..demo\")",
        target: "/20160918/workRequests?compartmentId=ocid1.compartment.oc1..demo",
    },
];

/// Returns the commands for an emulator. They work when they are pasted.
pub(crate) fn commands(state: &EmulatorState) -> Vec<ClientCommand> {
    let services = state.routes.services();
    let found = EXAMPLES.iter().find_map(|example| {
        let index = services.iter().position(|service| service.name == example.service)?;
        Some((example, state.endpoint_of(index)))
    });
    let mut commands = Vec::new();
    let mut add = |title: &str, text: String| {
        commands.push(ClientCommand { title: title.to_owned(), text });
    };
    let files = &state.client_files;
    let quoted =
        |path: &PathBuf| format!("'{}'", path.display().to_string().replace('\'', r"'\''"));
    let certificate = files.certificate.as_ref().map(quoted);
    let ca_option =
        |name: &str| certificate.as_ref().map_or(String::new(), |path| format!(" {name} {path}"));
    let root = &state.endpoint;
    if let Some((example, endpoint)) = found {
        let Example { command, client, call, target, .. } = example;
        if !state.options.require_signatures {
            add("curl", format!("curl{} '{endpoint}{target}'", ca_option("--cacert")));
        }
        if let Some((config, profile)) = &files.config {
            let trust = certificate
                .as_ref()
                .map_or(String::new(), |path| format!("REQUESTS_CA_BUNDLE={path} "));
            let profile_option = match profile.as_str() {
                "DEFAULT" => String::new(),
                other => format!(" --profile '{other}'"),
            };
            add(
                "Oracle's command line",
                format!(
                    "{trust}oci --config-file {}{profile_option} --endpoint {endpoint} \\\n  {command}",
                    quoted(config)
                ),
            );
        }
        let config = match &files.config {
            Some((config, profile)) => {
                format!(
                    "config = oci.config.from_file({:?}, {profile:?})\n",
                    config.display().to_string()
                )
            }
            None => format!(
                "issued = urllib.request.Request(\"{root}/_emulator/identities\", method=\"POST\")\n\
                 issued = json.load(urllib.request.urlopen(issued))\n\
                 config = {{key: issued[key] for key in (\"tenancy\", \"user\", \"fingerprint\", \"region\")}}\n\
                 config[\"key_content\"] = issued[\"privateKey\"]\n"
            ),
        };
        let imports = if files.config.is_some() {
            "import oci\n"
        } else {
            "import json, oci, urllib.request\n"
        };
        // The variable takes precedence over other ways to trust a certificate.
        let trust = files.certificate.as_ref().map_or(String::new(), |path| {
            let path = path.display().to_string();
            format!("import os\nos.environ[\"REQUESTS_CA_BUNDLE\"] = {path:?}\n")
        });
        // The emulator with TLS needs a profile, as urllib would not trust it.
        if files.config.is_some() || files.certificate.is_none() {
            add(
                "Python",
                format!(
                    "{trust}{imports}{config}client = oci.{client}(config, service_endpoint=\"{endpoint}\")\n\
                     print(client.{call}.data)"
                ),
            );
        }
    }
    add(
        "A new identity, and everything that was requested",
        format!(
            "curl{0} -X POST {root}/_emulator/identities\ncurl{0} '{root}/_emulator/requests?limit=10'",
            ca_option("--cacert")
        ),
    );
    commands
}

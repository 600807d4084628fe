//! The banner that is printed when the emulator is ready.

use std::fmt;

use oci_sdk_emulator::{Emulator, ServiceInfo};

use crate::{arguments::Arguments, client::Client, demo::Demo};

/// The operations of a service are only listed up to this number.
const LISTED_OPERATIONS: usize = 12;

/// The services are only listed up to this number.
const LISTED_SERVICES: usize = 12;

pub(crate) struct Banner<'a> {
    pub(crate) emulator: &'a Emulator,
    pub(crate) arguments: &'a Arguments,
    pub(crate) client: &'a Client,
    pub(crate) demo: Option<&'a Demo>,
}

impl fmt::Display for Banner<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "OCI emulator listening on {}", self.emulator.endpoint())?;
        let services: Vec<_> = self.emulator.services().collect();
        if services.len() <= LISTED_SERVICES {
            services.into_iter().try_for_each(|service| self.service(f, service))?;
        } else {
            let operations: usize =
                services.iter().map(|service| service.operations().count()).sum();
            let services = services.len();
            writeln!(f, "\n  {services} services, {operations} operations (`--list` prints them)")?;
        }
        let endpoint = self.emulator.endpoint();
        writeln!(f, "  status page {endpoint}/, control interface {endpoint}/_emulator\n")?;
        self.authentication(f)?;
        if let Some(certificate) = &self.client.certificate {
            writeln!(f, "Clients have to trust {}", certificate.display())?;
        }
        if let Some(file) = &self.arguments.state {
            writeln!(f, "The state is kept in {}", file.display())?;
        }
        if let Some(demo) = self.demo {
            writeln!(f, "\n{} work requests in compartment {}", demo.count, demo.compartment)?;
            writeln!(f, "  succeeds  {}", demo.succeeding)?;
            writeln!(f, "  fails     {}", demo.failing)?;
            writeln!(f, "  canceled  {}", demo.canceled)?;
        }
        self.next_step(f)?;
        write!(f, "\npress ctrl-c to stop")
    }
}

/// The services, their endpoints and their operations.
pub(crate) struct List<'e>(pub(crate) &'e Emulator);

impl fmt::Display for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for service in self.0.services() {
            let endpoint = self.0.endpoint_of(service.name()).unwrap_or_default();
            let path = endpoint.strip_prefix(self.0.endpoint()).unwrap_or_default();
            let place = if path.is_empty() { String::new() } else { format!(", at {path}") };
            writeln!(f, "{}: {} {}{place}", service.name(), service.title(), service.version())?;
            for operation in service.operations() {
                writeln!(f, "    {}  {} {}", operation.id(), operation.method(), operation.path())?;
            }
        }
        Ok(())
    }
}

impl Banner<'_> {
    fn service(&self, f: &mut fmt::Formatter<'_>, service: ServiceInfo<'_>) -> fmt::Result {
        let operations: Vec<_> = service.operations().collect();
        let name = service.name();
        write!(f, "\n  {name}: {} {}", service.title(), service.version())?;
        if let Some(endpoint) = self.emulator.endpoint_of(name)
            && endpoint != self.emulator.endpoint()
        {
            write!(f, ", at {endpoint}")?;
        }
        if operations.len() > LISTED_OPERATIONS {
            return writeln!(f, ", {} operations", operations.len());
        }
        writeln!(f)?;
        let width =
            operations.iter().map(|operation| operation.id().len()).max().unwrap_or_default();
        for operation in operations {
            let (id, method) = (operation.id(), operation.method().as_str());
            writeln!(f, "    {id:width$}  {method:6} {}", operation.path())?;
        }
        Ok(())
    }

    fn authentication(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.arguments.no_auth {
            return writeln!(f, "Signatures are not required (--no-auth)");
        }
        match (&self.client.config, self.arguments.keys.len()) {
            (Some((config, profile)), _) => {
                writeln!(f, "Profile {profile} in {} signs requests", config.display())
            }
            (None, 0) => {
                writeln!(
                    f,
                    "No key is registered, so signed requests are rejected with 401. `POST \
                     /_emulator/identities`\nissues an identity, or restart with one of"
                )?;
                writeln!(
                    f,
                    "  --write-profile DIR          a profile that signs requests, created if it does not exist"
                )?;
                writeln!(
                    f,
                    "  --config FILE [--profile P]  an existing profile, such as ~/.oci/config"
                )?;
                writeln!(
                    f,
                    "  --key KEY_ID=PUBLIC.pem      your key; KEY_ID is tenancy/user/fingerprint"
                )?;
                writeln!(f, "  --no-auth                    accept unsigned requests")
            }
            (None, keys) => {
                writeln!(f, "{keys} {} registered", if keys == 1 { "key is" } else { "keys are" })
            }
        }
    }

    fn next_step(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for command in self.emulator.commands() {
            writeln!(f, "\n{}", command.title)?;
            command.text.lines().try_for_each(|line| writeln!(f, "  {line}"))?;
        }
        let Some(demo) = self.demo else { return Ok(()) };
        let endpoint = self.emulator.endpoint_of("work-requests").unwrap_or_default();
        let compartment = &demo.compartment;
        if self.arguments.no_auth {
            writeln!(f, "\nThe work requests")?;
            writeln!(f, "  curl '{endpoint}/20160918/workRequests?compartmentId={compartment}'")?;
        } else if let Some((config, _)) = &self.client.config {
            writeln!(f, "\nThe work requests")?;
            writeln!(f, "  oci --config-file '{}' --endpoint {endpoint} \\", config.display())?;
            writeln!(f, "    work-requests work-request list --compartment-id {compartment}")?;
        }
        Ok(())
    }
}

//! The command line.

use std::{net::IpAddr, path::PathBuf, time::Duration};

use clap::{Args, Parser, Subcommand, ValueEnum};

/// A local Oracle Cloud Infrastructure for tests, with a status page at / and a control interface below
/// /_emulator/.
#[derive(Debug, Parser)]
#[command(name = "oci-emulator", version, max_term_width = 100)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,

    /// The port to listen on; 0 selects a free port
    #[arg(long, default_value_t = 8480)]
    pub(crate) port: u16,

    /// The address to listen on
    #[arg(long, default_value = "127.0.0.1")]
    pub(crate) host: IpAddr,

    /// Serve another OpenAPI file, named like the file without its extension
    #[arg(long = "spec", value_name = "FILE")]
    pub(crate) specs: Vec<PathBuf>,

    /// Serve only this embedded service; can be given several times
    #[arg(long = "service", value_name = "NAME")]
    pub(crate) services: Vec<String>,

    /// Print the services with their endpoints and operations, and exit
    #[arg(long)]
    pub(crate) list: bool,

    /// Accept requests signed with this key
    #[arg(long = "key", value_name = "KEY_ID=PUBLIC.pem", value_parser = key)]
    pub(crate) keys: Vec<(String, PathBuf)>,

    /// Accept unsigned requests
    #[arg(long)]
    pub(crate) no_auth: bool,

    /// Use the profile in this directory; create one with a new key if there is none
    #[arg(long, value_name = "DIR")]
    pub(crate) write_profile: Option<PathBuf>,

    /// Accept the requests of a profile in this configuration file, such as ~/.oci/config; also takes its
    /// region. The file and its key are not changed
    #[arg(long, value_name = "FILE", conflicts_with = "write_profile")]
    pub(crate) config: Option<PathBuf>,

    /// The profile in the file of --config
    #[arg(long, value_name = "NAME", requires = "config", default_value = "DEFAULT")]
    pub(crate) profile: String,

    /// Keep the state in this file: loaded at the start, written after changes and at the end
    #[arg(long, value_name = "FILE")]
    pub(crate) state: Option<PathBuf>,

    /// Serve HTTPS with a certificate for localhost, 127.0.0.1 and ::1. The certificate to trust, ca.pem, is
    /// written to DIR; without it to the directory of --write-profile, or to a temporary one. A ca.pem and
    /// ca-key.pem that exist there are reused
    #[arg(long, value_name = "DIR", num_args = 0..=1, require_equals = true)]
    pub(crate) tls: Option<Option<PathBuf>>,

    /// Print the environment of a principal as lines `export NAME='value'` to the standard output, and the
    /// banner to the standard error; then serve
    #[arg(long, value_name = "PRINCIPAL", value_enum)]
    pub(crate) print_env: Option<Principal>,

    /// Add items to collections: {"service": {"/base/path": [{...}]}}
    #[arg(long = "seed", value_name = "FILE.json")]
    pub(crate) seeds: Vec<PathBuf>,

    /// Start with some work requests in progress
    #[arg(long, conflicts_with = "state")]
    pub(crate) demo: bool,

    /// The seconds of each of the four steps of a work request of --demo or POST /_emulator/work-requests
    #[arg(long, default_value_t = 2.0, value_name = "SECONDS", value_parser = seconds)]
    step: f64,

    /// The seconds that a resource stays in each transitional state, such as CREATING; with 0 it reaches its
    /// final state immediately
    #[arg(long, default_value_t = 0.0, value_name = "SECONDS", value_parser = seconds)]
    lifecycle_step: f64,

    /// The default number of items of a page
    #[arg(long, default_value_t = 100, value_name = "ITEMS")]
    pub(crate) page_size: usize,

    /// Do not print the requests
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// A task of the program instead of serving.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Print what was inferred about each operation: its role, its resource, and the fidelity of its response
    Roles(RolesArguments),
}

#[derive(Args, Debug)]
pub(crate) struct RolesArguments {
    /// Only this embedded service; can be given several times
    #[arg(long = "service", value_name = "NAME")]
    pub(crate) services: Vec<String>,

    /// Also another OpenAPI file
    #[arg(long = "spec", value_name = "FILE")]
    pub(crate) specs: Vec<PathBuf>,

    /// Print JSON, with the resources
    #[arg(long)]
    pub(crate) json: bool,
}

/// A principal whose environment can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Principal {
    /// An instance, which gets certificates from the metadata service
    Instance,
    /// A resource, such as a function, with a token in a file
    Resource,
    /// A user with a session token, as from `oci session authenticate`
    Session,
}

impl Arguments {
    pub(crate) fn step(&self) -> Duration {
        Duration::from_secs_f64(self.step)
    }

    pub(crate) fn lifecycle_step(&self) -> Duration {
        Duration::from_secs_f64(self.lifecycle_step)
    }
}

fn seconds(text: &str) -> Result<f64, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())?;
    Ok(seconds)
}

/// Splits at the last equal sign: key ids (session tokens) contain some, file names rarely do.
fn key(text: &str) -> Result<(String, PathBuf), String> {
    let (key_id, file) = text.rsplit_once('=').ok_or("expected the form KEY_ID=PUBLIC.pem")?;
    Ok((key_id.to_owned(), PathBuf::from(file)))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use clap::{CommandFactory, Parser};

    use super::Arguments;

    #[test]
    fn command_line_definition_is_valid() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn keys_and_seconds() {
        let parsed =
            Arguments::try_parse_from(["oci-emulator", "--key", "ST$a=b==c.pem", "--step", "0.5"])
                .unwrap();
        assert_eq!(parsed.keys, [("ST$a=b=".to_owned(), PathBuf::from("c.pem"))]);
        assert_eq!(parsed.step().as_millis(), 500);
        for wrong in [["--key", "no-file"], ["--step", "-1"], ["--step", "soon"]] {
            let parsed = Arguments::try_parse_from(["oci-emulator"].iter().chain(&wrong));
            assert!(parsed.is_err(), "{wrong:?}");
        }
    }
}

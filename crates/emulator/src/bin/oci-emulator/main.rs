//! `oci-emulator`: a local Oracle Cloud Infrastructure on the command line.

mod arguments;
mod banner;
mod client;
mod demo;
mod roles;
mod seed_file;

use std::{
    fs,
    io::{self, IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::Context;
use clap::Parser;
use oci_sdk_emulator::{Emulator, EmulatorBuilder, shell_exports};
use tracing_subscriber::{filter::LevelFilter, fmt::time::uptime};

use crate::{
    arguments::{Arguments, Command, Principal},
    banner::{Banner, List},
    client::Client,
};

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("oci-emulator: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let level = if arguments.quiet { LevelFilter::WARN } else { LevelFilter::INFO };
    tracing_subscriber::fmt()
        .with_max_level(level)
        .with_target(false)
        .with_timer(uptime())
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .init();
    if let Some(Command::Roles(roles)) = &arguments.command {
        let emulator = specs(Emulator::builder(), &roles.specs, &roles.services).start().await?;
        // The reader may have seen enough.
        let _ = roles::print(&emulator, roles);
        return Ok(());
    }
    if arguments.list {
        let builder = specs(Emulator::builder(), &arguments.specs, &arguments.services);
        let emulator = builder.start().await?;
        // The reader may have seen enough.
        let _ = write!(io::stdout(), "{}", List(&emulator));
        return Ok(());
    }
    // Listening for signals first, so that an early one does not lose the state.
    let stop = stop_signal()?;

    // Before the port is open, so that a client that waits for the port finds the files.
    let client = Client::prepare(&arguments)?;
    let emulator = client.configure(builder(&arguments)).start().await?;
    for (key_id, file) in &arguments.keys {
        let pem =
            fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        emulator
            .register_key(key_id, &pem)
            .with_context(|| format!("the key in {} is not usable", file.display()))?;
    }
    for file in &arguments.seeds {
        seed_file::plant(&emulator, file)?;
    }
    let demo = arguments.demo.then(|| demo::plant(&emulator, client.tenancy()));
    let banner =
        Banner { emulator: &emulator, arguments: &arguments, client: &client, demo: demo.as_ref() };
    match arguments.print_env {
        Some(principal) => {
            // One write: a script that waits for the output finds all of it.
            let variables = environment(&emulator, principal, &client)?;
            io::stdout().write_all(shell_exports(&variables).as_bytes())?;
            io::stdout().flush()?;
            eprintln!("{banner}");
        }
        None => println!("{banner}"),
    }
    stop.await;
    eprintln!("\nstopping");
    let saved = emulator.save_state().context("cannot save the state");
    emulator.shutdown().await;
    saved?;
    Ok(())
}

/// Selects what is served.
fn specs(mut builder: EmulatorBuilder, files: &[PathBuf], services: &[String]) -> EmulatorBuilder {
    for file in files {
        builder = builder.spec_file(file);
    }
    if services.is_empty() { builder } else { builder.services(services) }
}

fn builder(arguments: &Arguments) -> EmulatorBuilder {
    let builder = specs(Emulator::builder(), &arguments.specs, &arguments.services)
        .host(arguments.host)
        .port(arguments.port)
        .step(arguments.step())
        .lifecycle_step(arguments.lifecycle_step())
        .page_size(arguments.page_size)
        .require_signatures(!arguments.no_auth);
    match &arguments.state {
        Some(file) => builder.state_file(file),
        None => builder,
    }
}

/// Returns the environment variables of a principal. Its files are in the directory of the client.
fn environment(
    emulator: &Emulator,
    principal: Principal,
    client: &Client,
) -> anyhow::Result<Vec<(String, String)>> {
    let auth = emulator.auth();
    let variables = match principal {
        Principal::Instance => Ok(auth.instance_environment()),
        Principal::Resource => client
            .folder("resource")
            .and_then(|folder| auth.resource_principal_environment("2.2", folder)),
        Principal::Session => {
            client.folder("session").and_then(|folder| auth.session_environment(folder))
        }
    };
    variables.context("cannot issue the credentials of the principal")
}

/// Returns when ctrl-c or SIGTERM arrives.
#[cfg(unix)]
fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let listen = |kind| signal(kind).context("cannot listen for signals");
    let (mut interrupt, mut terminate) =
        (listen(SignalKind::interrupt())?, listen(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Returns when ctrl-c arrives.
#[cfg(not(unix))]
fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

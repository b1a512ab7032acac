//! Reading the file and doing everything in it again.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use super::{Done, Entry, Event, FORMAT, Header, Journal, refusal};
use crate::call::Call;
use crate::clock::Stamp;
use crate::options::Options;
use crate::request::ApiRequest;
use crate::routes::Router;
use crate::server::service::BASE_PATH;
use crate::server::storage;
use crate::state::World;
use crate::state::tally::Tally;

/// What a file gave back.
#[derive(Debug)]
pub(crate) struct Restored {
    pub(crate) world: World,
    pub(crate) journal: Journal,
    /// Number of lines that were done again.
    pub(crate) replayed: u64,
    /// The latest moment in the file.
    pub(crate) latest: Stamp,
}

/// Opens a file, makes it when there is none, and does what is in it.
pub(crate) fn restore(path: &Path, options: &Options, now: Stamp) -> io::Result<Restored> {
    let file = open(path)?;
    let mut lines = Lines { reader: BufReader::new(file.try_clone()?), start: 0, end: 0 };
    let mut journal = Journal { file, path: path.to_owned(), is_broken: false };
    let first = lines.next()?;
    if first.is_empty() {
        only_for_the_owner(path)?;
        journal.begin(options, now);
        return Ok(Restored { world: World::new(options, now), journal, replayed: 0, latest: now });
    }
    let header = read_header(path, &first, options)?;
    let past = Options {
        seed: header.seed,
        org_id: header.org_id,
        // What was let through is let through again, whatever the limits are now.
        projects_limit: u32::MAX,
        branches_limit: u32::MAX,
        require_org_id: false,
        ..options.clone()
    };
    let mut restored = Restored {
        world: World::new(&past, header.started_at),
        journal,
        replayed: 0,
        latest: header.started_at,
    };
    loop {
        let line = lines.next()?;
        if line.is_empty() {
            break;
        }
        if !line.ends_with(b"\n") {
            eprintln!(
                "neonapi-emulator: {}: the last line was written only in part and is dropped",
                path.display()
            );
            restored.journal.cut(lines.start)?;
            break;
        }
        let number = restored.replayed + 2;
        let wrong = |problem: String| refusal(path, format!("line {number}: {problem}"));
        let entry: Entry = serde_json::from_slice(&line)
            .map_err(|error| wrong(format!("is not one of this program: {error}")))?;
        restored.latest = restored.latest.max(entry.at);
        redo(&mut restored.world, &past, entry).map_err(wrong)?;
        restored.replayed += 1;
    }
    restored.world.tally = Tally::default();
    restored.world.scheduler.scheduled_total = 0;
    restored.world.scheduler.sequences.range_ms = options.operation_duration_ms.clone();
    Ok(restored)
}

/// Lines with their places in the file; an empty one is the end.
struct Lines {
    reader: BufReader<File>,
    start: u64,
    end: u64,
}

impl Lines {
    fn next(&mut self) -> io::Result<Vec<u8>> {
        let mut line = Vec::new();
        self.start = self.end;
        self.end += self.reader.read_until(b'\n', &mut line)? as u64;
        Ok(line)
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options
        .open(path)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(refusal(path, "another emulator has it open")),
        Err(TryLockError::Error(error)) => Err(refusal(path, error)),
    }
}

/// A file that was there before, empty, may be open to others.
fn only_for_the_owner(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))?;
    }
    let _ = path;
    Ok(())
}

fn read_header(path: &Path, line: &[u8], options: &Options) -> io::Result<Header> {
    let header: Header = serde_json::from_slice(line)
        .map_err(|_| refusal(path, "is not a state file of this program"))?;
    let version = env!("CARGO_PKG_VERSION");
    if header.format != FORMAT {
        let problem = format!("was written by version {}; this is {version}", header.version);
        return Err(refusal(path, problem));
    }
    if options.org_id.is_some() && options.org_id != header.org_id {
        let org_id = header.org_id.as_deref().unwrap_or("drawn from its seed");
        return Err(refusal(path, format!("its organization is {org_id}; leave --org-id out")));
    }
    if header.version != version {
        eprintln!(
            "neonapi-emulator: {} was begun by version {}; identifiers may differ from then",
            path.display(),
            header.version
        );
    }
    Ok(header)
}

fn redo(world: &mut World, options: &Options, entry: Entry) -> Result<(), String> {
    world.draw_from(entry.draws);
    match entry.event {
        Event::Request(done) => {
            let status = redo_request(world, options, &done, entry.at)?;
            if status == done.status {
                return Ok(());
            }
            let Done { method, target, status: then, .. } = done;
            Err(format!("{method} {target} was answered with {then} then and with {status} now"))
        }
        // What a seed did before it was refused is done again too.
        Event::Seed(seed) => {
            let _ = world.seed(&seed, entry.at);
            Ok(())
        }
    }
}

fn redo_request(
    world: &mut World,
    options: &Options,
    done: &Done,
    now: Stamp,
) -> Result<u16, String> {
    let (head, body) = (done.head()?, done.body.bytes()?);
    let Some(principal) = done.principal.clone() else {
        return Ok(storage::act(world, &head, body, now).status);
    };
    let path = head.uri.path().strip_prefix(BASE_PATH).unwrap_or_default();
    let router = Router::get();
    let matched = router.find(&done.method, path).ok_or("there is no such operation")?;
    let request = ApiRequest::new(
        &router.routes[matched.index],
        matched.path_arguments,
        head.uri.query().unwrap_or_default(),
        done.content_type.clone(),
        body,
    )
    .map_err(|refusal| refusal.message)?;
    // Addresses are told to clients only; the state does not hold them.
    let (plan, origin) = (&done.plan, "");
    let mut call = Call { world, options, request: &request, principal, plan, now, origin };
    let outcome = (request.route.handler)(&mut call);
    Ok(outcome.map_or_else(|refusal| refusal.status, |answer| answer.status))
}
